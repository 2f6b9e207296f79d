import { Type, type Static, type TSchema } from 'typebox'
import type { UploadedStatement } from '../../payroll.ts'

const optional = <T extends TSchema>(schema: T) => Type.Optional(schema)
const text = () => optional(Type.String())
const number = () => optional(Type.Number())
const date = () => optional(Type.String({ format: 'date' }))

/** A bank statement as JSON that is uploaded in its place, in the names of the answer; what is left out is not known. */
export const CustomStatement = Type.Object({
  bank_accounts: optional(
    Type.Array(
      Type.Object({
        /** What transactions name the account by. */
        account_id: text(),
        name: text(),
        bank_name: text(),
        account_type: text(),
        account_number: text(),
        owner: optional(
          Type.Object({
            name: text(),
            address: optional(
              Type.Object({ city: text(), country: text(), postal_code: text(), region: text(), street: text() }),
            ),
          }),
        ),
        periods: optional(
          Type.Array(
            Type.Object({
              start_date: date(),
              end_date: date(),
              starting_balance: number(),
              ending_balance: number(),
            }),
          ),
        ),
      }),
    ),
  ),
  transactions: optional(
    Type.Array(Type.Object({ account_id: text(), amount: number(), date: date(), original_description: text() })),
  ),
})
type CustomStatement = Static<typeof CustomStatement>

/** A statement as the JSON tells it. */
export function customStatement(
  { bank_accounts = [], transactions = [] }: CustomStatement,
  document_key: string,
): UploadedStatement {
  return {
    document_key,
    accounts: bank_accounts.map(({ owner, periods = [], ...account }) => ({
      account_key: account.account_id ?? null,
      name: account.name ?? null,
      bank_name: account.bank_name ?? null,
      account_type: account.account_type ?? null,
      account_number: account.account_number ?? null,
      owner: {
        name: owner?.name ?? null,
        address: {
          city: owner?.address?.city ?? null,
          country: owner?.address?.country ?? null,
          postal_code: owner?.address?.postal_code ?? null,
          region: owner?.address?.region ?? null,
          street: owner?.address?.street ?? null,
        },
      },
      periods: periods.map((period) => ({
        start_date: period.start_date ?? null,
        end_date: period.end_date ?? null,
        starting_balance: period.starting_balance ?? null,
        ending_balance: period.ending_balance ?? null,
      })),
    })),
    transactions: transactions.map((row) => ({
      account_key: row.account_id ?? null,
      amount: row.amount ?? null,
      date: row.date ?? null,
      original_description: row.original_description ?? null,
    })),
  }
}
