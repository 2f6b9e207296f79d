import { apiError, type ErrorCode } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import type { StoredItem } from '../item/index.ts'
import { fromCents } from './amount.ts'
import type { BankTransfer, BankTransferRequest } from './bank-transfer.schema.ts'
import type { Ledger } from './ledgers.store.ts'
import { requireOffered, takeLedger } from './origination-account.ts'
import { requireNumbers, type AchNumbers } from './require-account.ts'
import { startTransfer, type NewTransfer } from './take-step.ts'
import { toWireTransfer } from './to-wire.ts'
import { requireSound } from './transfer-rules.ts'
import { findTransferByKey, isBlocked, type StoredTransfer } from './transfers.store.ts'

/** What creating a transfer on an account of a healthy Item may answer, in order of precedence. */
export const createBankTransferErrors = [
  'BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE',
  'PRODUCT_NOT_READY',
  'BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT',
  'BANK_TRANSFER_LIMIT_EXCEEDED',
  'BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT',
  'BANK_TRANSFER_ACCOUNT_BLOCKED',
  'BANK_TRANSFER_INSUFFICIENT_FUNDS',
] as const satisfies readonly ErrorCode[]

/**
 * Creates a transfer of money to or from an account of a healthy Item, or answers the one that was created with the same
 * key before. Needs a call that may write.
 * @throws what `createBankTransferErrors` lists, PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID
 */
export async function createBankTransfer(
  call: Call,
  item: StoredItem,
  account_id: string,
  request: BankTransferRequest,
): Promise<BankTransfer> {
  const { db, house, team, now_ms } = call
  const numbers = await requireNumbers(call, item, account_id)
  requireOffered(team)
  const cents = requireSound(request)
  const details = toDetails(account_id, request, numbers)
  const ledger = await takeLedger(call, request.origination_account_id)
  const first = await findTransferByKey(db, house.sealer, team, request.idempotency_key)
  if (first !== undefined) return toWireTransfer(requireSame(first, details))
  if (await isBlocked(db, account_id)) throw apiError('BANK_TRANSFER_ACCOUNT_BLOCKED')
  if (request.type === 'credit') requireFunds(ledger, cents)
  return toWireTransfer(await startTransfer(db, house, now_ms, ledger, details))
}

function toDetails(account_id: string, request: BankTransferRequest, numbers: AchNumbers): NewTransfer {
  const { network, user } = request
  const routing_number = network === 'wire' ? numbers.wire_routing : numbers.routing
  if (routing_number === null) {
    throw apiError('INVALID_FIELD', { message: 'network: the account has no routing number for wires' })
  }
  return {
    kind: 'transfer',
    idempotency_key: request.idempotency_key,
    account_id,
    type: request.type,
    network,
    // The contract has no transfer without a class: a wire gets that of payments between businesses.
    ach_class: request.ach_class ?? 'ccd',
    amount: request.amount,
    description: request.description,
    user: { legal_name: user.legal_name, email_address: user.email_address ?? null, routing_number },
    custom_tag: request.custom_tag ?? null,
    metadata: request.metadata ?? null,
  }
}

/**
 * The first transfer with the key, if what was asked for is the same again: account, type, network and amount.
 * DIFFERENCE: Plaid keeps a key for at least seven days, and does not document what another transfer with the same key
 * is answered. Here a key is kept for good, and used for one transfer.
 */
function requireSame(first: StoredTransfer, asked: NewTransfer): StoredTransfer {
  const differing = (['account_id', 'type', 'network', 'amount'] as const).filter((name) => first[name] !== asked[name])
  if (differing.length === 0) return first
  throw apiError('INVALID_FIELD', {
    message: `idempotency_key: was used before, for a bank transfer with another ${differing.join(', ')}`,
  })
}

function requireFunds({ available_cents }: Ledger, cents: number): void {
  if (cents <= available_cents) return
  throw apiError('BANK_TRANSFER_INSUFFICIENT_FUNDS', {
    message: `the origination account has ${fromCents(available_cents)} to send`,
  })
}
