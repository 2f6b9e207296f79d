import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import { requireWebhookUrl } from '../../../item/index.ts'
import { exampleProcessorToken } from '../../processor.example.ts'
import { ProcessorToken } from '../../processor.schema.ts'
import { updateProcessorToken } from '../../processor-tokens.store.ts'
import { requireAccount } from '../../require-account.ts'
import { sendProcessorWebhook } from '../../webhook.ts'

export const update = defineEndpoint({
  path: '/processor/token/webhook/update',
  summary: 'Changes where a processor’s webhooks go',
  description:
    'The new address is sent the webhook `PROCESSOR_TOKEN: WEBHOOK_UPDATE_ACKNOWLEDGED`, and from then on what happens on the account. Without an address, no webhooks are made for the token. The Item’s own webhooks are another matter: `/item/webhook/update`.',
  request: Type.Object({
    processor_token: ProcessorToken,
    webhook: Nullable(Type.String(), { description: 'The new address, http or https; null for none.' }),
  }),
  response: Type.Object({}),
  errors: ['INVALID_PROCESSOR_TOKEN'],
  examples: [
    {
      title: 'A new address',
      request: { processor_token: exampleProcessorToken, webhook: 'https://partner.example/webhooks' },
      response: {},
    },
    {
      title: 'No webhooks any more',
      request: { processor_token: exampleProcessorToken, webhook: null },
      response: {},
    },
  ],
  async handle(call, { processor_token, webhook }) {
    const { db, house } = call
    const { token, item } = await requireAccount(call, processor_token)
    if (webhook !== null) requireWebhookUrl(webhook, 'webhook')
    await updateProcessorToken(db, token.processor_token_id, { webhook })
    await sendProcessorWebhook(
      db,
      house,
      item,
      { ...token, webhook },
      {
        webhook_type: 'PROCESSOR_TOKEN',
        webhook_code: 'WEBHOOK_UPDATE_ACKNOWLEDGED',
        error: null,
        new_webhook_url: webhook,
      },
    )
    return {}
  },
})
