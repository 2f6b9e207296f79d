import type { Db } from '../database.ts'
import { timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { apiError } from '@gingham/api-kit'
import { hashToken, prepareQuery, type Ids } from '@gingham/store'

export const ENVIRONMENTS = ['sandbox', 'development', 'production'] as const
export type Environment = (typeof ENVIRONMENTS)[number]

/** Who calls, and for which environment: both follow from the secret. */
export interface Team {
  client_id: string
  environment: Environment
}

/** The keys of a new team. The secrets are shown once: only their hashes are kept. */
export interface NewTeam {
  client_id: string
  name: string
  public_key: string
  secrets: Record<Environment, string>
}

/** Draws the keys of a team in the shapes that Plaid's have. */
export function drawTeam(ids: Ids, name: string): NewTeam {
  return {
    client_id: ids.hex(24),
    name,
    public_key: ids.hex(30),
    secrets: { sandbox: ids.hex(30), development: ids.hex(30), production: ids.hex(30) },
  }
}

export async function insertTeam(db: Db, team: NewTeam, created_ms: number): Promise<void> {
  const { client_id, name, public_key, secrets } = team
  await db.insertInto('teams').values({ client_id, name, public_key, created_ms }).execute()
  const rows = ENVIRONMENTS.map((environment) => ({
    secret_hash: hashToken(secrets[environment]),
    client_id,
    environment,
  }))
  await db.insertInto('team_secrets').values(rows).execute()
}

export function findTeam(db: Db, client_id: string) {
  return db.selectFrom('teams').selectAll().where('client_id', '=', client_id).executeTakeFirst()
}

const findSecret = prepareQuery((db: Db, secret_hash: string) =>
  db.selectFrom('team_secrets').select(['client_id', 'environment']).where('secret_hash', '=', secret_hash),
)

/** The team that has these keys, or INVALID_API_KEYS. */
export async function authenticate(db: Db, keys: { client_id: string; secret: string }): Promise<Team> {
  const [row] = await findSecret(db, hashToken(keys.secret))
  if (row === undefined || !isSame(row.client_id, keys.client_id)) throw apiError('INVALID_API_KEYS')
  return { client_id: row.client_id, environment: row.environment as Environment }
}

/** The team that has this public key, or INVALID_API_KEYS. A public key says nothing of an environment. */
export async function authenticatePublicKey(
  db: Db,
  public_key: string,
  environment: Environment = 'sandbox',
): Promise<Team> {
  const row = await db.selectFrom('teams').select('client_id').where('public_key', '=', public_key).executeTakeFirst()
  if (row === undefined) throw apiError('INVALID_API_KEYS')
  return { client_id: row.client_id, environment }
}

function isSame(known: string, given: string): boolean {
  const [one, other] = [Buffer.from(known), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Counts one further and returns the new number, 1 at first. */
export async function countUp(db: Db, name: string): Promise<number> {
  const row = await db
    .insertInto('counters')
    .values({ name, value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sql`counters.value + 1` }))
    .returning('value')
    .executeTakeFirstOrThrow()
  return row.value
}
