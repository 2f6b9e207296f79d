import type { ErrorCode } from '@gingham/api-kit'

/** Every status that the contract has; the last three are of the past, and no payment of ours gets them. */
export const paymentStatuses = [
  'PAYMENT_STATUS_INPUT_NEEDED',
  'PAYMENT_STATUS_AUTHORISING',
  'PAYMENT_STATUS_INITIATED',
  'PAYMENT_STATUS_EXECUTED',
  'PAYMENT_STATUS_SETTLED',
  'PAYMENT_STATUS_ESTABLISHED',
  'PAYMENT_STATUS_INSUFFICIENT_FUNDS',
  'PAYMENT_STATUS_FAILED',
  'PAYMENT_STATUS_BLOCKED',
  'PAYMENT_STATUS_REJECTED',
  'PAYMENT_STATUS_CANCELLED',
  'PAYMENT_STATUS_UNKNOWN',
  'PAYMENT_STATUS_PROCESSING',
  'PAYMENT_STATUS_COMPLETED',
] as const
export type PaymentStatus = (typeof paymentStatuses)[number]

/** A standing order ends by being established: what it pays later is between the payer and the bank. */
export type PaymentKind = 'ONE_TIME' | 'STANDING_ORDER'

const before: Readonly<Record<string, readonly PaymentStatus[]>> = {
  PAYMENT_STATUS_INPUT_NEEDED: ['PAYMENT_STATUS_AUTHORISING', 'PAYMENT_STATUS_BLOCKED'],
  // Back to the person when the bank wants more from them.
  PAYMENT_STATUS_AUTHORISING: ['PAYMENT_STATUS_INITIATED', 'PAYMENT_STATUS_BLOCKED', 'PAYMENT_STATUS_INPUT_NEEDED'],
}

const failures: readonly PaymentStatus[] = [
  'PAYMENT_STATUS_BLOCKED',
  'PAYMENT_STATUS_REJECTED',
  'PAYMENT_STATUS_CANCELLED',
  'PAYMENT_STATUS_INSUFFICIENT_FUNDS',
  'PAYMENT_STATUS_FAILED',
]

/** Source: https://plaid.com/docs/payment-initiation/payment-status/ */
const next: Readonly<Record<PaymentKind, Readonly<Record<string, readonly PaymentStatus[]>>>> = {
  ONE_TIME: {
    ...before,
    PAYMENT_STATUS_INITIATED: ['PAYMENT_STATUS_EXECUTED', ...failures],
    PAYMENT_STATUS_EXECUTED: ['PAYMENT_STATUS_SETTLED'],
  },
  STANDING_ORDER: {
    ...before,
    PAYMENT_STATUS_INITIATED: ['PAYMENT_STATUS_ESTABLISHED', ...failures],
  },
}

/** The statuses that a payment of this kind can go to in one step. */
export function nextStatuses(kind: PaymentKind, from: PaymentStatus): readonly PaymentStatus[] {
  return next[kind][from] ?? []
}

/**
 * The shortest way from one status to another, step by step, without the first and with the last. Undefined where there
 * is none: from a terminal status, to a status of the other kind, and to where the payment stands already.
 */
export function pathTo(kind: PaymentKind, from: PaymentStatus, to: PaymentStatus): PaymentStatus[] | undefined {
  if (from === to) return undefined
  const paths: PaymentStatus[][] = nextStatuses(kind, from).map((status) => [status])
  const seen = new Set<PaymentStatus>([from])
  for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
    const last = path.at(-1)!
    if (last === to) return path
    if (seen.has(last)) continue
    seen.add(last)
    for (const status of nextStatuses(kind, last)) paths.push([...path, status])
  }
  return undefined
}

const errors: Readonly<Partial<Record<PaymentStatus, ErrorCode>>> = {
  PAYMENT_STATUS_INSUFFICIENT_FUNDS: 'PAYMENT_INSUFFICIENT_FUNDS',
  PAYMENT_STATUS_BLOCKED: 'PAYMENT_BLOCKED',
  PAYMENT_STATUS_REJECTED: 'PAYMENT_REJECTED',
  PAYMENT_STATUS_CANCELLED: 'PAYMENT_CANCELLED',
}

/** The error that a payment carries in a status, or null. For FAILED the catalogue has no code. */
export function errorOf(status: PaymentStatus): ErrorCode | null {
  return errors[status] ?? null
}

/** Whether the payment has ended without any money moved. */
export function isFailure(status: PaymentStatus): boolean {
  return failures.includes(status)
}
