import { describe, expect, test } from 'vitest'
import type { BankSnapshot, Connection, ConnectRequest } from '../source.ts'
import { isIban } from './account-numbers.ts'
import { simulatedBanks } from './index.ts'

const banks = simulatedBanks()

function request(change: Partial<ConnectRequest> = {}): ConnectRequest {
  return {
    institution_id: 'ins_109508',
    username: 'user_good',
    password: 'pass_good',
    mfa_answers: [],
    moment: momentOn('2026-11-20'),
    seed: '1',
    ...change,
  }
}

function momentOn(today: string): ConnectRequest['moment'] {
  return { now_ms: Date.parse(`${today}T12:00:00Z`), today }
}

function login(change: Partial<ConnectRequest> = {}): Connection {
  const step = banks.connect({ ...request(change), is_headless: true })
  if (step.step !== 'connected') throw new Error(`not connected: ${JSON.stringify(step)}`)
  return step.connection
}

async function look(change: Partial<ConnectRequest> = {}, today = '2026-11-20'): Promise<BankSnapshot> {
  return banks.fetch(login(change), momentOn(today))
}

describe('user_good', () => {
  test('has the accounts of the public sandbox, in its order', async () => {
    const { accounts } = await look()
    expect(
      accounts.map(({ name, mask, subtype, balances }) => [
        name,
        mask,
        subtype,
        balances.available,
        balances.current,
        balances.limit,
      ]),
    ).toEqual([
      ['Plaid Checking', '0000', 'checking', 100, 110, null],
      ['Plaid Saving', '1111', 'savings', 200, 210, null],
      ['Plaid CD', '2222', 'cd', null, 1000, null],
      ['Plaid Credit Card', '3333', 'credit card', null, 410, 2000],
      ['Plaid Money Market', '4444', 'money market', 43200, 43200, null],
      ['Plaid IRA', '5555', 'ira', null, 320.76, null],
      ['Plaid 401k', '6666', '401k', null, 23631.9805, null],
      ['Plaid Student Loan', '7777', 'student', null, 65262, null],
      ['Plaid Mortgage', '8888', 'mortgage', null, 56302.06, null],
      ['Plaid HSA', '9001', 'hsa', 6009, 6009, null],
      ['Plaid Cash Management', '9002', 'cash management', 12060, 12060, null],
      ['Plaid Auto Loan', '9003', 'auto', null, 23211.33, null],
      ['Plaid Home Equity Line of Credit', '9004', 'home equity', null, 13500.5, null],
      ['Plaid Business Credit Card', '9999', 'credit card', 4980, 5020, 10000],
    ])
    expect(accounts.filter(({ holder_category }) => holder_category === 'business').map(({ mask }) => mask)).toEqual([
      '9999',
    ])
    expect(new Set(accounts.map(({ owners }) => owners[0]?.names[0]))).toEqual(new Set(['Alberta Bobbeth Charleson']))
  })

  test('has account numbers on checking, savings and cash management', async () => {
    const { accounts } = await look()
    expect(accounts.flatMap(({ mask, numbers }) => (numbers.ach ? [[mask, numbers.ach.account]] : []))).toEqual([
      ['0000', '1111222233330000'],
      ['1111', '1111222233331111'],
      ['9002', '1111222233339002'],
    ])
    expect(accounts[0]?.numbers.ach).toMatchObject({ routing: '011401533', wire_routing: '021000021' })
  })

  test('has 388 posted rows in 24 months, counted as recorded', async () => {
    const { transactions } = await look()
    const counts = Map.groupBy(transactions, ({ account_key }) => account_key)
    expect(transactions).toHaveLength(388)
    expect(Object.fromEntries([...counts].map(([key, rows]) => [key, rows.length]))).toEqual({
      '0000': 147,
      '3333': 144,
      '1111': 49,
      '2222': 24,
      '4444': 24,
    })
    expect(transactions.some(({ pending }) => pending)).toBe(false)
    expect(transactions.at(-1)?.date).toBe('2024-11-26')
  })

  test('shows the recorded rows with what is known of their merchants', async () => {
    const { transactions } = await look()
    expect(transactions.slice(0, 8).map(({ date, name, amount }) => [date, name, amount])).toEqual([
      ['2026-11-20', 'CD DEPOSIT .INITIAL.', 1000],
      ['2026-11-20', 'ACH Electronic CreditGUSTO PAY 123456', 5850],
      ['2026-11-19', 'Touchstone Climbing', 78.5],
      ['2026-11-19', 'United Airlines', -500],
      ['2026-11-18', "McDonald's", 12],
      ['2026-11-18', 'Starbucks', 4.33],
      ['2026-11-17', 'SparkFun', 89.4],
      ['2026-11-16', 'INTRST PYMNT', -4.22],
    ])
    const burger = transactions.find(({ name }) => name === "McDonald's")
    expect(burger).toMatchObject({
      merchant_name: "McDonald's",
      category_id: '13005032',
      website: 'mcdonalds.com',
      transaction_type: 'place',
      payment_channel: 'in store',
      location: { store_number: '3322' },
      personal_finance_category: { detailed: 'FOOD_AND_DRINK_FAST_FOOD', confidence_level: 'VERY_HIGH' },
    })
    expect(burger?.merchant_entity_id).toMatch(/^[0-9A-Za-z]{37}$/)
    expect(burger?.counterparties[0]).toMatchObject({
      name: "McDonald's",
      type: 'merchant',
      entity_id: burger?.merchant_entity_id,
    })
    expect(transactions.find(({ name }) => name === 'Touchstone Climbing')?.authorized_date).toBe('2026-11-18')
  })

  test('goes on with the cycle as days pass, and leaves balances as they are', async () => {
    const [then, soon] = [await look(), await look({}, '2026-11-22')]
    const known = new Set(then.transactions.map(({ transaction_key }) => transaction_key))
    const added = soon.transactions.filter(({ transaction_key }) => !known.has(transaction_key))
    expect(added.map(({ date, name }) => [date, name])).toEqual([
      ['2026-11-21', 'Uber 063015 SF**POOL**'],
      ['2026-11-21', 'CREDIT CARD 3333 PAYMENT *//'],
    ])
    expect(soon.accounts).toEqual(then.accounts)
    expect((await look({}, '2026-12-20')).transactions).toHaveLength(388 + 16)
  })

  test('is the same to the byte for the same input, and shows nothing before its login', async () => {
    expect(JSON.stringify(await look({}, '2027-03-01'))).toBe(JSON.stringify(await look({}, '2027-03-01')))
    expect(JSON.stringify(await look({}, '2020-01-01'))).toBe(JSON.stringify(await look()))
  })
})

