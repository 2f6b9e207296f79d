import type { Selectable } from 'kysely'
import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { PaymentInitiationAddress } from './payment-initiation.schema.ts'
import type { PaymentRefundsTable } from './payment-initiation.tables.ts'
import { refundStatusesBefore, type RefundStatus } from './refund-status.ts'

/** What a bank may want to know of whom the refund goes to. */
export interface Counterparty {
  date_of_birth: string | null
  address: PaymentInitiationAddress | null
}

export type StoredRefund = Omit<Selectable<PaymentRefundsTable>, 'counterparty_sealed'>

export async function insertRefund(
  tx: Db,
  sealer: Sealer,
  refund: StoredRefund,
  counterparty: Counterparty,
): Promise<void> {
  await tx
    .insertInto('payment_refunds')
    .values({ ...refund, counterparty_sealed: sealer.seal(JSON.stringify(counterparty)) })
    .execute()
}

export function findRefund(db: Db, refund_id: string): Promise<StoredRefund | undefined> {
  return db
    .selectFrom('payment_refunds')
    .select(['refund_id', 'payment_id', 'status', 'amount', 'reference', 'created_us'])
    .where('refund_id', '=', refund_id)
    .executeTakeFirst()
}

/** Ids of the refunds of these payments, oldest first, by payment. */
export async function listRefundIds(db: Db, payment_ids: readonly string[]): Promise<Map<string, string[]>> {
  const byPayment = new Map<string, string[]>()
  if (payment_ids.length === 0) return byPayment
  const rows = await db
    .selectFrom('payment_refunds')
    .select(['payment_id', 'refund_id'])
    .where('payment_id', 'in', payment_ids)
    .orderBy('created_us')
    .execute()
  for (const { payment_id, refund_id } of rows) {
    byPayment.set(payment_id, [...(byPayment.get(payment_id) ?? []), refund_id])
  }
  return byPayment
}

/** Changes a refund's status; false when it cannot get there from where it is. */
export async function changeRefund(tx: Db, refund_id: string, status: RefundStatus): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('payment_refunds')
    .set({ status })
    .where('refund_id', '=', refund_id)
    .where('status', 'in', refundStatusesBefore(status))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
