import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { exampleAccessToken } from '../../../item/index.ts'
import { namesVerification, requireVerified, verificationErrors } from '../../require-verified.ts'
import { describeDocuments, listKind } from '../document-list.ts'
import { DocumentMetadata, Paystub } from '../paystub.schema.ts'
import { toPaystub } from '../to-paystub.ts'

const usd = { iso_currency_code: 'USD', unofficial_currency_code: null }
const doc_id = 'Hc3vN8yTqXr5WkLz2mPj9sBd7fGe4aUo6KiR1'

export const get = defineEndpoint({
  path: '/income/verification/paystubs/get',
  summary: 'The pay stubs of a verification',
  description:
    'Deprecated: use `/credit/payroll_income/get`. What the payroll provider of one Item, or uploaded documents, told of the pay of the last year, newest first.',
  request: Type.Object(namesVerification),
  response: Type.Object({
    document_metadata: Type.Optional(Type.Array(DocumentMetadata, { description: 'The documents.' })),
    paystubs: Type.Array(Paystub, { description: 'What they say.' }),
  }),
  errors: verificationErrors,
  examples: [
    {
      title: 'One payday',
      request: { access_token: exampleAccessToken },
      response: {
        document_metadata: [
          {
            name: 'paystub_2026-03-06.pdf',
            status: 'DOCUMENT_STATUS_PROCESSING_COMPLETE',
            doc_id,
            doc_type: 'DOCUMENT_TYPE_PAYSTUB',
          },
        ],
        paystubs: [
          {
            doc_id,
            deductions: {
              breakdown: [{ current_amount: 310.4, description: 'FEDERAL INCOME TAX', ...usd, ytd_amount: 1552 }],
              total: { current_amount: 310.4, ...usd, ytd_amount: 1552 },
            },
            earnings: {
              breakdown: [
                {
                  canonical_description: 'REGULAR PAY',
                  current_amount: 2000,
                  description: 'Regular pay',
                  hours: 80,
                  rate: null,
                  ...usd,
                  ytd_amount: 10000,
                },
              ],
              total: { current_amount: 2000, hours: 80, ...usd, ytd_amount: 10000 },
            },
            employee: { name: 'Ada Okafor', address: { city: 'Oakland', region: 'CA' }, marital_status: 'single' },
            employer: { name: 'Gingham Mills', address: { city: 'Asheville', region: 'NC' } },
            net_pay: { current_amount: 1689.6, description: 'NET PAY', ...usd, ytd_amount: 8448 },
            pay_period_details: {
              check_amount: 1689.6,
              gross_earnings: 2000,
              start_date: '2026-02-15',
              end_date: '2026-02-28',
              pay_date: '2026-03-06',
              pay_frequency: 'PAY_FREQUENCY_BIWEEKLY',
            },
            ytd_earnings: { gross_earnings: 10000, net_earnings: 8448 },
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, names) {
    const ready = await requireVerified(call, names)
    const documents = listKind(call, ready, 'pay_stub')
    return {
      document_metadata: describeDocuments(call, ready, documents),
      paystubs: documents.map(({ document, document_id }) => {
        const account = ready.payroll.accounts.find(({ pay_stubs }) => pay_stubs.includes(document))
        return toPaystub(document, document_id, account!)
      }),
    }
  },
})
