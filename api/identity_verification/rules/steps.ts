/** The steps of a verification, in the order in which they are taken. */
export const stepNames = [
  'accept_tos',
  'verify_sms',
  'kyc_check',
  'documentary_verification',
  'selfie_check',
  'watchlist_screening',
  'risk_check',
] as const
export type StepName = (typeof stepNames)[number]

/** Source: https://plaid.com/docs/api/products/identity-verification/ */
export const stepStatuses = [
  'success',
  'active',
  'failed',
  'waiting_for_prerequisite',
  'not_applicable',
  'skipped',
  'expired',
  'canceled',
  'pending_review',
  'manually_approved',
  'manually_rejected',
] as const
export type StepStatus = (typeof stepStatuses)[number]

export const verificationStatuses = ['active', 'success', 'failed', 'expired', 'canceled', 'pending_review'] as const
export type VerificationStatus = (typeof verificationStatuses)[number]

/** When a step is taken: always, only after the check of data has failed, or never. */
export type StepRule = 'always' | 'fallback' | 'never'

/** Which steps a verification has. */
export type Plan = Readonly<Record<StepName, StepRule>>

/** How far a verification has come. At most one step is active, and only while the whole is. */
export interface Course {
  status: VerificationStatus
  steps: Readonly<Record<StepName, StepStatus>>
}

/** How a step may end by itself. */
export type StepOutcome = 'success' | 'failed' | 'pending_review'

/** A new verification. @param skipped steps that are known to be done, or were asked to be left out */
export function beginCourse(plan: Plan, skipped: ReadonlySet<StepName>): Course {
  const steps = mapSteps((step) => {
    if (plan[step] === 'never') return 'not_applicable'
    return skipped.has(step) ? 'skipped' : 'waiting_for_prerequisite'
  })
  return goOn({ status: 'active', steps }, plan)
}

/** The step that waits for somebody or something; null once the verification has ended. */
export function activeStep({ steps }: Course): StepName | null {
  return stepNames.find((step) => steps[step] === 'active') ?? null
}

/**
 * Ends the active step. A failure ends the verification, but for a check of data that documents can make up for.
 * Undefined when the step is not the active one: then nothing may change.
 */
export function finishStep(course: Course, step: StepName, outcome: StepOutcome, plan: Plan): Course | undefined {
  if (activeStep(course) !== step) return undefined
  // Only a screening finds what somebody must look at.
  if (outcome === 'pending_review' && step !== 'watchlist_screening') return undefined
  const next = { ...course, steps: { ...course.steps, [step]: outcome } }
  if (outcome !== 'failed') return goOn(next, plan)
  const isMadeUpFor = step === 'kyc_check' && canFallBack(next, plan)
  return isMadeUpFor ? goOn(next, plan) : { ...next, status: 'failed' }
}

/** The person has agreed in another place: then nobody asks them. The same when they were not going to be asked now. */
export function skipConsent(course: Course, plan: Plan): Course {
  if (activeStep(course) !== 'accept_tos') return course
  return goOn({ ...course, steps: { ...course.steps, accept_tos: 'skipped' } }, plan)
}

/** Ends an unfinished verification from outside. Undefined when it has ended already. */
export function stopCourse(course: Course, status: 'expired' | 'canceled'): Course | undefined {
  if (course.status !== 'active') return undefined
  const isOpen = (step: StepName) => ['active', 'waiting_for_prerequisite'].includes(course.steps[step])
  return { status, steps: mapSteps((step) => (isOpen(step) ? status : course.steps[step])) }
}

/** Somebody has looked at the screening's hits. Undefined when nothing waits for that. */
export function decideScreening(course: Course, decision: 'cleared' | 'rejected'): Course | undefined {
  if (course.steps.watchlist_screening !== 'pending_review') return undefined
  const watchlist_screening = decision === 'cleared' ? ('success' as const) : ('failed' as const)
  const steps = { ...course.steps, watchlist_screening }
  if (course.status === 'pending_review') {
    return { status: decision === 'cleared' ? 'success' : 'failed', steps }
  }
  // While other steps are still to be taken, a rejection ends it, too.
  if (course.status !== 'active' || decision === 'cleared') return { ...course, steps }
  return { status: 'failed', steps: mapSteps((step) => (steps[step] === 'active' ? 'canceled' : steps[step])) }
}

/** To the next step that is to be taken; without one, the verification has ended. */
function goOn(course: Course, plan: Plan): Course {
  const next = stepNames.find((step) => isDue(course, step, plan))
  if (next !== undefined) return { status: 'active', steps: { ...course.steps, [next]: 'active' } }
  const steps = mapSteps((step) =>
    // A fallback that was not needed is never taken.
    course.steps[step] === 'waiting_for_prerequisite' ? 'not_applicable' : course.steps[step],
  )
  const isPending = stepNames.some((step) => steps[step] === 'pending_review')
  return { status: isPending ? 'pending_review' : 'success', steps }
}

function isDue({ steps }: Course, step: StepName, plan: Plan): boolean {
  if (steps[step] !== 'waiting_for_prerequisite') return false
  return plan[step] === 'always' || (plan[step] === 'fallback' && steps.kyc_check === 'failed')
}

function canFallBack({ steps }: Course, plan: Plan): boolean {
  return plan.documentary_verification === 'fallback' && steps.documentary_verification === 'waiting_for_prerequisite'
}

function mapSteps<Value>(valueOf: (step: StepName) => Value): Record<StepName, Value> {
  return Object.fromEntries(stepNames.map((step) => [step, valueOf(step)])) as Record<StepName, Value>
}