describe('banks abroad', () => {
  test('a Canadian bank has Canadian dollars and EFT numbers', async () => {
    const { accounts, transactions } = await look({ institution_id: 'ins_43' })
    expect(accounts[0]?.numbers).toEqual({
      ach: null,
      bacs: null,
      international: null,
      eft: { account: '111122223333', institution: '021', branch: '01140' },
    })
    expect(
      new Set([...accounts.map(({ balances }) => balances), ...transactions].map((one) => one.iso_currency_code)),
    ).toEqual(new Set(['CAD']))
    expect(accounts.some(({ subtype }) => ['401k', 'ira', 'hsa'].includes(subtype))).toBe(false)
  })

  test('a British bank has pounds, sort codes and IBANs that check', async () => {
    const { accounts, transactions } = await look({ institution_id: 'ins_117650' })
    expect(accounts[0]?.numbers).toMatchObject({
      bacs: { account: '31926819', sort_code: '601613' },
      international: { iban: 'GB29NWBK60161331926819', bic: 'NWBKGB21' },
    })
    const ibans = accounts.flatMap(({ numbers }) => (numbers.international ? [numbers.international.iban] : []))
    expect(ibans).toHaveLength(2)
    expect(ibans.every(isIban)).toBe(true)
    const keys = new Set(accounts.map(({ account_key }) => account_key))
    expect(
      transactions.every(({ account_key, iso_currency_code }) => keys.has(account_key) && iso_currency_code === 'GBP'),
    ).toBe(true)
  })

  test('a European bank has euros and IBANs only', async () => {
    const { accounts } = await look({ institution_id: 'ins_117181' })
    const [checking] = accounts
    expect(checking?.balances.iso_currency_code).toBe('EUR')
    expect(checking?.numbers).toMatchObject({ ach: null, bacs: null, eft: null })
    expect(isIban(checking?.numbers.international?.iban ?? '')).toBe(true)
  })
})

describe('banks that tokenize account numbers', () => {
  test.each(['ins_56', 'ins_13', 'ins_127990', 'ins_127287'])(
    '%s keeps an identity across logins',
    async (institution_id) => {
      const [first, second] = [
        await look({ institution_id }),
        await look({ institution_id, moment: momentOn('2026-12-01') }, '2026-12-01'),
      ]
      const ids = first.accounts.map(({ persistent_account_id }) => persistent_account_id)
      expect(ids[0]).toMatch(/^[0-9a-f]{56}$/)
      expect(new Set(ids.filter(Boolean)).size).toBe(ids.filter(Boolean).length)
      expect(second.accounts.map(({ persistent_account_id }) => persistent_account_id)).toEqual(ids)
      expect(first.accounts[0]?.numbers.ach?.is_tokenized_account_number).toBe(true)
    },
  )

  test('another username is somebody else, and other banks tell nothing', async () => {
    const [good, other] = [
      await look({ institution_id: 'ins_56' }),
      await look({ institution_id: 'ins_56', username: 'someone' }),
    ]
    expect(other.accounts[0]?.persistent_account_id).not.toBe(good.accounts[0]?.persistent_account_id)
    expect((await look()).accounts.every(({ persistent_account_id }) => persistent_account_id === null)).toBe(true)
  })
})
