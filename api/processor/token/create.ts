import { Type } from 'typebox'
import { OneOf } from '@gingham/api-kit'
import { exampleChecking } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { exampleAccessToken } from '../../item/index.ts'
import { accountToOpen, createToken, createTokenErrors } from '../create-token.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorTokenFields } from '../processor.schema.ts'
import { processors } from '../processors.data.ts'

export const create = defineEndpoint({
  path: '/processor/token/create',
  summary: 'A token that opens one account to a partner',
  description:
    'Send the token to the partner, who reads the account with the endpoints below `/processor/`. Each call makes a new token, so an account can have several, for one partner or many. A token lasts until `/item/remove`, also through update mode; what it opens can be limited with `/processor/token/permissions/set`. Stripe takes another kind of token: `/processor/stripe/bank_account_token/create`.',
  request: Type.Object({
    ...accountToOpen,
    processor: OneOf(processors, { description: 'The partner that the token is for.' }),
  }),
  response: Type.Object(processorTokenFields),
  errors: createTokenErrors,
  examples: [
    {
      title: 'A checking account for Dwolla',
      request: { access_token: exampleAccessToken, account_id: exampleChecking.account_id, processor: 'dwolla' },
      response: { processor_token: exampleProcessorToken },
    },
  ],
  handle: (call, { processor, ...account }) => createToken(call, account, processor),
})
