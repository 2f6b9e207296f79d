import { apiError } from '@gingham/api-kit'
import { fromCents, toCents } from './amount.ts'
import type { BankTransferRequest } from './bank-transfer.schema.ts'

const PAIRS_MAX = 50
const KEY_MAX = 40
const VALUE_MAX = 500

/**
 * The most that one transfer can move, in cents.
 * DIFFERENCE: a team's limits are between it and Plaid. Here they are those that Plaid documents for each network.
 * Source: https://plaid.com/docs/errors/transfer/
 */
const CENTS_MAX = { ach: 1_000_000_000, 'same-day-ach': 100_000_000, wire: 99_999_999 } as const

/**
 * What the schema cannot say of a transfer. Returns its amount in cents.
 * @throws MISSING_FIELDS for ACH without its class, INVALID_FIELD, BANK_TRANSFER_LIMIT_EXCEEDED
 */
export function requireSound(request: BankTransferRequest): number {
  if (request.iso_currency_code !== 'USD') invalid('iso_currency_code', 'bank transfers are made in USD')
  const cents = toCents(request.amount)
  if (cents === 0) invalid('amount', 'it must be above 0.00')
  requireNetwork(request)
  requireMetadata(request.metadata ?? {})
  const maximum = CENTS_MAX[request.network]
  if (cents > maximum) {
    throw apiError('BANK_TRANSFER_LIMIT_EXCEEDED', {
      message: `a transfer by ${request.network} can move ${fromCents(maximum)} at most`,
    })
  }
  return cents
}

function requireNetwork({ network, type, ach_class }: BankTransferRequest): void {
  if (network === 'wire') {
    // Source: https://plaid.com/docs/transfer/creating-transfers/
    if (type === 'debit') invalid('network', 'wires are credits only')
    return
  }
  if (ach_class === undefined) {
    throw apiError('MISSING_FIELDS', { message: 'the following required fields are missing: ach_class' })
  }
  if (type === 'credit' && (ach_class === 'tel' || ach_class === 'web')) {
    invalid('ach_class', `${ach_class} is for debits only`)
  }
}

function requireMetadata(metadata: Record<string, string>): void {
  const pairs = Object.entries(metadata)
  if (pairs.length > PAIRS_MAX) invalid('metadata', `more than ${PAIRS_MAX} entries`)
  for (const [key, value] of pairs) {
    if (key.length > KEY_MAX) invalid('metadata', `a name is longer than ${KEY_MAX} characters`)
    if (value.length > VALUE_MAX) invalid('metadata', `a text is longer than ${VALUE_MAX} characters`)
    if (!isAscii(key) || !isAscii(value)) invalid('metadata', 'names and texts must be ASCII')
  }
}

function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text)
}

function invalid(field: string, problem: string): never {
  throw apiError('INVALID_FIELD', { message: `${field}: ${problem}` })
}
