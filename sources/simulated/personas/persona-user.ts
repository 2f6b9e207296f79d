import type { BankAccount } from '../../source.ts'
import { accountNumbers, currencyOf, noNumbers, persistentAccountId } from '../account-numbers.ts'
import { historyDays, ledgerOf, type LedgerSpan } from '../activity.ts'
import { availableOn, balancesOn } from '../balances.ts'
import { showInvestments } from '../investments/show-investments.ts'
import type { LedgerRow } from '../ledger.ts'
import { showLiabilities } from '../liabilities/show-liabilities.ts'
import { randomFamily, randomOf } from '../random.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import type { SimulatedUser } from '../simulated-user.ts'
import { defaultOwner } from '../user-good/owner.data.ts'
import { createdRows } from './created-rows.ts'
import type { Persona, PersonaAccount } from './persona.ts'
import { marketCurrency, portfolioOn, type ValuedPortfolio } from './portfolio.ts'
import { refreshedLedger } from './refreshes.ts'

/**
 * What a persona's bank shows. Draws are bound to the calendar: two logins on different days see the same bank, apart
 * from where its history starts and from how busy it has been lately.
 */
export function personaUser(persona: Persona, login: SimulatedLogin): SimulatedUser {
  const span: LedgerSpan = {
    start: login.connected_on - historyDays,
    connected_on: login.connected_on,
    today: login.today,
    origin: 0,
    currency: currencyOf(login.institution),
    random: randomFamily('persona', login.seed, login.institution.institution_id, login.username),
  }
  const unasked = ledgerOf(persona, span)
  const portfolio = portfolioOf(persona, login)
  return {
    ledger: persona.answers_refresh
      ? [...refreshedLedger(persona, unasked, span, login), ...createdRows(persona, login)]
      : unasked,
    accounts: (rows) =>
      persona.accounts.map((account) => presentAccount(account, persona, { rows, unasked }, login, portfolio?.value)),
    ...(portfolio && { investments: (accounts) => showInvestments(portfolio, accounts, login) }),
    liabilities: (accounts, rows) => showLiabilities(accounts, rows, login, () => ({})),
  }
}

function portfolioOf({ portfolio, accounts }: Persona, login: SimulatedLogin): ValuedPortfolio | undefined {
  const account = accounts.find(({ mask }) => mask === portfolio?.account)
  return portfolio && account && portfolioOn(portfolio, account.current, login)
}

function presentAccount(
  account: PersonaAccount,
  persona: Persona,
  { rows, unasked }: { rows: readonly LedgerRow[]; unasked: readonly LedgerRow[] },
  login: SimulatedLogin,
  invested: number | undefined,
): BankAccount {
  const own = ({ account_key }: LedgerRow): boolean => account_key === account.mask
  const before = unasked.filter(own)
  const { type, limit = null } = account
  const start = {
    current: account.current,
    available: account.available ?? availableOn({ type, current: account.current, limit }, before, login.connected_on),
  }
  const { available, current } = balancesOn(type, start, rows.filter(own), login.connected_on, login.today, before)
  const isPayable = account.subtype === 'checking' || account.subtype === 'savings'
  return {
    account_key: account.mask,
    name: account.name,
    official_name: account.official_name ?? null,
    mask: account.mask,
    type,
    subtype: account.subtype,
    holder_category: account.business ? 'business' : 'personal',
    balances: {
      available,
      current: account.mask === persona.portfolio?.account ? (invested ?? current) : current,
      limit,
      iso_currency_code: account.mask === persona.portfolio?.account ? marketCurrency : currencyOf(login.institution),
      unofficial_currency_code: null,
    },
    persistent_account_id: account.type === 'depository' ? persistentAccountId(login, account.mask) : null,
    numbers: isPayable ? accountNumbers(login.institution, accountNumber(account, login)) : noNumbers,
    owners: persona.owners ?? [defaultOwner],
  }
}

function accountNumber(account: PersonaAccount, { seed, institution, username }: SimulatedLogin): string {
  return randomOf('account number', seed, institution.institution_id, username, account.mask).digits(12) + account.mask
}
