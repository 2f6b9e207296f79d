import { endToken } from '../../house/tokens.store.ts'
import { listLinkSessions, type StoredSession } from './link-session.store.ts'
import { runInput, type Running } from './run-session.ts'

/**
 * How many logins may fail under one link token, in all of its sessions together.
 * DIFFERENCE: Plaid says that there is such a number, and not which.
 * Source: https://plaid.com/docs/errors/invalid-input/#invalid_link_token
 */
export const FAILED_LOGINS_MAX = 10

const failures: ReadonlySet<string | null> = new Set(['INVALID_CREDENTIALS', 'INVALID_MFA'])

/** Ends the token, and with it the session, once too many logins have failed. Answers the session as it then stands. */
export async function endTokenAfterFailures(
  running: Running,
  before: StoredSession,
  after: StoredSession,
): Promise<StoredSession> {
  const { db, house, now_ms } = running.call
  if (countFailures(after.events.slice(before.events.length)) === 0) return after
  const sessions = await listLinkSessions(db, house.sealer, after.link_token_hash)
  const others = sessions.filter(({ link_session_id }) => link_session_id !== after.link_session_id)
  const failed = [after, ...others].reduce((sum, { events }) => sum + countFailures(events), 0)
  if (failed < FAILED_LOGINS_MAX) return after
  await endToken(db, after.link_token_hash, now_ms)
  return runInput(running, after, { type: 'token_ended' })
}

function countFailures(events: StoredSession['events']): number {
  return events.filter(({ event_name, metadata }) => event_name === 'ERROR' && failures.has(metadata.error_code)).length
}
