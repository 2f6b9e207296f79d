import { Type, type Static } from 'typebox'
import { apiError, CivilDate } from '@gingham/api-kit'
import { listAccounts, selectAccounts, type StoredAccount } from '../../accounts/index.ts'
import { addDays } from '../../house/civil-date.ts'
import { defineEndpoint } from '../../house/house.ts'
import { fromUnits, toUnits } from '../../house/money.ts'
import { AccessToken, exampleAccessToken, productErrors, requireHealthyItem } from '../../item/index.ts'
import { createTransactions } from '../../transactions/index.ts'
import { requireSandbox } from '../require-sandbox.ts'

/** Source: https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate */
const TRANSACTIONS_MAX = 10
const DAYS_BACK = 14
const CURRENCY_DEFAULT = 'USD'
/** More than anybody tries with; a thousand of them still add up exactly. */
const AMOUNT_MAX = 100_000_000

const CustomSandboxTransaction = Type.Object(
  {
    date_transacted: CivilDate(`Day of the purchase: today, or up to ${DAYS_BACK} days ago.`),
    date_posted: CivilDate(
      `Day on which the bank posted it: today, or up to ${DAYS_BACK} days ago, and not before the purchase.`,
    ),
    amount: Type.Number({
      minimum: -AMOUNT_MAX,
      maximum: AMOUNT_MAX,
      description: 'Positive when money leaves the account, negative when it comes in. Four decimals at most.',
    }),
    description: Type.String({ minLength: 1, maxLength: 500, description: 'What the bank prints.' }),
    iso_currency_code: Type.Optional(
      Type.String({
        pattern: '^[A-Z]{3}$',
        default: CURRENCY_DEFAULT,
        description: `ISO 4217 code. Default ${CURRENCY_DEFAULT}.`,
      }),
    ),
    account_id: Type.Optional(
      Type.String({ description: 'The account; the first depository account unless given. No student loan.' }),
    ),
  },
  { title: 'CustomSandboxTransaction', description: 'A transaction that is to be made at the simulated bank.' },
)

export const create = defineEndpoint({
  path: '/sandbox/transactions/create',
  summary: 'Makes transactions at the bank of a sandbox Item',
  description: `Only for Items that were linked as \`user_transactions_dynamic\`, ${TRANSACTIONS_MAX} transactions at most in one call. They are made at the simulated bank, on its depository account unless another is named, and arrive as all others do: when the answer is there, \`/transactions/sync\` has them as \`added\`, the balance has moved, and webhooks tell of it.`,
  request: Type.Object({
    access_token: AccessToken,
    transactions: Type.Array(CustomSandboxTransaction, {
      minItems: 1,
      maxItems: TRANSACTIONS_MAX,
      description: 'What is to be made. All of it, or nothing.',
    }),
  }),
  response: Type.Object({}),
  errors: ['SANDBOX_ONLY', ...productErrors, 'PRODUCT_NOT_ENABLED', 'INVALID_ACCOUNT_ID'],
  examples: [
    {
      title: 'A purchase and a pay day',
      request: {
        access_token: exampleAccessToken,
        transactions: [
          {
            date_transacted: '2026-03-13',
            date_posted: '2026-03-14',
            amount: 24.9,
            description: 'TST* JUNIPER TAVERN PORTLAND OR',
          },
          {
            date_transacted: '2026-03-14',
            date_posted: '2026-03-14',
            amount: -1250,
            description: 'NORTHWIND TRADERS PAYROLL',
            iso_currency_code: 'USD',
          },
        ],
      },
      response: {},
    },
  ],
  readonly: true,
  async handle(call, { access_token, transactions }) {
    requireSandbox(call)
    const item = await requireHealthyItem(call, access_token)
    transactions.forEach((transaction, index) => {
      requireRecent(transaction, `transactions.${index}`, call.today)
      requireMoney(transaction.amount, `transactions.${index}.amount`)
    })
    const accounts = await listAccounts(call.db, item.item_id)
    const rows = transactions.map(({ account_id, iso_currency_code = CURRENCY_DEFAULT, ...row }) => ({
      ...row,
      iso_currency_code,
      ...(account_id === undefined ? {} : { account_key: accountKeyOf(accounts, account_id) }),
    }))
    await createTransactions(call, item, rows)
    return {}
  },
})

function accountKeyOf(accounts: readonly StoredAccount[], account_id: string): string {
  const [account] = selectAccounts(accounts, [account_id])
  if (account === undefined || account.document.subtype === 'student') {
    throw apiError('INVALID_ACCOUNT_ID', { message: `no transactions can be made on ${account_id}: a student loan` })
  }
  return account.account_key
}

/** INVALID_FIELD for what is no amount of money: it would stand in answers, and not in balances. */
function requireMoney(amount: number, name: string): void {
  if (fromUnits(toUnits(amount)) === amount) return
  throw apiError('INVALID_FIELD', { message: `${name} may have at most four decimals` })
}

function requireRecent(
  { date_transacted, date_posted }: Static<typeof CustomSandboxTransaction>,
  name: string,
  today: string,
): void {
  const earliest = addDays(today, -DAYS_BACK)
  for (const [field, date] of Object.entries({ date_transacted, date_posted })) {
    if (date < earliest || date > today) {
      throw apiError('INVALID_FIELD', { message: `${name}.${field} must be from ${earliest} to ${today}` })
    }
  }
  if (date_posted < date_transacted) {
    throw apiError('INVALID_FIELD', { message: `${name}.date_posted must not be before date_transacted` })
  }
}
