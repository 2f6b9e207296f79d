import type { ComponentType } from 'react'
import type { Account } from '../../protocol.ts'
import { Assets } from './assets.tsx'
import { Auth } from './auth.tsx'
import { BankIncome } from './bank-income.tsx'
import { BankTransfer } from './bank-transfer.tsx'
import { DepositSwitch } from './deposit-switch.tsx'
import { Enrich } from './enrich.tsx'
import { IdentityMatch } from './identity-match.tsx'
import { IdentityVerification } from './identity-verification.tsx'
import { Identity } from './identity.tsx'
import { Investments } from './investments.tsx'
import { Liabilities } from './liabilities.tsx'
import { PaymentInitiation } from './payment-initiation.tsx'
import { Payroll } from './payroll.tsx'
import { Processor } from './processor.tsx'
import { Signal } from './signal.tsx'
import { Statements } from './statements.tsx'
import { TransactionSections } from './transaction-sections.tsx'
import { WatchlistScreening } from './watchlist-screening.tsx'

/** An anchor on the page and what stands there. */
export type SectionLink = readonly [id: string, name: string]

interface ProductSection<Props> {
  /** Any of these, named in PLAID_PRODUCTS, shows the section. */
  products: readonly string[]
  links: readonly [SectionLink, ...SectionLink[]]
  Section: ComponentType<Props>
}

/** What is read from an Item, in the order in which an app asks for it. */
export const itemSections: readonly ProductSection<{ accounts: Account[] }>[] = [
  { products: ['auth'], links: [['auth', 'Account numbers']], Section: Auth },
  { products: ['identity'], links: [['identity', 'Identity']], Section: Identity },
  { products: ['identity_match'], links: [['identity-match', 'Identity match']], Section: IdentityMatch },
  {
    products: ['transactions'],
    links: [
      ['transactions', 'Transactions'],
      ['recurring', 'Recurring'],
    ],
    Section: TransactionSections,
  },
  { products: ['investments'], links: [['investments', 'Investments']], Section: Investments },
  { products: ['liabilities'], links: [['liabilities', 'Liabilities']], Section: Liabilities },
  { products: ['assets'], links: [['assets', 'Asset report']], Section: Assets },
  { products: ['statements'], links: [['statements', 'Statements']], Section: Statements },
  { products: ['income_verification'], links: [['bank-income', 'Bank income']], Section: BankIncome },
  { products: ['signal'], links: [['signal', 'Signal']], Section: Signal },
  { products: ['processor'], links: [['processor', 'Processor token']], Section: Processor },
  { products: ['bank_transfer'], links: [['bank-transfer', 'Bank transfer']], Section: BankTransfer },
  { products: ['deposit_switch'], links: [['deposit-switch', 'Deposit switch']], Section: DepositSwitch },
]

/** What works without an Item. */
export const ownSections: readonly ProductSection<object>[] = [
  { products: ['income_verification', 'employment'], links: [['payroll', 'Payroll']], Section: Payroll },
  { products: ['payment_initiation'], links: [['payment-initiation', 'Payment']], Section: PaymentInitiation },
  {
    products: ['identity_verification'],
    links: [['identity-verification', 'Identity verification']],
    Section: IdentityVerification,
  },
  { products: ['watchlist_screening'], links: [['watchlist-screening', 'Watch lists']], Section: WatchlistScreening },
  { products: ['enrich'], links: [['enrich', 'Enrich']], Section: Enrich },
]

/** Balances come with the accounts. */
const known = new Set(['balance', ...[...itemSections, ...ownSections].flatMap(({ products }) => products)])

/** Products that this page has no section for. */
export function withoutSection(products: readonly string[]): string[] {
  return products.filter((product) => !known.has(product))
}

/** Whether PLAID_PRODUCTS asks for the section. */
export function isAskedFor({ products }: { products: readonly string[] }, named: readonly string[]): boolean {
  return products.some((product) => named.includes(product))
}
