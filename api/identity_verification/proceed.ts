import { toCivilDate } from '@gingham/clock'
import type { JobHandler } from '@gingham/jobs'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { sendTeamWebhook } from '../house/team-webhooks.ts'
import {
  createScreening,
  requireOpenProgram,
  SCREENING_DECIDED_JOB,
  toSearchTerms,
  type ScreeningDecided,
} from '../watchlist_screening/index.ts'
import { checkKyc, missingForKyc } from './rules/kyc-check.ts'
import { checkRisk } from './rules/risk-check.ts'
import { SAMPLE_CODE, samplePerson } from './rules/sample-person.data.ts'
import { verifySms } from './rules/sms.ts'
import {
  activeStep,
  decideScreening,
  finishStep,
  stepNames,
  stopCourse,
  type Course,
  type StepName,
  type StepOutcome,
} from './rules/steps.ts'
import { findTemplate } from './templates.data.ts'
import { findByScreening, lockVerification, updateVerification } from './verifications.store.ts'
import type { Verification } from './verification.ts'

/** A step that has just ended or begun, for those who tell of it. */
export interface StepNews {
  step: StepName
  news: 'started' | StepOutcome
}

/** An attempt and what has happened to it so far in this call. */
export interface Progress {
  verification: Verification
  news: readonly StepNews[]
}

/**
 * Takes every step that needs nobody, until one waits for a person or the attempt has ended. Writes nothing but the
 * screening: `keepProgress` does, with the webhooks.
 */
export async function proceed(tx: Db, house: House, progress: Progress): Promise<Progress> {
  let current = progress
  for (;;) {
    const step = activeStep(current.verification.course)
    const next = step === null ? null : await takeStep(tx, house, current, step)
    if (next === null) return current
    current = next
  }
}

/** One step, or null when it waits for a person. */
async function takeStep(tx: Db, house: House, progress: Progress, step: StepName): Promise<Progress | null> {
  const { verification } = progress
  const { findings } = verification
  switch (step) {
    case 'verify_sms': {
      const { phone_number } = findings.person
      if (phone_number === null || findings.sms.length > 0) return null
      const sms = verifySms([], { type: 'send', phone_number }, { code: SAMPLE_CODE, now_ms: house.clock.now() })
      return { ...progress, verification: { ...verification, findings: { ...findings, sms } } }
    }
    case 'kyc_check': {
      if (missingForKyc(findings.person).length > 0) return null
      const kyc = checkKyc(findings.person)
      return endStep(
        { ...progress, verification: { ...verification, findings: { ...findings, kyc } } },
        step,
        kyc.status,
      )
    }
    case 'watchlist_screening': {
      const { watchlist_screening_id, status } = await screenPerson(tx, house, verification)
      return endStep({ ...progress, verification: { ...verification, watchlist_screening_id } }, step, status)
    }
    case 'risk_check': {
      const risk = checkRisk(findings.person, findings.has_device)
      return endStep(
        { ...progress, verification: { ...verification, findings: { ...findings, risk } } },
        step,
        risk.status,
      )
    }
    case 'accept_tos':
    case 'documentary_verification':
    case 'selfie_check':
      return null
  }
}

/** Ends the active step and notes it; throws when it is not the active one, which the caller has looked up. */
export function endStep({ verification, news }: Progress, step: StepName, outcome: StepOutcome): Progress {
  const course = finishStep(verification.course, step, outcome, verification.plan)
  if (course === undefined) throw new Error(`${step} cannot end as ${outcome}: it is not the active step`)
  const begun = activeStep(course)
  const started: StepNews[] = begun === null ? [] : [{ step: begun, news: 'started' }]
  return { verification: { ...verification, course }, news: [...news, { step, news: outcome }, ...started] }
}

/** How long a name may be that is screened. */
const SCREENED_NAME_MAX = 100

/** Screens the person by the name that they gave, or by the one on the document that they showed. */
async function screenPerson(tx: Db, house: House, verification: Verification) {
  const { person } = verification.findings
  const { given_name, family_name } = person.name ?? samplePerson.name
  const program_id = findTemplate(verification.template_id)?.watchlist_program_id ?? ''
  const screening = await createScreening(tx, house, verification, {
    program: requireOpenProgram('individual', program_id),
    terms: toSearchTerms({
      legal_name: `${given_name} ${family_name}`.trim().slice(0, SCREENED_NAME_MAX).trim(),
      date_of_birth: person.date_of_birth,
      country: person.address?.country ?? null,
    }),
    client_user_id: verification.client_user_id,
    source: 'link',
  })
  const status: StepOutcome = screening.status === 'cleared' ? 'success' : 'pending_review'
  return { watchlist_screening_id: screening.screening_id, status }
}

/**
 * Writes an attempt that has gone on, and tells of each step that ended and of a new status, in order.
 * @param before the attempt as it was kept
 * Source: https://plaid.com/docs/api/products/identity-verification/#webhooks
 */
export async function keepProgress(
  tx: Db,
  house: House,
  before: Verification,
  { verification, news }: Progress,
): Promise<Verification> {
  const hasEnded = verification.course.status !== 'active' && verification.completed_ms === null
  const kept = hasEnded ? { ...verification, completed_ms: house.clock.now() } : verification
  await updateVerification(tx, house.sealer, kept)
  for (const { news: outcome } of news) if (outcome !== 'started') await sendWebhook(tx, house, kept, 'STEP_UPDATED')
  if (before.course.status !== kept.course.status) await sendWebhook(tx, house, kept, 'STATUS_UPDATED')
  return kept
}

type Code = 'STEP_UPDATED' | 'STATUS_UPDATED' | 'RETRIED'

export async function sendWebhook(tx: Db, house: House, verification: Verification, webhook_code: Code): Promise<void> {
  const { identity_verification_id, client_user_id } = verification
  const webhook = { webhook_type: 'IDENTITY_VERIFICATION', webhook_code, identity_verification_id }
  await sendTeamWebhook(tx, house, verification, webhook, `identity_verification:${client_user_id}`)
}

/** Ends an attempt that is not finished; null when it has ended already. */
export async function cancelVerification(tx: Db, house: House, verification: Verification): Promise<void> {
  const course = stopCourse(verification.course, 'canceled')
  if (course !== undefined) await keepProgress(tx, house, verification, moved(verification, course))
}

/** What a change from outside has made of the steps. */
function moved(verification: Verification, course: Course): Progress {
  const changed = stepNames.filter((step) => verification.course.steps[step] !== course.steps[step])
  const news = changed.flatMap((step): StepNews[] => {
    const status = course.steps[step]
    return status === 'success' || status === 'failed' ? [{ step, news: status }] : []
  })
  return { verification: { ...verification, course }, news }
}

/** The room's jobs, by kind. */
export function identityVerificationJobs(house: House): Record<string, JobHandler> {
  return { [SCREENING_DECIDED_JOB]: ({ payload }) => followScreening(house, payload as ScreeningDecided) }
}

/** Somebody has decided about the hits that an attempt waits for. */
function followScreening(house: House, { screening_id, status }: ScreeningDecided): Promise<void> {
  return house.store.transaction(async (tx) => {
    const found = await findByScreening(tx, house.sealer, screening_id)
    if (found === undefined || status === 'pending_review') return
    const verification = await lockVerification(tx, house.sealer, found, found.identity_verification_id)
    if (verification === undefined) return
    const course = decideScreening(verification.course, status)
    if (course === undefined) return
    await keepProgress(tx, house, verification, moved(verification, course))
  })
}

/** The civil day of the server's clock. */
export function todayOf(house: House): string {
  return toCivilDate(house.clock.now())
}
