import { merchantEntityId } from '@gingham/bank-text'
import type { BankAccount } from '../../source.ts'
import { accountNumbers, currencyOf, persistentAccountId } from '../account-numbers.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import type { SimulatedUser } from '../simulated-user.ts'
import { showInvestments } from '../investments/show-investments.ts'
import type { LedgerRow } from '../ledger.ts'
import { merchants } from '../merchants/merchant.data.ts'
import { noPaymentMeta, nowhere, transactionTypeOf, type Appearance } from '../merchants/recognize.ts'
import { masksAbroad, userGoodAccounts, type UserGoodAccount } from './account.data.ts'
import { cycleDays, cycleRows, cyclesOfHistory, oldestCycleDays, type CycleRow } from './cycle.data.ts'
import { userGoodLiabilities } from './liability.data.ts'
import { defaultOwner } from './owner.data.ts'
import { userGoodPortfolio } from './portfolio.ts'

/** What user_good's bank shows: fixed accounts, and a thirty-day cycle of transactions that goes on as days pass. */
export function userGood(login: SimulatedLogin): SimulatedUser {
  const accounts = accountsAt(login)
  const shown = new Set(accounts.map(({ account_key }) => account_key))
  return {
    ledger: ledgerOf(login).filter(({ account_key }) => shown.has(account_key)),
    // Balances, holdings and debts of user_good stand still, whatever happens on the accounts.
    accounts: () => accounts,
    investments: () => showInvestments(userGoodPortfolio(login, shown), accounts, login),
    liabilities: () => userGoodLiabilities.filter(({ account_key }) => shown.has(account_key)),
  }
}

function accountsAt(login: SimulatedLogin): BankAccount[] {
  const { region } = login.institution
  const masks = region === 'US' ? null : masksAbroad[region]
  return userGoodAccounts
    .filter(({ mask }) => masks === null || masks.includes(mask))
    .map((row) => presentAccount(row, login))
}

function presentAccount(row: UserGoodAccount, login: SimulatedLogin): BankAccount {
  return {
    account_key: row.mask,
    name: row.name,
    official_name: row.official_name,
    mask: row.mask,
    type: row.type,
    subtype: row.subtype,
    holder_category: row.business ? 'business' : 'personal',
    balances: {
      available: row.available,
      current: row.current,
      limit: row.limit,
      iso_currency_code: currencyOf(login.institution),
      unofficial_currency_code: null,
    },
    persistent_account_id: row.type === 'depository' ? persistentAccountId(login, row.mask) : null,
    numbers: row.payable
      ? accountNumbers(login.institution, `111122223333${row.mask}`)
      : { ach: null, eft: null, international: null, bacs: null },
    owners: [defaultOwner],
  }
}

/** Every row from the start of the history to today, oldest cycle first. */
function ledgerOf(login: SimulatedLogin): LedgerRow[] {
  const currency = currencyOf(login.institution)
  const rows: LedgerRow[] = []
  const last = Math.ceil((login.today - login.connected_on) / cycleDays)
  for (let cycle = -cyclesOfHistory; cycle <= last; cycle += 1) {
    for (const row of cycleRows) {
      if (cycle === -cyclesOfHistory && !isInOldestCycle(row)) continue
      const day = login.connected_on + cycle * cycleDays - row.days_before
      rows.push({
        key: `${row.account}/${cycle}/${row.name}`,
        account_key: row.account,
        amount: row.amount,
        currency,
        occurred_on: day,
        posted_on: day,
        authorized_on: day - (row.authorized_before ?? 0),
        description: row.name,
        appearance: appearances.get(row) ?? appearanceOf(row),
      })
    }
  }
  return rows
}

function isInOldestCycle({ days_before }: CycleRow): boolean {
  return days_before >= oldestCycleDays.from && days_before <= oldestCycleDays.to
}

const appearances = new Map(cycleRows.map((row) => [row, appearanceOf(row)]))

function appearanceOf(row: CycleRow): Appearance {
  const merchant = merchants.find(({ name }) => name !== null && name === row.merchant_name)
  const entity_id = merchant?.website && merchant.name ? merchantEntityId(merchant.name) : null
  const logo_url = merchant?.logo ? `https://plaid-merchant-logos.plaid.com/${merchant.logo}` : null
  const website = merchant?.website ?? null
  return {
    name: row.name,
    merchant_name: row.merchant_name ?? null,
    merchant_entity_id: entity_id,
    logo_url,
    website,
    payment_channel: row.channel,
    transaction_type: transactionTypeOf(row.category_id),
    category_id: row.category_id,
    personal_finance_category: { detailed: row.detailed, confidence_level: row.confidence },
    counterparties: row.merchant_name
      ? [{ name: row.merchant_name, type: 'merchant', entity_id, website, logo_url, confidence_level: row.confidence }]
      : [],
    location: row.store_number ? { ...nowhere, store_number: row.store_number } : nowhere,
    payment_meta: row.payment_method ? { ...noPaymentMeta, payment_method: row.payment_method } : noPaymentMeta,
  }
}
