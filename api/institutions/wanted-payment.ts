import type { SourceInstitution } from '@gingham/sources'
import type { Call } from '../house/house.ts'
import { requireConsent, requirePayment } from '../payment_initiation/index.ts'
import { paymentInitiationMetadata } from './to-institution.ts'

/** What a bank must be able to do. */
export interface WantedPayment {
  currency: string
  /** The most that is moved at once, in hundredths; null where nobody has fixed it yet. */
  amount: number | null
  is_standing_order: boolean
  is_sepa_instant: boolean
  is_consent: boolean
}

interface PaymentNames {
  payment_id?: string | null | undefined
  consent_id?: string | null | undefined
}

/** What the payment and the consent ask of a bank. INVALID_FIELD for what is not the team's. */
export async function requireWantedPayments(call: Call, names: PaymentNames | null | undefined) {
  const wanted: WantedPayment[] = []
  if (names?.payment_id) {
    const payment = await requirePayment(call, names.payment_id, 'options.payment_initiation.payment_id')
    wanted.push({
      currency: payment.currency,
      amount: payment.amount,
      is_standing_order: payment.schedule !== null,
      is_sepa_instant: payment.scheme === 'SEPA_CREDIT_TRANSFER_INSTANT',
      is_consent: false,
    })
  }
  if (names?.consent_id) {
    const { constraints } = await requireConsent(call, names.consent_id, 'options.payment_initiation.consent_id')
    const { currency } = constraints.max_payment_amount
    wanted.push({ currency, amount: null, is_standing_order: false, is_sepa_instant: false, is_consent: true })
  }
  return wanted
}

/** Whether the payment can be made there, by what the institution's metadata say. */
export function takesPayment(institution: SourceInstitution, wanted: WantedPayment): boolean {
  const metadata = paymentInitiationMetadata(institution)
  const maximum = metadata?.maximum_payment_amount[wanted.currency]
  if (metadata === null || maximum === undefined) return false
  return (
    (wanted.amount ?? 0) <= Number(maximum) &&
    (!wanted.is_standing_order || metadata.standing_order_metadata !== null) &&
    (!wanted.is_sepa_instant || metadata.supports_sepa_instant) &&
    (!wanted.is_consent || metadata.supports_payment_consents)
  )
}
