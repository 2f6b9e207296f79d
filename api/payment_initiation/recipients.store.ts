import type { Selectable } from 'kysely'
import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { AccountNumbers } from './bank-numbers.ts'
import type { Microseconds } from './created-instant.ts'
import type { PaymentInitiationAddress } from './payment-initiation.schema.ts'
import type { PaymentRecipientsTable } from './payment-initiation.tables.ts'

/** Who somebody is, and which account is theirs. */
export interface RecipientDetails extends AccountNumbers {
  name: string
  address: PaymentInitiationAddress | null
}

export interface StoredRecipient extends RecipientDetails {
  recipient_id: string
  created_us: Microseconds
}

/** Keeps a recipient; the id of the one that has the same details already, where there is one. */
export async function keepRecipient(
  tx: Db,
  sealer: Sealer,
  { client_id, environment }: Team,
  { recipient_id, created_us, ...details }: StoredRecipient,
): Promise<string> {
  const text = JSON.stringify(details)
  const details_mark = sealer.mark(text)
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('payment_recipients')
    .values({ recipient_id, client_id, environment, details_mark, details_sealed: sealer.seal(text), created_us })
    .onConflict((conflict) => conflict.columns(['client_id', 'environment', 'details_mark']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) return recipient_id
  const known = await ofTeam(tx, { client_id, environment })
    .where('details_mark', '=', details_mark)
    .executeTakeFirstOrThrow()
  return known.recipient_id
}

/** A recipient of this team. */
export async function findRecipient(
  db: Db,
  sealer: Sealer,
  team: Team,
  recipient_id: string,
): Promise<StoredRecipient | undefined> {
  const row = await ofTeam(db, team).where('recipient_id', '=', recipient_id).executeTakeFirst()
  return row === undefined ? undefined : toRecipient(sealer, row)
}

/** Newest first. @param from the newest one to list */
export async function listRecipients(
  db: Db,
  sealer: Sealer,
  team: Team,
  { from, count }: { from: Microseconds | null; count: number },
): Promise<StoredRecipient[]> {
  const rows = await ofTeam(db, team)
    .$if(from !== null, (query) => query.where('created_us', '<=', from!))
    .orderBy('created_us', 'desc')
    .limit(count)
    .execute()
  return rows.map((row) => toRecipient(sealer, row))
}

function ofTeam(db: Db, { client_id, environment }: Team) {
  return db
    .selectFrom('payment_recipients')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
}

function toRecipient(
  sealer: Sealer,
  { recipient_id, created_us, details_sealed }: Selectable<PaymentRecipientsTable>,
): StoredRecipient {
  return { ...(JSON.parse(sealer.open(details_sealed)) as RecipientDetails), recipient_id, created_us }
}
