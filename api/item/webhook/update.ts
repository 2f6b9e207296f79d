import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { exampleAccessToken, exampleItem } from '../item.example.ts'
import { AccessToken, Item, itemErrors } from '../item.schema.ts'
import { updateItem } from '../item.store.ts'
import { requireItem } from '../require-item.ts'
import { toWireItem } from '../to-wire-item.ts'
import { requireWebhookUrl } from '../webhook-url.ts'
import { webhookUpdateAcknowledged } from '../webhook-payloads.ts'
import { sendItemWebhook } from '../webhook.ts'

export const update = defineEndpoint({
  path: '/item/webhook/update',
  summary: 'Changes where an Item’s webhooks go',
  description:
    'The new address is sent the webhook `ITEM: WEBHOOK_UPDATE_ACKNOWLEDGED`. Webhooks made before still go to the old one. Without an address, no webhooks are made for the Item.',
  request: Type.Object({
    access_token: AccessToken,
    webhook: Type.Optional(
      Nullable(Type.String(), { description: 'The new address, http or https; null, or nothing, for none.' }),
    ),
  }),
  response: Type.Object({ item: Item }),
  errors: itemErrors,
  examples: [
    {
      title: 'A new address',
      request: { access_token: exampleAccessToken, webhook: 'https://app.example/bank/webhooks' },
      response: { item: { ...exampleItem, webhook: 'https://app.example/bank/webhooks' } },
    },
    {
      title: 'No webhooks any more',
      request: { access_token: exampleAccessToken, webhook: null },
      response: { item: { ...exampleItem, webhook: '' } },
    },
  ],
  async handle(call, { access_token, webhook = null }) {
    const { db, house } = call
    const item = { ...(await requireItem(call, access_token)), webhook }
    if (webhook !== null) requireWebhookUrl(webhook, 'webhook')
    await updateItem(db, item.item_id, { webhook })
    if (webhook !== null) await sendItemWebhook(db, house, item, webhookUpdateAcknowledged(webhook))
    return { item: toWireItem(house.sources, item) }
  },
})
