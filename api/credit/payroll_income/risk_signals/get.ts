import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import { requirePayrollItems } from '../../../payroll/index.ts'
import { exampleUserToken, namesUser, requireUser, userErrors } from '../../../user/index.ts'
import { examplePayrollItemId } from '../payroll-income.example.ts'
import { presentRisks } from './present-risks.ts'
import { RiskSignalsItem } from './risk-signals.schema.ts'

export const get = defineEndpoint({
  path: '/credit/payroll_income/risk_signals/get',
  summary: 'Signs of tampering in a user’s documents',
  description:
    'For each document that the user has uploaded, a score and what it rests on; what the documents say against each other; and, for pay stubs, whether the pay has arrived at the banks of `income_verification.access_tokens`. Ask for it with `parsing_config: ["ocr", "risk_signals"]`, in `/link/token/create` or later; `INCOME: INCOME_VERIFICATION_RISK_SIGNALS` tells when it is there.',
  request: Type.Object(namesUser),
  response: Type.Object({
    items: Type.Array(RiskSignalsItem, { description: 'The user’s payroll Items, oldest first.' }),
  }),
  errors: [...userErrors, 'INCOME_VERIFICATION_NOT_FOUND', 'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'One pay stub that looks right',
      request: { user_token: exampleUserToken },
      response: {
        items: [
          {
            item_id: examplePayrollItemId,
            verification_risk_signals: [
              {
                account_id: null,
                single_document_risk_signals: [
                  {
                    document_reference: {
                      document_id: 'Hc3vN8yTqXr5WkLz2mPj9sBd7fGe4aUo6KiR1',
                      document_name: 'march.pdf',
                      status: 'PROCESSING_COMPLETE',
                      document_type: 'PAYSLIP',
                      file_type: 'TRUE_PDF',
                    },
                    risk_signals: [],
                    risk_summary: { risk_score: 4 },
                  },
                ],
                multi_document_risk_signals: [],
              },
            ],
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, names) {
    const { user_id } = await requireUser(call, names)
    const items = await requirePayrollItems(call, user_id)
    const uploads = items.filter(({ stored }) => stored.flow === 'document')
    if (uploads.some(({ stored }) => stored.risk_status === 'PROCESSING' || stored.status === 'PROCESSING')) {
      throw apiError('INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY')
    }
    return { items: items.map((item) => presentRisks(call.house.ids, item)) }
  },
})
