import type { Selectable } from 'kysely'
import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { AccountNumbers } from './bank-numbers.ts'
import type { ConsentConstraints } from './consent.schema.ts'
import { consentStatusesBefore, type ConsentStatus } from './consent-status.ts'
import type { PaymentInitiationAddress } from './payment-initiation.schema.ts'
import type { PaymentConsentsTable } from './payment-initiation.tables.ts'
import type { Payer } from './payments.store.ts'

/** Who has to authorise a consent, as far as the team said. */
export interface ExpectedPayer {
  name: string | null
  numbers: AccountNumbers
  address: PaymentInitiationAddress | null
  date_of_birth: string | null
  phone_numbers: readonly string[]
  emails: readonly string[]
}

/** A consent's row with its JSON read and its seal open. */
export interface StoredConsent extends Omit<
  Selectable<PaymentConsentsTable>,
  'constraints' | 'requests_refund_details' | 'payer_sealed'
> {
  constraints: ConsentConstraints
  requests_refund_details: boolean
  expected_payer: ExpectedPayer | null
  /** Who authorised it, from which account; null until then. */
  payer: Payer | null
}

export async function insertConsent(tx: Db, sealer: Sealer, consent: StoredConsent): Promise<void> {
  const { constraints, requests_refund_details, expected_payer, payer, ...columns } = consent
  await tx
    .insertInto('payment_consents')
    .values({
      ...columns,
      constraints: JSON.stringify(constraints),
      requests_refund_details: Number(requests_refund_details),
      payer_sealed: sealer.seal(JSON.stringify({ expected_payer, payer })),
    })
    .execute()
}

/** A consent of this team. */
export async function findConsent(
  db: Db,
  sealer: Sealer,
  { client_id, environment }: Team,
  consent_id: string,
): Promise<StoredConsent | undefined> {
  const row = await db
    .selectFrom('payment_consents')
    .selectAll()
    .where('consent_id', '=', consent_id)
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .executeTakeFirst()
  return row === undefined ? undefined : toConsent(sealer, row)
}

/** For jobs, which belong to no caller. */
export async function findConsentOfAnyTeam(
  db: Db,
  sealer: Sealer,
  consent_id: string,
): Promise<StoredConsent | undefined> {
  const row = await db
    .selectFrom('payment_consents')
    .selectAll()
    .where('consent_id', '=', consent_id)
    .executeTakeFirst()
  return row === undefined ? undefined : toConsent(sealer, row)
}

/** Makes other transactions that change this consent wait for the end of this one. */
export async function lockConsent(tx: Db, consent_id: string): Promise<void> {
  // An update that changes nothing: SQLite knows no FOR UPDATE, and both engines lock what is written.
  await tx.updateTable('payment_consents').set({ consent_id }).where('consent_id', '=', consent_id).execute()
}

/** Changes a consent's status; false when it cannot get there from where it is. */
export async function changeConsent(tx: Db, consent_id: string, status: ConsentStatus): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('payment_consents')
    .set({ status })
    .where('consent_id', '=', consent_id)
    .where('status', 'in', consentStatusesBefore(status))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function setConsentWebhook(tx: Db, consent_id: string, webhook: string | null): Promise<void> {
  await tx.updateTable('payment_consents').set({ webhook }).where('consent_id', '=', consent_id).execute()
}

export async function setConsentPayer(
  tx: Db,
  sealer: Sealer,
  { consent_id, expected_payer }: StoredConsent,
  payer: Payer,
): Promise<void> {
  const payer_sealed = sealer.seal(JSON.stringify({ expected_payer, payer }))
  await tx.updateTable('payment_consents').set({ payer_sealed }).where('consent_id', '=', consent_id).execute()
}

function toConsent(sealer: Sealer, row: Selectable<PaymentConsentsTable>): StoredConsent {
  const { payer_sealed, ...columns } = row
  return {
    ...columns,
    constraints: JSON.parse(row.constraints) as ConsentConstraints,
    requests_refund_details: row.requests_refund_details === 1,
    ...(JSON.parse(sealer.open(payer_sealed)) as Pick<StoredConsent, 'expected_payer' | 'payer'>),
  }
}
