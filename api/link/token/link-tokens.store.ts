import { hashToken } from '@gingham/store'
import type { Db } from '../../database.ts'
import type { House } from '../../house/house.ts'
import type { Environment, Team } from '../../house/teams.store.ts'
import { mintToken } from '../../house/tokens.store.ts'
import type { StoredRequest } from './stored-request.ts'

/** A link token with everything that was asked for. */
export interface LinkConfiguration {
  link_token_id: string
  link_token: string
  /** What its sessions are kept under. */
  link_token_hash: string
  team: Team
  request: StoredRequest
  /** The Items that Link repairs or extends, in the order asked for; empty when it is to make a new one. */
  item_ids: readonly string[]
  /** The user that the new Item belongs to; null for nobody. */
  user_id: string | null
  hosted_link_id: string | null
  created_ms: number
  expires_ms: number
  /** When a session with it ended well. */
  used_ms: number | null
}

export interface NewLinkToken {
  request: StoredRequest
  item_ids: readonly string[]
  /** The user that it is for. */
  user_id: string | null
  /** Whether a page of ours runs Link. */
  is_hosted: boolean
  now_ms: number
  lifetime_ms: number
}

type Parts = Pick<House, 'ids' | 'sealer'>

/** Mints a link token and keeps what it is for. */
export async function insertLinkToken(
  tx: Db,
  { ids, sealer }: Parts,
  team: Team,
  { request, item_ids, user_id, is_hosted, now_ms, lifetime_ms }: NewLinkToken,
): Promise<{ link_token: string; hosted_link_id: string | null }> {
  const link_token_id = ids.uuid()
  const hosted_link_id = is_hosted ? ids.uuid() : null
  const link_token = await mintToken(tx, ids, team, { kind: 'link', subject: link_token_id, now_ms, lifetime_ms })
  await tx
    .insertInto('link_tokens')
    .values({
      link_token_id,
      client_id: team.client_id,
      environment: team.environment,
      link_token_sealed: sealer.seal(link_token),
      request_sealed: sealer.seal(JSON.stringify(request)),
      item_ids: JSON.stringify(item_ids),
      user_id,
      hosted_link_id,
      created_ms: now_ms,
    })
    .execute()
  return { link_token, hosted_link_id }
}

/** Makes the link tokens of a user unknown: Link opens no more with them, and sessions that are open go no further. */
export async function removeLinkTokensOfUser(tx: Db, user_id: string): Promise<void> {
  const own = tx.selectFrom('link_tokens').select('link_token_id').where('user_id', '=', user_id)
  await tx.deleteFrom('tokens').where('kind', '=', 'link').where('subject', 'in', own).execute()
}

/** By the token; whose it is and whether it has ended is the caller's to judge. */
export function findLinkToken(
  db: Db,
  sealer: House['sealer'],
  link_token: string,
): Promise<LinkConfiguration | undefined> {
  return findLinkTokenByHash(db, sealer, hashToken(link_token))
}

/** By what its sessions are kept under. */
export async function findLinkTokenByHash(
  db: Db,
  sealer: House['sealer'],
  link_token_hash: string,
): Promise<LinkConfiguration | undefined> {
  const row = await rows(db).where('tokens.token_hash', '=', link_token_hash).executeTakeFirst()
  return row === undefined ? undefined : toConfiguration(sealer, row)
}

/** By the last part of the hosted page's address. */
export async function findHostedLink(
  db: Db,
  sealer: House['sealer'],
  hosted_link_id: string,
): Promise<LinkConfiguration | undefined> {
  const row = await rows(db).where('link_tokens.hosted_link_id', '=', hosted_link_id).executeTakeFirst()
  return row === undefined ? undefined : toConfiguration(sealer, row)
}

function rows(db: Db) {
  return db
    .selectFrom('link_tokens')
    .innerJoin('tokens', 'tokens.subject', 'link_tokens.link_token_id')
    .where('tokens.kind', '=', 'link')
    .selectAll('link_tokens')
    .select(['tokens.token_hash', 'tokens.expires_ms', 'tokens.used_ms'])
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

function toConfiguration(sealer: House['sealer'], row: Row): LinkConfiguration {
  return {
    link_token_id: row.link_token_id,
    link_token: sealer.open(row.link_token_sealed),
    link_token_hash: row.token_hash,
    team: { client_id: row.client_id, environment: row.environment as Environment },
    request: JSON.parse(sealer.open(row.request_sealed)) as StoredRequest,
    item_ids: JSON.parse(row.item_ids) as string[],
    user_id: row.user_id,
    hosted_link_id: row.hosted_link_id,
    created_ms: row.created_ms,
    expires_ms: row.expires_ms ?? Number.POSITIVE_INFINITY,
    used_ms: row.used_ms,
  }
}
