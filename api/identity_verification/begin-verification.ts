import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { countUp, type Team } from '../house/teams.store.ts'
import { proceed, keepProgress, type Progress, type StepNews } from './proceed.ts'
import { activeStep, beginCourse, type Plan, type StepName } from './rules/steps.ts'
import type { Template } from './templates.data.ts'
import type { Person, Verification, VerificationLanguage } from './verification.ts'
import { insertVerification } from './verifications.store.ts'

/** Hexadecimal digits of the end of an address that may be given away. */
const SHAREABLE_DIGITS = 64

export interface NewVerification {
  template: Template
  /** The template's, unless a retry says otherwise. */
  plan?: Plan
  /** Steps that are left out. */
  skipped: ReadonlySet<StepName>
  client_user_id: string
  user_id: string | null
  person: Person
  is_shareable: boolean
  previous_attempt_id: string | null
  /** Whether a person has come by Link, with a device. */
  has_device: boolean
  language: VerificationLanguage | null
}

/** Begins an attempt, and takes at once what needs nobody. */
export async function beginVerification(
  tx: Db,
  house: House,
  { client_id, environment }: Team,
  { template, plan = template.plan, skipped, person, is_shareable, has_device, ...given }: NewVerification,
): Promise<Progress> {
  const place = await countUp(tx, 'identity_verifications')
  const verification: Verification = {
    ...given,
    identity_verification_id: `idv_${house.ids.derive('identity_verification', place).slice(0, 14)}`,
    client_id,
    environment,
    place,
    template_id: template.template_id,
    template_version: template.version,
    plan,
    course: beginCourse(plan, skipped),
    findings: { person, sms: [], kyc: null, documents: [], selfies: [], risk: null, has_device },
    watchlist_screening_id: null,
    shareable_key: is_shareable ? house.ids.hex(SHAREABLE_DIGITS) : null,
    created_ms: house.clock.now(),
    completed_ms: null,
  }
  await insertVerification(tx, house.sealer, verification)
  const first = activeStep(verification.course)
  const news: StepNews[] = first === null ? [] : [{ step: first, news: 'started' }]
  const begun = await proceed(tx, house, { verification, news })
  const kept = await keepProgress(tx, house, verification, begun)
  return { ...begun, verification: kept }
}
