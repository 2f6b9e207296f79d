/** A refund is a payment out of a virtual account: it has the statuses of a wallet transaction. */
export const refundStatuses = ['AUTHORISING', 'INITIATED', 'EXECUTED', 'SETTLED', 'BLOCKED', 'FAILED'] as const
export type RefundStatus = (typeof refundStatuses)[number]

/** SETTLED is for money that comes in; money that goes out ends EXECUTED. */
const next: Readonly<Record<RefundStatus, readonly RefundStatus[]>> = {
  AUTHORISING: ['INITIATED', 'BLOCKED', 'FAILED'],
  INITIATED: ['EXECUTED', 'BLOCKED', 'FAILED'],
  EXECUTED: [],
  SETTLED: [],
  BLOCKED: [],
  FAILED: [],
}

/**
 * What becomes of refunds with these references, so that apps can try it: compliance looks at a refund before it goes
 * out, the bank of its recipient after.
 * DIFFERENCE: in which way refunds fail in Plaid's sandbox is not public.
 */
const failing: ReadonlyMap<string, readonly RefundStatus[]> = new Map([
  ['RefundBlocked', ['BLOCKED']],
  ['RefundFailed', ['INITIATED', 'FAILED']],
])

/** The steps of a refund from AUTHORISING to its end. */
export function refundSteps(reference: string): readonly RefundStatus[] {
  return failing.get(reference) ?? ['INITIATED', 'EXECUTED']
}

/** Whether a refund has ended without any money moved. */
export function isRefundFailure(status: RefundStatus): boolean {
  return status === 'BLOCKED' || status === 'FAILED'
}

/** The statuses that a refund can go to in one step. */
export function nextRefundStatuses(from: RefundStatus): readonly RefundStatus[] {
  return next[from]
}

/** The statuses from which a refund can come to `to` in one step. */
export function refundStatusesBefore(to: RefundStatus): RefundStatus[] {
  return refundStatuses.filter((from) => next[from].includes(to))
}
