import { apiError } from '@gingham/api-kit'
import { listPrivateDetails } from '../../accounts/index.ts'
import { addDays } from '../../house/civil-date.ts'
import type { Call } from '../../house/house.ts'
import type { StoredItem } from '../../item/index.ts'
import type { InvestmentTransaction } from '../investment-transaction.schema.ts'
import { listDays, listParticulars, type InvestmentParticulars } from '../investments.store.ts'
import { listPortfolio, presentAccounts } from '../list-portfolio.ts'
import { requireInvestments, type ItemWithInvestments } from '../require-investments.ts'
import { accountDetails401k, LONGEST_PERIOD_DAYS } from './account-details-401k.ts'
import type { InvestmentsAuthAccountDetails401k, InvestmentsAuthGetNumbers } from './auth.schema.ts'

/** More rows than an account has in a year. */
const ROWS_MAX = 10_000

/**
 * What is needed to move the holdings of a healthy Item's accounts, all of them unless some are named. The first call
 * adds the product. Only for read-only handlers.
 * @throws PRODUCTS_NOT_SUPPORTED, NO_INVESTMENT_AUTH_ACCOUNTS, INVALID_ACCOUNT_ID, PRODUCT_NOT_READY,
 *   MANUAL_VERIFICATION_REQUIRED where the bank does not tell the numbers
 */
export async function readTransferDetails(call: Call, healthy: StoredItem, asked: readonly string[] | undefined) {
  const { db, house } = call
  const found = await requireInvestments(call, healthy, { product: 'investments_auth', account_ids: asked })
  const { item, accounts, account_ids } = found
  const particulars = await listParticulars(db, house.sealer, item.item_id)
  const numbers = toNumbers(account_ids.flatMap((account_id) => particulars.get(account_id) ?? []))
  if (Object.keys(numbers).length === 0) throw apiError('MANUAL_VERIFICATION_REQUIRED')
  const details = await listPrivateDetails(db, house.sealer, item.item_id)
  const retirement = await listAccountDetails401k(call, found)
  return {
    accounts: await presentAccounts(call, found),
    ...(await listPortfolio(call, found)),
    owners: accounts.map(({ account_id }) => ({
      account_id,
      names: details.get(account_id)!.owners.flatMap(({ names }) => names),
    })),
    numbers,
    data_sources: { numbers: 'INSTITUTION', owners: 'INSTITUTION', holdings: 'INSTITUTION' } as const,
    ...(retirement.length === 0 ? {} : { account_details_401k: retirement }),
    item,
  }
}

function toNumbers(particulars: readonly InvestmentParticulars[]): InvestmentsAuthGetNumbers {
  const acats = particulars.flatMap(({ account_id, numbers }) =>
    numbers.acats === null
      ? []
      : [{ account_id, account: numbers.acats.account, dtc_numbers: [...numbers.acats.dtc_numbers] }],
  )
  const aton = particulars.flatMap(({ account_id, numbers }) =>
    numbers.aton === null ? [] : [{ account_id, ...numbers.aton }],
  )
  const retirement_401k = particulars.flatMap(({ account_id, numbers }) =>
    numbers.retirement_401k === null ? [] : [{ account_id, ...numbers.retirement_401k }],
  )
  return {
    ...(acats.length === 0 ? {} : { acats }),
    ...(aton.length === 0 ? {} : { aton }),
    ...(retirement_401k.length === 0 ? {} : { retirement_401k }),
  }
}

/** Details of the 401k accounts that were asked for. */
async function listAccountDetails401k(
  { db, today }: Call,
  { item, accounts }: ItemWithInvestments,
): Promise<InvestmentsAuthAccountDetails401k[]> {
  const retirement = accounts.filter(({ document }) => document.subtype === '401k')
  const start_date = addDays(today, -LONGEST_PERIOD_DAYS)
  return Promise.all(
    retirement.map(async ({ account_id }) => {
      const days = { item_id: item.item_id, account_ids: [account_id], start_date, end_date: today }
      const rows = await listDays(db, days, { limit: ROWS_MAX, offset: 0 })
      const transactions = rows.map(({ document }) => JSON.parse(document) as InvestmentTransaction)
      return accountDetails401k(account_id, transactions, today)
    }),
  )
}
