import type { Sealer } from '@gingham/store'
import type { Db } from '../../database.ts'
import { listLinkSessions } from './link-session.store.ts'
import { findLinkTokenByHash } from '../token/link-tokens.store.ts'
import type { StoredRequest } from '../token/stored-request.ts'
import type { LinkError } from './protocol.ts'

/** What other rooms may know of a session. */
export interface UserSession {
  link_session_id: string
  started_ms: number
  /** Null while the person is at it. */
  finished_ms: number | null
  /** What Link was opened for. */
  request: StoredRequest
  /** The Items that it made or repaired; also those that the person has not handed over yet. */
  items: readonly { item_id: string; public_token: string; institution_id: string | null }[]
  /** Whether the person has handed them over. */
  is_shared: boolean
  /** What the person left with. */
  error: LinkError | null
}

/** The sessions of a user that one team has opened, the newest first. */
export async function listSessionsOfUser(
  db: Db,
  sealer: Sealer,
  { client_id, environment }: { client_id: string; environment: string },
  user_id: string,
): Promise<UserSession[]> {
  const tokens = await db
    .selectFrom('link_tokens')
    .innerJoin('tokens', 'tokens.subject', 'link_tokens.link_token_id')
    .where('tokens.kind', '=', 'link')
    .where('link_tokens.user_id', '=', user_id)
    .where('link_tokens.client_id', '=', client_id)
    .where('link_tokens.environment', '=', environment)
    .select('tokens.token_hash')
    .execute()
  const sessions = await Promise.all(tokens.map(({ token_hash }) => sessionsOfToken(db, sealer, token_hash)))
  return sessions.flat().toSorted((a, b) => b.started_ms - a.started_ms)
}

async function sessionsOfToken(db: Db, sealer: Sealer, token_hash: string): Promise<UserSession[]> {
  const link = await findLinkTokenByHash(db, sealer, token_hash)
  if (link === undefined) return []
  const stored = await listLinkSessions(db, sealer, token_hash)
  return stored.map(({ link_session_id, started_ms, finished_ms, session, outcome }) => {
    const { item, added, institution_id } = session
    const single = item === null ? [] : [{ ...item, institution: institution_id === null ? null : { institution_id } }]
    const made = added.length > 0 ? added : single
    return {
      link_session_id,
      started_ms,
      finished_ms,
      request: link.request,
      items: made.map(({ item_id, public_token, institution }) => ({
        item_id,
        public_token,
        institution_id: institution?.institution_id ?? null,
      })),
      is_shared: outcome !== null && ('success' in outcome || added.length > 0),
      error: outcome !== null && 'exit' in outcome ? outcome.exit.error : null,
    }
  })
}
