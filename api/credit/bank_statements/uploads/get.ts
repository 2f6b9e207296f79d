import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { requireReady, requireUploads } from '../../../payroll/index.ts'
import { exampleUserToken, namesUser, requireUser, userErrors } from '../../../user/index.ts'
import { presentUpload } from './present-upload.ts'
import { UploadItem } from './uploaded-statement.schema.ts'

const account_id = 'Wd7sKz3cXv9PqRb2tHj6LnFy5gGa8eUo4MiC1'

export const get = defineEndpoint({
  path: '/credit/bank_statements/uploads/get',
  summary: 'Bank statements that a user has uploaded',
  description:
    'What was read from the bank statements among the documents that the user uploaded in Link: accounts, owners and transactions, Item by Item. Link lets people upload where `income_verification` asks for payroll income with `payroll_document_income`. Wait for the webhook `INCOME: INCOME_VERIFICATION`, or ask again while the answer is PRODUCT_NOT_READY. Pay stubs and tax forms of the same upload are answered by `/credit/payroll_income/get`.',
  request: Type.Object({
    ...namesUser,
    options: Type.Optional(
      Type.Object(
        {
          item_ids: Type.Optional(
            Type.Array(Type.String(), { description: 'Only these Items of the user. All of them unless given.' }),
          ),
        },
        { title: 'CreditBankStatementsUploadsGetRequestOptions', description: 'What to leave out.' },
      ),
    ),
  }),
  response: Type.Object({
    items: Type.Array(UploadItem, { description: 'The user’s uploads, oldest first.' }),
  }),
  errors: [
    ...userErrors,
    'INCOME_VERIFICATION_NOT_FOUND',
    'ITEM_NOT_FOUND',
    'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY',
  ],
  examples: [
    {
      title: 'One statement',
      request: { user_token: exampleUserToken },
      response: {
        items: [
          {
            item_id: 'p7QxW3mVbLk2nZr9TjYc5sDfGh8aXe4uKoB1i',
            bank_statements: [
              {
                transactions: [
                  { amount: -1565.6, date: '2026-02-06', original_description: 'GINGHAM MILLS PAYROLL', account_id },
                  { amount: 42.75, date: '2026-02-19', original_description: 'MORNING MILL #18', account_id },
                ],
                document_metadata: {
                  name: 'statement_february.pdf',
                  document_type: 'BANK_STATEMENT',
                  download_url: 'http://localhost:4000/income/documents/bW9Yc2VhbGVkLWFkZHJlc3M',
                  status: 'PROCESSING_COMPLETE',
                  page_count: 1,
                  error_message: null,
                },
                document_id: 'Kd5vN1yTqXr7WkLz4mPj3sBd9fGe2aUo8KiR6',
                bank_accounts: [
                  {
                    name: 'Everyday Checking',
                    bank_name: 'First Platypus Bank',
                    account_type: 'CHECKING',
                    account_number: '000482910377',
                    owner: {
                      name: 'Ada Okafor',
                      address: {
                        city: 'Oakland',
                        country: 'US',
                        postal_code: '94601',
                        region: 'CA',
                        street: '12 Larch Lane',
                      },
                    },
                    periods: [
                      {
                        start_date: '2026-02-01',
                        end_date: '2026-02-28',
                        starting_balance: 310.2,
                        ending_balance: 1833.05,
                      },
                    ],
                    account_id,
                  },
                ],
              },
            ],
            status: { processing_status: 'PROCESSING_COMPLETE' },
            updated_at: '2026-03-15T12:00:00.000Z',
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, { options = {}, ...names }) {
    const { user_id } = await requireUser(call, names)
    const uploads = await requireUploads(call, user_id, options.item_ids)
    requireReady(uploads)
    return { items: uploads.map((upload) => presentUpload(call, upload)) }
  },
})
