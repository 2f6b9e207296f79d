import { rawArray } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import type { Holding, InvestmentAccount } from './holding.schema.ts'
import { listHoldings, listParticulars, listSecurities } from './investments.store.ts'
import type { ItemWithInvestments } from './require-investments.ts'
import type { Security } from './security.schema.ts'
import { toInvestmentAccount } from './to-wire.ts'

/** The accounts that were asked for, as Investments shows them. */
export async function presentAccounts(
  { db, house }: Call,
  { item, accounts }: ItemWithInvestments,
): Promise<InvestmentAccount[]> {
  const particulars = await listParticulars(db, house.sealer, item.item_id)
  return accounts.map(({ document }) => toInvestmentAccount(document, particulars))
}

/** What the accounts hold, and the securities that they hold. */
export async function listPortfolio(
  { db }: Call,
  { item, account_ids }: ItemWithInvestments,
): Promise<{ holdings: Holding[]; securities: Security[] }> {
  const wanted = new Set(account_ids)
  const holdings = (await listHoldings(db, item.item_id)).filter(({ account_id }) => wanted.has(account_id))
  const security_ids = [...new Set(holdings.map(({ security_id }) => security_id))]
  return {
    holdings: rawArray<Holding>(holdings.map(({ document }) => document)),
    securities: rawArray<Security>(await listSecurities(db, item.item_id, security_ids)),
  }
}
