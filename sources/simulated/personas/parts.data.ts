import type { Habit, Stream } from '../activity.ts'
import type { PersonaAccount } from './persona.ts'

/** A checking account, with its balance on the day of the login. */
export const checking = (mask: string, current: number): PersonaAccount => ({
  mask,
  name: 'Plaid Checking',
  official_name: 'Plaid Gold Standard 0% Interest Checking',
  type: 'depository',
  subtype: 'checking',
  current,
})

/** A savings account. */
export const savings = (mask: string, balance: number): PersonaAccount => ({
  mask,
  name: 'Plaid Saving',
  official_name: 'Plaid Silver Standard 0.1% Interest Saving',
  type: 'depository',
  subtype: 'savings',
  current: balance,
})

/** A credit card. */
export const creditCard = (mask: string, current: number, limit: number): PersonaAccount => ({
  mask,
  name: 'Plaid Credit Card',
  official_name: 'Plaid Diamond 12.5% APR Interest Credit Card',
  type: 'credit',
  subtype: 'credit card',
  current,
  limit,
})

/** A loan. */
export const loan = (mask: string, name: string, subtype: string, current: number): PersonaAccount => ({
  mask,
  name,
  type: 'loan',
  subtype,
  current,
})

/** Money that moves once a month. */
export const monthly = (
  account: string,
  on: Stream['on'],
  description: string,
  amount: number,
  stray?: number,
): Stream => ({
  account,
  description,
  amount,
  every: 'month',
  on,
  ...(stray !== undefined && { stray }),
})

/** A card that is paid once a month: the payment on either account. */
export const cardPayment = (
  account: string,
  card: string,
  on: Stream['on'],
  amount: number,
  stray?: number,
): readonly [Stream, Stream] => [
  monthly(account, on, `CREDIT CARD ${card} PAYMENT`, amount, stray),
  { ...monthly(card, on, 'PAYMENT THANK YOU', -amount, stray), is_other_side: true },
]

/** Money that is put aside once a month: the transfer on either account. */
export const savingsTransfer = (
  account: string,
  savings_account: string,
  on: Stream['on'],
  amount: number,
): readonly [Stream, Stream] => [
  monthly(account, on, 'TRANSFER TO SAVINGS', amount),
  monthly(savings_account, on, 'TRANSFER FROM CHECKING', -amount),
]

/** What people buy. */
export const everyday: Habit['choices'] = [
  ['STARBUCKS STORE #2245', 4.25, 14.8],
  ['CHIPOTLE #0911', 9.5, 31.2],
  ['AMAZON MKTPLACE PMTS', 8.99, 94.5],
  ["TRADER JOE'S #112", 18.4, 96.3],
  ['WHOLE FOODS MARKET #10233', 14.1, 128.7],
  ['SHELL OIL #57444', 31, 68],
  ['UBER TRIP', 7.9, 42.3],
  ['TARGET #1812', 12.6, 140.2],
  ['CVS PHARMACY #7731', 6.2, 48.9],
  ['OAK STREET GRILL', 22.5, 88],
]
