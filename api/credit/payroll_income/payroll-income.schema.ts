import { Type, type Static } from 'typebox'
import { Instant, Nullable } from '@gingham/api-kit'
import { Form1099, PayStub, W2 } from '../../payroll/index.ts'
import { I20 } from './i20.schema.ts'

const AccountData = Type.Object(
  {
    account_id: Nullable(Type.String(), { description: 'Id of the account at the payroll provider.' }),
    rate_of_pay: Type.Object(
      {
        pay_rate: Type.Optional(
          Nullable(Type.String(), { description: 'What the amount is paid for: ANNUAL or HOURLY.' }),
        ),
        pay_amount: Type.Optional(Nullable(Type.Number(), { description: 'The amount.' })),
      },
      { title: 'PayrollIncomeRateOfPay', description: 'How much is paid.' },
    ),
    pay_frequency: Nullable(Type.String(), { description: 'WEEKLY, BIWEEKLY, SEMI_MONTHLY, MONTHLY or UNKNOWN.' }),
  },
  { title: 'PayrollIncomeAccountData', description: 'An account at a payroll provider: one employment.' },
)

const Income = Type.Object(
  {
    account_id: Nullable(Type.String(), {
      description: 'Id of the account at the payroll provider; null for uploads.',
    }),
    pay_stubs: Type.Array(PayStub, { description: 'Pay stubs, newest first.' }),
    w2s: Type.Array(W2, { description: 'Forms W-2, newest first.' }),
    form1099s: Type.Array(Form1099, { description: 'Forms 1099, newest first.' }),
    i20s: Type.Array(I20, { description: 'Forms I-20. Always empty.' }),
  },
  { title: 'PayrollIncomeObject', description: 'What is known of one account.' },
)

export const PayrollItemStatus = Nullable(
  Type.Object(
    {
      processing_status: Type.Optional(
        Nullable(Type.String(), { description: 'PROCESSING, PROCESSING_COMPLETE or FAILED.' }),
      ),
    },
    { title: 'PayrollItemStatus' },
  ),
  { description: 'How far reading the data is.' },
)

export const PayrollItem = Type.Object(
  {
    item_id: Type.String({ description: 'The Item.' }),
    institution_id: Type.String({ description: 'The payroll provider.' }),
    institution_name: Type.String({ description: 'Its name.' }),
    accounts: Type.Array(AccountData, { description: 'Rate and rhythm of pay, account by account.' }),
    payroll_income: Type.Array(Income, { description: 'Pay stubs and tax forms, account by account.' }),
    status: PayrollItemStatus,
    updated_at: Nullable(Instant('When the data was read.'), { description: 'When the data was read.' }),
  },
  { title: 'PayrollItem', description: 'One login at a payroll provider, or one upload of documents.' },
)
export type PayrollItem = Static<typeof PayrollItem>
