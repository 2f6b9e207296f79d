import { hashToken, type Sealer } from '@gingham/store'
import type { Db } from '../../database.ts'
import type { LinkSessionsTable } from './link-session.tables.ts'
import type { LinkEvent, Outcome } from './protocol.ts'
import type { Session } from './session.ts'

/** A session as the store keeps it, opened. */
export interface StoredSession {
  link_session_id: string
  link_token_hash: string
  client_id: string
  environment: string
  session: Session
  events: readonly LinkEvent[]
  /** The last way back from a bank's own page, also after it was taken. */
  oauth_state_id: string | null
  /** The Item that the session made or repaired. */
  item_id: string | null
  outcome: Outcome | null
  started_ms: number
  finished_ms: number | null
}

export async function insertLinkSession(db: Db, sealer: Sealer, secret: string, stored: StoredSession): Promise<void> {
  await db
    .insertInto('link_sessions')
    .values({ ...toRow(sealer, stored), secret_hash: hashToken(secret) })
    .execute()
}

export async function updateLinkSession(db: Db, sealer: Sealer, stored: StoredSession): Promise<void> {
  await db
    .updateTable('link_sessions')
    .set(toRow(sealer, stored))
    .where('link_session_id', '=', stored.link_session_id)
    .execute()
}

/** A new page takes the session over: the old page's secret opens nothing any more. */
export async function replaceSecret(tx: Db, link_session_id: string, secret: string): Promise<void> {
  await tx
    .updateTable('link_sessions')
    .set({ secret_hash: hashToken(secret) })
    .where('link_session_id', '=', link_session_id)
    .execute()
}

/** The session that a page's secret opens. Its row stays locked until the transaction ends: actions come one after the other. */
export function lockLinkSession(tx: Db, sealer: Sealer, secret: string): Promise<StoredSession | undefined> {
  return lock(tx, sealer, 'secret_hash', hashToken(secret))
}

/** The session that waits for a bank's page, locked likewise. */
export function lockLinkSessionByState(tx: Db, sealer: Sealer, state: string): Promise<StoredSession | undefined> {
  return lock(tx, sealer, 'oauth_state_id', state)
}

/** An update that changes nothing is the lock that both engines have. */
async function lock(tx: Db, sealer: Sealer, column: 'secret_hash' | 'oauth_state_id', value: string) {
  await tx
    .updateTable('link_sessions')
    .set({ [column]: value })
    .where(column, '=', value)
    .execute()
  const row = await tx.selectFrom('link_sessions').selectAll().where(column, '=', value).executeTakeFirst()
  return row === undefined ? undefined : toStored(sealer, row)
}

/** The session, whoever asks. */
export async function findLinkSession(
  db: Db,
  sealer: Sealer,
  link_session_id: string,
): Promise<StoredSession | undefined> {
  const row = await db
    .selectFrom('link_sessions')
    .selectAll()
    .where('link_session_id', '=', link_session_id)
    .executeTakeFirst()
  return row === undefined ? undefined : toStored(sealer, row)
}

/** Every session that a link token has opened, oldest first: for /link/token/get. */
export async function listLinkSessions(db: Db, sealer: Sealer, link_token_hash: string): Promise<StoredSession[]> {
  const rows = await db
    .selectFrom('link_sessions')
    .selectAll()
    .where('link_token_hash', '=', link_token_hash)
    .orderBy('started_ms')
    .orderBy('link_session_id')
    .execute()
  return rows.map((row) => toStored(sealer, row))
}

function toRow(sealer: Sealer, stored: StoredSession): Omit<LinkSessionsTable, 'secret_hash'> {
  const { session, events, outcome, ...columns } = stored
  return {
    ...columns,
    state_sealed: sealer.seal(JSON.stringify(session)),
    events: JSON.stringify(events),
    oauth_state_id: session.oauth?.oauth_state_id ?? stored.oauth_state_id,
    item_id: session.item?.item_id ?? null,
    outcome_sealed: outcome === null ? null : sealer.seal(JSON.stringify(outcome)),
  }
}

function toStored(sealer: Sealer, row: LinkSessionsTable): StoredSession {
  const { state_sealed, events, outcome_sealed, secret_hash: _, ...columns } = row
  return {
    ...columns,
    session: JSON.parse(sealer.open(state_sealed)) as Session,
    events: JSON.parse(events) as LinkEvent[],
    outcome: outcome_sealed === null ? null : (JSON.parse(sealer.open(outcome_sealed)) as Outcome),
  }
}
