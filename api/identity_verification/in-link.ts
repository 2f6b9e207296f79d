import { createHash, timingSafeEqual } from 'node:crypto'
import { toPhoneNumber } from '../contact-details.ts'
import type { Db } from '../database.ts'
import type { House, PublicCall } from '../house/house.ts'
import type { Environment, Team } from '../house/teams.store.ts'
import type { VerificationInput, VerificationPane } from '../link/index.ts'
import { findUser } from '../user/index.ts'
import { beginVerification } from './begin-verification.ts'
import { knownByNow, personOfUser } from './person-of-user.ts'
import { findPersonProblem, toPerson, type GivenPerson } from './person.ts'
import { endStep, keepProgress, proceed, type Progress, type StepNews } from './proceed.ts'
import { checkDocument, documentOutcome } from './rules/documents.ts'
import { missingForKyc } from './rules/kyc-check.ts'
import { SAMPLE_CODE } from './rules/sample-person.data.ts'
import { checkSelfie, selfieOutcome } from './rules/selfies.ts'
import { smsOutcome, verifySms, type SmsInput } from './rules/sms.ts'
import { activeStep, skipConsent, type StepName } from './rules/steps.ts'
import { paneOf, type InputProblem } from './pane.ts'
import { requireSandbox, requireTemplate } from './require-verification.ts'
import { givenByPerson } from './typed-person.ts'
import type { Findings, Verification } from './verification.ts'
import {
  findLanguage,
  findLatestAttempt,
  findVerification,
  holdPerson,
  lockVerification,
} from './verifications.store.ts'

/** What a link token says of a verification. */
export interface LinkVerification {
  template_id: string
  gave_consent: boolean
  /** The app's own id of the person; undefined when the token names a user instead. */
  client_user_id: string | undefined
  user_id: string | null
  person: GivenPerson | undefined
}

/** What Link is to show and to tell. */
export interface Shown {
  identity_verification_id: string
  pane: VerificationPane
  news: readonly StepNews[]
  /** Whether it has ended with what was just done. */
  has_ended: boolean
}

/** For /link/token/create: INVALID_FIELD for an unknown template, UNAUTHORIZED_ENVIRONMENT outside the sandbox. */
export function requireVerifiable(team: Team, template_id: string): void {
  requireSandbox(team)
  requireTemplate(template_id, 'identity_verification.template_id')
}

/**
 * The attempt that Link goes on with: the person's last one with the template, or a new one. One that has ended is only
 * shown. Needs a call that may write.
 */
export async function openInLink(
  call: PublicCall,
  team: Team,
  { template_id, gave_consent, client_user_id: given_id, user_id, person }: LinkVerification,
): Promise<Shown & { is_resumed: boolean }> {
  const { db, house, today } = call
  const template = requireTemplate(template_id)
  const { client_user_id, user } = await findPerson(db, house, { client_user_id: given_id, user_id })
  await holdPerson(db, team, client_user_id, template_id)
  const found = await findLatestAttempt(db, house.sealer, team, client_user_id, template_id)
  const latest = found && (await lockVerification(db, house.sealer, team, found.identity_verification_id))
  if (latest === undefined) {
    const begun = await beginVerification(db, house, team, {
      template,
      skipped: new Set(gave_consent ? ['accept_tos'] : []),
      client_user_id,
      user_id,
      person: toPerson(person, today, user === undefined ? undefined : personOfUser(user)),
      is_shareable: false,
      previous_attempt_id: null,
      has_device: true,
      language: null,
    })
    return { ...show(begun, 'active', null), is_resumed: false }
  }
  const course = gave_consent ? skipConsent(latest.course, latest.plan) : latest.course
  const step = activeStep(course)
  if (step === null)
    return { ...show({ verification: latest, news: [] }, 'active', null), has_ended: false, is_resumed: true }
  // What the app knows by now may be what was waited for.
  const known = await knownByNow(db, house, latest.user_id, latest.findings.person)
  const findings = { ...latest.findings, has_device: true, person: toPerson(person, today, known) }
  const news: StepNews[] = [{ step, news: 'started' }]
  const gone = await proceed(db, house, { verification: { ...latest, course, findings }, news })
  const verification = await keepProgress(db, house, latest, gone)
  return { ...show({ ...gone, verification }, 'active', null), is_resumed: true }
}

/** Whom a link token is for: the app's own id, and the user where it names one. */
async function findPerson(
  db: Db,
  house: House,
  { client_user_id, user_id }: Pick<LinkVerification, 'client_user_id' | 'user_id'>,
) {
  const user = user_id === null ? undefined : await findUser(db, house.sealer, user_id)
  return { client_user_id: client_user_id ?? user?.client_user_id ?? '', user }
}

/** What Link speaks to the person, ISO 639-1; null where nobody has said. */
export async function languageInLink(
  { db, house }: Pick<PublicCall, 'db' | 'house'>,
  team: Team,
  verification: LinkVerification,
): Promise<string | null> {
  const { client_user_id } = await findPerson(db, house, verification)
  const language = await findLanguage(db, team, client_user_id, verification.template_id)
  return language?.split('-')[0] ?? null
}

