import { forcedErrorCode, type LoginPlan, type MfaPlan } from '../login/password-language.ts'
import type { CustomUser } from './custom-user.schema.ts'
import { parseCustomUser } from './parse-custom-user.ts'

/** The login that a custom user's JSON asks for; null when the JSON is not valid. */
export function customLoginPlan(json: string): LoginPlan | null {
  const parsed = parseCustomUser(json)
  if (!parsed.ok) return null
  const { recaptcha = null, force_error, mfa } = parsed.user
  return {
    recaptcha,
    mfa: mfa ? mfaPlan(mfa) : null,
    error_code: force_error === undefined ? null : forcedErrorCode(force_error),
  }
}

/** Defaults as documented: one round of two selections with two options each. */
function mfaPlan(mfa: NonNullable<CustomUser['mfa']>): MfaPlan {
  switch (mfa.type) {
    case 'device':
      return { type: 'device' }
    case 'questions':
      return { type: 'questions', rounds: mfa.question_rounds ?? 1, questions: mfa.questions_per_round ?? 1 }
    case 'selections':
      return {
        type: 'selections',
        rounds: mfa.selection_rounds ?? 1,
        questions: mfa.questions_per_round ?? 2,
        options: mfa.selections_per_question ?? 2,
      }
  }
}
