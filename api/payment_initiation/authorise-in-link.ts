import { apiError } from '@gingham/api-kit'
import type { BankAccount } from '@gingham/sources'
import type { Call, PublicCall } from '../house/house.ts'
import type { Team } from '../house/teams.store.ts'
import type { AccountNumbers } from './bank-numbers.ts'
import { boundsOf } from './consent-rules.ts'
import { findConsent, setConsentPayer, setConsentWebhook, type StoredConsent } from './consents.store.ts'
import { moveConsent } from './move-consent.ts'
import { movePayment } from './move-payment.ts'
import { enqueueAuthorisation, enqueueExpiry } from './payment-jobs.ts'
import { findPayment, setPaymentPayer, setPaymentWebhook, type Payer, type StoredPayment } from './payments.store.ts'
import { requireConsent, requirePayment } from './require-payment.ts'

/** What a link token is for, when it is for a payment: exactly one of the two. */
export interface ToAuthorise {
  payment_id?: string | undefined
  consent_id?: string | undefined
}

/**
 * For /link/token/create: INVALID_FIELD unless the payment or the consent is this team's, and waits for its person.
 * From then on its webhooks go to the link token's address. Needs a call that may write.
 * @param webhook the link token's address; null for none
 */
export async function requireAuthorisable(
  call: Call,
  { payment_id, consent_id }: ToAuthorise,
  webhook: string | null,
): Promise<void> {
  if (payment_id !== undefined) {
    const { status } = await requirePayment(call, payment_id, 'payment_initiation.payment_id')
    if (status !== 'PAYMENT_STATUS_INPUT_NEEDED') throwDone('payment_id', status)
    await setPaymentWebhook(call.db, payment_id, webhook)
  }
  if (consent_id !== undefined) {
    const { status } = await requireConsent(call, consent_id, 'payment_initiation.consent_id')
    if (status !== 'UNAUTHORISED') throwDone('consent_id', status)
    await setConsentWebhook(call.db, consent_id, webhook)
  }
}

function throwDone(field: string, status: string): never {
  throw apiError('INVALID_FIELD', { message: `payment_initiation.${field}: nothing is to be authorised in ${status}` })
}

/**
 * For Link, once a person has said yes: the payment goes to the bank, or the consent is theirs. Nothing happens to what
 * is not waiting any more: in the sandbox a link token can be used again. Needs a call that may write.
 * @param accounts of the person, the one that pays first
 */
export async function authoriseInLink(
  call: PublicCall,
  team: Team,
  { payment_id, consent_id }: ToAuthorise,
  accounts: readonly BankAccount[],
): Promise<void> {
  const { db, house } = call
  const payment = payment_id === undefined ? undefined : await findPayment(db, house.sealer, team, payment_id)
  if (payment !== undefined) await authorisePayment(call, payment, accounts)
  const consent = consent_id === undefined ? undefined : await findConsent(db, house.sealer, team, consent_id)
  if (consent !== undefined) await authoriseConsent(call, consent, accounts)
}

async function authorisePayment(
  call: PublicCall,
  payment: StoredPayment,
  accounts: readonly BankAccount[],
): Promise<void> {
  const { db, house, now_ms } = call
  if (payment.status !== 'PAYMENT_STATUS_INPUT_NEEDED') return
  const moved = await movePayment(db, house, payment, 'PAYMENT_STATUS_AUTHORISING')
  if (moved === undefined) return
  const payer = payerOf(accounts, payment.restriction)
  if (payer !== null) await setPaymentPayer(db, house.sealer, payment, payer)
  await enqueueAuthorisation(db, payment.payment_id, now_ms)
  call.settle(payment.payment_id)
}

/** A consent whose time has passed is refused by the bank. */
async function authoriseConsent(
  { db, house, now_ms }: PublicCall,
  consent: StoredConsent,
  accounts: readonly BankAccount[],
): Promise<void> {
  const { to } = boundsOf(consent.constraints)
  const isTooLate = to <= now_ms
  if (!(await moveConsent(db, house, consent, isTooLate ? 'REJECTED' : 'AUTHORISED')) || isTooLate) return
  const payer = payerOf(accounts, consent.expected_payer?.numbers ?? null)
  if (payer !== null) await setConsentPayer(db, house.sealer, consent, payer)
  if (to !== Infinity) await enqueueExpiry(db, consent.consent_id, to)
}

/**
 * The holder of the first account that has numbers to pay from, and these.
 * DIFFERENCE: a bank offers nothing but the account that is asked for, to whoever has it. People of the simulated banks
 * cannot have every account that a test names, so whoever says yes has it.
 * @param required the account that it has to be; null for any
 */
function payerOf(accounts: readonly BankAccount[], required: AccountNumbers | null): Payer | null {
  for (const { numbers, owners } of accounts) {
    const iban = numbers?.international?.iban ?? null
    const bacs = numbers?.bacs ?? null
    if (iban !== null || bacs !== null) return { name: owners[0]?.names[0] ?? '', ...(required ?? { iban, bacs }) }
  }
  return null
}
