import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { Product } from '../../../item/index.ts'
import { exampleProcessorToken } from '../../processor.example.ts'
import { ProcessorToken } from '../../processor.schema.ts'
import { updateProcessorToken } from '../../processor-tokens.store.ts'
import { requireAccount } from '../../require-account.ts'

export const set = defineEndpoint({
  path: '/processor/token/permissions/set',
  summary: 'Limits a processor token to some products',
  description:
    'A new token opens every product of its account. From this answer on it opens those that are named, and calls for others answer INVALID_PRODUCT; webhooks about them are not sent. An empty list opens all of them again. Call it as often as you like.',
  request: Type.Object({
    processor_token: ProcessorToken,
    products: Type.Array(Product, { description: 'What the processor may read; an empty list for everything.' }),
  }),
  response: Type.Object({}),
  errors: ['INVALID_PROCESSOR_TOKEN'],
  examples: [
    {
      title: 'Account numbers and balances, nothing else',
      request: { processor_token: exampleProcessorToken, products: ['auth', 'balance'] },
      response: {},
    },
  ],
  async handle(call, { processor_token, products }) {
    const { token } = await requireAccount(call, processor_token)
    await updateProcessorToken(call.db, token.processor_token_id, { products: [...new Set(products)] })
    return {}
  },
})
