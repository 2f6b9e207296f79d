import { apiError } from '@gingham/api-kit'
import type { PublicCall } from '../../house/house.ts'
import { toFoundAccount } from './find-accounts.ts'
import { requireLinkGrantOf } from './link-grant.ts'
import { lockLinkSessionByState, updateLinkSession, type StoredSession } from './link-session.store.ts'
import { makeRunning } from './open-session.ts'
import { runInput, type Running } from './run-session.ts'
import type { BankAnswer, FoundAccount, Institution } from './session.ts'
import { institutionOf } from './turn.ts'

/** A session whose person is at their bank's own page. */
export interface Visit {
  running: Running
  stored: StoredSession
  institution: Institution
}

/**
 * The session that a bank's page was opened for. OAUTH_STATE_ID_NOT_FOUND when it waits for no bank,
 * OAUTH_STATE_ID_ALREADY_PROCESSED when the bank has answered.
 */
export async function requireVisit(call: PublicCall, oauth_state_id: string): Promise<Visit> {
  const stored = await lockLinkSessionByState(call.db, call.house.sealer, oauth_state_id)
  if (stored === undefined) throw apiError('OAUTH_STATE_ID_NOT_FOUND')
  const { oauth } = stored.session
  if (oauth?.oauth_state_id !== oauth_state_id || oauth.answer !== null)
    throw apiError('OAUTH_STATE_ID_ALREADY_PROCESSED')
  const running = makeRunning(call, await requireLinkGrantOf(call, stored))
  const institution = institutionOf(stored.session, running.setting)
  if (institution === null) throw apiError('OAUTH_STATE_ID_NOT_FOUND')
  return { running, stored, institution }
}

/** What a login at the simulated bank's page opens. Throws the error that the login ends in. */
export async function logInAtBank(
  { running, institution }: Visit,
  username: string,
  password: string,
): Promise<Extract<BankAnswer, { result: 'granted' }>> {
  const { house, now_ms, today } = running.call
  const moment = { now_ms, today }
  const source = house.sources.ofInstitution(institution.institution_id)
  const { seed } = house.settings
  const { institution_id } = institution
  const outcome = source.connect({ institution_id, username, password, mfa_answers: [], moment, seed })
  if (outcome.step === 'error')
    throw apiError(outcome.error_code === 'INVALID_CREDENTIALS' ? 'INVALID_CREDENTIALS' : 'INSUFFICIENT_CREDENTIALS')
  if (outcome.step !== 'connected') throw new Error(`a bank's own page cannot ask for ${outcome.step}`)
  const { accounts } = await source.fetch(outcome.connection, moment)
  return { result: 'granted', connection: outcome.connection, accounts: accounts.map(toFoundAccount) }
}

/** A phone has taken the visit over: the page of Link, which asks every now and then, sees that it is under way. */
export async function noteOtherDevice({ running, stored }: Visit): Promise<void> {
  const { view } = stored.session
  if (view.view_name !== 'OAUTH' || view.is_waiting) return
  const { db, house } = running.call
  await updateLinkSession(db, house.sealer, await runInput(running, stored, { type: 'open_oauth' }))
}

/**
 * Keeps what the bank says until the page of Link asks. Answers where a person is sent back to; null for a pop-up, and for
 * a phone that goes on for another device.
 */
export async function answerFromBank(
  visit: Visit,
  answer: BankAnswer,
  is_other_device: boolean,
): Promise<string | null> {
  const { running, stored } = visit
  const { db, house } = running.call
  await updateLinkSession(db, house.sealer, await runInput(running, stored, { type: 'bank_answered', answer }))
  return is_other_device ? null : returnAddress(running.grant.terms, stored.oauth_state_id ?? '')
}

/**
 * The app's own address. DIFFERENCE: how Plaid's SDK takes an Android app up again is not documented; here it is an
 * intent for the package.
 */
function returnAddress(
  { redirect_uri, android_package_name }: Running['grant']['terms'],
  oauth_state_id: string,
): string | null {
  if (redirect_uri !== null) {
    const address = new URL(redirect_uri)
    address.searchParams.set('oauth_state_id', oauth_state_id)
    return address.href
  }
  if (android_package_name === null) return null
  return `intent://oauth?oauth_state_id=${oauth_state_id}#Intent;scheme=gingham;package=${android_package_name};end`
}

/** The accounts that were ticked on the bank's page, by their positions. */
export function chosenAccounts(accounts: readonly FoundAccount[], choices: readonly number[]): FoundAccount[] {
  return accounts.filter((_, position) => choices.includes(position))
}
