import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import {
  AccountIdentityMatchScore,
  exampleMatch,
  exampleMatchUser,
  IdentityMatchUser,
  matchAccounts,
} from '../../identity/index.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorErrors, ProcessorToken } from '../processor.schema.ts'
import { requireAccountFor } from '../require-account.ts'
import { sole } from '../sole.ts'

export const match = defineEndpoint({
  path: '/processor/identity/match',
  summary: 'How well a user fits the owners of the account that a processor token opens',
  description: 'What `/identity/match` answers, of one account.',
  request: Type.Object({ processor_token: ProcessorToken, user: Type.Optional(IdentityMatchUser) }),
  response: Type.Object({ account: AccountIdentityMatchScore }),
  errors: processorErrors,
  examples: [
    {
      title: 'A user whose data is spelled differently at the bank',
      request: { processor_token: exampleProcessorToken, user: exampleMatchUser },
      response: { account: exampleMatch },
    },
  ],
  readonly: true,
  async handle(call, { processor_token, user }) {
    const { item, account_id } = await requireAccountFor(call, processor_token, 'identity_match')
    const { accounts } = await matchAccounts(call, item, user, [account_id])
    return { account: sole(accounts) }
  },
})
