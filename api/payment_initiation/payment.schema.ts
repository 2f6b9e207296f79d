import { Type, type Static } from 'typebox'
import { CivilDate, Instant, Nullable, OneOf } from '@gingham/api-kit'
import { PlaidError } from '../item/index.ts'
import {
  ExternalPaymentRefundDetails,
  PaymentAmount,
  PaymentAmountRefunded,
  PaymentId,
  RecipientBACS,
  RecipientId,
} from './payment-initiation.schema.ts'
import { paymentStatuses } from './payment-status.ts'

export const PaymentStatusField = OneOf(paymentStatuses, {
  description: 'Where the payment stands. UNKNOWN, PROCESSING and COMPLETED are of the past.',
})

export const schemes = [
  'LOCAL_DEFAULT',
  'LOCAL_INSTANT',
  'SEPA_CREDIT_TRANSFER',
  'SEPA_CREDIT_TRANSFER_INSTANT',
] as const
export type Scheme = (typeof schemes)[number]

const scheduleFields = {
  interval: OneOf(['WEEKLY', 'MONTHLY'], { description: 'How often.' }),
  interval_execution_day: Type.Integer({
    description:
      'On which day: for WEEKLY 1 (Monday) to 7, for MONTHLY 1 to 28, or -1 (the last of the month) to -5. Banks pay on the next working day.',
  }),
  start_date: CivilDate('The first payment is made on the first such day from here on.'),
}
const EndDate = Nullable(CivilDate('The last payment is made on or before this day; null for no end.'))
const AdjustedStartDate = Nullable(
  CivilDate('The start as the bank has it; null where `start_date` is a working day. Ignored in requests.'),
)

export const PaymentScheduleRequest = Type.Object(
  {
    ...scheduleFields,
    end_date: Type.Optional(EndDate),
    adjusted_start_date: Type.Optional(AdjustedStartDate),
  },
  { title: 'ExternalPaymentScheduleRequest', description: 'When a standing order is to pay.' },
)

const PaymentSchedule = Type.Object(
  { ...scheduleFields, end_date: EndDate, adjusted_start_date: AdjustedStartDate },
  { title: 'ExternalPaymentScheduleGet', description: 'When a standing order pays.' },
)

export const paymentFields = {
  payment_id: PaymentId,
  amount: PaymentAmount,
  status: PaymentStatusField,
  recipient_id: RecipientId,
  reference: Type.String({ description: 'What the payer and the recipient see, as it was asked for.' }),
  adjusted_reference: Type.Optional(
    Nullable(Type.String(), { description: 'The reference that the bank got, where it is another one.' }),
  ),
  last_status_update: Instant('When the payment came to its status.'),
  schedule: Type.Optional(Nullable(PaymentSchedule, { description: 'Null for a payment that is made once.' })),
  refund_details: Type.Optional(
    Nullable(ExternalPaymentRefundDetails, {
      description: 'Where a refund would go, when it was asked for and the bank told; else null.',
    }),
  ),
  bacs: Nullable(RecipientBACS, {
    description: 'The payer’s British account, as /payment/create was told; else null.',
  }),
  iban: Nullable(Type.String(), { description: 'The payer’s account, as /payment/create was told; else null.' }),
  refund_ids: Type.Optional(
    Nullable(Type.Array(Type.String()), { description: 'Refunds of this payment, oldest first; null for none.' }),
  ),
  amount_refunded: Type.Optional(PaymentAmountRefunded),
  wallet_id: Type.Optional(Nullable(Type.String(), { description: 'The virtual account; null without one.' })),
  scheme: Type.Optional(
    Nullable(OneOf(schemes), { description: 'The scheme that was asked for; null where the region’s own was left.' }),
  ),
  adjusted_scheme: Type.Optional(
    Nullable(OneOf(schemes), { description: 'The scheme that took its place, where the bank does not offer it.' }),
  ),
  consent_id: Type.Optional(Nullable(Type.String(), { description: 'The consent that it was made with; else null.' })),
  transaction_id: Type.Optional(
    Nullable(Type.String(), { description: 'Its arrival in a virtual account; null before, and without one.' }),
  ),
  end_to_end_id: Type.Optional(
    Nullable(Type.String(), { description: 'Travels with the payment from bank to bank; case-insensitive.' }),
  ),
  error: Type.Optional(Nullable(PlaidError, { description: 'Why it failed; null while it has not.' })),
}

export const PaymentInitiationPayment = Type.Object(paymentFields, {
  title: 'PaymentInitiationPayment',
  description: 'A payment, or a standing order as a whole.',
})
export type PaymentInitiationPayment = Static<typeof PaymentInitiationPayment>
