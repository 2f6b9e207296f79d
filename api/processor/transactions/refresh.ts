import { Type } from 'typebox'
import { listAccounts, selectAccounts } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { refreshTransactions } from '../../transactions/index.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorErrors, ProcessorToken } from '../processor.schema.ts'
import { requireAccountFor } from '../require-account.ts'

export const refresh = defineEndpoint({
  path: '/processor/transactions/refresh',
  summary: 'Asks the bank for new transactions now',
  description:
    'What `/transactions/refresh` does. The whole Item is looked at, and everybody who has a webhook hears of what is new: its app, and its processors, each of its account.',
  request: Type.Object({ processor_token: ProcessorToken }),
  response: Type.Object({}),
  errors: [...processorErrors, 'PRODUCT_NOT_ENABLED'],
  examples: [{ title: 'A refresh', request: { processor_token: exampleProcessorToken }, response: {} }],
  readonly: true,
  async handle(call, { processor_token }) {
    const { item, account_id } = await requireAccountFor(call, processor_token, 'transactions_refresh')
    selectAccounts(await listAccounts(call.db, item.item_id), [account_id])
    await refreshTransactions(call, item)
    return {}
  },
})
