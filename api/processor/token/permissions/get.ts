import { Type, type Static } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { Product } from '../../../item/index.ts'
import { exampleProcessorToken } from '../../processor.example.ts'
import { ProcessorToken } from '../../processor.schema.ts'
import { requireAccount } from '../../require-account.ts'

export const get = defineEndpoint({
  path: '/processor/token/permissions/get',
  summary: 'The products that a processor token is limited to',
  description: 'What `/processor/token/permissions/set` was last called with.',
  request: Type.Object({ processor_token: ProcessorToken }),
  response: Type.Object({
    products: Type.Array(Product, { description: 'What the processor may read; an empty list for everything.' }),
  }),
  errors: ['INVALID_PROCESSOR_TOKEN'],
  examples: [
    {
      title: 'A token that is limited',
      request: { processor_token: exampleProcessorToken },
      response: { products: ['auth', 'balance'] },
    },
  ],
  readonly: true,
  async handle(call, { processor_token }) {
    const { token } = await requireAccount(call, processor_token)
    return { products: [...token.products] as Static<typeof Product>[] }
  },
})
