import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import {
  evaluateDebit,
  evaluateErrors,
  evaluateFields,
  evaluation,
  exampleDebit,
  exampleEvaluation,
} from '../../signal/index.ts'
import { requirePermission } from '../permissions.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { ProcessorToken } from '../processor.schema.ts'
import { requireAccount } from '../require-account.ts'

export const evaluate = defineEndpoint({
  path: '/processor/signal/evaluate',
  summary: 'How likely a planned ACH debit of the account of a processor token is to come back',
  description: 'What `/signal/evaluate` answers, of one account.',
  request: Type.Object({ processor_token: ProcessorToken, ...evaluateFields }),
  response: Type.Object(evaluation),
  errors: [
    'INVALID_PROCESSOR_TOKEN',
    'INVALID_PRODUCT',
    'PRODUCTS_NOT_SUPPORTED',
    'INVALID_ACCOUNT_ID',
    ...evaluateErrors,
  ],
  examples: [
    {
      title: 'A rent',
      request: { processor_token: exampleProcessorToken, ...exampleDebit },
      response: exampleEvaluation,
    },
  ],
  readonly: true,
  async handle(call, { processor_token, ...request }) {
    // An Item whose login has ended is evaluated from what is held.
    const { token, item, account_id } = await requireAccount(call, processor_token)
    requirePermission(token, 'signal')
    return evaluateDebit(call, item, account_id, request)
  },
})
