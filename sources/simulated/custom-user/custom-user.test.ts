import { describe, expect, test } from 'vitest'
import type { BankSnapshot } from '../../source.ts'
import { isIban } from '../account-numbers.ts'
import { parseCustomUser, simulatedBanks } from '../index.ts'

const banks = simulatedBanks()

async function see(
  user: object,
  today = '2026-11-20',
  connected = '2026-11-20',
  institution_id = 'ins_109508',
): Promise<BankSnapshot> {
  const moment = { now_ms: 0, today: connected }
  const password = JSON.stringify(user)
  const step = banks.connect({ institution_id, username: 'user_custom', password, mfa_answers: [], moment, seed: '1' })
  if (step.step !== 'connected') throw new Error(JSON.stringify(parseCustomUser(password)))
  return banks.fetch(step.connection, { now_ms: 0, today })
}

function accountOf(change: object): object {
  return { override_accounts: [{ type: 'depository', subtype: 'checking', ...change }] }
}

const bakery = {
  override_accounts: [
    {
      type: 'depository',
      subtype: 'checking',
      starting_balance: 1000.5,
      meta: { name: 'Crumb Current', official_name: 'Crumb Everyday Account', mask: '77AB' },
      transactions: [
        { date_transacted: '2026-11-10', date_posted: '2026-11-12', amount: 12.34, description: 'FLOUR POWER MILL' },
        {
          date_transacted: '2026-11-19',
          date_posted: '2026-11-23',
          amount: 100.1,
          description: 'OVEN REPAIR',
          currency: 'USD',
        },
        { date_transacted: '2026-11-22', date_posted: '2026-11-22', amount: -250.2, description: 'Cake Co Direct Dep' },
      ],
      identity: { names: ['Ada Baker'], emails: [{ data: 'ada@crumb.example', primary: true, type: 'primary' }] },
    },
    { type: 'credit', subtype: 'credit card', starting_balance: 200, meta: { limit: 1000 }, transactions: [] },
  ],
}

describe('listed transactions', () => {
  test('are pending until their date of posting, and balances follow', async () => {
    const now = await see(bakery)
    expect(
      now.transactions.map(({ name, pending, date, authorized_date }) => [name, pending, date, authorized_date]),
    ).toEqual([
      ['OVEN REPAIR', true, '2026-11-19', '2026-11-19'],
      ['FLOUR POWER MILL', false, '2026-11-12', '2026-11-10'],
    ])
    expect(now.accounts[0]?.balances).toMatchObject({ current: 1000.5, available: 900.4 })

    const later = await see(bakery, '2026-11-23')
    expect(later.transactions.map(({ name, pending, date }) => [name, pending, date])).toEqual([
      ['OVEN REPAIR', false, '2026-11-23'],
      ['Cake Co Direct Dep', false, '2026-11-22'],
      ['FLOUR POWER MILL', false, '2026-11-12'],
    ])
    expect(later.transactions[0]?.pending_transaction_key).toBe(now.transactions[0]?.transaction_key)
    expect(later.transactions[2]?.pending_transaction_key).toBeNull()
    expect(later.accounts[0]?.balances).toMatchObject({ current: 1150.6, available: 1150.6 })
  })

  test('none listed means none, not random ones', async () => {
    const { transactions, accounts } = await see(bakery)
    expect(transactions.some(({ account_key }) => account_key === accounts[1]?.account_key)).toBe(false)
    expect(accounts[1]?.balances).toMatchObject({ current: 200, available: 800, limit: 1000 })
  })

  test('a currency holds for the account and its transactions', async () => {
    const row = { date_transacted: '2026-11-01', date_posted: '2026-11-01', amount: 1, description: 'X' }
    const { accounts, transactions } = await see(
      accountOf({ currency: 'GBP', transactions: [row, { ...row, currency: 'EUR' }] }),
    )
    expect(accounts[0]?.balances.iso_currency_code).toBe('GBP')
    expect(new Set(transactions.map(({ iso_currency_code }) => iso_currency_code))).toEqual(new Set(['EUR', 'GBP']))
  })
})

const numbersOf = async (numbers: object, institution_id?: string) =>
  (await see(accountOf({ numbers }), undefined, undefined, institution_id)).accounts[0]?.numbers

