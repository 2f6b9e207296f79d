import { describe, expect, test } from 'vitest'
import type { BankSnapshot } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'
import { findFault } from './assemble-report.ts'

async function snapshot(): Promise<BankSnapshot> {
  const banks = simulatedBanks()
  const moment = { now_ms: Date.parse('2026-03-15T12:00:00Z'), today: '2026-03-15' }
  const step = banks.connect({
    institution_id: 'ins_109508',
    username: 'user_good',
    password: 'pass_good',
    mfa_answers: [],
    moment,
    seed: '1',
  })
  if (step.step !== 'connected') throw new Error('no login')
  return banks.fetch(step.connection, moment)
}

describe('findFault', () => {
  test('finds nothing in what the simulated bank tells', async () => {
    expect(findFault(await snapshot())).toBeUndefined()
  })

  test('finds what a report cannot be made of', async () => {
    const good = await snapshot()
    const [first, ...rest] = good.transactions
    const changed = (change: Partial<typeof first>) => ({ ...good, transactions: [{ ...first!, ...change }, ...rest] })
    expect(findFault(changed({ account_key: 'none' }))).toContain('no account')
    expect(findFault(changed({ iso_currency_code: 'EUR' }))).toContain('currency')
    expect(findFault({ ...good, accounts: [...good.accounts, good.accounts[0]!] })).toContain('same key')
  })
})
