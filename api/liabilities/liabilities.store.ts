import type { Db } from '../database.ts'
import type { Sealer } from '@gingham/store'
import type { CreditCardLiability, MortgageLiability, StudentLoan } from './liability.schema.ts'

/** A debt with its document opened. */
export type StoredLiability =
  | { account_id: string; kind: 'credit'; document: CreditCardLiability }
  | { account_id: string; kind: 'student'; document: StudentLoan }
  | { account_id: string; kind: 'mortgage'; document: MortgageLiability }

/** The Item's debts in the bank's order. */
export async function listLiabilities(db: Db, sealer: Sealer, item_id: string): Promise<StoredLiability[]> {
  const rows = await db
    .selectFrom('liabilities')
    .select(['account_id', 'kind', 'document_sealed'])
    .where('item_id', '=', item_id)
    .orderBy('position')
    .execute()
  return rows.map(({ account_id, kind, document_sealed }) => {
    const document: unknown = JSON.parse(sealer.open(document_sealed))
    return { account_id, kind, document } as StoredLiability
  })
}

/** Puts these in the place of what is held. */
export async function replaceLiabilities(
  db: Db,
  sealer: Sealer,
  item_id: string,
  liabilities: readonly StoredLiability[],
): Promise<void> {
  await removeItemLiabilities(db, item_id)
  if (liabilities.length === 0) return
  const rows = liabilities.map(({ account_id, kind, document }, position) => ({
    item_id,
    account_id,
    kind,
    position,
    document_sealed: sealer.seal(JSON.stringify(document)),
  }))
  await db.insertInto('liabilities').values(rows).execute()
}

/** Forgets the debts of an Item. */
export async function removeItemLiabilities(db: Db, item_id: string): Promise<void> {
  await db.deleteFrom('liabilities').where('item_id', '=', item_id).execute()
}
