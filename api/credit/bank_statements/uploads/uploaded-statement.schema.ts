import { Type, type Static } from 'typebox'
import { CivilDate, Instant, Nullable } from '@gingham/api-kit'
import { DocumentMetadata } from '../../../payroll/index.ts'
import { PayrollItemStatus } from '../../payroll_income/payroll-income.schema.ts'

const text = (description: string) => Nullable(Type.String(), { description })
const amount = (description: string) => Nullable(Type.Number(), { description })
const day = (description: string) => Nullable(CivilDate(description), { description })

const account_id = text('Id of the account: the same in every statement of the Item that names the account.')

const Transaction = Type.Object(
  {
    amount: amount('Positive when money left the account, negative when it came in.'),
    date: day('Day of the transaction.'),
    original_description: text('What the bank printed.'),
    account_id,
  },
  { title: 'CreditBankStatementUploadTransaction', description: 'A line of the statement.' },
)

const Owner = Type.Object(
  {
    name: text('Full name.'),
    address: Type.Object(
      {
        city: text('City.'),
        country: text('ISO 3166-1 alpha-2.'),
        postal_code: text('Postal code.'),
        region: text('State or province.'),
        street: text('Street and number.'),
      },
      { title: 'CreditBankStatementUploadAccountOwnerAddress', description: 'Where the bank writes to.' },
    ),
  },
  { title: 'CreditBankStatementUploadAccountOwner', description: 'Whose account it is.' },
)

const Period = Type.Object(
  {
    start_date: day('First day.'),
    end_date: day('Last day.'),
    starting_balance: amount('What the account held before the first day.'),
    ending_balance: amount('What it held after the last day.'),
  },
  { title: 'CreditBankStatementUploadBankAccountPeriod', description: 'Days that the statement is about.' },
)

const BankAccount = Type.Object(
  {
    name: text('Name of the account.'),
    bank_name: text('Name of the bank.'),
    account_type: text('Kind of account, such as CHECKING or SAVINGS.'),
    account_number: text('Number of the account, as printed.'),
    owner: Owner,
    periods: Type.Array(Period, { description: 'What the statement covers.' }),
    account_id,
  },
  { title: 'CreditBankStatementUploadBankAccount', description: 'An account that the statement is about.' },
)

const UploadedStatement = Type.Object(
  {
    transactions: Type.Array(Transaction, { description: 'Lines as printed: oldest first.' }),
    document_metadata: DocumentMetadata,
    document_id: text('Id of the document.'),
    bank_accounts: Type.Array(BankAccount, { description: 'Empty where the document could not be read.' }),
  },
  { title: 'CreditBankStatementUploadObject', description: 'One uploaded bank statement.' },
)
export type UploadedStatement = Static<typeof UploadedStatement>

export const UploadItem = Type.Object(
  {
    item_id: Type.String({ description: 'The Item.' }),
    bank_statements: Type.Array(UploadedStatement, { description: 'The statements, in the order of the upload.' }),
    status: PayrollItemStatus,
    updated_at: Nullable(Instant('When the data was read.'), { description: 'When the data was read.' }),
  },
  { title: 'CreditBankStatementUploadItem', description: 'One upload of documents.' },
)
export type UploadItem = Static<typeof UploadItem>
