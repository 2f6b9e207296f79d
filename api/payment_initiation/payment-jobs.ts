import { toInstant } from '@gingham/clock'
import { enqueueJob, type JobHandler } from '@gingham/jobs'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { findConsentOfAnyTeam } from './consents.store.ts'
import { moveConsent } from './move-consent.ts'
import { movePayment } from './move-payment.ts'
import { findPaymentOfAnyTeam, releaseRefund, type StoredPayment } from './payments.store.ts'
import { changeRefund, findRefund } from './refunds.store.ts'
import { isRefundFailure, refundSteps, type RefundStatus } from './refund-status.ts'

const AUTHORISE_JOB = 'payment_initiation.authorise'
const REFUND_JOB = 'payment_initiation.refund'
const EXPIRE_JOB = 'payment_initiation.expire_consent'

/** The room's jobs, by kind. */
export function paymentInitiationJobs(house: House): Record<string, JobHandler> {
  const inTransaction = (work: (tx: Db, payload: never) => Promise<void>): JobHandler => {
    return ({ payload }) => house.store.transaction((tx) => work(tx, payload as never))
  }
  return {
    [AUTHORISE_JOB]: inTransaction((tx, { payment_id }: { payment_id: string }) => authorise(tx, house, payment_id)),
    [REFUND_JOB]: inTransaction((tx, { refund_id }: { refund_id: string }) => payOut(tx, house, refund_id)),
    [EXPIRE_JOB]: inTransaction((tx, { consent_id }: { consent_id: string }) => expire(tx, house, consent_id)),
  }
}

/** Asks the bank for its word on a payment that waits for it. */
export function enqueueAuthorisation(tx: Db, payment_id: string, now_ms: number): Promise<void> {
  return enqueueJob(tx, { kind: AUTHORISE_JOB, group_key: payment_id, payload: { payment_id }, due_ms: now_ms })
}

export function enqueueRefund(tx: Db, payment_id: string, refund_id: string, now_ms: number): Promise<void> {
  return enqueueJob(tx, { kind: REFUND_JOB, group_key: payment_id, payload: { refund_id }, due_ms: now_ms })
}

export function enqueueExpiry(tx: Db, consent_id: string, due_ms: number): Promise<void> {
  return enqueueJob(tx, { kind: EXPIRE_JOB, group_key: consent_id, payload: { consent_id }, due_ms })
}

/** The bank says yes; a standing order is then set up. What somebody simulated meanwhile stays as it is. */
async function authorise(tx: Db, house: House, payment_id: string): Promise<void> {
  const payment = await findPaymentOfAnyTeam(tx, house.sealer, payment_id)
  if (payment?.status !== 'PAYMENT_STATUS_AUTHORISING') return
  const initiated = await movePayment(tx, house, payment, 'PAYMENT_STATUS_INITIATED')
  if (initiated?.schedule) await movePayment(tx, house, initiated, 'PAYMENT_STATUS_ESTABLISHED')
}

async function expire(tx: Db, house: House, consent_id: string): Promise<void> {
  const consent = await findConsentOfAnyTeam(tx, house.sealer, consent_id)
  if (consent !== undefined) await moveConsent(tx, house, consent, 'EXPIRED')
}

/** Pays a refund out of the virtual account. What could not be given back can be given back again. */
async function payOut(tx: Db, house: House, refund_id: string): Promise<void> {
  const refund = await findRefund(tx, refund_id)
  const payment = refund && (await findPaymentOfAnyTeam(tx, house.sealer, refund.payment_id))
  if (refund?.status !== 'AUTHORISING' || payment === undefined) return
  let old_status: RefundStatus = refund.status
  for (const new_status of refundSteps(refund.reference)) {
    if (!(await changeRefund(tx, refund_id, new_status))) return
    await sendRefundUpdate(tx, house, payment, { refund_id, old_status, new_status })
    old_status = new_status
  }
  if (isRefundFailure(old_status)) await releaseRefund(tx, payment.payment_id, refund.amount)
}

/**
 * DIFFERENCE: webhooks of virtual accounts go to an address that is set in Plaid's dashboard; here, to that of the
 * payment that is given back. Source: https://plaid.com/docs/api/products/virtual-accounts/
 */
async function sendRefundUpdate(
  tx: Db,
  house: House,
  { payment_id, consent_id, client_id, environment, webhook }: StoredPayment,
  { refund_id, old_status, new_status }: { refund_id: string; old_status: RefundStatus; new_status: RefundStatus },
): Promise<void> {
  if (webhook === null) return
  await house.outbox.send(tx, {
    client_id,
    environment,
    item_id: null,
    url: webhook,
    in_order_with: consent_id ?? payment_id,
    payload: {
      webhook_type: 'WALLET',
      webhook_code: 'WALLET_TRANSACTION_STATUS_UPDATE',
      transaction_id: refund_id,
      payment_id,
      new_status,
      old_status,
      ...(new_status === 'FAILED' ? { failure_reason: 'EXTERNAL_SYSTEM' } : {}),
      timestamp: toInstant(house.clock.now()),
      environment,
    },
  })
}
