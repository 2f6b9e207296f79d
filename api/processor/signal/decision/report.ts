import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { decisionFields, exampleDebit, reportDecision } from '../../../signal/index.ts'
import { requirePermission } from '../../permissions.ts'
import { exampleProcessorToken } from '../../processor.example.ts'
import { ProcessorToken } from '../../processor.schema.ts'
import { requireAccount } from '../../require-account.ts'

export const report = defineEndpoint({
  path: '/processor/signal/decision/report',
  summary: 'Tells whether an evaluated debit of the account of a processor token was sent',
  description: 'What `/signal/decision/report` does, for debits of one account.',
  request: Type.Object({ processor_token: ProcessorToken, ...decisionFields }),
  response: Type.Object({}),
  errors: ['INVALID_PROCESSOR_TOKEN', 'INVALID_PRODUCT'],
  examples: [
    {
      title: 'Not sent',
      request: {
        processor_token: exampleProcessorToken,
        client_transaction_id: exampleDebit.client_transaction_id,
        initiated: false,
        decision_outcome: 'REJECT',
      },
      response: {},
    },
  ],
  async handle(call, { processor_token, ...request }) {
    const { token, account_id } = await requireAccount(call, processor_token)
    requirePermission(token, 'signal')
    await reportDecision(call, request, account_id)
    return {}
  },
})
