import { apiError } from '@gingham/api-kit'
import { enqueueJob } from '@gingham/jobs'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { instantsOf, stepItem, type Deadlines, type ItemEvent, type ItemLife, type ItemNews } from './item-life.ts'
import { lockItem, updateItem, type Item } from './item.store.ts'
import { noRemovalReason, removeItem, type RemovalReason } from './remove-item.ts'
import {
  itemErrorWebhook,
  loginRepairedWebhook,
  pendingDisconnectWebhook,
  pendingExpirationWebhook,
  userPermissionRevokedWebhook,
} from './webhook-payloads.ts'
import { sendItemWebhook, type ItemWebhook } from './webhook.ts'

/** The job that looks whether a deadline of an Item has come. */
export const EXPIRE_LOGIN_JOB = 'item.expire_login'

/**
 * Lets something happen to an Item: its row, its webhooks and its jobs follow. False when there is no such Item any
 * more, which then stays as it is.
 */
export async function moveItem(
  tx: Db,
  house: House,
  item_id: string,
  event: ItemEvent,
  reason: RemovalReason = noRemovalReason,
): Promise<boolean> {
  const item = await lockItem(tx, item_id)
  if (item === undefined || item.removed_ms !== null) return false
  const { life, news } = stepItem(lifeOf(item), event)
  // Webhooks go first: a removed Item has no address.
  for (const piece of news) await sendItemWebhook(tx, house, item, webhookOf(house, item, piece))
  if (life.status === 'ENDED') return removeItem(tx, item_id, house.clock.now(), reason)
  const { consent_expires_ms, login_expires_ms, consent_notice_ms } = life
  const error = errorOf(house, item, life)
  await updateItem(tx, item_id, { error, consent_expires_ms, login_expires_ms, consent_notice_ms })
  if (event.type === 'repaired') await watchDeadlines(tx, item_id, life)
  return true
}

/** Asks for a look at the Item at each of its deadlines. */
export async function watchDeadlines(tx: Db, item_id: string, deadlines: Deadlines): Promise<void> {
  for (const due_ms of instantsOf(deadlines)) {
    await enqueueJob(tx, { kind: EXPIRE_LOGIN_JOB, group_key: item_id, payload: { item_id, due_ms }, due_ms })
  }
}

/** Does what is due. A clock that was moved far passes each deadline in its turn. */
export async function meetDeadline(house: House, payload: unknown): Promise<void> {
  const { item_id, due_ms = house.clock.now() } = payload as { item_id: string; due_ms?: number }
  await house.store.transaction((tx) => moveItem(tx, house, item_id, { type: 'time_passed', now_ms: due_ms }))
}

function lifeOf({ error, removed_ms, consent_expires_ms, login_expires_ms, consent_notice_ms }: Item): ItemLife {
  const status = removed_ms !== null ? 'ENDED' : error === null ? 'HEALTHY' : 'LOGIN_REQUIRED'
  return { status, consent_expires_ms, login_expires_ms, consent_notice_ms }
}

/** The error that goes with a status; one that the Item has already stays as it is. */
function errorOf(house: House, item: Item, { status }: ItemLife): Item['error'] {
  if (status === 'HEALTHY') return null
  return item.error ?? loginRequired(house, item)
}

/** Items of OAuth banks say more. Source: https://plaid.com/docs/errors/item/ */
function loginRequired(house: House, { institution_id, consent_expires_ms }: Item) {
  const isOauth = institution_id !== null && house.sources.findInstitution(institution_id)?.oauth === true
  const hasConsentEnded = consent_expires_ms !== null && house.clock.now() >= consent_expires_ms
  const reason = hasConsentEnded ? 'OAUTH_CONSENT_EXPIRED' : 'OAUTH_INVALID_TOKEN'
  return apiError('ITEM_LOGIN_REQUIRED', { error_code_reason: isOauth ? reason : null }).toBody(docsOf(house))
}

function docsOf(house: House): string {
  return `${house.settings.base_url}/docs`
}

function webhookOf(house: House, item: Item, news: ItemNews): ItemWebhook {
  switch (news) {
    case 'LOGIN_REQUIRED':
      return itemErrorWebhook(item.error ?? loginRequired(house, item))
    case 'CONSENT_ENDS_SOON':
      return consentNotice(house, item)
    case 'LOGIN_REPAIRED':
      return loginRepairedWebhook()
    case 'USER_PERMISSION_REVOKED':
      return userPermissionRevokedWebhook(docsOf(house))
    case 'TERMINATED':
      return itemErrorWebhook(apiError('ITEM_NOT_FOUND').toBody(docsOf(house)))
  }
}

/** In the United States and Canada an Item is said to disconnect, elsewhere its consent to expire. */
function consentNotice(house: House, { institution_id, consent_expires_ms }: Item): ItemWebhook {
  const institution = institution_id === null ? undefined : house.sources.findInstitution(institution_id)
  const end_ms = consent_expires_ms ?? house.clock.now()
  const isAmerican = institution?.country_codes.some((code) => code === 'US' || code === 'CA') === true
  return isAmerican
    ? pendingDisconnectWebhook('INSTITUTION_TOKEN_EXPIRATION', end_ms)
    : pendingExpirationWebhook(end_ms)
}
