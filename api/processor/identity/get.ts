import { Type } from 'typebox'
import { exampleChecking } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { AccountIdentity, exampleOwner, readOwners } from '../../identity/index.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorErrors, ProcessorToken } from '../processor.schema.ts'
import { requireAccountFor } from '../require-account.ts'
import { sole } from '../sole.ts'

export const get = defineEndpoint({
  path: '/processor/identity/get',
  summary: 'Who owns the account that a processor token opens',
  description: 'What `/identity/get` answers, of one account.',
  request: Type.Object({ processor_token: ProcessorToken }),
  response: Type.Object({ account: AccountIdentity }),
  errors: processorErrors,
  examples: [
    {
      title: 'A checking account and its owner',
      request: { processor_token: exampleProcessorToken },
      response: { account: { ...exampleChecking, owners: [exampleOwner] } },
    },
  ],
  readonly: true,
  async handle(call, { processor_token }) {
    const { item, account_id } = await requireAccountFor(call, processor_token, 'identity')
    const { accounts } = await readOwners(call, item, [account_id])
    return { account: sole(accounts) }
  },
})
