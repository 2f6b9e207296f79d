import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SMS_TRIES_MAX, smsOutcome, verifySms, type SmsInput, type SmsVerification } from './sms.ts'

const phone_number = fc.constantFrom('+12345678909', '+14155550123')
const input: fc.Arbitrary<SmsInput> = fc.oneof(
  fc.record({ type: fc.constant('send' as const), phone_number }),
  fc.record({ type: fc.constant('resend' as const) }),
  fc.record({ type: fc.constant('solve' as const), code: fc.constantFrom('11111', '00000') }),
)

test('codes are sent and tried three times at most, and nothing follows success or failure', () => {
  fc.assert(
    fc.property(fc.array(input, { maxLength: 25 }), (inputs) => {
      let done: readonly SmsVerification[] = []
      for (const [at, each] of inputs.entries()) {
        const before = done
        done = verifySms(before, each, { code: '11111', now_ms: at })
        if (smsOutcome(before) !== null) expect(done).toEqual(before)
        expect(done.map(({ attempt }) => attempt)).toEqual(done.map((_, position) => position + 1))
        // One number is at a time, and only the last one is open.
        expect(done.slice(0, -1).every(({ status }) => status === 'canceled')).toBe(true)
        for (const { delivery_attempt_count, solve_attempt_count, status } of done) {
          expect(delivery_attempt_count).toBeLessThanOrEqual(SMS_TRIES_MAX)
          expect(solve_attempt_count).toBeLessThanOrEqual(SMS_TRIES_MAX)
          if (status === 'failed') expect(solve_attempt_count).toBe(SMS_TRIES_MAX)
        }
      }
      const hasRight = inputs.some((one) => one.type === 'solve' && one.code === '11111')
      if (smsOutcome(done) === 'success') expect(hasRight).toBe(true)
    }),
  )
})
