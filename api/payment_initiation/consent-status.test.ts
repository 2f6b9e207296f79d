import { describe, expect, test } from 'vitest'
import { consentStatuses, consentStatusesBefore, nextConsentStatuses } from './consent-status.ts'
import { nextRefundStatuses, refundStatuses, refundStatusesBefore } from './refund-status.ts'

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
})
