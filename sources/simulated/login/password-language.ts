/**
 * The language of sandbox passwords (https://plaid.com/docs/sandbox/test-credentials/): a password says what the login
 * will ask for and how it will end.
 *
 *     pass_good                         nothing special
 *     mfa_device                        choose a device, then a code
 *     mfa_questions_2_3                 two rounds of three questions
 *     mfa_selections                    one selection
 *     mfa_selections_2_3_4              two rounds of three selections with four options each
 *     error_ITEM_LOCKED                 ends in that error
 *     {"recaptcha":"good"}              options as JSON: recaptcha, force_error
 *     microdeposits_good                at banks that verify by automated micro-deposits
 */
export interface LoginPlan {
  recaptcha: 'good' | 'bad' | null
  mfa: MfaPlan | null
  /** The error that the login ends in. */
  error_code: string | null
}

export type MfaPlan =
  | { type: 'device' }
  | { type: 'questions'; rounds: number; questions: number }
  /** The last four digits of a social security number: `1234`. Payroll providers ask for them. */
  | { type: 'taxpayer_id' }
  /** One question that wants `Yes`. */
  | { type: 'confirmation' }
  | { type: 'selections'; rounds: number; questions: number; options: number }

/** A login that asks for nothing more. */
export const plainLogin: LoginPlan = { recaptcha: null, mfa: null, error_code: null }

/** What `error_<CODE>` and a custom user's `force_error` may name. */
export const forcibleErrors: ReadonlySet<string> = new Set([
  'ACCESS_NOT_GRANTED',
  'COUNTRY_NOT_SUPPORTED',
  'INSTITUTION_DOWN',
  'INSTITUTION_NOT_RESPONDING',
  'INSTITUTION_NO_LONGER_SUPPORTED',
  'INSUFFICIENT_CREDENTIALS',
  'INTERNAL_SERVER_ERROR',
  'INVALID_CREDENTIALS',
  'INVALID_LINK_TOKEN',
  'INVALID_MFA',
  'INVALID_SEND_METHOD',
  'ITEM_LOCKED',
  'ITEM_LOGIN_REQUIRED',
  'ITEM_NOT_SUPPORTED',
  'MFA_NOT_SUPPORTED',
  'NO_ACCOUNTS',
  'NO_AUTH_ACCOUNTS',
  'PAYMENT_INVALID_RECIPIENT',
  'PLAID_ERROR',
  'USER_INPUT_TIMEOUT',
  'USER_SETUP_REQUIRED',
])

/** The error code of a forced error. PLAID_ERROR is the name of no code, so it ends in the general one. */
export function forcedErrorCode(name: string): string {
  return name === 'PLAID_ERROR' ? 'INTERNAL_SERVER_ERROR' : name
}

/** The plan that a password describes, or null when it is not one of the language. */
export function parsePassword(password: string): LoginPlan | null {
  if (password === 'pass_good') return plainLogin
  if (password.startsWith('mfa_')) {
    const mfa = parseMfa(password)
    return mfa && { ...plainLogin, mfa }
  }
  if (password.startsWith('error_')) {
    const name = password.slice('error_'.length)
    return forcibleErrors.has(name) ? { ...plainLogin, error_code: forcedErrorCode(name) } : null
  }
  return password.startsWith('{') ? parseOptions(password) : null
}

function parseMfa(password: string): MfaPlan | null {
  if (password === 'mfa_device') return { type: 'device' }
  if (password === 'mfa_selections') return { type: 'confirmation' }
  const asked = /^mfa_questions_([1-8])_([1-8])$/.exec(password)
  if (asked) return { type: 'questions', rounds: Number(asked[1]), questions: Number(asked[2]) }
  const chosen = /^mfa_selections_([1-9])_([1-9])_([2-9])$/.exec(password)
  if (!chosen) return null
  return { type: 'selections', rounds: Number(chosen[1]), questions: Number(chosen[2]), options: Number(chosen[3]) }
}

function parseOptions(password: string): LoginPlan | null {
  const options = parseObject(password)
  if (options === null) return null
  const { recaptcha = null, force_error = null } = options
  if (recaptcha !== null && recaptcha !== 'good' && recaptcha !== 'bad') return null
  if (force_error !== null && !(typeof force_error === 'string' && forcibleErrors.has(force_error))) return null
  return { recaptcha, mfa: null, error_code: force_error === null ? null : forcedErrorCode(force_error) }
}

/** The object that a JSON text holds, or null when it is none. */
export function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
