import { formatRouting, isMatched, parseAccountNumber, parseRouting, type Routing } from '../../auth/index.ts'
import { goToInstitution } from './choose-institution.ts'
import type { DepositView, NumbersResult, NumbersWay } from './numbers-session.ts'
import type { NumbersAction, WrongNumbers } from './numbers.protocol.ts'
import type { EffectResult, Institution, Screen, Setting, Turn, View } from './session.ts'
import { showConnected } from './share-accounts.ts'
import { startNumbers } from './start-numbers.ts'
import { change, fail, load, record, recordError, show } from './turn.ts'

/** What was done on a screen of this flow. */
export function typeNumbers(turn: Turn, setting: Setting, action: NumbersAction): Turn {
  const { view } = turn.session
  switch (action.type) {
    case 'select_auth_type': {
      if (view.view_name !== 'SELECT_AUTH_TYPE') return turn
      const { selection } = action
      const selected = record(turn, setting, 'SELECT_AUTH_TYPE', { selection })
      return selection === 'flow_type_manual'
        ? startNumbers(selected, setting)
        : show(selected, setting, { view_name: 'SELECT_INSTITUTION' })
    }
    case 'enter_numbers':
      if (view.view_name === 'SELECT_INSTITUTION') return startNumbers(turn, setting)
      if (view.view_name !== 'NUMBERS_SELECT_INSTITUTION' || isLoginRequired(setting)) return turn
      return askForAccount(turn, setting, view.routing, null)
    case 'submit_routing_number':
      return isStep(view, 'routing') ? submitRouting(turn, setting, action.routing_number) : turn
    case 'submit_account':
      return isStep(view, 'account') ? submitAccount(turn, setting, action, view.routing) : turn
    case 'submit_code':
      if (!isDeposit(view) || !view.asks_code) return turn
      return load(turn, setting, { type: 'check_code', item_id: turn.session.item?.item_id ?? null, code: action.code })
  }
}

function isStep<Step extends 'routing' | 'account'>(
  view: View,
  step: Step,
): view is View & { view_name: 'NUMBERS'; step: Step } {
  return view.view_name === 'NUMBERS' && view.step === step
}

export function isDeposit(view: View): view is DepositView {
  return view.view_name === 'SAME_DAY_MICRODEPOSIT_AUTHORIZED' || view.view_name === 'INSTANT_MICRODEPOSIT_AUTHORIZED'
}

function submitRouting(turn: Turn, setting: Setting, text: string): Turn {
  const { typed_numbers } = setting.terms
  if (typed_numbers === null) return turn
  const routing = parseRouting(text, typed_numbers.country)
  const routing_number = routing === null ? text.trim() : formatRouting(routing)
  const submitted = record(turn, setting, 'SUBMIT_ROUTING_NUMBER', { routing_number })
  const again = (wrong: WrongNumbers) => show(submitted, setting, { view_name: 'NUMBERS', step: 'routing', wrong })
  if (routing === null) return again('routing_number')
  const [way] = waysOf(routing, setting)
  if (way === undefined) return again('bank')
  // Who could log in is asked to, before a deposit is sent that takes days.
  return way === 'same_day' && banksToLogInTo(routing, setting).length > 0
    ? show(submitted, setting, { view_name: 'NUMBERS_SELECT_INSTITUTION', routing })
    : askForAccount(submitted, setting, routing, null)
}

/** The bank is known, and the person goes on without logging in. */
export function askForAccount(turn: Turn, setting: Setting, routing: Routing, wrong: WrongNumbers | null): Turn {
  return show(turn, setting, { view_name: 'NUMBERS', step: 'account', routing, wrong })
}

function submitAccount(
  turn: Turn,
  setting: Setting,
  typed: NumbersAction & { type: 'submit_account' },
  routing: Routing,
): Turn {
  const holder = typed.name.replace(/\s+/g, ' ').trim()
  const account_number = parseAccountNumber(typed.account_number, routing)
  const account_number_mask = account_number?.slice(-4) ?? ''
  const submitted = record(turn, setting, 'SUBMIT_ACCOUNT_NUMBER', { account_number_mask })
  const again = (wrong: WrongNumbers) => askForAccount(submitted, setting, routing, wrong)
  if (account_number === null) return again('account_number')
  if (!/\p{L}/u.test(holder)) return again('name')
  // What the database does not know falls to the next way, where there is one.
  const way = waysOf(routing, setting).find(
    (candidate) => candidate !== 'database_match' || isMatched(routing, account_number, holder),
  )
  if (way === undefined) return again('unmatched')
  const { subtype } = typed
  return load(submitted, setting, { type: 'create_item_of_numbers', way, routing, account_number, subtype, holder })
}

/** How numbers of this bank can be verified, the first one first. */
export function waysOf(routing: Routing, { terms, institutions }: Setting): NumbersWay[] {
  const { typed_numbers } = terms
  if (typed_numbers === null) return []
  const { database, instant, same_day } = typed_numbers
  const isInstant = banksOf(routing, institutions).some(({ auth_methods }) => auth_methods.instant_micro_deposits)
  return [
    ...(database === null ? [] : [database]),
    ...(instant && isInstant ? ['instant' as const] : []),
    ...(same_day && routing.scheme === 'ach' ? ['same_day' as const] : []),
  ]
}

