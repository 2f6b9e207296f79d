import { Type } from 'typebox'
import { listAccounts, selectAccounts } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { requireSignal } from '../../signal/index.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorErrors, ProcessorToken } from '../processor.schema.ts'
import { requireAccountFor } from '../require-account.ts'

export const prepare = defineEndpoint({
  path: '/processor/signal/prepare',
  summary: 'Adds Signal to the Item of a processor token before its first evaluation',
  description: 'What `/signal/prepare` does.',
  request: Type.Object({ processor_token: ProcessorToken }),
  response: Type.Object({}),
  errors: processorErrors,
  examples: [{ title: 'An Item of Auth', request: { processor_token: exampleProcessorToken }, response: {} }],
  async handle(call, { processor_token }) {
    const { item, account_id } = await requireAccountFor(call, processor_token, 'signal')
    selectAccounts(await listAccounts(call.db, item.item_id), [account_id])
    await requireSignal(call, item)
    return {}
  },
})
