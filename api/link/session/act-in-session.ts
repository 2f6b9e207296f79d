import { apiError } from '@gingham/api-kit'
import type { PublicCall } from '../../house/house.ts'
import { concludeAction } from './conclude-session.ts'
import { endTokenAfterFailures } from './failed-logins.ts'
import { requireLinkGrantOf } from './link-grant.ts'
import { lockLinkSession, updateLinkSession, type StoredSession } from './link-session.store.ts'
import { makeRunning } from './open-session.ts'
import type { LinkAction } from './protocol.ts'
import { runInput, type Running } from './run-session.ts'

/**
 * An action of the page, on the screen `pane_number`; null for what may be done on any. Leaving is always possible;
 * anything else on a screen that is no longer shown changes nothing. INVALID_LINK_TOKEN when the secret is unknown.
 */
export async function actInSession(
  call: PublicCall,
  session_secret: string,
  action: LinkAction,
  pane_number: number | null,
): Promise<{ stored: StoredSession; running: Running }> {
  const { db, house } = call
  const stored = await lockLinkSession(db, house.sealer, session_secret)
  if (stored === undefined) throw apiError('INVALID_LINK_TOKEN')
  const running = makeRunning(call, await requireLinkGrantOf(call, stored))
  const isLate = pane_number !== null && pane_number !== stored.session.pane_number && action.type !== 'exit'
  if (isLate) return { stored, running }
  const acted = await runInput(running, stored, isTooLate(stored, call.now_ms, action) ? { type: 'timed_out' } : action)
  const next = await endTokenAfterFailures(running, stored, acted)
  await updateLinkSession(db, house.sealer, next)
  await concludeAction(running, stored, next)
  return { stored: next, running }
}

/** How long a bank waits for an answer. Source: https://plaid.com/docs/errors/item/#user_input_timeout */
const ANSWER_MS_MAX = 5 * 60_000

/** Whether an answer comes after the bank has stopped waiting for it. */
function isTooLate({ events }: StoredSession, now_ms: number, { type }: LinkAction): boolean {
  if (type !== 'submit_mfa' && type !== 'submit_recaptcha') return false
  const asked_ms = Date.parse(events.at(-1)?.metadata.timestamp ?? '')
  return now_ms - asked_ms > ANSWER_MS_MAX
}
