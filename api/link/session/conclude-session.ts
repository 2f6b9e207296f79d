import { useToken } from '../../house/tokens.store.ts'
import { toWireEvent } from '../token/to-wire-session.ts'
import type { StoredSession } from './link-session.store.ts'
import type { Running } from './run-session.ts'

/**
 * What follows from a session's end, in the transaction that ends it: the token is used up by success, and webhooks
 * tell the app whose page we ran. Sources: https://plaid.com/docs/link/hosted-link/, https://plaid.com/docs/api/link/
 */
export async function concludeSession({ call, grant }: Running, stored: StoredSession): Promise<void> {
  const { db, house, now_ms } = call
  const { outcome, link_session_id, events } = stored
  if (outcome === null) return
  const public_token = 'success' in outcome ? outcome.success.public_token : null
  if (public_token !== null) await useToken(db, grant.link_token_hash, now_ms)
  // Only hosted sessions have webhooks of their own; elsewhere the page's callbacks tell the app.
  if (!grant.is_hosted) return
  const { link_token } = grant
  if (public_token !== null) {
    await send(call, grant, { webhook_code: 'ITEM_ADD_RESULT', link_session_id, link_token, public_token })
  }
  await send(call, grant, {
    webhook_code: 'SESSION_FINISHED',
    status: public_token === null ? 'EXITED' : 'SUCCESS',
    link_session_id,
    link_token,
    ...(public_token === null ? { public_tokens: [] } : { public_token, public_tokens: [public_token] }),
  })
  await send(call, grant, {
    webhook_code: 'EVENTS',
    link_session_id,
    link_token,
    events: events.map((event) => toWireEvent(house.ids, link_session_id, event)),
  })
}

async function send(
  { db, house }: Running['call'],
  { team, webhook }: Running['grant'],
  { webhook_code, ...payload }: { webhook_code: string } & Record<string, unknown>,
): Promise<void> {
  if (webhook === null) return
  // EVENTS is the one webhook that does not name its environment.
  const environment = webhook_code === 'EVENTS' ? {} : { environment: team.environment }
  await house.outbox.send(db, {
    client_id: team.client_id,
    environment: team.environment,
    item_id: null,
    url: webhook,
    payload: { webhook_type: 'LINK', webhook_code, ...payload, ...environment },
  })
}
