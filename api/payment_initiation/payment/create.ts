import { Type } from 'typebox'
import { apiError, Nullable, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { readNumbers } from '../bank-numbers.ts'
import { PayerAccount, PaymentAmount, PaymentId, RecipientId, Reference, UserId } from '../payment-initiation.schema.ts'
import { exampleBacs, examplePaymentId, exampleRecipientId } from '../payment.example.ts'
import { findPaymentProblem } from '../payment-rules.ts'
import { PaymentScheduleRequest, schemes } from '../payment.schema.ts'
import { requireHundredths, requireRecipient } from '../require-payment.ts'
import { findNamedUser } from '../../user/index.ts'
import { adjustSchedule } from '../schedule.ts'
import { startPayment } from '../start-payment.ts'

const Options = Type.Object(
  {
    request_refund_details: Type.Optional(
      Nullable(Type.Boolean(), {
        description:
          'Whether to ask the bank where a refund would go; `/payment/get` then has it, where the bank tells.',
      }),
    ),
    ...PayerAccount,
    scheme: Type.Optional(
      // Enums of generated clients spell null as a text.
      Nullable(OneOf([...schemes, 'null']), {
        description: 'How the money travels; null for the usual way of the region. SEPA schemes move EUR only.',
      }),
    ),
  },
  { title: 'ExternalPaymentOptions', description: 'How the payment is to be made.' },
)

export const create = defineEndpoint({
  path: '/payment_initiation/payment/create',
  summary: 'Makes a payment that a person can authorise',
  description:
    'Nothing moves until the person has said yes in Link: give the `payment_id` to `/link/token/create`. Payments in GBP need a recipient with `bacs`, others one with an `iban`. With a `schedule` it is a standing order, in GBP. A reference that was used before gets another ending, which `adjusted_reference` shows.',
  request: Type.Object({
    recipient_id: RecipientId,
    user_id: UserId,
    reference: Reference('What the payer and the recipient see: up to 18 letters, digits and blanks.'),
    amount: PaymentAmount,
    schedule: Type.Optional(PaymentScheduleRequest),
    options: Type.Optional(Nullable(Options)),
  }),
  response: Type.Object({
    payment_id: PaymentId,
    status: OneOf(['PAYMENT_STATUS_INPUT_NEEDED'], { description: 'The person has to authorise it.' }),
  }),
  errors: [
    'INVALID_USER_ID',
    'USER_NOT_FOUND',
    'PAYMENT_INVALID_REFERENCE',
    'PAYMENT_INVALID_RECIPIENT',
    'PAYMENT_SCHEME_NOT_SUPPORTED',
    'PAYMENT_INVALID_SCHEDULE',
  ],
  examples: [
    {
      title: 'One payment',
      request: {
        recipient_id: exampleRecipientId,
        reference: 'Invoice 2041',
        amount: { currency: 'GBP', value: 48.5 },
      },
      response: { payment_id: examplePaymentId, status: 'PAYMENT_STATUS_INPUT_NEEDED' },
    },
    {
      title: 'A standing order from a certain account',
      request: {
        recipient_id: exampleRecipientId,
        reference: 'Loom rent',
        amount: { currency: 'GBP', value: 320 },
        schedule: { interval: 'MONTHLY', interval_execution_day: 1, start_date: '2026-04-01', end_date: '2027-03-31' },
        options: { request_refund_details: true, bacs: exampleBacs },
      },
      response: { payment_id: examplePaymentId, status: 'PAYMENT_STATUS_INPUT_NEEDED' },
    },
  ],
  async handle(call, { recipient_id, user_id, reference, amount, schedule, options }) {
    await findNamedUser(call, { user_id })
    const recipient = await requireRecipient(call, recipient_id)
    const hundredths = requireHundredths(amount.value)
    const { interval, interval_execution_day, start_date, end_date = null } = schedule ?? {}
    const order =
      interval === undefined || interval_execution_day === undefined || start_date === undefined
        ? null
        : { interval, interval_execution_day, start_date, end_date }
    const scheme = options?.scheme === 'null' ? null : (options?.scheme ?? null)
    const terms = { currency: amount.currency, reference, recipient, scheme, schedule: order }
    const problem = findPaymentProblem(terms, call.today)
    if (problem !== undefined) throw apiError(problem.error, { message: problem.message })
    const payer = readNumbers(options ?? {})
    if ('problem' in payer) throw apiError('INVALID_FIELD', { message: `options.${payer.problem}` })
    const { iban, bacs } = payer.numbers
    const { payment_id } = await startPayment(call, {
      recipient_id,
      consent_id: null,
      status: 'PAYMENT_STATUS_INPUT_NEEDED',
      currency: amount.currency,
      amount: hundredths,
      reference,
      schedule: order === null ? null : adjustSchedule(order),
      scheme,
      requests_refund_details: options?.request_refund_details ?? false,
      restriction: iban === null && bacs === null ? null : payer.numbers,
      payer: null,
      webhook: null,
    })
    return { payment_id, status: 'PAYMENT_STATUS_INPUT_NEEDED' as const }
  },
})
