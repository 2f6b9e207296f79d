import type { ConnectRequest } from '../../source.ts'
import { customLoginPlan } from '../custom-user/custom-login.ts'
import { parseCustomUser } from '../custom-user/parse-custom-user.ts'
import type { InstitutionRow } from '../institutions/institution.data.ts'
import { isPersona } from '../personas/personas.ts'
import { parsePassword, plainLogin, type LoginPlan } from './password-language.ts'

/** Custom users that have a name: the JSON behind a username, or undefined. */
export type NamedUsers = (username: string) => string | undefined

/** What the person typed. */
type Typed = Pick<ConnectRequest, 'username' | 'password'>

/** What a pair of credentials leads to. */
export interface Credentials {
  plan: LoginPlan
  username: string
  /** Kept in the connection: the custom user's JSON, or the password where it decides what the bank shows. */
  secret: string
}

const microDepositPassword = 'microdeposits_good'

/** Users with the data of user_good; a login with any of them takes any password that is not blank. */
const plainUsers = new Set([
  'user_link_recovery',
  ...Array.from({ length: 8 }, (_, index) => `user_prism_${index + 1}`),
])

/** The plan for a pair of credentials at a bank; null when the bank does not know them. */
export function loginPlanOf(institution: InstitutionRow, request: Typed, namedUsers: NamedUsers): Credentials | null {
  const known = knownCredentials(institution, request.username, request.password, namedUsers)
  if (institution.oauth && known) return withoutPrompts(known)
  if (institution.oauth) return isMeantAsJson(request) ? null : oauthStranger(request.username)
  // Bank of America and U.S. Bank: https://plaid.com/docs/sandbox/test-credentials/
  if (known && institution.always_mfa) return { ...known, plan: { ...known.plan, mfa: { type: 'device' } } }
  return known
}

function knownCredentials(
  institution: InstitutionRow,
  username: string,
  password: string,
  namedUsers: NamedUsers,
): Credentials | null {
  const json = customJsonOf({ username, password }, namedUsers)
  if (json !== undefined) {
    const plan = customLoginPlan(json)
    return plan && { plan, username, secret: json.trim() }
  }
  if (username === 'user_good') {
    if (password === microDepositPassword && institution.auth_methods?.automated_micro_deposits) {
      return { plan: plainLogin, username, secret: password }
    }
    const plan = parsePassword(password)
    return plan && { plan, username, secret: '' }
  }
  if (username === 'test-good') {
    // https://plaid.com/docs/income/payroll-income/
    const plan: LoginPlan = institution.payroll_provider ? { ...plainLogin, mfa: { type: 'taxpayer_id' } } : plainLogin
    return password === 'test' ? { plan, username, secret: '' } : null
  }
  if (!isPersona(username) && !plainUsers.has(username)) return null
  // DIFFERENCE: Plaid documents the password language for user_good only; here it works for every known user, and any
  // other password that is not blank is right.
  return password === '' ? null : { plan: parsePassword(password) ?? plainLogin, username, secret: '' }
}

/** The JSON behind a pair of credentials; undefined for users that are not custom ones. */
function customJsonOf({ username, password }: Typed, namedUsers: NamedUsers): string | undefined {
  if (username === 'user_custom') return password
  return password === '' ? undefined : namedUsers(username)
}

/** What is wrong in the JSON of a custom user, a line each; nothing for other users. */
export function problemsOf(typed: Typed, namedUsers: NamedUsers): readonly string[] {
  const json = customJsonOf(typed, namedUsers)
  const parsed = json === undefined ? null : parseCustomUser(json)
  return parsed === null || parsed.ok ? [] : parsed.problems
}

/** An OAuth bank takes anything, but nobody who writes JSON wants to be somebody else when it has a mistake. */
function isMeantAsJson({ username, password }: Typed): boolean {
  return username === 'user_custom' && password.trimStart().startsWith('{')
}

/** At an OAuth bank the bank's own page asks: prompts in our window would come from nowhere. */
function withoutPrompts(credentials: Credentials): Credentials {
  return { ...credentials, plan: { ...credentials.plan, recaptcha: null, mfa: null } }
}

/** The sandbox's OAuth page takes anything or nothing: https://plaid.com/docs/link/oauth/ */
function oauthStranger(username: string): Credentials {
  return { plan: plainLogin, username: username === '' ? 'user_good' : username, secret: '' }
}
