import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstStatus, hitStatuses, reviewHit, screeningStatuses, statusAfterScan } from './screening-status.ts'

const result = fc
  .tuple(fc.nat(3), fc.nat(3), fc.nat(3))
  .map(([added, waiting, confirmed]) => ({ added, pending: added + waiting, confirmed }))

describe('the status of a screening', () => {
  test('begins with what the first scan finds', () => {
    expect(firstStatus({ added: 0, pending: 0, confirmed: 0 })).toBe('cleared')
    expect(firstStatus({ added: 1, pending: 1, confirmed: 0 })).toBe('pending_review')
  })

  test('after any scans is one that the rules allow', () => {
    fc.assert(
      fc.property(fc.constantFrom(...screeningStatuses), fc.array(result, { maxLength: 6 }), (first, results) => {
        let status = first
        for (const found of results) {
          const next = statusAfterScan(status, found)
          if (status === 'rejected') expect(next).toBe('rejected')
          if (found.added > 0 && status !== 'rejected') expect(next).toBe('pending_review')
          if (next === 'cleared' && status === 'pending_review') expect(found.pending + found.confirmed).toBe(0)
          // Looking again without news changes nothing more.
          expect(statusAfterScan(next, { ...found, added: 0 })).toBe(next)
          status = next
        }
      }),
    )
  })

  test('a hit is decided about once', () => {
    for (const status of hitStatuses) {
      for (const decision of ['confirmed', 'dismissed'] as const) {
        expect(reviewHit(status, decision)).toBe(status === 'pending_review' ? decision : undefined)
      }
    }
  })
})
