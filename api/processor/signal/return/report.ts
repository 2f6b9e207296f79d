import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { exampleDebit, reportReturn, returnErrors, returnFields } from '../../../signal/index.ts'
import { requirePermission } from '../../permissions.ts'
import { exampleProcessorToken } from '../../processor.example.ts'
import { ProcessorToken } from '../../processor.schema.ts'
import { requireAccount } from '../../require-account.ts'

export const report = defineEndpoint({
  path: '/processor/signal/return/report',
  summary: 'Tells that an evaluated debit of the account of a processor token came back',
  description: 'What `/signal/return/report` does, for debits of one account.',
  request: Type.Object({ processor_token: ProcessorToken, ...returnFields }),
  response: Type.Object({}),
  errors: ['INVALID_PROCESSOR_TOKEN', 'INVALID_PRODUCT', ...returnErrors],
  examples: [
    {
      title: 'For lack of money',
      request: {
        processor_token: exampleProcessorToken,
        client_transaction_id: exampleDebit.client_transaction_id,
        return_code: 'R01',
      },
      response: {},
    },
  ],
  async handle(call, { processor_token, ...request }) {
    const { token, account_id } = await requireAccount(call, processor_token)
    requirePermission(token, 'signal')
    await reportReturn(call, request, account_id)
    return {}
  },
})
