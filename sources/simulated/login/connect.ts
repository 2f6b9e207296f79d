import type { ConnectRequest, ConnectStep } from '../../source.ts'
import { loginPlanOf, problemsOf, type NamedUsers } from './credentials.ts'
import { roundsOf } from './rounds.ts'
import { institutionRow } from '../institutions/institutions.ts'

/**
 * One step of a login at a simulated bank: what it asks next, how it failed, or the connection. Pure.
 *
 * A reCAPTCHA is a round like those of MFA: it is passed by one more entry of `mfa_answers`, whatever it holds.
 */
export function connectSimulated(request: ConnectRequest, namedUsers: NamedUsers): ConnectStep {
  const institution = institutionRow(request.institution_id)
  if (!institution) return { step: 'error', error_code: 'INVALID_INSTITUTION' }
  if (institution.health === 'DOWN') return { step: 'error', error_code: 'INSTITUTION_DOWN' }
  if (institution.health === 'UNSUPPORTED') return { step: 'error', error_code: 'ITEM_NOT_SUPPORTED' }
  const credentials = loginPlanOf(institution, request, namedUsers)
  if (!credentials) return refused(problemsOf(request, namedUsers))
  const { plan, username, secret } = credentials

  const rounds = request.is_headless === true ? [] : roundsOf(plan)
  const isAnswered = request.mfa_answers.every((answers, index) => rounds[index]?.accepts(answers) ?? false)
  if (!isAnswered) return { step: 'error', error_code: 'INVALID_MFA' }
  const next = rounds[request.mfa_answers.length]
  // The error is what the bank says once the person has typed everything, except that no MFA comes before it.
  if (plan.error_code !== null && next?.step.step !== 'recaptcha') return { step: 'error', error_code: plan.error_code }
  if (plan.recaptcha === 'bad' && next?.step.step !== 'recaptcha' && request.is_headless !== true)
    return { step: 'error', error_code: 'RECAPTCHA_BAD' }
  if (next) return next.step
  return {
    step: 'connected',
    connection: {
      source: 'simulated',
      institution_id: request.institution_id,
      username,
      secret,
      connected_on: request.moment.today,
      seed: request.seed,
    },
  }
}

/** More problems than these are only counted. */
const PROBLEMS_TOLD_MAX = 5

/** Credentials that the bank does not know; with what is wrong in the JSON of a custom user. */
function refused(problems: readonly string[]): ConnectStep {
  const refusal = { step: 'error', error_code: 'INVALID_CREDENTIALS' } as const
  if (problems.length === 0) return refusal
  const told = problems.slice(0, PROBLEMS_TOLD_MAX).join('; ')
  const others = problems.length - PROBLEMS_TOLD_MAX
  return {
    ...refusal,
    error_message: `the JSON of this custom user is not valid: ${told}${others > 0 ? `; and ${others} more` : ''}`,
  }
}
