import type { Selectable } from 'kysely'
import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { Hundredths } from './amount.ts'
import type { AccountNumbers } from './bank-numbers.ts'
import type { Microseconds } from './created-instant.ts'
import type { PaymentsTable } from './payment-initiation.tables.ts'
import type { Scheme } from './payment.schema.ts'
import type { PaymentStatus } from './payment-status.ts'
import type { Schedule } from './schedule.ts'

/** An account, and whose it is. */
export interface Payer extends AccountNumbers {
  name: string
}

/** A payment's row with its JSON read and its seal open. */
export interface StoredPayment extends Omit<
  Selectable<PaymentsTable>,
  'schedule' | 'scheme' | 'requests_refund_details' | 'payer_sealed'
> {
  schedule: Schedule | null
  scheme: Scheme | null
  requests_refund_details: boolean
  /** The account that has to pay; null where any may. */
  restriction: AccountNumbers | null
  /** Who paid, from which account; null until the bank has told. */
  payer: Payer | null
}

/** Writes a payment down; false, and nothing written, when its `bank_reference` is taken. */
export async function insertPayment(tx: Db, sealer: Sealer, payment: StoredPayment): Promise<boolean> {
  const { schedule, requests_refund_details, restriction, payer, ...columns } = payment
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('payments')
    .values({
      ...columns,
      schedule: schedule === null ? null : JSON.stringify(schedule),
      requests_refund_details: Number(requests_refund_details),
      payer_sealed: sealer.seal(JSON.stringify({ restriction, payer })),
    })
    .onConflict((conflict) => conflict.columns(['client_id', 'environment', 'bank_reference']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** A payment of this team. */
export async function findPayment(
  db: Db,
  sealer: Sealer,
  { client_id, environment }: Team,
  payment_id: string,
): Promise<StoredPayment | undefined> {
  const row = await db
    .selectFrom('payments')
    .selectAll()
    .where('payment_id', '=', payment_id)
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .executeTakeFirst()
  return row === undefined ? undefined : toPayment(sealer, row)
}

/** For jobs, which belong to no caller. */
export async function findPaymentOfAnyTeam(
  db: Db,
  sealer: Sealer,
  payment_id: string,
): Promise<StoredPayment | undefined> {
  const row = await db.selectFrom('payments').selectAll().where('payment_id', '=', payment_id).executeTakeFirst()
  return row === undefined ? undefined : toPayment(sealer, row)
}

/** Newest first. @param page.before an instant that every listed payment is older than */
export async function listPayments(
  db: Db,
  sealer: Sealer,
  { client_id, environment }: Team,
  { before, consent_id, count }: { before: Microseconds | null; consent_id: string | null; count: number },
): Promise<StoredPayment[]> {
  const rows = await db
    .selectFrom('payments')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .$if(before !== null, (query) => query.where('created_us', '<', before!))
    .$if(consent_id !== null, (query) => query.where('consent_id', '=', consent_id))
    .orderBy('created_us', 'desc')
    .limit(count)
    .execute()
  return rows.map((row) => toPayment(sealer, row))
}

/** What was paid with a consent since an instant, and did not fail. */
export function listSpent(
  db: Db,
  consent_id: string,
  since: Microseconds,
  failed: readonly PaymentStatus[],
): Promise<{ created_us: Microseconds; amount: Hundredths }[]> {
  return db
    .selectFrom('payments')
    .select(['created_us', 'amount'])
    .where('consent_id', '=', consent_id)
    .where('created_us', '>=', since)
    .where('status', 'not in', failed)
    .execute()
}

/** What changes with a payment's status. */
export type PaymentChange = Pick<PaymentsTable, 'status' | 'status_ms'> &
  Partial<Pick<PaymentsTable, 'transaction_id' | 'webhook'>>

/** Changes a payment that is in status `from`; false when it is not. */
export async function changePayment(
  tx: Db,
  payment_id: string,
  from: PaymentStatus,
  change: PaymentChange,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('payments')
    .set(change)
    .where('payment_id', '=', payment_id)
    .where('status', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function setPaymentWebhook(tx: Db, payment_id: string, webhook: string | null): Promise<void> {
  await tx.updateTable('payments').set({ webhook }).where('payment_id', '=', payment_id).execute()
}

export async function setPaymentPayer(
  tx: Db,
  sealer: Sealer,
  { payment_id, restriction }: StoredPayment,
  payer: Payer,
): Promise<void> {
  const payer_sealed = sealer.seal(JSON.stringify({ restriction, payer }))
  await tx.updateTable('payments').set({ payer_sealed }).where('payment_id', '=', payment_id).execute()
}

/** Takes an amount out of what can still be given back; false, and nothing taken, when less is left. */
export async function takeForRefund(tx: Db, payment_id: string, amount: Hundredths): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('payments')
    .set((payment) => ({ refunded: payment('refunded', '+', amount) }))
    .where('payment_id', '=', payment_id)
    .where((payment) => payment(payment('refunded', '+', amount), '<=', payment.ref('amount')))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Puts an amount that a refund has taken back into what can still be given back. */
export async function releaseRefund(tx: Db, payment_id: string, amount: Hundredths): Promise<void> {
  await tx
    .updateTable('payments')
    .set((payment) => ({ refunded: payment('refunded', '-', amount) }))
    .where('payment_id', '=', payment_id)
    .execute()
}

function toPayment(sealer: Sealer, row: Selectable<PaymentsTable>): StoredPayment {
  const { payer_sealed, requests_refund_details, ...columns } = row
  return {
    ...columns,
    schedule: row.schedule === null ? null : (JSON.parse(row.schedule) as Schedule),
    scheme: row.scheme as Scheme | null,
    requests_refund_details: requests_refund_details === 1,
    ...(JSON.parse(sealer.open(payer_sealed)) as Pick<StoredPayment, 'restriction' | 'payer'>),
  }
}
