import { useToken } from '../../house/tokens.store.ts'
import type { StoredSession } from './link-session.store.ts'
import type { Running } from './run-session.ts'
import { sendEvents, sendLinkWebhook } from './session-webhooks.ts'

/**
 * What follows from a session's end, in the transaction that ends it: the token is used up by success, and webhooks
 * tell the app whose page we ran. Sources: https://plaid.com/docs/link/hosted-link/, https://plaid.com/docs/api/link/
 */
export async function concludeSession({ call, grant }: Running, stored: StoredSession): Promise<void> {
  const { db, house, now_ms } = call
  const { outcome, link_session_id } = stored
  if (outcome === null) return
  const public_token = 'success' in outcome ? outcome.success.public_token : null
  if (public_token !== null) await useToken(db, grant.link_token_hash, now_ms)
  // Only hosted sessions have webhooks of their own; elsewhere the page's callbacks tell the app.
  if (!grant.is_hosted) return
  if (public_token !== null) {
    await sendLinkWebhook(db, house, grant, { webhook_code: 'ITEM_ADD_RESULT', link_session_id, public_token })
  }
  await sendLinkWebhook(db, house, grant, {
    webhook_code: 'SESSION_FINISHED',
    status: public_token === null ? 'EXITED' : 'SUCCESS',
    link_session_id,
    ...(public_token === null ? { public_tokens: [] } : { public_token, public_tokens: [public_token] }),
  })
  await sendEvents(db, house, grant, stored)
}
