/** Where a bank transfer stands; its events have the same names. */
export const transferStatuses = ['pending', 'posted', 'cancelled', 'failed', 'reversed'] as const
export type TransferStatus = (typeof transferStatuses)[number]

/** `debit` takes money from the person's account, `credit` sends money there. */
export type TransferType = 'debit' | 'credit'

/**
 * The team cancels what is pending; all else is news from the network.
 * Source: https://plaid.com/docs/api/sandbox/, /sandbox/bank_transfer/simulate
 */
const next: Readonly<Record<TransferStatus, readonly TransferStatus[]>> = {
  pending: ['posted', 'failed', 'cancelled'],
  posted: ['reversed'],
  cancelled: [],
  failed: [],
  reversed: [],
}

/** Whether a transfer can go from one status to another in one step. */
export function canBecome(from: TransferStatus, to: TransferStatus): boolean {
  return next[from].includes(to)
}

/** What a step changes on the origination account, in cents of its currency. */
export interface MoneyMoved {
  /** Change of the money that the team can use. */
  available_cents: number
  /** Change of what went through the network: to be swept. */
  settled_cents: number
}

/**
 * A debit's money can be used once it is posted; a credit's is set aside when it is created, and comes back when it is
 * cancelled, fails or is reversed.
 * Source: https://plaid.com/docs/api/, /bank_transfer/balance/get
 * @param from null when the transfer is created
 */
export function moneyMoved(
  type: TransferType,
  cents: number,
  from: TransferStatus | null,
  to: TransferStatus,
): MoneyMoved {
  const change = (sign: typeof availableSign) => (sign(type, to) - (from === null ? 0 : sign(type, from))) * cents
  return { available_cents: change(availableSign), settled_cents: change(settledSign) }
}

function availableSign(type: TransferType, status: TransferStatus): number {
  return type === 'credit' && status === 'pending' ? -1 : settledSign(type, status)
}

function settledSign(type: TransferType, status: TransferStatus): number {
  if (status !== 'posted') return 0
  return type === 'debit' ? 1 : -1
}
