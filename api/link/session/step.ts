import type { LinkAction, WayForward } from './protocol.ts'
import { goToInstitution, listed, selectInstitution } from './choose-institution.ts'
import { exitStatusOf } from './exit-status.ts'
import { checkOauth, finishLogin, logIn, submitMfa } from './log-in.ts'
import { selectAccounts, showConnected, submitNumbers } from './share-accounts.ts'
import type { EffectResult, Input, Screen, Session, Setting, Turn } from './session.ts'
import { ask, change, fail, institutionOf, record, show, startTurn } from './turn.ts'
import { waysFor } from './ways-forward.ts'

/** A new session, and its first event. An embedded search begins with the list of banks, where there is one. */
export function beginSession(setting: Setting, is_embedded = false): Turn {
  const hasList = setting.terms.update === null && setting.terms.institution_id === null
  const view = is_embedded && hasList ? listed : ({ view_name: 'CONSENT' } as const)
  const session: Session = {
    pane_number: 0,
    view,
    institution_id: setting.terms.update?.institution_id ?? null,
    has_consented: false,
    login: null,
    oauth: null,
    bank: null,
    item: null,
    ending: null,
  }
  return record(startTurn(session), setting, 'OPEN', {
    view_name: view.view_name,
    is_update_mode: String(setting.terms.update !== null),
  })
}

/**
 * The rules of Link: what an input changes, which events it makes, and what it asks of the world.
 *
 * Pure and total. An input that makes no sense on the current screen (a click that came twice, a page left open in
 * another tab) changes nothing and makes no event. While a turn's `effect` is set, the next input must be its result.
 */
export function step(session: Session, input: Input, setting: Setting): Turn {
  const turn = startTurn(session)
  if (session.view.view_name === 'FINISHED') return turn
  if (isResult(input)) {
    return session.view.view_name === 'LOADING' ? takeResult(turn, input, setting, session.view.from) : turn
  }
  if (input.type === 'bank_answered') {
    return session.oauth === null ? turn : change(turn, { oauth: { ...session.oauth, answer: input.answer } })
  }
  if (input.type === 'resume') return resume(turn, setting)
  if (input.type === 'timed_out') return timeOut(turn, setting)
  return session.view.view_name === 'LOADING' ? turn : act(turn, input, setting)
}

const resultTypes: ReadonlySet<string> = new Set<EffectResult['type']>([
  'connect_result',
  'oauth_begun',
  'item_created',
  'effect_failed',
])

function isResult(input: Input): input is EffectResult {
  return resultTypes.has(input.type)
}

function act(turn: Turn, action: LinkAction, setting: Setting): Turn {
  const { view } = turn.session
  switch (action.type) {
    case 'exit':
      return leave(turn, setting, action.is_asked)
    case 'back':
      return goBack(turn, setting)
    case 'continue':
      if (view.view_name === 'CONSENT') return start(change(turn, { has_consented: true }), setting)
      return view.view_name === 'CONNECTED' ? handOff(turn, setting) : turn
    case 'search':
      return view.view_name === 'SELECT_INSTITUTION'
        ? record(turn, setting, 'SEARCH_INSTITUTION', { institution_search_query: action.query })
        : turn
    case 'select_institution':
      return view.view_name === 'SELECT_INSTITUTION' ? selectInstitution(turn, setting, action.institution_id) : turn
    case 'submit_credentials': {
      const { username, password } = action
      if (view.view_name !== 'CREDENTIAL') return turn
      return logIn(record(turn, setting, 'SUBMIT_CREDENTIALS'), setting, { username, password, mfa_answers: [] })
    }
    case 'submit_recaptcha':
    case 'submit_mfa':
      return submitMfa(turn, setting, action)
    case 'open_oauth':
    case 'check_oauth':
    case 'close_oauth':
      return checkOauth(turn, setting, action.type)
    case 'select_accounts':
      return view.view_name === 'SELECT_ACCOUNT' ? selectAccounts(turn, setting, action.choices) : turn
    case 'submit_numbers':
      return submitNumbers(turn, setting, action)
    case 'take_way':
      if (view.view_name !== 'ERROR' || !waysFor(view, turn.session, setting).includes(action.way)) return turn
      return takeWay(turn, setting, action.way)
  }
}

/** From consent to the first question: which bank, or the login of the bank that is given. */
function start(turn: Turn, setting: Setting): Turn {
  const { institution_id: chosen } = turn.session
  if (setting.terms.update === null && chosen !== null) return goToInstitution(turn, setting, chosen)
  const given = setting.terms.update?.institution_id ?? setting.terms.institution_id
  const isKnown = setting.institutions.some(({ institution_id }) => institution_id === given)
  if (given !== null && isKnown) return selectInstitution(turn, setting, given)
  // An Item stays with its bank, also when that has gone.
  if (setting.terms.update === null) return show(turn, setting, listed)
  return fail(turn, setting, 'INSTITUTION_NO_LONGER_SUPPORTED', 'institution_not_supported')
}