describe('accounts', () => {
  test('carry what is said of them, and defaults for the rest', async () => {
    const { accounts } = await see(bakery)
    expect(accounts[0]).toMatchObject({ name: 'Crumb Current', official_name: 'Crumb Everyday Account', mask: '77AB' })
    expect(accounts[1]).toMatchObject({ name: 'Plaid Credit Card', type: 'credit', subtype: 'credit card' })
    expect(accounts[1]?.mask).toMatch(/^\d{4}$/)
    expect((await see(accountOf({ meta: { mask: '' } }))).accounts[0]?.mask).toBeNull()
    expect((await see(accountOf({ type: 'loan', subtype: 'line of credit' }))).accounts[0]?.name).toBe(
      'Plaid Line Of Credit',
    )
  })

  test('available balances can be fixed or null, whatever happens', async () => {
    const rows = {
      transactions: [{ date_transacted: '2026-11-21', date_posted: '2026-11-21', amount: 5, description: 'X' }],
    }
    const fixed = await see(accountOf({ ...rows, force_available_balance: 3, starting_balance: 9 }), '2026-11-22')
    expect(fixed.accounts[0]?.balances).toMatchObject({ available: 3, current: 4 })
    const none = await see(accountOf({ ...rows, has_null_available_balance: true }), '2026-11-22')
    expect(none.accounts[0]?.balances.available).toBeNull()
  })

  test('names hold for all accounts that have none; other parts of the identity have defaults', async () => {
    const { accounts } = await see(bakery)
    expect(accounts.map(({ owners }) => owners[0]?.names)).toEqual([['Ada Baker'], ['Ada Baker']])
    expect(accounts[0]?.owners[0]?.emails).toHaveLength(1)
    expect(accounts[0]?.owners[0]?.phone_numbers).toHaveLength(3)
    expect(accounts[1]?.owners[0]?.emails).toHaveLength(3)
  })

  test('addresses may use the key names of old API versions', async () => {
    const data = { street: '1 Dough Way', city: 'Yeast', state: 'NY', zip: '10003' }
    const { accounts } = await see(accountOf({ identity: { addresses: [{ data }] } }))
    expect(accounts[0]?.owners[0]?.addresses).toEqual([
      {
        data: { street: '1 Dough Way', city: 'Yeast', region: 'NY', postal_code: '10003', country: null },
        primary: false,
      },
    ])
  })

  test('numbers are those that are listed', async () => {
    expect((await numbersOf({ account: '99', ach_routing: '322271627' }))?.ach).toMatchObject({
      account: '99',
      routing: '322271627',
    })
    expect(await numbersOf({ account: '99', bacs_sort_code: '123456' })).toEqual({
      ach: null,
      eft: null,
      international: null,
      bacs: { account: '99', sort_code: '123456' },
    })
    expect((await numbersOf({ account: '99', eft_institution: '021', eft_branch: '01140' }))?.eft).toEqual({
      account: '99',
      institution: '021',
      branch: '01140',
    })
    expect((await numbersOf({ account: '12345678' }))?.ach?.account).toBe('12345678')
    expect((await numbersOf({}, 'ins_43'))?.eft?.institution).toBe('021')
    expect(isIban((await numbersOf({}, 'ins_116834'))?.international?.iban ?? '')).toBe(true)
  })

  test('numbers that are made up end in the mask, and the mask is the end of numbers that are listed', async () => {
    const numbers = async (account: object) => (await see(accountOf(account))).accounts[0]
    expect((await numbers({ meta: { mask: '4711' } }))?.numbers.ach?.account).toMatch(/^\d{12}4711$/)
    expect((await numbers({ meta: { mask: '83' } }))?.numbers.ach?.account).toMatch(/^\d{14}83$/)
    expect((await numbers({ meta: { mask: '4711' }, numbers: { bacs_sort_code: '123456' } }))?.numbers.bacs).toEqual({
      account: expect.stringMatching(/^\d{4}4711$/),
      sort_code: '123456',
    })
    expect((await numbers({ numbers: { account: '99887766' } }))?.mask).toBe('7766')
    const iban = { international_iban: 'GB29NWBK60161331926819', international_bic: 'NWBKGB21' }
    expect((await numbers({ numbers: iban }))?.mask).toBe('6819')
  })

  test('nobody is without a name', async () => {
    const { accounts } = await see(accountOf({ identity: { names: [] } }))
    expect(accounts[0]?.owners[0]?.names).toEqual(['Alberta Bobbeth Charleson'])
  })

  test('accounts of type payroll are no bank accounts', async () => {
    const user = { override_accounts: [{ type: 'payroll', subtype: 'payroll', income: { paystubs: [{}] } }] }
    expect((await see(user)).accounts).toEqual([])
  })
})

