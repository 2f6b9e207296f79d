import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import {
  exampleSalary,
  readStreams,
  recurringFields,
  RecurringOptions,
  requireTransactionsBefore,
} from '../../../transactions/index.ts'
import { processorListener } from '../../listener.ts'
import { exampleProcessorToken } from '../../processor.example.ts'
import { processorErrors, ProcessorToken } from '../../processor.schema.ts'
import { requireAccountFor } from '../../require-account.ts'

export const get = defineEndpoint({
  path: '/processor/transactions/recurring/get',
  summary: 'What recurs on the account that a processor token opens',
  description:
    'What `/transactions/recurring/get` answers, of one account. The Item must have Transactions already. From the first call on, `RECURRING_TRANSACTIONS_UPDATE` goes to the token’s webhook when streams of the account change.',
  request: Type.Object({ processor_token: ProcessorToken, options: Type.Optional(RecurringOptions) }),
  response: Type.Object(recurringFields),
  errors: [...processorErrors, 'PRODUCT_NOT_ENABLED', 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'A salary',
      request: { processor_token: exampleProcessorToken },
      response: {
        inflow_streams: [exampleSalary],
        outflow_streams: [],
        updated_datetime: '2026-03-14T06:00:00Z',
        personal_finance_category_version: 'v2',
      },
    },
  ],
  readonly: true,
  async handle(call, { processor_token, options }) {
    const { token, item, account_id } = await requireAccountFor(call, processor_token, 'recurring_transactions')
    const found = await requireTransactionsBefore(call, item)
    return readStreams(call, found, processorListener(call.house, item, token), {
      account_ids: [account_id],
      version: options?.personal_finance_category_version,
    })
  },
})
