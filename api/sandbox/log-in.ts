import { Type } from 'typebox'
import { apiError, Nullable, type ErrorCode } from '@gingham/api-kit'
import type { SourceInstitution } from '@gingham/sources'
import type { Call } from '../house/house.ts'
import type { ItemRequest } from '../item/index.ts'

/** Who logs in. */
export const loginOptions = {
  override_username: Type.Optional(
    Nullable(Type.String({ default: 'user_good' }), { description: 'Test user to log in as. Default user_good.' }),
  ),
  override_password: Type.Optional(
    Nullable(Type.String({ default: 'pass_good' }), {
      description:
        'Password of the test user; for user_custom, the user’s JSON: the error_message of INVALID_CREDENTIALS says what is wrong in it. Default pass_good.',
    }),
  ),
}

/** With this password the bank gives no numbers: a micro-deposit verifies them. Source: https://plaid.com/docs/auth/coverage/testing/ */
const MICRO_DEPOSITS_PASSWORD = 'microdeposits_good'

/** Logs in without a person; an error that the login ends in is thrown as itself. */
export function logIn(
  call: Call,
  { institution_id, auth_methods }: Pick<SourceInstitution, 'institution_id' | 'auth_methods'>,
  { override_username, override_password }: { override_username?: string | null; override_password?: string | null },
): Pick<ItemRequest, 'connection' | 'auth_method'> {
  const { house, now_ms, today } = call
  const step = house.sources.ofInstitution(institution_id).connect({
    institution_id,
    username: override_username ?? 'user_good',
    password: override_password ?? 'pass_good',
    mfa_answers: [],
    moment: { now_ms, today },
    seed: house.settings.seed,
    is_headless: true,
  })
  if (step.step === 'error') {
    const { error_message: message } = step
    throw apiError(step.error_code as ErrorCode, message === undefined ? {} : { message })
  }
  if (step.step !== 'connected') throw new Error(`the source asks a person (${step.step}) in a headless login`)
  const { connection } = step
  const takesMicroDeposits = override_password === MICRO_DEPOSITS_PASSWORD && auth_methods.automated_micro_deposits
  return takesMicroDeposits ? { connection, auth_method: 'AUTOMATED_MICRODEPOSITS' } : { connection }
}