/** The person logs in after all, at a bank that their routing number has named. */
export function selectMatched(turn: Turn, setting: Setting, institution_id: string): Turn {
  const { view } = turn.session
  if (view.view_name !== 'NUMBERS_SELECT_INSTITUTION') return turn
  const offered = banksToLogInTo(view.routing, setting)
  if (!offered.some((bank) => bank.institution_id === institution_id)) return turn
  const chosen = change(turn, { institution_id })
  const matched = record(chosen, setting, 'MATCHED_SELECT_INSTITUTION', { match_reason: 'routing_number' })
  return goToInstitution(matched, setting, institution_id)
}

/** The institutions that have this routing number. */
export function banksOf(routing: Routing, institutions: readonly Institution[]): Institution[] {
  if (routing.scheme !== 'ach') return []
  return institutions.filter(({ routing_numbers }) => routing_numbers.includes(routing.routing_number))
}

/** Those of them where a login brings the numbers more quickly, unless the app does not want to hear of it. */
export function banksToLogInTo(routing: Routing, { terms, institutions }: Setting): Institution[] {
  if (terms.typed_numbers === null || terms.typed_numbers.reroute === 'OFF') return []
  return banksOf(routing, institutions).filter(
    ({ health, products, auth_methods }) =>
      health === 'HEALTHY' &&
      terms.products.every((product) => products.includes(product)) &&
      (auth_methods.instant_auth || auth_methods.instant_match),
  )
}

/** Whether people who could log in must. */
export function isLoginRequired({ terms }: Setting): boolean {
  return terms.typed_numbers?.reroute === 'FORCED'
}

/** The Item exists. Where its numbers were typed, what the person has to do next depends on how they are verified. */
export function showItem(turn: Turn, setting: Setting, created: EffectResult & { type: 'item_created' }): Turn {
  const { view } = turn.session
  if (view.view_name !== 'LOADING' || view.effect.type !== 'create_item_of_numbers') {
    return showConnected(turn, setting, created)
  }
  const { way } = view.effect
  const { item_id, public_token, accounts } = created
  const made = change(turn, { item: { item_id, public_token, accounts } })
  if (way === 'same_day') {
    const view = {
      view_name: 'SAME_DAY_MICRODEPOSIT_AUTHORIZED',
      asks_code: false,
      error: null,
      tries_left: 0,
    } as const
    return show(made, setting, view)
  }
  // An instant deposit is there before the person has looked.
  return way === 'instant'
    ? show(made, setting, {
        view_name: 'INSTANT_MICRODEPOSIT_AUTHORIZED',
        asks_code: true,
        error: null,
        tries_left: TRIES,
      })
    : show(made, setting, { view_name: 'CONNECTED' })
}

const TRIES = 3

/** What became of a code: https://plaid.com/docs/auth/coverage/same-day/ */
export function takeCode(turn: Turn, setting: Setting, result: NumbersResult, from: Screen): Turn {
  if (!isDeposit(from)) return turn
  if (result.result === 'verified')
    return show(change(turn, { item: result.item }), setting, { view_name: 'CONNECTED' })
  // A locked Item is of no use: the session ends without one.
  if (result.result === 'locked')
    return fail(change(turn, { item: null }), setting, 'TOO_MANY_VERIFICATION_ATTEMPTS', 'requires_code')
  const error = setting.describeError('INCORRECT_DEPOSIT_VERIFICATION')
  const again = { ...from, error, tries_left: result.tries_left }
  return show(recordError(turn, setting, 'INCORRECT_DEPOSIT_VERIFICATION'), setting, again)
}

/** Where the arrow leads on a screen of this flow. */
export function backFromNumbers(turn: Turn, setting: Setting): Turn {
  const { view } = turn.session
  if (view.view_name === 'SELECT_AUTH_TYPE') return show(turn, setting, { view_name: 'CONSENT' })
  if (view.view_name === 'NUMBERS_SELECT_INSTITUTION' || isStep(view, 'account')) return startNumbers(turn, setting)
  if (view.view_name !== 'NUMBERS') return turn
  if (view.step === 'match') return show(turn, setting, { view_name: 'SELECT_ACCOUNT' })
  const isOffered = setting.terms.typed_numbers?.is_offered_first === true
  return show(turn, setting, { view_name: isOffered ? 'SELECT_AUTH_TYPE' : 'SELECT_INSTITUTION' })
}

/** The screen on which a session that verifies an Item begins and ends; null for every other session. */
export function verificationView({ terms }: Setting): DepositView | null {
  if (terms.to_verify === null) return null
  const { kind, tries_left } = terms.to_verify
  const view_name = kind === 'instant' ? 'INSTANT_MICRODEPOSIT_AUTHORIZED' : 'SAME_DAY_MICRODEPOSIT_AUTHORIZED'
  return { view_name, asks_code: true, error: null, tries_left }
}