function takeResult(turn: Turn, result: EffectResult, setting: Setting, from: Screen): Turn {
  switch (result.type) {
    case 'connect_result':
      return finishLogin(turn, setting, result.outcome, from)
    case 'oauth_begun': {
      const begun = change(turn, { oauth: { oauth_state_id: result.oauth_state_id, answer: null } })
      return show(begun, setting, { view_name: 'OAUTH', is_waiting: false })
    }
    case 'item_created':
      return showConnected(turn, setting, result)
    case 'effect_failed':
      return fail(
        change(turn, { login: null }),
        setting,
        result.error_code,
        exitStatusOf(from) ?? 'requires_credentials',
      )
  }
}

function takeWay(turn: Turn, setting: Setting, way: WayForward): Turn {
  switch (way) {
    case 'try_again':
    case 'visit_bank':
      return turn.session.institution_id === null ? start(turn, setting) : toLogin(turn, setting)
    case 'choose_institution':
      return toList(turn, setting)
    case 'choose_accounts':
      return show(turn, setting, { view_name: 'SELECT_ACCOUNT' })
    case 'exit':
      return leave(turn, setting, false)
  }
}

function toLogin(turn: Turn, setting: Setting): Turn {
  const cleared = change(turn, { login: null, bank: null })
  if (institutionOf(turn.session, setting)?.oauth === true) return ask(cleared, { type: 'begin_oauth' })
  return show(cleared, setting, { view_name: 'CREDENTIAL', error: null })
}

function toList(turn: Turn, setting: Setting): Turn {
  const cleared = change(turn, { institution_id: null, login: null, bank: null, oauth: null })
  return show(cleared, setting, listed)
}

function goBack(turn: Turn, setting: Setting): Turn {
  const { view } = turn.session
  const hasList = setting.terms.update === null && setting.terms.institution_id === null
  const toConsent = () => show(turn, setting, { view_name: 'CONSENT' })
  switch (view.view_name) {
    case 'SELECT_INSTITUTION':
      return turn.session.has_consented ? toConsent() : turn
    case 'CREDENTIAL':
    case 'OAUTH':
      return hasList ? toList(turn, setting) : toConsent()
    case 'RECAPTCHA':
    case 'MFA':
    case 'SELECT_ACCOUNT':
      return toLogin(turn, setting)
    case 'NUMBERS':
      return show(turn, setting, { view_name: 'SELECT_ACCOUNT' })
    case 'ERROR': {
      const way = waysFor(view, turn.session, setting).find((candidate) => candidate !== 'exit')
      return way === undefined ? turn : takeWay(turn, setting, way)
    }
    case 'CONSENT':
      // An embedded search has a list to go back to.
      return hasList && turn.session.institution_id !== null ? toList(turn, setting) : turn
    case 'CONNECTED':
    case 'LOADING':
    case 'FINISHED':
      return turn
  }
}

/** The person's page is gone and back: what the bank said decides. */
function resume(turn: Turn, setting: Setting): Turn {
  const opened = record(turn, setting, 'OPEN', { is_update_mode: String(setting.terms.update !== null) })
  return checkOauth(opened, setting, 'resume')
}

/** Only a bank that has asked something waits for an answer. */
function timeOut(turn: Turn, setting: Setting): Turn {
  const { view } = turn.session
  if (view.view_name !== 'MFA' && view.view_name !== 'RECAPTCHA') return turn
  return fail(
    change(turn, { login: null }),
    setting,
    'USER_INPUT_TIMEOUT',
    exitStatusOf(view) ?? 'requires_credentials',
  )
}

function handOff(turn: Turn, setting: Setting): Turn {
  const { item } = turn.session
  if (item === null) return turn
  const { public_token, accounts } = item
  return end(record(turn, setting, 'HANDOFF'), { ended: 'success', public_token, accounts })
}

/** Leaving after the Item exists is success: the person has shared their accounts. */
function leave(turn: Turn, setting: Setting, isAsked: boolean): Turn {
  const { view } = turn.session
  if (view.view_name === 'CONNECTED') return handOff(turn, setting)
  const exit_status = exitStatusOf(view)
  const error = 'error' in view ? view.error : null
  const asked = isAsked ? record(turn, setting, 'TRANSITION_VIEW', { view_name: 'EXIT' }) : turn
  const { error_type = null, error_code = null, error_message = null } = error ?? {}
  const left = record(asked, setting, 'EXIT', { exit_status, error_type, error_code, error_message })
  return end(left, { ended: 'exit', error, exit_status })
}

function end(turn: Turn, ending: Session['ending']): Turn {
  return change(turn, { view: { view_name: 'FINISHED' }, ending, login: null, bank: null, oauth: null })
}
