import { eligibleAccounts, missingAccounts } from './eligible-accounts.ts'
import { keepBank } from './layer.ts'
import { isPayrollProvider } from './documents.ts'
import type { LinkAction } from './protocol.ts'
import type { ConnectedOutcome, Effect, EffectResult, FoundAccount, Setting, Turn } from './session.ts'
import { ask, change, fail, institutionOf, load, record, recordError, show } from './turn.ts'

/** The login is good: which accounts is it about? */
export function acceptConnection(turn: Turn, setting: Setting, { connection, accounts }: ConnectedOutcome): Turn {
  const { terms } = setting
  const institution = institutionOf(turn.session, setting)
  if (institution !== null && isPayrollProvider(institution)) {
    const paid = change(turn, { login: null, bank: { connection, accounts: [] } })
    return ask(paid, creationOf(paid, []))
  }
  const eligible = eligibleAccounts(accounts, terms)
  const missing = missingAccounts(eligible, terms)
  if (missing !== null) return fail(change(turn, { login: null }), setting, missing, 'requires_credentials')
  const accepted = change(turn, { login: null, bank: { connection, accounts } })
  const isAsked = terms.update === null ? terms.selection !== 'none' : terms.update.has_account_selection
  // In update mode without a choice the Item keeps the accounts that it has.
  if (isAsked) return show(accepted, setting, { view_name: 'SELECT_ACCOUNT' })
  return keepForLayer(accepted, setting, eligible) ?? ask(accepted, creationOf(accepted, eligible))
}

/** The person has ticked accounts: `choices` are positions among the bank's accounts. */
export function selectAccounts(turn: Turn, setting: Setting, choices: readonly number[]): Turn {
  const { bank } = turn.session
  if (bank === null || choices.length === 0) return turn
  if (setting.terms.selection === 'single' && choices.length > 1) return turn
  const chosen = bank.accounts.filter((_, position) => choices.includes(position))
  const eligible = eligibleAccounts(chosen, setting.terms)
  if (eligible.length !== new Set(choices).size) return turn
  const missing = missingAccounts(eligible, setting.terms)
  if (missing !== null) return fail(turn, setting, missing, 'requires_account_selection')
  const asked = accountToMatch(turn, setting, eligible)
  if (asked === undefined)
    return keepForLayer(turn, setting, eligible) ?? load(turn, setting, creationOf(turn, eligible))
  const account_keys = eligible.map(({ account_key }) => account_key)
  return show(turn, setting, {
    view_name: 'NUMBERS',
    step: 'match',
    account_key: asked.account_key,
    account_keys,
    error: null,
  })
}

/**
 * Instant Match: where the login alone does not bring account numbers, the person types those of one account, and they
 * must be the bank's. https://plaid.com/docs/auth/coverage/instant/
 */
function accountToMatch(
  { session }: Turn,
  setting: Setting,
  accounts: readonly FoundAccount[],
): FoundAccount | undefined {
  const { auth_methods } = institutionOf(session, setting) ?? {}
  if (!setting.terms.has_instant_match || auth_methods?.instant_auth !== false || !auth_methods.instant_match)
    return undefined
  // A login that waits for a micro-deposit says so by itself.
  if (session.bank?.connection.secret === MICRO_DEPOSITS_SECRET) return undefined
  return accounts.find(({ ach }) => ach !== null)
}

/** What a simulated bank keeps of a login with the password for micro-deposits. */
export const MICRO_DEPOSITS_SECRET = 'microdeposits_good'

/** The person has typed an account's numbers. */
export function submitNumbers(turn: Turn, setting: Setting, typed: LinkAction & { type: 'submit_numbers' }): Turn {
  const { view, bank } = turn.session
  if (view.view_name !== 'NUMBERS' || view.step !== 'match' || bank === null) return turn
  const [routing_number, account_number] = [withoutGaps(typed.routing_number), withoutGaps(typed.account_number)]
  const routed = record(turn, setting, 'SUBMIT_ROUTING_NUMBER', { routing_number })
  // Four digits are no mask: they are all that was typed.
  const account_number_mask = account_number.length > 4 ? account_number.slice(-4) : ''
  const submitted = record(routed, setting, 'SUBMIT_ACCOUNT_NUMBER', { account_number_mask })
  const { ach } = bank.accounts.find(({ account_key }) => account_key === view.account_key) ?? {}
  if (ach?.routing_number !== routing_number || ach.account_number !== account_number) {
    const error = setting.describeError('INSTANT_MATCH_FAILED')
    return show(recordError(submitted, setting, 'INSTANT_MATCH_FAILED'), setting, { ...view, error })
  }
  const chosen = bank.accounts.filter(({ account_key }) => view.account_keys.includes(account_key))
  return keepForLayer(submitted, setting, chosen) ?? load(submitted, setting, creationOf(submitted, chosen))
}

/** In Layer no Item is made before the person has reviewed everything; null elsewhere. */
function keepForLayer(turn: Turn, setting: Setting, accounts: readonly FoundAccount[]): Turn | null {
  const { layer } = turn.session
  return layer === null ? null : keepBank(turn, setting, layer, accounts)
}

/** The bank's own page has let the person choose; what these terms cannot use is left out. */
export function acceptBankChoice(turn: Turn, setting: Setting, { connection, accounts }: ConnectedOutcome): Turn {
  const eligible = eligibleAccounts(accounts, setting.terms)
  const missing = missingAccounts(eligible, setting.terms)
  if (missing !== null) return fail(turn, setting, missing, 'requires_oauth')
  const accepted = change(turn, { bank: { connection, accounts } })
  return keepForLayer(accepted, setting, eligible) ?? ask(accepted, creationOf(accepted, eligible))
}

/** People type numbers in groups, as they stand on a cheque. */
function withoutGaps(number: string): string {
  return number.replace(/[\s-]/g, '')
}

/** The Item exists. */
export function showConnected(turn: Turn, setting: Setting, created: EffectResult & { type: 'item_created' }): Turn {
  const { item_id, public_token, accounts } = created
  return show(change(turn, { item: { item_id, public_token, accounts } }), setting, { view_name: 'CONNECTED' })
}

/** Needs a session whose bank has been connected. */
function creationOf({ session }: Turn, accounts: readonly FoundAccount[]): Effect {
  const { bank, institution_id, phone } = session
  if (bank === null || institution_id === null) throw new Error('no bank is connected')
  return {
    type: 'create_item',
    institution_id,
    connection: bank.connection,
    accounts,
    remember_for: phone?.is_verified === true ? phone.phone_number : null,
  }
}
