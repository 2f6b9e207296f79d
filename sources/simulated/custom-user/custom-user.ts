import type { BankAccount } from '../../source.ts'
import { currencyOf, persistentAccountId } from '../account-numbers.ts'
import { historyDays, type LedgerSpan } from '../activity.ts'
import { availableOn, balancesOn } from '../balances.ts'
import { showInvestments } from '../investments/show-investments.ts'
import type { LedgerRow } from '../ledger.ts'
import { showLiabilities, type DebtTerms } from '../liabilities/show-liabilities.ts'
import { randomFamily, randomOf, type Random } from '../random.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import type { SimulatedUser } from '../simulated-user.ts'
import { userGoodAccounts } from '../user-good/account.data.ts'
import { customPortfolio, holdingsValue } from './custom-investments.ts'
import { customLedger } from './custom-ledger.ts'
import { customNumbers, listedNumber } from './custom-numbers.ts'
import { customOwner } from './custom-owner.ts'
import { customPayroll } from './custom-payroll.ts'
import type { CustomAccount } from './custom-user.schema.ts'
import { parseCustomUser } from './parse-custom-user.ts'

/** Somebody who is described by the JSON in their secret. @throws when it is not the JSON of a custom user */
export function customUser(login: SimulatedLogin): SimulatedUser {
  const parsed = parseCustomUser(login.secret)
  if (!parsed.ok) throw new Error(`not a custom user: ${parsed.problems.join('; ')}`)
  const accounts = parsed.user.override_accounts?.length ? parsed.user.override_accounts : randomAccounts
  const key = parsed.user.seed === undefined ? [login.seed, login.username, login.secret] : ['seed', parsed.user.seed]
  const byKey = new Map(accounts.map((account, index) => [accountKey(index), account]))
  const made = accounts.flatMap((account, index) => {
    // Accounts of type payroll hold pay data for income products; a bank shows no such account.
    const { type } = account
    return type === 'payroll' ? [] : [makeAccount({ ...account, type }, index, accounts, key, login)]
  })
  return {
    ledger: made.flatMap(({ rows }) => rows),
    accounts: (ledger) => made.map((account) => account.present(ledger)),
    investments: (shown) => {
      const currencies = new Map(shown.map(({ account_key, balances }) => [account_key, balances.iso_currency_code]))
      const currencyIn = (account_key: string) => currencies.get(account_key) ?? currencyOf(login.institution)
      return showInvestments(customPortfolio(byKey, currencyIn, login), shown, login)
    },
    liabilities: (shown, ledger) =>
      showLiabilities(shown, ledger, login, (account_key) => customTerms(byKey.get(account_key))),
    payroll: () => customPayroll(byKey, login),
  }
}

/** What the JSON says of a debt, in the terms that debts are made from. */
function customTerms(account: CustomAccount | undefined): DebtTerms {
  const { servicer_address: servicer, ...terms } = account?.liability ?? {}
  if (servicer === undefined) return terms
  const { street, city = null, region, state, postal_code, zip, country = null } = servicer.data
  const servicer_address = {
    street,
    city,
    region: region ?? state ?? null,
    postal_code: postal_code ?? zip ?? null,
    country,
  }
  return { ...terms, servicer_address }
}

function accountKey(index: number): string {
  return `account-${index}`
}

/** The accounts of `{}`: what they hold is random. */
const randomAccounts: readonly CustomAccount[] = [
  { type: 'depository', subtype: 'checking' },
  { type: 'depository', subtype: 'savings' },
  { type: 'credit', subtype: 'credit card' },
]

/** An account that a bank shows. */
type ShownAccount = CustomAccount & { type: BankAccount['type'] }

function makeAccount(
  account: ShownAccount,
  index: number,
  accounts: readonly CustomAccount[],
  key: readonly string[],
  login: SimulatedLogin,
): { rows: readonly LedgerRow[]; present(ledger: readonly LedgerRow[]): BankAccount } {
  const account_key = accountKey(index)
  const random = randomOf('custom account', ...key, account_key)
  // Drawn in this order and always, so that filling in one part does not change the others.
  const drawn = { balance: randomBalance(account, random), number: random.digits(12), mask: random.digits(4) }
  const mask = account.meta?.mask ?? listedNumber(account)?.slice(-4) ?? drawn.mask
  const number = endingIn(mask, drawn.number + drawn.mask)
  const currency = account.currency ?? currencyOf(login.institution)
  const current = account.starting_balance ?? holdingsValue(account) ?? drawn.balance
  const limit = account.meta?.limit ?? (account.type === 'credit' ? defaultLimit(current) : null)
  const rows = customLedger(account, account_key, current, spanOf(login, currency, key, index))
  const available = account.has_null_available_balance
    ? null
    : availableOn({ type: account.type, current, limit }, rows, login.connected_on)
  const start = { current, available }
  const known = userGoodAccounts.find(({ type, subtype }) => type === account.type && subtype === account.subtype)
  const present = (ledger: readonly LedgerRow[]): BankAccount => {
    const own = ledger.filter((row) => row.account_key === account_key)
    const moved = balancesOn(account.type, start, own, login.connected_on, login.today)
    return {
      account_key,
      name: account.meta?.name ?? known?.name ?? `Plaid ${capitalized(account.subtype)}`,
      official_name: account.meta?.official_name ?? known?.official_name ?? null,
      mask: mask === '' ? null : mask,
      type: account.type,
      subtype: account.subtype,
      holder_category: 'personal',
      balances: {
        available: account.force_available_balance ?? moved.available,
        current: moved.current,
        limit,
        iso_currency_code: currency,
        unofficial_currency_code: null,
      },
      persistent_account_id: account.type === 'depository' ? persistentAccountId(login, account_key) : null,
      numbers: customNumbers(account, number, login.institution),
      owners: [customOwner(account, accounts)],
    }
  }
  return { rows, present }
}

/** The digits with a mask at their end, where it has digits only. */
function endingIn(mask: string, digits: string): string {
  return /^\d+$/.test(mask) ? digits.slice(0, digits.length - mask.length) + mask : digits
}

/** A round limit of about twice the debt. */
function defaultLimit(current: number): number {
  return Math.ceil((Math.max(current, 500) * 2) / 1000) * 1000
}

/** Draws are bound to the day of the login: with a seed, another day shifts the dates and keeps the distances. */
function spanOf(login: SimulatedLogin, currency: string, key: readonly string[], index: number): LedgerSpan {
  return {
    start: login.connected_on - historyDays,
    connected_on: login.connected_on,
    today: login.today,
    origin: login.connected_on,
    currency,
    random: randomFamily('custom ledger', ...key, String(index)),
  }
}

const balanceRanges: Readonly<Record<BankAccount['type'], readonly [number, number]>> = {
  depository: [150, 9_500],
  credit: [40, 2_400],
  loan: [2_000, 60_000],
  investment: [500, 80_000],
  other: [500, 80_000],
}

function randomBalance(account: ShownAccount, random: Random): number {
  return random.amount(...balanceRanges[account.type])
}

function capitalized(words: string): string {
  return words.replaceAll(/(^| )([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
}
