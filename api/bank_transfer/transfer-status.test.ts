import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canBecome, moneyMoved, transferStatuses, type TransferStatus } from './transfer-status.ts'

const status = fc.constantFrom(...transferStatuses)
const type = fc.constantFrom('debit' as const, 'credit' as const)

describe('the states of a bank transfer', () => {
  test('are left in four ways and no other', () => {
    const steps = transferStatuses.flatMap((from) =>
      transferStatuses.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`),
    )
    expect(steps).toEqual(['pending → posted', 'pending → cancelled', 'pending → failed', 'posted → reversed'])
  })

  test('end after three steps at most, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(status, { maxLength: 30 }), (tried) => {
        const taken: TransferStatus[] = ['pending']
        for (const to of tried) if (canBecome(taken.at(-1)!, to)) taken.push(to)
        expect(taken.length).toBeLessThanOrEqual(3)
        expect(new Set(taken).size).toBe(taken.length)
      }),
    )
  })

  test('leave no money behind unless it was posted and stayed so', () => {
    fc.assert(
      fc.property(type, fc.integer({ min: 1, max: 1_000_000_000 }), fc.array(status), (kind, cents, tried) => {
        let from: TransferStatus = 'pending'
        const moves = [moneyMoved(kind, cents, null, from)]
        for (const to of tried) {
          if (!canBecome(from, to)) continue
          moves.push(moneyMoved(kind, cents, from, to))
          from = to
        }
        const sum = (name: 'available_cents' | 'settled_cents') =>
          moves.reduce((total, move) => total + move[name], 0) + 0
        const sign = kind === 'debit' ? 1 : -1
        expect(sum('settled_cents')).toBe(from === 'posted' ? sign * cents : 0)
        const isHeld = from === 'posted' || (kind === 'credit' && from === 'pending')
        expect(sum('available_cents')).toBe(isHeld ? sign * cents : 0)
      }),
    )
  })
})
