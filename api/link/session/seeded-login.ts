import type { Moment, Source } from '@gingham/sources'
import type { SavedLogin } from './phone-session.ts'
import type { SeededBank } from './sandbox-phones.data.ts'

/** The login of one of the sandbox's own people, as if they had saved it. */
export async function seededLogin(
  source: Source,
  { institution_id, subtypes, needs_login }: SeededBank,
  moment: Moment,
  seed: string,
): Promise<SavedLogin> {
  const login = { institution_id, username: 'user_good', password: 'pass_good', mfa_answers: [], is_headless: true }
  const outcome = source.connect({ ...login, moment, seed })
  if (outcome.step !== 'connected') throw new Error(`user_good cannot log in at ${institution_id}`)
  const { connection } = outcome
  const accounts = (await source.fetch(connection, moment)).accounts.filter(({ subtype }) => subtypes.includes(subtype))
  return {
    institution_id,
    connection,
    account_keys: accounts.map(({ account_key }) => account_key),
    accounts: accounts.map(({ name, mask }) => ({ name, mask })),
    needs_login: needs_login === true,
  }
}
