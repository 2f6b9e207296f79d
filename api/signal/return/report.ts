import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { reportReturn, returnErrors } from '../report.ts'
import { exampleDebit } from '../signal.example.ts'
import { returnFields } from '../signal.schema.ts'

export const report = defineEndpoint({
  path: '/signal/return/report',
  summary: 'Tells that an evaluated debit came back',
  description: 'The account’s next evaluations are worse for it. Reporting again corrects what was reported before.',
  request: Type.Object(returnFields),
  response: Type.Object({}),
  errors: [...returnErrors],
  examples: [
    {
      title: 'For lack of money',
      request: {
        client_transaction_id: exampleDebit.client_transaction_id,
        return_code: 'R01',
        returned_at: '2026-03-18T09:30:00Z',
      },
      response: {},
    },
  ],
  async handle(call, request) {
    await reportReturn(call, request)
    return {}
  },
})
