/** Codes sent to one phone number. Source: https://plaid.com/docs/api/products/identity-verification/ */
export interface SmsVerification {
  status: 'pending' | 'success' | 'failed' | 'canceled'
  /** Counted from 1. */
  attempt: number
  /** E.164. */
  phone_number: string
  delivery_attempt_count: number
  solve_attempt_count: number
  initially_sent_ms: number
  last_sent_ms: number
}

/** How often a code may be sent, and tried, in one verification. Source: as above. */
export const SMS_TRIES_MAX = 3
/** How many numbers a person may try. DIFFERENCE: how many Plaid allows is not public. */
const NUMBERS_MAX = 3

export type SmsInput = { type: 'send'; phone_number: string } | { type: 'resend' } | { type: 'solve'; code: string }

/**
 * What an input makes of the verifications: sends to a number (giving up the one before), sends again, or tries a code.
 * The list comes back as it was when there is nothing to do, or no try left.
 */
export function verifySms(
  done: readonly SmsVerification[],
  input: SmsInput,
  { code, now_ms }: { code: string; now_ms: number },
): readonly SmsVerification[] {
  const last = done.at(-1)
  const isPending = last?.status === 'pending'
  const replaceLast = (fields: Partial<SmsVerification>) =>
    last === undefined ? done : [...done.slice(0, -1), { ...last, ...fields }]
  switch (input.type) {
    case 'send': {
      if (done.length >= NUMBERS_MAX || last?.status === 'success' || last?.status === 'failed') return done
      const before = isPending ? replaceLast({ status: 'canceled' }) : done
      return [
        ...before,
        {
          status: 'pending',
          attempt: done.length + 1,
          phone_number: input.phone_number,
          delivery_attempt_count: 1,
          solve_attempt_count: 0,
          initially_sent_ms: now_ms,
          last_sent_ms: now_ms,
        },
      ]
    }
    case 'resend':
      if (!isPending || last.delivery_attempt_count >= SMS_TRIES_MAX) return done
      return replaceLast({ delivery_attempt_count: last.delivery_attempt_count + 1, last_sent_ms: now_ms })
    case 'solve': {
      if (!isPending) return done
      const solve_attempt_count = last.solve_attempt_count + 1
      if (input.code === code) return replaceLast({ solve_attempt_count, status: 'success' })
      const isOver = solve_attempt_count >= SMS_TRIES_MAX
      return replaceLast({ solve_attempt_count, status: isOver ? 'failed' : 'pending' })
    }
  }
}

/** How the step ends by its last verification; null while it goes on. */
export function smsOutcome(done: readonly SmsVerification[]): 'success' | 'failed' | null {
  const status = done.at(-1)?.status
  return status === 'success' || status === 'failed' ? status : null
}
