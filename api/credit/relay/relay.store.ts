import type { Db } from '../../database.ts'
import type { CreditRelaysTable } from './relay.tables.ts'

export async function insertRelay(tx: Db, relay: CreditRelaysTable): Promise<void> {
  await tx.insertInto('credit_relays').values(relay).execute()
}

export function findRelay(db: Db, relay_id: string): Promise<CreditRelaysTable | undefined> {
  return db.selectFrom('credit_relays').selectAll().where('relay_id', '=', relay_id).executeTakeFirst()
}

export async function deleteRelay(tx: Db, relay_id: string): Promise<void> {
  await tx.deleteFrom('credit_relays').where('relay_id', '=', relay_id).execute()
}
