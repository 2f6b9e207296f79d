import { Type } from 'typebox'
import { apiError, OneOf } from '@gingham/api-kit'
import { listAccounts } from '../../accounts/index.ts'
import { defineEndpoint, type Call } from '../../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  itemErrors,
  requireItem,
  sendItemWebhook,
  type StoredItem,
} from '../../item/index.ts'
import { listProcessorListeners } from '../../processor/index.ts'
import { findState } from '../../transactions/index.ts'
import { requireSandbox } from '../require-sandbox.ts'
import { firedCodes, firedWebhookOf } from './fired-webhooks.ts'

export const fireWebhook = defineEndpoint({
  path: '/sandbox/item/fire_webhook',
  summary: 'Sends a webhook of an Item without its cause',
  description:
    'To try what an app does when the webhook comes. Only the webhook is made: the Item and its data stay as they are, so counts are 0 unless given and the accounts named are picked from the Item’s. Webhooks come by themselves, too, when what they tell of happens. Processors that listen to an account of the Item get its TRANSACTIONS webhooks as well, in the form that is theirs.',
  request: Type.Object({
    access_token: AccessToken,
    webhook_type: Type.Optional(
      OneOf(
        ['AUTH', 'HOLDINGS', 'IDENTITY', 'INVESTMENTS_TRANSACTIONS', 'ITEM', 'LIABILITIES', 'TRANSACTIONS', 'ASSETS'],
        { description: 'Whose DEFAULT_UPDATE it is; TRANSACTIONS unless given. Other codes belong to one type each.' },
      ),
    ),
    webhook_code: OneOf(firedCodes, { description: 'What the webhook tells.' }),
    options: Type.Optional(
      Type.Object(
        {
          new_transactions: Type.Optional(
            Type.Integer({ minimum: 0, description: 'What DEFAULT_UPDATE of TRANSACTIONS counts; 0 unless given.' }),
          ),
        },
        { description: 'What the webhook says.' },
      ),
    ),
  }),
  response: Type.Object({ webhook_fired: Type.Boolean({ description: 'True: it was sent to the Item’s address.' }) }),
  errors: ['SANDBOX_ONLY', ...itemErrors, 'SANDBOX_WEBHOOK_INVALID', 'SANDBOX_PRODUCT_NOT_ENABLED'],
  examples: [
    {
      title: 'New transactions',
      request: { access_token: exampleAccessToken, webhook_code: 'SYNC_UPDATES_AVAILABLE' },
      response: { webhook_fired: true },
    },
    {
      title: 'Other account numbers',
      request: { access_token: exampleAccessToken, webhook_type: 'AUTH', webhook_code: 'DEFAULT_UPDATE' },
      response: { webhook_fired: true },
    },
  ],
  async handle(call, { access_token, webhook_type, webhook_code, options = {} }) {
    requireSandbox(call)
    const { db, house, now_ms } = call
    const item = await requireItem(call, access_token)
    const fired = firedWebhookOf(webhook_code, webhook_type)
    const { product, payload } = fired
    const { new_transactions } = options
    if (
      new_transactions !== undefined &&
      (fired.webhook_type !== 'TRANSACTIONS' || webhook_code !== 'DEFAULT_UPDATE')
    ) {
      throw apiError('INVALID_FIELD', {
        message: 'options.new_transactions is for DEFAULT_UPDATE of TRANSACTIONS only',
      })
    }
    if (item.webhook === null) throw apiError('SANDBOX_WEBHOOK_INVALID')
    if (product !== undefined && !item.products.includes(product)) {
      throw apiError('SANDBOX_PRODUCT_NOT_ENABLED', { message: `this Item does not have the product ${product}` })
    }
    const state = await findState(db, item.item_id)
    const about = {
      house,
      now_ms,
      accounts: await listAccounts(db, item.item_id),
      new_transactions: new_transactions ?? 0,
      initial_update_complete: state !== undefined && state.status !== 'NOT_READY',
      historical_update_complete: state?.status === 'HISTORICAL_UPDATE_COMPLETE',
    }
    const webhook = payload(about)
    await sendItemWebhook(db, house, item, webhook)
    const { webhook_type: type, ...told } = webhook
    if (type === 'TRANSACTIONS') await tellProcessors(call, item, told)
    return { webhook_fired: true }
  },
})

async function tellProcessors(
  { db, house }: Call,
  item: StoredItem,
  { webhook_code, account_ids, ...details }: { webhook_code: string; [key: string]: unknown },
): Promise<void> {
  for (const listener of await listProcessorListeners(db, house, item)) {
    const isConcerned = !Array.isArray(account_ids) || account_ids.includes(listener.account_id)
    if (isConcerned) await listener.send(db, webhook_code, details)
  }
}
