import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { DocumentIncomeResult } from './document-income.ts'

const item_id = Type.Optional(Type.String({ description: 'The Item.' }))
const institution_id = Type.Optional(Type.String({ description: 'Its institution.' }))

const ItemAddResult = Type.Object(
  {
    public_token: Type.Optional(Type.String({ description: 'To be exchanged within 30 minutes of its making.' })),
    item_id,
    institution_id,
  },
  { title: 'CreditSessionItemAddResult', description: 'An Item that was linked.' },
)

const BankIncomeResult = Type.Object(
  {
    status: Type.Optional(
      OneOf(['APPROVED', 'NO_DEPOSITS_FOUND', 'USER_REPORTED_NO_INCOME', 'STARTED', 'INTERNAL_ERROR'], {
        description:
          'APPROVED: income was found and shared. NO_DEPOSITS_FOUND: there is none. USER_REPORTED_NO_INCOME: the person said so. STARTED: the session, or its report, is not done. INTERNAL_ERROR: the bank could not be read.',
      }),
    ),
    item_id,
    institution_id,
  },
  { title: 'CreditSessionBankIncomeResult', description: 'What came of looking for income on an Item.' },
)

const BankEmploymentResult = Type.Object(
  {
    status: Type.Optional(
      OneOf(['APPROVED', 'NO_EMPLOYERS_FOUND', 'EMPLOYER_NOT_LISTED', 'STARTED', 'INTERNAL_ERROR'], {
        description: 'How the look for employers ended.',
      }),
    ),
    item_id,
    institution_id,
  },
  { title: 'CreditSessionBankEmploymentResult', description: 'What came of looking for employers on an Item.' },
)

const PayrollIncomeResult = Type.Object(
  {
    num_paystubs_retrieved: Type.Optional(Type.Integer({ description: 'Pay stubs that the provider had.' })),
    num_w2s_retrieved: Type.Optional(Type.Integer({ description: 'W-2 forms that it had.' })),
    institution_id: Type.Optional(Type.String({ description: 'The payroll provider.' })),
    institution_name: Type.Optional(Type.String({ description: 'Its name.' })),
  },
  { title: 'CreditSessionPayrollIncomeResult', description: 'What a payroll provider gave.' },
)

export const CreditSession = Type.Object(
  {
    link_session_id: Type.String({ description: 'Id of the session, as Link tells it.' }),
    session_start_time: Instant('When Link was opened.'),
    results: Type.Object(
      {
        item_add_results: Type.Array(ItemAddResult, { description: 'Items that the person handed over.' }),
        bank_income_results: Type.Array(BankIncomeResult, {
          description: 'For sessions with bank income: one for each Item.',
        }),
        bank_employment_results: Type.Optional(
          Type.Array(BankEmploymentResult, { description: 'For sessions with bank employment.' }),
        ),
        payroll_income_results: Type.Optional(
          Type.Array(PayrollIncomeResult, { description: 'For sessions with payroll income.' }),
        ),
        document_income_results: Type.Optional(Nullable(DocumentIncomeResult)),
      },
      { title: 'CreditSessionResults', description: 'What the session has brought.' },
    ),
    errors: Type.Array(
      Type.Object(
        {
          error_type: Type.Optional(Type.String({ description: 'Family of the error.' })),
          error_code: Type.Optional(Type.String({ description: 'What happened.' })),
          error_message: Type.Optional(Type.String({ description: 'For developers.' })),
          display_message: Type.Optional(Nullable(Type.String(), { description: 'For the end user.' })),
        },
        { title: 'CreditSessionError' },
      ),
      { description: 'What the person left Link with; empty when all went well.' },
    ),
  },
  { title: 'CreditSession', description: 'One time that a user went through Link.' },
)
export type CreditSession = Static<typeof CreditSession>
export type BankIncomeResult = Static<typeof BankIncomeResult>
