import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorOf, isFailure, nextStatuses, pathTo, paymentStatuses, type PaymentKind } from './payment-status.ts'

const kind = fc.constantFrom<PaymentKind>('ONE_TIME', 'STANDING_ORDER')
const status = fc.constantFrom(...paymentStatuses)

describe('the statuses of a payment', () => {
  test('follow one another as documented', () => {
    const failures = ['BLOCKED', 'CANCELLED', 'FAILED', 'INSUFFICIENT_FUNDS', 'REJECTED']
    const before = { INPUT_NEEDED: ['AUTHORISING', 'BLOCKED'], AUTHORISING: ['BLOCKED', 'INITIATED', 'INPUT_NEEDED'] }
    expect(table('ONE_TIME')).toEqual({
      ...before,
      INITIATED: [...failures, 'EXECUTED'].toSorted(),
      EXECUTED: ['SETTLED'],
    })
    expect(table('STANDING_ORDER')).toEqual({ ...before, INITIATED: [...failures, 'ESTABLISHED'].toSorted() })
  })

  test('every way is made of legal steps, ends where it should, and goes nowhere twice', () => {
    fc.assert(
      fc.property(kind, status, status, (of, from, to) => {
        const path = pathTo(of, from, to)
        if (path === undefined) return
        expect(path.at(-1)).toBe(to)
        expect(new Set([from, ...path]).size).toBe(path.length + 1)
        for (const [at, step] of path.entries()) expect(nextStatuses(of, path[at - 1] ?? from)).toContain(step)
      }),
    )
  })

  test('whoever walks at random stays where a way leads, and never leaves an end', () => {
    fc.assert(
      fc.property(kind, fc.array(fc.nat(20), { maxLength: 12 }), (of, choices) => {
        let at: (typeof paymentStatuses)[number] = 'PAYMENT_STATUS_INPUT_NEEDED'
        for (const choice of choices) {
          const next = nextStatuses(of, at)
          if (next.length === 0) break
          expect(isFailure(at)).toBe(false)
          at = next[choice % next.length]!
        }
        expect(at === 'PAYMENT_STATUS_INPUT_NEEDED' || pathTo(of, 'PAYMENT_STATUS_INPUT_NEEDED', at)).toBeTruthy()
      }),
    )
  })

  test('there is a way to everything but what is of the past or of the other kind', () => {
    expect(reached('ONE_TIME')).toEqual([
      'AUTHORISING',
      'INITIATED',
      'EXECUTED',
      'SETTLED',
      'INSUFFICIENT_FUNDS',
      'FAILED',
      'BLOCKED',
      'REJECTED',
      'CANCELLED',
    ])
    expect(reached('STANDING_ORDER')).not.toContain('EXECUTED')
    expect(reached('STANDING_ORDER')).toContain('ESTABLISHED')
  })

  test('only failures carry errors', () => {
    for (const one of paymentStatuses) if (errorOf(one) !== null) expect(isFailure(one)).toBe(true)
    expect(errorOf('PAYMENT_STATUS_INSUFFICIENT_FUNDS')).toBe('PAYMENT_INSUFFICIENT_FUNDS')
    expect(errorOf('PAYMENT_STATUS_FAILED')).toBeNull()
  })
})

function short(name: string): string {
  return name.replace('PAYMENT_STATUS_', '')
}

/** What may follow each status that is no end. */
function table(of: PaymentKind) {
  return Object.fromEntries(
    paymentStatuses
      .map((from) => [short(from), nextStatuses(of, from).map(short).toSorted()] as const)
      .filter(([, next]) => next.length > 0),
  )
}

/** Where a payment can come to. */
function reached(of: PaymentKind): string[] {
  return paymentStatuses.filter((to) => pathTo(of, 'PAYMENT_STATUS_INPUT_NEEDED', to) !== undefined).map(short)
}
