import type { BankTransaction } from '../../source.ts'

/** One row of the thirty-day cycle, as the public sandbox shows it. */
export interface CycleRow {
  /** Days before the first day of the cycle, which is the day of the login for the newest one. */
  days_before: number
  /** Mask of the account. */
  account: string
  name: string
  amount: number
  category_id: string
  detailed: string
  confidence: BankTransaction['personal_finance_category']['confidence_level']
  channel: BankTransaction['payment_channel']
  /** Set where the merchant is known; its website and logo come from the merchant list. */
  merchant_name?: string
  /** Days between authorisation and posting; 0 when not set. */
  authorized_before?: number
  store_number?: string
  payment_method?: string
}

/** Within a day, later rows are listed first. */
export const cycleRows: readonly CycleRow[] = [
  {
    days_before: 29,
    account: '1111',
    name: 'CREDIT CARD 3333 PAYMENT *//',
    amount: 25,
    category_id: '16001000',
    detailed: 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT',
    confidence: 'LOW',
    channel: 'other',
  },
  {
    days_before: 29,
    account: '0000',
    name: 'Uber 063015 SF**POOL**',
    amount: 5.4,
    category_id: '22006001',
    detailed: 'TRANSPORTATION_TAXIS_AND_RIDE_SHARES',
    confidence: 'VERY_HIGH',
    channel: 'online',
    merchant_name: 'Uber',
    authorized_before: 1,
  },
  {
    days_before: 20,
    account: '3333',
    name: 'Madison Bicycle Shop',
    amount: 500,
    category_id: '19007000',
    detailed: 'GENERAL_MERCHANDISE_SPORTING_GOODS',
    confidence: 'LOW',
    channel: 'in store',
    merchant_name: 'Madison Bicycle Shop',
  },
  {
    days_before: 20,
    account: '3333',
    name: 'KFC',
    amount: 500,
    category_id: '13005032',
    detailed: 'FOOD_AND_DRINK_FAST_FOOD',
    confidence: 'VERY_HIGH',
    channel: 'in store',
    merchant_name: 'KFC',
  },
  {
    days_before: 19,
    account: '3333',
    name: 'Tectra Inc',
    amount: 500,
    category_id: '13005000',
    detailed: 'ENTERTAINMENT_SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS',
    confidence: 'LOW',
    channel: 'in store',
  },
  {
    days_before: 16,
    account: '0000',
    name: 'Uber 072515 SF**POOL**',
    amount: 6.33,
    category_id: '22006001',
    detailed: 'TRANSPORTATION_TAXIS_AND_RIDE_SHARES',
    confidence: 'VERY_HIGH',
    channel: 'online',
    merchant_name: 'Uber',
    authorized_before: 1,
  },
  {
    days_before: 14,
    account: '3333',
    name: 'United Airlines',
    amount: 500,
    category_id: '22001000',
    detailed: 'TRAVEL_FLIGHTS',
    confidence: 'VERY_HIGH',
    channel: 'in store',
    merchant_name: 'United Airlines',
  },
  {
    days_before: 13,
    account: '3333',
    name: 'AUTOMATIC PAYMENT - THANK',
    amount: 2078.5,
    category_id: '16000000',
    detailed: 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT',
    confidence: 'LOW',
    channel: 'other',
  },
  {
    days_before: 4,
    account: '1111',
    name: 'INTRST PYMNT',
    amount: -4.22,
    category_id: '21005000',
    detailed: 'INCOME_INTEREST_EARNED',
    confidence: 'LOW',
    channel: 'other',
  },
  {
    days_before: 3,
    account: '0000',
    name: 'SparkFun',
    amount: 89.4,
    category_id: '13005000',
    detailed: 'FOOD_AND_DRINK_RESTAURANT',
    confidence: 'LOW',
    channel: 'in store',
    merchant_name: 'Sparkfun',
    authorized_before: 1,
  },
  {
    days_before: 2,
    account: '0000',
    name: 'Starbucks',
    amount: 4.33,
    category_id: '13005043',
    detailed: 'FOOD_AND_DRINK_COFFEE',
    confidence: 'VERY_HIGH',
    channel: 'in store',
    merchant_name: 'Starbucks',
  },
  {
    days_before: 2,
    account: '0000',
    name: "McDonald's",
    amount: 12,
    category_id: '13005032',
    detailed: 'FOOD_AND_DRINK_FAST_FOOD',
    confidence: 'VERY_HIGH',
    channel: 'in store',
    merchant_name: "McDonald's",
    store_number: '3322',
  },
  {
    days_before: 1,
    account: '0000',
    name: 'United Airlines',
    amount: -500,
    category_id: '22001000',
    detailed: 'TRAVEL_FLIGHTS',
    confidence: 'VERY_HIGH',
    channel: 'in store',
    merchant_name: 'United Airlines',
  },
  {
    days_before: 1,
    account: '3333',
    name: 'Touchstone Climbing',
    amount: 78.5,
    category_id: '17018000',
    detailed: 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS',
    confidence: 'LOW',
    channel: 'in store',
    merchant_name: 'Touchstone',
    authorized_before: 1,
  },
  {
    days_before: 0,
    account: '4444',
    name: 'ACH Electronic CreditGUSTO PAY 123456',
    amount: 5850,
    category_id: '21006000',
    detailed: 'TRANSFER_OUT_ACCOUNT_TRANSFER',
    confidence: 'LOW',
    channel: 'other',
    payment_method: 'ACH',
  },
  {
    days_before: 0,
    account: '2222',
    name: 'CD DEPOSIT .INITIAL.',
    amount: 1000,
    category_id: '21007000',
    detailed: 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE',
    confidence: 'LOW',
    channel: 'other',
  },
]

/** Days from one cycle to the next. */
export const cycleDays = 30

/** Whole cycles that end by the day of the login. */
export const cyclesOfHistory = 24

/**
 * Of the cycle before those, recordings hold only these days: with them 24 months give 388 rows, namely checking 147,
 * credit card 144, saving 49, CD 24 and money market 24.
 */
export const oldestCycleDays = { from: 2, to: 4 } as const
