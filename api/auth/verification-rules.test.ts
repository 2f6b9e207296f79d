import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepVerification, WRONG_CODES_MAX, type Verification, type VerificationInput } from './verification-rules.ts'

const input: fc.Arbitrary<VerificationInput> = fc.oneof(
  fc.constant({ type: 'deposit_found' } as const),
  fc.constant({ type: 'time_ran_out' } as const),
  fc.record({ type: fc.constant('code_typed' as const), is_right: fc.boolean() }),
  fc.record({
    type: fc.constant('set' as const),
    status: fc.constantFrom('automatically_verified' as const, 'verification_expired' as const),
  }),
)

const start = (status: Verification['status']): Verification => ({ status, wrong_codes: 0 })

/** Every state on the way, with the webhooks that were sent. */
function run(from: Verification, inputs: readonly VerificationInput[]) {
  const states = [from]
  const webhooks: string[] = []
  for (const one of inputs) {
    const { next, webhook_code } = stepVerification(states.at(-1)!, one)
    states.push(next)
    if (webhook_code !== null) webhooks.push(webhook_code)
  }
  return { states, webhooks, last: states.at(-1)! }
}

const right = { type: 'code_typed', is_right: true } as const
const wrong = { type: 'code_typed', is_right: false } as const

describe('a micro-deposit with a code', () => {
  test('is verified by the right code, also at the last try', () => {
    expect(run(start('pending_manual_verification'), [wrong, wrong, right]).last.status).toBe('manually_verified')
  })

  test('is locked by the third wrong code, for good', () => {
    const { last } = run(start('pending_manual_verification'), [wrong, wrong, wrong, right])
    expect(last).toEqual({ status: 'verification_failed', wrong_codes: WRONG_CODES_MAX })
  })

  test('is decided by codes alone, and sends no webhook, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(input), (inputs) => {
        const { last, webhooks } = run(start('pending_manual_verification'), inputs)
        const codes = inputs.flatMap((one) => (one.type === 'code_typed' ? [one.is_right] : []))
        const first = codes.slice(0, WRONG_CODES_MAX)
        const decided = first.includes(true)
          ? 'manually_verified'
          : first.length === WRONG_CODES_MAX
            ? 'verification_failed'
            : 'pending_manual_verification'
        expect(last.status).toBe(decided)
        expect(webhooks).toEqual([])
      }),
    )
  })
})

describe('an automated micro-deposit', () => {
  test('ends as is said last, with one webhook for each end', () => {
    fc.assert(
      fc.property(fc.array(input), (inputs) => {
        const { states, webhooks, last } = run(start('pending_automatic_verification'), inputs)
        const sets = inputs.filter(({ type }) => type === 'set')
        const ended = states.findIndex(({ status }) => status !== 'pending_automatic_verification')
        const later = ended === -1 ? [] : inputs.slice(ended).filter(({ type }) => type === 'set')
        expect(webhooks).toHaveLength(ended === -1 ? 0 : 1 + later.length)
        const said = sets.at(-1)
        if (said?.type === 'set') expect(last.status).toBe(said.status)
        // Nobody types a code for it.
        expect(last.wrong_codes).toBe(0)
        if (webhooks.length > 0)
          expect(webhooks.at(-1)).toBe(
            last.status === 'verification_expired' ? 'VERIFICATION_EXPIRED' : 'AUTOMATICALLY_VERIFIED',
          )
      }),
    )
  })
})

test.each(['database_matched', 'database_insights_fail', 'manually_verified', 'verification_failed'] as const)(
  '%s is no state that a micro-deposit changes',
  (status) => {
    fc.assert(
      fc.property(fc.array(input), (inputs) => {
        expect(run(start(status), inputs)).toMatchObject({ last: start(status), webhooks: [] })
      }),
    )
  },
)
