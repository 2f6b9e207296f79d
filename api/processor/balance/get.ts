import { Type } from 'typebox'
import { Account, exampleChecking, MinLastUpdatedDatetime, readBalances } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorErrors, ProcessorToken } from '../processor.schema.ts'
import { requireAccountFor } from '../require-account.ts'
import { sole } from '../sole.ts'

export const get = defineEndpoint({
  path: '/processor/balance/get',
  summary: 'The balance, as of this moment, of the account that a processor token opens',
  description: 'What `/accounts/balance/get` answers, of one account: the bank is asked, and what it says is kept.',
  request: Type.Object({
    processor_token: ProcessorToken,
    options: Type.Optional(
      Type.Object(
        { min_last_updated_datetime: Type.Optional(MinLastUpdatedDatetime) },
        { description: 'How old a balance may be.' },
      ),
    ),
  }),
  response: Type.Object({ account: Account }),
  errors: [...processorErrors, 'INSTITUTION_DOWN', 'LAST_UPDATED_DATETIME_OUT_OF_RANGE', 'ITEM_CONCURRENTLY_DELETED'],
  examples: [
    {
      title: 'A checking account',
      request: { processor_token: exampleProcessorToken },
      response: { account: exampleChecking },
    },
  ],
  // Nothing is locked while the bank is asked: only what it said is written, in a transaction of its own.
  readonly: true,
  async handle(call, { processor_token, options }) {
    const { item, account_id } = await requireAccountFor(call, processor_token, 'balance')
    const { accounts } = await readBalances(call, item, { ...options, account_ids: [account_id] })
    return { account: sole(accounts) }
  },
})
