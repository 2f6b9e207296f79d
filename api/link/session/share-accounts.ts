import { eligibleAccounts, missingAccounts } from './eligible-accounts.ts'
import type { ConnectedOutcome, Effect, EffectResult, FoundAccount, Setting, Turn } from './session.ts'
import { ask, change, fail, load, show } from './turn.ts'

/** The login is good: which accounts is it about? */
export function acceptConnection(turn: Turn, setting: Setting, { connection, accounts }: ConnectedOutcome): Turn {
  const { terms } = setting
  const eligible = eligibleAccounts(accounts, terms)
  const missing = missingAccounts(eligible, terms)
  if (missing !== null) return fail(change(turn, { login: null }), setting, missing, 'requires_credentials')
  const accepted = change(turn, { login: null, bank: { connection, accounts } })
  const isAsked = terms.update === null ? terms.selection !== 'none' : terms.update.has_account_selection
  // In update mode without a choice the Item keeps the accounts that it has.
  return isAsked
    ? show(accepted, setting, { view_name: 'SELECT_ACCOUNT' })
    : ask(accepted, creationOf(accepted, eligible))
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
  return load(turn, setting, creationOf(turn, eligible))
}

/** The bank's own page has let the person choose; what these terms cannot use is left out. */
export function acceptBankChoice(turn: Turn, setting: Setting, { connection, accounts }: ConnectedOutcome): Turn {
  const eligible = eligibleAccounts(accounts, setting.terms)
  const missing = missingAccounts(eligible, setting.terms)
  if (missing !== null) return fail(turn, setting, missing, 'requires_oauth')
  const accepted = change(turn, { bank: { connection, accounts } })
  return ask(accepted, creationOf(accepted, eligible))
}

/** The Item exists. */
export function showConnected(turn: Turn, setting: Setting, created: EffectResult & { type: 'item_created' }): Turn {
  const { item_id, public_token, accounts } = created
  return show(change(turn, { item: { item_id, public_token, accounts } }), setting, { view_name: 'CONNECTED' })
}

/** Needs a session whose bank has been connected. */
function creationOf({ session }: Turn, accounts: readonly FoundAccount[]): Effect {
  const { bank, institution_id } = session
  if (bank === null || institution_id === null) throw new Error('no bank is connected')
  return {
    type: 'create_item',
    institution_id,
    connection: bank.connection,
    accounts,
  }
}
