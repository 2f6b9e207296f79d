import { stepNames, type Plan, type StepName } from './steps.ts'
import type { Verification } from '../verification.ts'

export const strategies = ['reset', 'incomplete', 'infer', 'custom'] as const
export type Strategy = (typeof strategies)[number]

/** Which steps a custom retry has. */
export type CustomSteps = Readonly<
  Record<'verify_sms' | 'kyc_check' | 'documentary_verification' | 'selfie_check', boolean>
>

/** What a new attempt is to do. */
export interface RetryPlan {
  plan: Plan
  skipped: ReadonlySet<StepName>
  /** Whether what was found out about the person before is kept. */
  keeps_person: boolean
}

/**
 * What a retry makes of the attempt before it, or what is wrong with asking for it.
 * Source: https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry
 */
export function planRetry(
  previous: Verification,
  plan: Plan,
  strategy: Strategy,
  custom: CustomSteps | null,
): RetryPlan | { problem: string } {
  if (strategy === 'custom' && custom === null) return { problem: 'steps is required for the strategy custom' }
  if (strategy !== 'custom' && custom !== null) return { problem: 'steps is for the strategy custom only' }
  const { status } = previous.course
  if (strategy === 'infer') {
    if (status === 'active') return { problem: 'strategy infer cannot retry an attempt that is active' }
    const isUnfinished = status === 'failed' || status === 'expired'
    return planRetry(previous, plan, isUnfinished ? 'incomplete' : 'reset', null)
  }
  if (strategy === 'reset') return { plan, skipped: new Set(), keeps_person: false }
  const done = stepsDone(previous)
  if (custom !== null) return { ...planCustom(plan, custom, done), keeps_person: true }
  const failed = stepNames.findLast((step) => previous.course.steps[step] === 'failed')
  if (failed === 'watchlist_screening' || failed === 'risk_check') {
    return { problem: `strategy incomplete cannot retry an attempt that failed at ${failed}` }
  }
  if (status === 'success' || status === 'pending_review') {
    return { problem: 'strategy incomplete is for an attempt that is not finished' }
  }
  // Documents that had to make up for data that do not match are asked for again, and the data are not.
  const isFallback = plan.documentary_verification === 'fallback' && failed === 'documentary_verification'
  return isFallback
    ? {
        plan: { ...plan, documentary_verification: 'always' },
        skipped: new Set([...done, 'kyc_check']),
        keeps_person: true,
      }
    : { plan, skipped: done, keeps_person: true }
}

/** What the person has done, and need not do again. */
function stepsDone({ course }: Verification): Set<StepName> {
  const forPeople: readonly StepName[] = [
    'accept_tos',
    'verify_sms',
    'kyc_check',
    'documentary_verification',
    'selfie_check',
  ]
  return new Set(forPeople.filter((step) => ['success', 'skipped', 'manually_approved'].includes(course.steps[step])))
}

/** Steps that the retry names are taken or skipped, whatever the template says; the others follow the template. */
function planCustom(plan: Plan, custom: CustomSteps, done: ReadonlySet<StepName>): Omit<RetryPlan, 'keeps_person'> {
  const names = Object.keys(custom) as (keyof CustomSteps)[]
  const asked = Object.fromEntries(names.map((step) => [step, custom[step] ? 'always' : plan[step]]))
  const skipped = new Set<StepName>(names.filter((step) => !custom[step]))
  if (done.has('accept_tos')) skipped.add('accept_tos')
  return { plan: { ...plan, ...asked }, skipped }
}
