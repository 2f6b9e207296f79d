import type { Selectable } from 'kysely'
import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import { countUp, type Environment, type Team } from '../house/teams.store.ts'
import type { IdentityVerificationsTable } from './identity-verification.tables.ts'
import type { Course, Plan } from './rules/steps.ts'
import type { Findings, Verification } from './verification.ts'

export async function insertVerification(tx: Db, sealer: Sealer, verification: Verification): Promise<void> {
  await tx.insertInto('identity_verifications').values(toRow(sealer, verification)).execute()
}

export async function updateVerification(tx: Db, sealer: Sealer, verification: Verification): Promise<void> {
  await tx
    .updateTable('identity_verifications')
    .set(toRow(sealer, verification))
    .where('identity_verification_id', '=', verification.identity_verification_id)
    .execute()
}

/** An attempt of the team. */
export async function findVerification(
  db: Db,
  sealer: Sealer,
  team: Team,
  identity_verification_id: string,
): Promise<Verification | undefined> {
  const row = await ofTeam(db, team).where('identity_verification_id', '=', identity_verification_id).executeTakeFirst()
  return row === undefined ? undefined : toVerification(sealer, row)
}

/** The same; its row stays locked until the transaction ends. */
export async function lockVerification(
  tx: Db,
  sealer: Sealer,
  team: Team,
  identity_verification_id: string,
): Promise<Verification | undefined> {
  // An update that changes nothing is the lock that both engines have.
  await tx
    .updateTable('identity_verifications')
    .set({ identity_verification_id })
    .where('identity_verification_id', '=', identity_verification_id)
    .execute()
  return findVerification(tx, sealer, team, identity_verification_id)
}

/** Lets one call at a time begin attempts of a person with a template: the others wait for the transaction's end. */
export async function holdPerson(tx: Db, team: Team, client_user_id: string, template_id: string): Promise<void> {
  const { client_id, environment } = team
  await countUp(tx, `identity_verification:${JSON.stringify([client_id, environment, template_id, client_user_id])}`)
}

/** The latest attempt of a person with a template. */
export async function findLatestAttempt(
  db: Db,
  sealer: Sealer,
  team: Team,
  client_user_id: string,
  template_id: string,
): Promise<Verification | undefined> {
  const [latest] = await listVerifications(db, sealer, team, { client_user_id, template_id }, { from: null, count: 1 })
  return latest
}

/** What the latest attempt of a person with a template speaks; null when there is none, or nobody has said. */
export async function findLanguage(
  db: Db,
  { client_id, environment }: Team,
  client_user_id: string,
  template_id: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('identity_verifications')
    .select('language')
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .where('template_id', '=', template_id)
    .where('client_user_id', '=', client_user_id)
    .orderBy('place', 'desc')
    .executeTakeFirst()
  return row?.language ?? null
}

/** The attempt that waits for a screening, whoever's it is. */
export async function findByScreening(
  db: Db,
  sealer: Sealer,
  watchlist_screening_id: string,
): Promise<Verification | undefined> {
  const row = await db
    .selectFrom('identity_verifications')
    .selectAll()
    .where('watchlist_screening_id', '=', watchlist_screening_id)
    .orderBy('place', 'desc')
    .executeTakeFirst()
  return row === undefined ? undefined : toVerification(sealer, row)
}

export interface VerificationFilter {
  template_id: string
  client_user_id?: string | undefined
  user_id?: string | undefined
}

/** Newest first. @param from place of the newest one to list; null for all */
export async function listVerifications(
  db: Db,
  sealer: Sealer,
  team: Team,
  { template_id, client_user_id, user_id }: VerificationFilter,
  { from, count }: { from: number | null; count: number },
): Promise<Verification[]> {
  const rows = await ofTeam(db, team)
    .where('template_id', '=', template_id)
    .$if(client_user_id !== undefined, (query) => query.where('client_user_id', '=', client_user_id!))
    .$if(user_id !== undefined, (query) => query.where('user_id', '=', user_id!))
    .$if(from !== null, (query) => query.where('place', '<=', from!))
    .orderBy('place', 'desc')
    .limit(count)
    .execute()
  return rows.map((row) => toVerification(sealer, row))
}

function ofTeam(db: Db, { client_id, environment }: Team) {
  return db
    .selectFrom('identity_verifications')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
}

function toRow(sealer: Sealer, verification: Verification): IdentityVerificationsTable {
  const { plan, course, findings, shareable_key, ...columns } = verification
  return {
    ...columns,
    plan: JSON.stringify(plan),
    status: course.status,
    steps: JSON.stringify(course.steps),
    findings_sealed: sealer.seal(JSON.stringify(findings)),
    shareable_key_sealed: shareable_key === null ? null : sealer.seal(shareable_key),
  }
}

function toVerification(sealer: Sealer, row: Selectable<IdentityVerificationsTable>): Verification {
  const { plan, status, steps, findings_sealed, shareable_key_sealed, environment, language, ...columns } = row
  return {
    ...columns,
    environment: environment as Environment,
    plan: JSON.parse(plan) as Plan,
    course: { status, steps: JSON.parse(steps) } as Course,
    language: language as Verification['language'],
    findings: JSON.parse(sealer.open(findings_sealed)) as Findings,
    shareable_key: shareable_key_sealed === null ? null : sealer.open(shareable_key_sealed),
  }
}
