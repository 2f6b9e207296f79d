import { useToken } from '../../house/tokens.store.ts'
import type { StoredSession } from './link-session.store.ts'
import type { Running } from './run-session.ts'
import { sendEvents, sendLinkWebhook } from './session-webhooks.ts'
import { shareIncome } from './share-income.ts'

/**
 * What follows from an action, in the transaction that makes it. The token is used up by success; webhooks tell the app
 * of sessions whose page is ours, that make several Items, or that are Layer's; of any other the page's callbacks tell.
 * Sources: https://plaid.com/docs/link/hosted-link/, https://plaid.com/docs/link/multi-item-link/,
 * https://plaid.com/docs/layer/, https://plaid.com/docs/api/link/
 */
export async function concludeAction(running: Running, before: StoredSession, after: StoredSession): Promise<void> {
  const { call, grant } = running
  const { db, house, now_ms } = call
  const { link_session_id } = after
  const isProven = after.session.phone?.is_verified === true && before.session.phone?.is_verified !== true
  if (grant.terms.layer !== null && isProven) {
    const webhook = { webhook_type: 'LAYER', webhook_code: 'LAYER_AUTHENTICATION_PASSED', link_session_id }
    await sendLinkWebhook(db, house, grant, webhook)
  }
  for (const { public_token } of after.session.added.slice(before.session.added.length)) {
    await sendLinkWebhook(db, house, grant, { webhook_code: 'ITEM_ADD_RESULT', link_session_id, public_token })
  }
  if (before.outcome !== null || after.outcome === null) return
  if ('success' in after.outcome) await useToken(db, grant.link_token_hash, now_ms)
  await shareIncome(running, after)
  await tellEnd(running, after)
}

async function tellEnd(running: Running, stored: StoredSession): Promise<void> {
  const { call, grant } = running
  const { db, house } = call
  const { link_session_id } = stored
  const { is_multi_item, layer } = grant.terms
  if (!grant.is_hosted && !is_multi_item && layer === null) return
  const public_tokens = publicTokensOf(stored)
  const [public_token] = public_tokens
  if (grant.is_hosted && !is_multi_item && public_token !== undefined) {
    await sendLinkWebhook(db, house, grant, { webhook_code: 'ITEM_ADD_RESULT', link_session_id, public_token })
  }
  const user_id = grant.item.user_id ?? null
  await sendLinkWebhook(db, house, grant, {
    webhook_code: 'SESSION_FINISHED',
    // Who was verified has finished, without an Item.
    status: public_token === undefined && !isVerified(running, stored) ? 'EXITED' : 'SUCCESS',
    link_session_id,
    // Deprecated, and of no use where there are several.
    ...(public_token === undefined || is_multi_item ? {} : { public_token }),
    public_tokens,
    ...(user_id === null ? {} : { user_id }),
  })
  if (grant.is_hosted) await sendEvents(db, house, grant, stored)
}

function isVerified({ grant }: Running, { outcome }: StoredSession): boolean {
  return grant.verification !== null && outcome !== null && 'success' in outcome
}

function publicTokensOf({ session, outcome }: StoredSession): string[] {
  if (session.added.length > 0) return session.added.map(({ public_token }) => public_token)
  const public_token = outcome !== null && 'success' in outcome ? outcome.success.public_token : null
  return public_token === null || public_token === '' ? [] : [public_token]
}