/** What a person has done on the pane of the active step. Anything else changes nothing. Needs a call that may write. */
export async function actInLink(
  call: PublicCall,
  team: Team,
  identity_verification_id: string,
  input: VerificationInput,
): Promise<Shown | undefined> {
  const { db, house } = call
  const before = await lockVerification(db, house.sealer, team, identity_verification_id)
  if (before === undefined || activeStep(before.course) !== stepOf[input.type]) return undefined
  const { progress, problem } = take(call, before, input)
  const gone = await proceed(db, house, progress)
  const verification = await keepProgress(db, house, before, gone)
  return show({ ...gone, verification }, before.course.status, problem)
}

const stepOf: Readonly<Record<VerificationInput['type'], StepName>> = {
  accept_tos: 'accept_tos',
  submit_phone: 'verify_sms',
  resend_code: 'verify_sms',
  submit_code: 'verify_sms',
  submit_person: 'kyc_check',
  submit_document: 'documentary_verification',
  submit_selfie: 'selfie_check',
}

interface Taken {
  progress: Progress
  /** What is wrong with what was typed. */
  problem: InputProblem | null
}

function take(call: PublicCall, verification: Verification, input: VerificationInput): Taken {
  const { findings } = verification
  const keep = (fields: Partial<Findings>): Progress => ({
    verification: { ...verification, findings: { ...findings, ...fields } },
    news: [],
  })
  const end = (progress: Progress, step: StepName, outcome: 'success' | 'failed' | null): Taken => ({
    progress: outcome === null ? progress : endStep(progress, step, outcome),
    problem: null,
  })
  switch (input.type) {
    case 'accept_tos':
      return end(keep({}), 'accept_tos', 'success')
    case 'submit_phone': {
      const phone_number = toPhoneNumber(input.phone_number)
      if (phone_number === undefined) return { progress: keep({}), problem: 'INVALID_PHONE_NUMBER' }
      const sms = texted(call, findings, { type: 'send', phone_number })
      return end(keep({ sms, person: { ...findings.person, phone_number } }), 'verify_sms', smsOutcome(sms))
    }
    case 'resend_code':
      return end(keep({ sms: texted(call, findings, { type: 'resend' }) }), 'verify_sms', null)
    case 'submit_code': {
      const sms = texted(call, findings, { type: 'solve', code: input.code.trim() })
      const outcome = smsOutcome(sms)
      const taken = end(keep({ sms }), 'verify_sms', outcome)
      return outcome === null ? { ...taken, problem: 'INVALID_CODE' } : taken
    }
    case 'submit_person':
      return takePerson(call, keep, findings, input.person)
    case 'submit_document': {
      const documents = [
        ...findings.documents,
        checkDocument(findings.documents, input.sample, findings.person, call.today),
      ]
      return end(keep({ documents }), 'documentary_verification', documentOutcome(documents))
    }
    case 'submit_selfie': {
      const hasDocument = findings.documents.at(-1)?.status === 'success'
      const selfies = [...findings.selfies, checkSelfie(findings.selfies, input.sample, hasDocument)]
      return end(keep({ selfies }), 'selfie_check', selfieOutcome(selfies))
    }
  }
}

function texted({ now_ms }: PublicCall, { sms }: Findings, input: SmsInput) {
  return verifySms(sms, input, { code: SAMPLE_CODE, now_ms })
}

/** What was asked for is taken when all of it can be; the check follows by itself. */
function takePerson(
  { today }: PublicCall,
  keep: (fields: Partial<Findings>) => Progress,
  { person: known }: Findings,
  typed: Extract<VerificationInput, { type: 'submit_person' }>['person'],
): Taken {
  const needs = missingForKyc(known)
  const given = givenByPerson(typed, needs)
  const problem = findPersonProblem(given, today)
  const wrong = needs.find((need) => need === problem?.field)
  if (wrong !== undefined) return { progress: keep({}), problem: wrong }
  const person = toPerson(given, today, known)
  const [missing] = missingForKyc(person)
  return missing === undefined
    ? { progress: keep({ person }), problem: null }
    : { progress: keep({}), problem: missing }
}

function show(
  { verification, news }: Progress,
  before: Verification['course']['status'],
  problem: InputProblem | null,
): Shown {
  return {
    identity_verification_id: verification.identity_verification_id,
    pane: paneOf(verification, problem),
    news,
    has_ended: before === 'active' && verification.course.status !== 'active',
  }
}

/** An attempt that may be opened by whoever has its address, as a link token would name it. */
export async function findShareable(
  { db, house }: PublicCall,
  environment: Environment,
  identity_verification_id: string,
  key: string,
): Promise<(LinkVerification & { team: Team }) | undefined> {
  const row = await db
    .selectFrom('identity_verifications')
    .select(['client_id'])
    .where('identity_verification_id', '=', identity_verification_id)
    .where('environment', '=', environment)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const team: Team = { client_id: row.client_id, environment }
  const found = await findVerification(db, house.sealer, team, identity_verification_id)
  if (found === undefined || found.shareable_key === null || !isSame(found.shareable_key, key)) return undefined
  const { template_id, client_user_id, user_id } = found
  return { team, template_id, client_user_id, user_id, gave_consent: false, person: undefined }
}

/** Compared by their hashes: how long it takes says nothing of the key. */
function isSame(known: string, given: string): boolean {
  const hashOf = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hashOf(known), hashOf(given))
}
