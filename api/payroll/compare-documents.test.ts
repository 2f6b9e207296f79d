import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { simulatedBanks } from '@gingham/sources/simulated'
import type { PayrollAccount, PayStub } from '@gingham/sources'
import { findContradictions } from './compare-documents.ts'

const moment = { now_ms: Date.parse('2026-03-15'), today: '2026-03-15' }
const banks = simulatedBanks()
const file = { name: 'march.pdf', content_type: 'application/pdf', file: Buffer.from('%PDF-1.7') }

/** Papers of one person: pay stubs of a year, across its turn. */
const [account] = banks.readDocuments!(
  banks.connectDocuments!({ institution_id: 'ins_135842', moment, seed: '1' }),
  Array.from({ length: 20 }, () => file),
  moment,
).payroll.accounts as [PayrollAccount]

const read = (pay_stubs: readonly PayStub[]) => findContradictions({ accounts: [{ ...account, pay_stubs }] })

test('the papers of one person never speak against each other, in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...account.pay_stubs]), (stubs) => {
      expect(read(stubs)).toEqual([])
    }),
  )
})

test('a paper of somebody else, and one with another sum, are found among them', () => {
  const some = fc.shuffledSubarray([...account.pay_stubs], { minLength: 2 })
  fc.assert(
    fc.property(some, fc.nat({ max: 18 }), (stubs, pick) => {
      const at = pick % stubs.length
      const changed = (change: (stub: PayStub) => PayStub) =>
        read(stubs.map((stub, index) => (index === at ? change(stub) : stub)))
      const foreign = changed((stub) => ({ ...stub, employee: { ...stub.employee, name: 'Somebody Else' } }))
      expect(foreign.length).toBeGreaterThan(0)
      for (const { document_keys, signal } of foreign) {
        expect(signal.field).toBe('employee.name')
        expect(document_keys).toContain(stubs[at]!.document_key)
      }
      const total = { ...stubs[at]!.earnings.total, ytd_amount: 10_000_000 }
      const inflated = changed((stub) => ({ ...stub, earnings: { ...stub.earnings, total } }))
      const year = stubs[at]!.pay_period_details.pay_date!.slice(0, 4)
      const later = stubs.filter(({ pay_period_details: { pay_date } }) => {
        return pay_date!.startsWith(year) && pay_date! > stubs[at]!.pay_period_details.pay_date!
      })
      expect(inflated).toHaveLength(later.length === 0 ? 0 : 1)
    }),
  )
})