describe('random parts', () => {
  test('{} gives accounts with histories', async () => {
    const { accounts, transactions } = await see({})
    expect(accounts.map(({ subtype }) => subtype)).toEqual(['checking', 'savings', 'credit card'])
    expect(transactions.length).toBeGreaterThan(200)
  })

  test('a seed repeats, and another day shifts the dates', async () => {
    const [first, second] = [await see({ seed: 'yeast' }), await see({ seed: 'yeast' }, '2026-11-25', '2026-11-25')]
    expect(second.accounts).toEqual(first.accounts)
    expect(second.transactions.map(({ amount }) => amount)).toEqual(first.transactions.map(({ amount }) => amount))
    expect([first.transactions[0]?.date, second.transactions[0]?.date].map((date) => Number(date?.slice(-2)))).toEqual([
      Number(first.transactions[0]?.date.slice(-2)),
      Number(first.transactions[0]?.date.slice(-2)) + 5,
    ])
    expect((await see({ seed: 'rye' })).transactions).not.toEqual(first.transactions)
  })
})

const spent = (date: string, amount: number) => ({
  date_transacted: date,
  date_posted: date,
  amount,
  description: 'FLOUR',
})

describe('inflow models', () => {
  const from = '2026-10-20'

  test('monthly income comes on its day, on top of what is listed', async () => {
    const inflow_model = {
      type: 'monthly-income',
      income_amount: 3000,
      payment_day_of_month: 'last',
      transaction_name: 'Crumb Payroll',
    }
    const { transactions } = await see(accountOf({ transactions: [], inflow_model }))
    expect(transactions).toHaveLength(24)
    expect(transactions[0]).toMatchObject({
      date: '2026-10-31',
      amount: -3000,
      personal_finance_category: { detailed: 'INCOME_SALARY' },
    })
    expect(transactions.find(({ date }) => date.startsWith('2026-02'))?.date).toBe('2026-02-28')
  })

  test('the whole statement balance is paid', async () => {
    const card = {
      type: 'credit',
      subtype: 'credit card',
      starting_balance: 100,
      transactions: [spent('2026-10-05', 10.1), spent('2026-10-20', 20.2), spent('2026-10-26', 99)],
      inflow_model: {
        type: 'monthly-balance-payment',
        payment_day_of_month: 5,
        statement_day_of_month: '25',
        transaction_name: 'CARD PAID',
      },
    }
    const { transactions } = await see({ override_accounts: [card] })
    expect(transactions.filter(({ name }) => name === 'CARD PAID').map(({ date, amount }) => [date, amount])).toEqual([
      ['2026-11-05', -30.3],
    ])
  })

  test('only the interest is paid', async () => {
    const loan = {
      type: 'loan',
      subtype: 'student',
      starting_balance: 12_000,
      transactions: [],
      liability: { type: 'student', nominal_apr: 6 },
      inflow_model: {
        type: 'monthly-interest-only-payment',
        payment_day_of_month: 20,
        statement_day_of_month: 10,
        transaction_name: 'INTEREST PAID',
      },
    }
    const { transactions, accounts, liabilities } = await see({ override_accounts: [loan] }, '2026-11-21', from)
    expect(transactions.slice(0, 2).map(({ name, date, amount }) => [name, date, amount])).toEqual([
      ['INTEREST PAID', '2026-11-20', -60],
      ['INTEREST CHARGE', '2026-11-10', 60],
    ])
    expect(accounts[0]?.balances.current).toBe(12_000)
    expect(liabilities).toMatchObject([{ last_payment_amount: 60, last_payment_date: '2026-11-20' }])
  })
})

const connect = (user: object, mfa_answers: string[][] = []) =>
  banks.connect({
    institution_id: 'ins_109508',
    username: 'user_custom',
    password: JSON.stringify(user),
    mfa_answers,
    moment: { now_ms: 0, today: '2026-11-20' },
    seed: '1',
  })

test('MFA and reCAPTCHA of a custom user shape the login', () => {
  expect(connect({ mfa: { type: 'device' } })).toMatchObject({ mfa: { mfa_type: 'device' } })
  const questions = { mfa: { type: 'questions', question_rounds: 1, questions_per_round: 2 } }
  expect(connect(questions, [['answer_0_0', 'answer_0_1']]).step).toBe('connected')
  const selections = connect({ mfa: { type: 'selections' } })
  expect(selections).toMatchObject({ mfa: { selections: [{ answers: { length: 2 } }, { answers: { length: 2 } }] } })
  expect(connect({ mfa: { type: 'selections' } }, [['answer_0_0_0', 'answer_0_1_0']]).step).toBe('connected')
  expect(connect({ recaptcha: 'bad' }, [[]])).toEqual({ step: 'error', error_code: 'RECAPTCHA_BAD' })
})
