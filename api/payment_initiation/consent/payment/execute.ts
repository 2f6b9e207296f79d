import { Type } from 'typebox'
import { apiError, Nullable, OneOf } from '@gingham/api-kit'
import { toCivilDate } from '@gingham/clock'
import { PlaidError } from '../../../item/index.ts'
import { defineEndpoint, type Call } from '../../../house/house.ts'
import type { Hundredths } from '../../amount.ts'
import { findLimitProblem, periodStart } from '../../consent-limits.ts'
import { boundsOf, limitsOf } from '../../consent-rules.ts'
import { ConsentScope, scopeOf } from '../../consent.schema.ts'
import { lockConsent, type StoredConsent } from '../../consents.store.ts'
import { findEarlierResult } from '../../idempotency.store.ts'
import { movePayment } from '../../move-payment.ts'
import { ConsentId, IdempotencyKey, PaymentAmount, PaymentId, Reference } from '../../payment-initiation.schema.ts'
import { exampleConsentId, examplePaymentId } from '../../payment.example.ts'
import { enqueueAuthorisation } from '../../payment-jobs.ts'
import { findReferenceProblem } from '../../payment-rules.ts'
import { PaymentStatusField } from '../../payment.schema.ts'
import { isFailure, paymentStatuses } from '../../payment-status.ts'
import { findPayment, listSpent } from '../../payments.store.ts'
import { requireConsent, requireHundredths } from '../../require-payment.ts'
import { startPayment } from '../../start-payment.ts'
import { toWireError } from '../../to-wire.ts'

/** How long a key stands for its request. */
const IDEMPOTENCY_MS = 48 * 3_600_000
/** Payments that took nothing out of what a consent allows. */
const failed = paymentStatuses.filter(isFailure)

export const execute = defineEndpoint({
  path: '/payment_initiation/consent/payment/execute',
  summary: 'Pays with a consent, without asking the person again',
  description:
    'Within the constraints of the consent: what goes beyond them is PAYMENT_REJECTED, and nothing is paid. IMMEDIATE answers when the bank has, ASYNC at once; webhooks tell the rest, and go to the address of the link token that the consent was authorised with. The same `idempotency_key` within 48 hours answers the same payment and makes no other.',
  request: Type.Object({
    consent_id: ConsentId,
    amount: PaymentAmount,
    idempotency_key: IdempotencyKey,
    reference: Type.Optional(
      Nullable(Reference('Up to 18 letters, digits and blanks.'), {
        description: 'What the payer and the recipient see; that of the consent unless given.',
      }),
    ),
    scope: Type.Optional(ConsentScope),
    processing_mode: Type.Optional(
      OneOf(['ASYNC', 'IMMEDIATE'], {
        default: 'IMMEDIATE',
        description: 'Whether to wait for the bank. IMMEDIATE does.',
      }),
    ),
  }),
  response: Type.Object({
    payment_id: PaymentId,
    status: PaymentStatusField,
    error: Type.Optional(Nullable(PlaidError, { description: 'Why the payment failed; absent where it did not.' })),
  }),
  errors: ['NONIDENTICAL_REQUEST', 'PAYMENT_INVALID_REFERENCE', 'PAYMENT_REJECTED'],
  examples: [
    {
      title: 'A payment within the consent',
      request: {
        consent_id: exampleConsentId,
        amount: { currency: 'GBP', value: 25 },
        idempotency_key: '1f0a-week-11',
        reference: 'Week 11',
      },
      response: { payment_id: examplePaymentId, status: 'PAYMENT_STATUS_INITIATED' },
    },
  ],
  async handle(call, { consent_id, amount, idempotency_key, reference, scope, processing_mode = 'IMMEDIATE' }) {
    const { db, house, team, now_ms } = call
    await lockConsent(db, consent_id)
    const consent = await requireConsent(call, consent_id)
    if (scope !== undefined && scope !== scopeOf(consent.type)) {
      throw apiError('INVALID_FIELD', {
        message: `scope must be ${scopeOf(consent.type)}: the consent is ${consent.type}`,
      })
    }
    const hundredths = requireHundredths(amount.value)
    const text = reference ?? consent.reference
    const problem = findReferenceProblem(text, { allows_blanks: true })
    if (problem !== undefined) throw apiError(problem.error, { message: problem.message })

    const drawn_id = house.ids.token('payment-id', team.environment)
    const earlier_id = await findEarlierResult(call, {
      operation: 'execute',
      idempotency_key,
      request: [consent_id, amount.currency, hundredths, reference ?? null, processing_mode],
      subject_id: drawn_id,
      lifetime_ms: IDEMPOTENCY_MS,
    })
    const earlier = earlier_id === undefined ? undefined : await findPayment(db, house.sealer, team, earlier_id)
    if (earlier !== undefined) {
      const error = toWireError(house, earlier.status)
      return { payment_id: earlier.payment_id, status: earlier.status, ...(error === null ? {} : { error }) }
    }

    requireUsable(consent, now_ms)
    await requireWithinLimits(call, consent, amount.currency, hundredths)
    const payment = await startPayment(
      call,
      {
        recipient_id: consent.recipient_id,
        consent_id,
        status: 'PAYMENT_STATUS_AUTHORISING',
        currency: amount.currency,
        amount: hundredths,
        reference: text,
        schedule: null,
        scheme: null,
        requests_refund_details: consent.requests_refund_details,
        restriction: consent.expected_payer?.numbers ?? null,
        payer: consent.payer,
        webhook: consent.webhook,
      },
      drawn_id,
    )
    if (processing_mode === 'IMMEDIATE') await movePayment(db, house, payment, 'PAYMENT_STATUS_INITIATED')
    else await enqueueAuthorisation(db, drawn_id, now_ms)
    const status = processing_mode === 'IMMEDIATE' ? 'PAYMENT_STATUS_INITIATED' : payment.status
    return { payment_id: drawn_id, status }
  },
})

/** INVALID_FIELD unless payments can be made with the consent now. */
function requireUsable({ status, constraints }: StoredConsent, now_ms: number): void {
  const { from, to } = boundsOf(constraints)
  if (status !== 'AUTHORISED') throw apiError('INVALID_FIELD', { message: `consent_id: the consent is ${status}` })
  if (now_ms < from) throw apiError('INVALID_FIELD', { message: 'consent_id: the consent does not hold yet' })
  if (now_ms >= to) throw apiError('INVALID_FIELD', { message: 'consent_id: the consent is EXPIRED' })
}

/**
 * PAYMENT_REJECTED beyond what the consent allows.
 * DIFFERENCE: the code that Plaid answers with is not public.
 */
async function requireWithinLimits(
  { db, today }: Call,
  { consent_id, constraints, created_ms }: StoredConsent,
  currency: string,
  amount: Hundredths,
): Promise<void> {
  if (currency !== constraints.max_payment_amount.currency) {
    throw apiError('INVALID_FIELD', { message: 'amount.currency must be that of the consent' })
  }
  const limits = limitsOf(constraints)
  const since = toCivilDate(created_ms)
  const starts = limits.periodic_amounts.map((period) => periodStart(period, since, today))
  const first = starts.toSorted()[0] ?? today
  const rows = await listSpent(db, consent_id, Date.parse(first) * 1000, failed)
  const spent = rows.map((row) => ({ day: toCivilDate(Math.floor(row.created_us / 1000)), amount: row.amount }))
  const message = findLimitProblem(limits, amount, spent, { since, today })
  if (message !== undefined) throw apiError('PAYMENT_REJECTED', { message })
}
