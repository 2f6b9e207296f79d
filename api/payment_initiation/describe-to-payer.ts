import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import { fromHundredths } from './amount.ts'
import type { ToAuthorise } from './authorise-in-link.ts'
import { findConsent } from './consents.store.ts'
import { findPayment } from './payments.store.ts'
import { findRecipient } from './recipients.store.ts'

/** What a person is asked to authorise: a payment, one that repeats, or leave to make payments later. */
export interface PaymentToSee {
  payee: string
  /** In units of the currency; of a consent, the most that one payment may come to. */
  amount: number
  /** ISO 4217. */
  currency: string
  reference: string
  kind: 'once' | 'repeating' | 'consent'
}

/** For Link's first screen. Null when the team has no such payment or consent. */
export async function describeToPayer(
  db: Db,
  sealer: Sealer,
  team: Team,
  { payment_id, consent_id }: ToAuthorise,
): Promise<PaymentToSee | null> {
  const found = await findToAuthorise(db, sealer, team, { payment_id, consent_id })
  if (found === null) return null
  const { recipient_id, ...shown } = found
  const recipient = await findRecipient(db, sealer, team, recipient_id)
  return recipient === undefined ? null : { payee: recipient.name, ...shown }
}

async function findToAuthorise(
  db: Db,
  sealer: Sealer,
  team: Team,
  { payment_id, consent_id }: ToAuthorise,
): Promise<(Omit<PaymentToSee, 'payee'> & { recipient_id: string }) | null> {
  if (payment_id !== undefined) {
    const payment = await findPayment(db, sealer, team, payment_id)
    if (payment === undefined) return null
    const { recipient_id, amount, currency, reference, schedule } = payment
    return {
      recipient_id,
      amount: fromHundredths(amount),
      currency,
      reference,
      kind: schedule === null ? 'once' : 'repeating',
    }
  }
  const consent = consent_id === undefined ? undefined : await findConsent(db, sealer, team, consent_id)
  if (consent === undefined) return null
  const { recipient_id, reference, constraints } = consent
  const { value: amount, currency } = constraints.max_payment_amount
  return { recipient_id, amount, currency, reference, kind: 'consent' }
}
