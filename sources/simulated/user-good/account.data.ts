import type { BankAccount } from '../../source.ts'

/** One account of user_good; the key is its mask. */
export interface UserGoodAccount extends Pick<BankAccount, 'name' | 'official_name' | 'type' | 'subtype'> {
  mask: string
  available: number | null
  current: number
  limit: number | null
  /** `payable` accounts have account numbers. */
  payable?: true
  business?: true
}

const account = (
  mask: string,
  name: string,
  official_name: string | null,
  [type, subtype]: readonly [BankAccount['type'], string],
  [available, current, limit]: readonly [number | null, number, number | null],
  more: Pick<UserGoodAccount, 'payable' | 'business'> = {},
): UserGoodAccount => ({ mask, name, official_name, type, subtype, available, current, limit, ...more })

/** In the order in which Plaid's sandbox lists them. */
export const userGoodAccounts: readonly UserGoodAccount[] = [
  account(
    '0000',
    'Plaid Checking',
    'Plaid Gold Standard 0% Interest Checking',
    ['depository', 'checking'],
    [100, 110, null],
    { payable: true },
  ),
  account(
    '1111',
    'Plaid Saving',
    'Plaid Silver Standard 0.1% Interest Saving',
    ['depository', 'savings'],
    [200, 210, null],
    { payable: true },
  ),
  account('2222', 'Plaid CD', 'Plaid Bronze Standard 0.2% Interest CD', ['depository', 'cd'], [null, 1000, null]),
  account(
    '3333',
    'Plaid Credit Card',
    'Plaid Diamond 12.5% APR Interest Credit Card',
    ['credit', 'credit card'],
    [null, 410, 2000],
  ),
  account(
    '4444',
    'Plaid Money Market',
    'Plaid Platinum Standard 1.85% Interest Money Market',
    ['depository', 'money market'],
    [43200, 43200, null],
  ),
  account('5555', 'Plaid IRA', null, ['investment', 'ira'], [null, 320.76, null]),
  account('6666', 'Plaid 401k', null, ['investment', '401k'], [null, 23631.9805, null]),
  account('7777', 'Plaid Student Loan', null, ['loan', 'student'], [null, 65262, null]),
  account('8888', 'Plaid Mortgage', null, ['loan', 'mortgage'], [null, 56302.06, null]),
  account('9001', 'Plaid HSA', 'Plaid Cares Health Savings Account', ['depository', 'hsa'], [6009, 6009, null]),
  account(
    '9002',
    'Plaid Cash Management',
    'Plaid Growth Cash Management',
    ['depository', 'cash management'],
    [12060, 12060, null],
    { payable: true },
  ),
  account('9003', 'Plaid Auto Loan', null, ['loan', 'auto'], [null, 23211.33, null]),
  account('9004', 'Plaid Home Equity Line of Credit', null, ['loan', 'home equity'], [null, 13500.5, null]),
  account(
    '9999',
    'Plaid Business Credit Card',
    'Plaid Platinum Small Business Credit Card',
    ['credit', 'credit card'],
    [4980, 5020, 10000],
    { business: true },
  ),
]

/** Which of them a bank outside the US shows, by mask: the kinds of account that the region knows. */
export const masksAbroad: Readonly<Record<'CA' | 'GB' | 'EU', readonly string[]>> = {
  CA: ['0000', '1111', '2222', '3333', '4444', '7777', '8888', '9003', '9004', '9999'],
  GB: ['0000', '1111', '3333'],
  EU: ['0000', '1111', '3333'],
}
