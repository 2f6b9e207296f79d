import { actReturning } from './act-returning.ts'
import type { LinkAction } from './protocol.ts'
import { listed, selectInstitution } from './choose-institution.ts'
import { isResult } from './effect-results.ts'
import { exitStatusOf } from './exit-status.ts'
import { goBack, takeWay } from './go-back.ts'
import { layerBegin, takeProfile } from './layer.ts'
import { endWell, handOff, leave } from './leave.ts'
import { checkOauth, finishLogin, logIn, submitMfa } from './log-in.ts'
import { noteAdded } from './multi-item.ts'
import { actOnDocuments, refuse, takeUpload } from './documents.ts'
import { acceptSaved, takeSaved } from './phone.ts'
import { selectAccounts, submitNumbers } from './share-accounts.ts'
import type { EffectResult, Input, Screen, Session, Setting, Turn } from './session.ts'
import { start } from './start.ts'
import { isDeposit, selectMatched, showItem, takeCode, typeNumbers, verificationView } from './type-numbers.ts'
import { change, fail, isUpdateMode, record, show, startTurn } from './turn.ts'
import { waysFor } from './ways-forward.ts'

/** A new session, and its first event. An embedded search begins with the list of banks, where there is one. */
export function beginSession(setting: Setting, is_embedded = false): Turn {
  const { terms } = setting
  const hasList = !isUpdateMode(terms) && terms.institution_id === null
  const isLayer = terms.layer !== null
  const view = verificationView(setting) ?? (is_embedded && hasList ? listed : ({ view_name: 'CONSENT' } as const))
  const session: Session = {
    pane_number: 0,
    view: isLayer ? { view_name: 'LAYER', is_ready: false } : view,
    institution_id: terms.update?.institution_id ?? terms.to_prove?.institution_id ?? null,
    has_consented: false,
    login: null,
    oauth: null,
    bank: null,
    item: null,
    ending: null,
    phone: null,
    layer: isLayer ? layerBegin : null,
    added: [],
  }
  // Until the app opens it, a Layer session is not seen.
  if (isLayer) return startTurn(session)
  return record(startTurn(session), setting, 'OPEN', {
    view_name: view.view_name,
    is_update_mode: String(isUpdateMode(terms)),
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
  if (input.type === 'token_ended')
    return fail(
      change(turn, { login: null }),
      setting,
      'INVALID_LINK_TOKEN',
      exitStatusOf(session.view) ?? 'requires_credentials',
    )
  if (input.type === 'timed_out') return timeOut(turn, setting)
  return session.view.view_name === 'LOADING' ? turn : act(turn, input, setting)
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
      return view.view_name === 'CONNECTED' || isDeposit(view) ? handOff(turn, setting) : turn
    case 'select_auth_type':
    case 'enter_numbers':
    case 'submit_routing_number':
    case 'submit_account':
    case 'submit_code':
      return typeNumbers(turn, setting, action)
    case 'upload_documents':
    case 'submit_documents':
      return actOnDocuments(turn, setting, action)
    case 'use_phone':
    case 'submit_phone':
    case 'skip_phone':
    case 'submit_otp':
    case 'resend_otp':
    case 'select_saved':
    case 'connect_new_institution':
    case 'connect_another':
    case 'submit_layer':
    case 'open_layer':
    case 'add_bank':
    case 'confirm_profile':
      return actReturning(turn, action, setting)
    // A verification has a course of its own: verification-flow.ts.
    case 'verify':
      return turn
    case 'search':
      return view.view_name === 'SELECT_INSTITUTION'
        ? record(turn, setting, 'SEARCH_INSTITUTION', { institution_search_query: action.query })
        : turn
    case 'select_institution':
      return view.view_name === 'SELECT_INSTITUTION'
        ? selectInstitution(turn, setting, action.institution_id)
        : selectMatched(turn, setting, action.institution_id)
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
      return view.view_name === 'SELECT_ACCOUNT' || view.view_name === 'SELECT_SAVED_ACCOUNT'
        ? selectAccounts(turn, setting, action.choices)
        : turn
    case 'submit_numbers':
      return submitNumbers(turn, setting, action)
    case 'take_way':
      if (view.view_name !== 'ERROR' || !waysFor(view, turn.session, setting).includes(action.way)) return turn
      return takeWay(turn, setting, action.way)
  }
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
      if (from.view_name === 'UPLOAD_DOCUMENTS') return takeUpload(turn, setting, result)
      return noteAdded(showItem(turn, setting, result), setting)
    case 'saved_found':
      return takeSaved(turn, setting, result)
    case 'saved_opened':
      return acceptSaved(turn, setting, result)
    // Once it is saved, Link is done, unless another bank may follow.
    case 'remembered':
      return setting.terms.is_multi_item ? show(turn, setting, { view_name: 'CONNECTED' }) : handOff(turn, setting)
    case 'profile_found':
      return takeProfile(turn, setting, result)
    case 'profile_created':
      return endWell(turn, setting, result)
    case 'code_checked':
      return takeCode(turn, setting, result, from)
    case 'effect_failed':
      if (from.view_name === 'UPLOAD_DOCUMENTS') return refuse(turn, setting, 'upload')
      return fail(
        change(turn, { login: null }),
        setting,
        result.error_code,
        exitStatusOf(from) ?? 'requires_credentials',
      )
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
