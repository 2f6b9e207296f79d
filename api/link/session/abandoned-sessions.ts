import { enqueueJob, type JobHandler } from '@gingham/jobs'
import type { House } from '../../house/house.ts'
import { findLinkTokenByHash } from '../token/link-tokens.store.ts'
import { findLinkSession, type StoredSession } from './link-session.store.ts'
import type { Running } from './run-session.ts'
import { sendEvents } from './session-webhooks.ts'

/** A hosted session in which nothing has happened for so long is given up: 5 to 15 minutes, says the documentation. */
const ABANDONED_AFTER_MS = 10 * 60_000

const ABANDONED_JOB = 'link.abandoned'

/** Looks at a hosted session later: has its person gone away? */
export async function watchSession(
  { call, grant }: Running,
  { link_session_id, started_ms }: StoredSession,
): Promise<void> {
  if (!grant.is_hosted) return
  await enqueueJob(call.db, {
    kind: ABANDONED_JOB,
    group_key: link_session_id,
    payload: { link_session_id },
    due_ms: started_ms + ABANDONED_AFTER_MS,
  })
}

/** The room's jobs, by kind. */
export function linkJobs(house: House): Record<string, JobHandler> {
  return {
    [ABANDONED_JOB]: ({ payload }) => tellAbandoned(house, (payload as { link_session_id: string }).link_session_id),
  }
}

async function tellAbandoned(house: House, link_session_id: string): Promise<{ retry_at_ms: number } | void> {
  return house.store.transaction(async (tx) => {
    const stored = await findLinkSession(tx, house.sealer, link_session_id)
    if (stored === undefined || stored.outcome !== null) return
    const last_ms = Date.parse(stored.events.at(-1)?.metadata.timestamp ?? '')
    const abandoned_ms = last_ms + ABANDONED_AFTER_MS
    if (house.clock.now() < abandoned_ms) return { retry_at_ms: abandoned_ms }
    const link = await findLinkTokenByHash(tx, house.sealer, stored.link_token_hash)
    if (link === undefined) return
    const { team, link_token, request } = link
    await sendEvents(tx, house, { team, link_token, webhook: request.webhook ?? null }, stored)
  })
}
