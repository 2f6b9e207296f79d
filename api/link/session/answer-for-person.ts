import { apiError } from '@gingham/api-kit'
import type { Call } from '../../house/house.ts'
import { answerFromBank, logInAtBank, requireVisit } from './bank-page.ts'
import type { FoundAccount } from './session.ts'

/** Who is at the simulated bank's page when nobody is. */
const TEST_USER = { username: 'user_good', password: 'pass_good' }

/**
 * Ends a visit to a simulated bank's page as the test user would who ticks these accounts there: by their names, their
 * masks or the bank's keys.
 * @throws OAUTH_STATE_ID_NOT_FOUND, for another team's sessions, too; OAUTH_STATE_ID_ALREADY_PROCESSED;
 * INVALID_ACCOUNT_ID for an account that the bank does not show
 */
export async function answerForPerson(call: Call, oauth_state_id: string, names: readonly string[]): Promise<void> {
  const visit = await requireVisit(call, oauth_state_id)
  const { team } = visit.running.grant
  if (team.client_id !== call.team.client_id || team.environment !== call.team.environment) {
    throw apiError('OAUTH_STATE_ID_NOT_FOUND')
  }
  const granted = await logInAtBank(visit, TEST_USER.username, TEST_USER.password)
  const unknown = names.find((given) => !granted.accounts.some((account) => goesBy(account, given)))
  if (unknown !== undefined) throw apiError('INVALID_ACCOUNT_ID', { message: `the bank shows no account ${unknown}` })
  const accounts = granted.accounts.filter((account) => names.some((given) => goesBy(account, given)))
  await answerFromBank(visit, { ...granted, accounts }, true)
}

function goesBy({ account_key, name, mask }: FoundAccount, given: string): boolean {
  return given === account_key || given === name || given === mask
}
