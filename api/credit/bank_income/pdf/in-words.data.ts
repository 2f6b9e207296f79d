import type { BankIncomeWarning } from '../bank-income.schema.ts'
import type { IncomeCategory } from '../income-categories.data.ts'
import type { PayFrequency } from '../pay-frequency.ts'

/** What the codes of a report mean, for people. */
export const inWords: Readonly<Record<IncomeCategory | PayFrequency | BankIncomeWarning['warning_code'], string>> = {
  SALARY: 'Wages',
  UNEMPLOYMENT: 'Unemployment benefit',
  CASH: 'Cash',
  GIG_ECONOMY: 'Gig work',
  RENTAL: 'Rent received',
  CHILD_SUPPORT: 'Child support',
  MILITARY: 'Military pay',
  RETIREMENT: 'Retirement',
  LONG_TERM_DISABILITY: 'Disability benefit',
  BANK_INTEREST: 'Interest',
  CASH_DEPOSIT: 'Cash deposit',
  TRANSFER_FROM_APPLICATION: 'From a payment app',
  TAX_REFUND: 'Tax refund',
  BENEFIT_OTHER: 'Other benefit',
  OTHER: 'Other',
  WEEKLY: 'Every week',
  BIWEEKLY: 'Every two weeks',
  SEMI_MONTHLY: 'Twice a month',
  MONTHLY: 'Every month',
  DAILY: 'Every day',
  UNKNOWN: 'Irregularly',
  IDENTITY_UNAVAILABLE: 'Owners',
  TRANSACTIONS_UNAVAILABLE: 'Transactions',
  ITEM_UNAPPROVED: 'The user’s agreement',
  REPORT_DELETED: 'A deleted report',
  DATA_UNAVAILABLE: 'Income',
}
