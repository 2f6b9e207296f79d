import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consentStatuses, consentStatusesBefore, nextConsentStatuses } from './consent-status.ts'
import {
  isRefundFailure,
  nextRefundStatuses,
  refundStatuses,
  refundStatusesBefore,
  refundSteps,
  type RefundStatus,
} from './refund-status.ts'

describe('the statuses of a consent', () => {
  test('follow one another as documented', () => {
    expect(Object.fromEntries(consentStatuses.map((from) => [from, nextConsentStatuses(from)]))).toEqual({
      UNAUTHORISED: ['AUTHORISED', 'REJECTED'],
      AUTHORISED: ['REVOKED', 'EXPIRED'],
      REVOKED: [],
      REJECTED: [],
      EXPIRED: [],
    })
  })

  test('are told backwards as they are forwards', () => {
    for (const from of consentStatuses) {
      for (const to of consentStatuses) {
        expect(consentStatusesBefore(to).includes(from)).toBe(nextConsentStatuses(from).includes(to))
      }
    }
  })
})

describe('the statuses of a refund', () => {
  test('follow one another, and end', () => {
    expect(nextRefundStatuses('AUTHORISING')).toEqual(['INITIATED', 'BLOCKED', 'FAILED'])
    expect(nextRefundStatuses('INITIATED')).toEqual(['EXECUTED', 'BLOCKED', 'FAILED'])
    for (const end of ['EXECUTED', 'SETTLED', 'BLOCKED', 'FAILED'] as const) expect(nextRefundStatuses(end)).toEqual([])
    for (const from of refundStatuses) {
      for (const to of refundStatuses) {
        expect(refundStatusesBefore(to).includes(from)).toBe(nextRefundStatuses(from).includes(to))
      }
    }
  })

  test('are passed legally to an end, whatever the reference', () => {
    const reference = fc.oneof(fc.constantFrom('RefundFailed', 'RefundBlocked', 'toString'), fc.string())
    fc.assert(
      fc.property(reference, (text) => {
        let at: RefundStatus = 'AUTHORISING'
        for (const step of refundSteps(text)) {
          expect(nextRefundStatuses(at)).toContain(step)
          at = step
        }
        expect(nextRefundStatuses(at)).toEqual([])
        expect(isRefundFailure(at)).toBe(text === 'RefundFailed' || text === 'RefundBlocked')
      }),
    )
  })
})
