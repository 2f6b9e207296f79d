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

/** The statuses that a refund can go to in one step. */
export function nextRefundStatuses(from: RefundStatus): readonly RefundStatus[] {
  return next[from]
}

/** The statuses from which a refund can come to `to` in one step. */
export function refundStatusesBefore(to: RefundStatus): RefundStatus[] {
  return refundStatuses.filter((from) => next[from].includes(to))
}
