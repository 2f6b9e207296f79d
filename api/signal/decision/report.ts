import { Type } from 'typebox'
import { Instant } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { reportDecision } from '../report.ts'
import { exampleDebit } from '../signal.example.ts'
import { decisionFields } from '../signal.schema.ts'

export const report = defineEndpoint({
  path: '/signal/decision/report',
  summary: 'Tells whether an evaluated debit was sent',
  description:
    'Where you do something else than the ruleset said, or it said REVIEW. Reporting again corrects what was reported before.',
  request: Type.Object({
    ...decisionFields,
    submitted_at: Type.Optional(Instant('When the debit was given to the bank, after `/signal/schedule`.')),
  }),
  response: Type.Object({}),
  errors: [],
  examples: [
    {
      title: 'Sent, with the money on hold for three days',
      request: {
        client_transaction_id: exampleDebit.client_transaction_id,
        initiated: true,
        decision_outcome: 'APPROVE',
        payment_method: 'STANDARD_ACH',
        days_funds_on_hold: 3,
      },
      response: {},
    },
  ],
  async handle(call, request) {
    await reportDecision(call, request)
    return {}
  },
})
