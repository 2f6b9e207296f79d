import type { Db } from '../database.ts'
import { removeTokens } from '../house/tokens.store.ts'
import type { ProcessorTokensTable } from './processor.tables.ts'

/** What a processor token opens, with its JSON read. */
export interface ProcessorToken extends Omit<ProcessorTokensTable, 'products'> {
  /** The products that the processor may read; an empty list for all of them. */
  products: readonly string[]
}

export async function insertProcessorToken(
  db: Db,
  token: Pick<ProcessorToken, 'processor_token_id' | 'item_id' | 'account_id' | 'processor' | 'created_ms'>,
): Promise<void> {
  await db
    .insertInto('processor_tokens')
    .values({ ...token, webhook: null, products: '[]', is_sync_active: 0, is_recurring_active: 0 })
    .execute()
}

export async function findProcessorToken(db: Db, processor_token_id: string): Promise<ProcessorToken | undefined> {
  const row = await db
    .selectFrom('processor_tokens')
    .selectAll()
    .where('processor_token_id', '=', processor_token_id)
    .executeTakeFirst()
  return row === undefined ? undefined : toToken(row)
}

/** Every processor token of an Item, oldest first. */
export async function listProcessorTokens(db: Db, item_id: string): Promise<ProcessorToken[]> {
  const rows = await db
    .selectFrom('processor_tokens')
    .selectAll()
    .where('item_id', '=', item_id)
    .orderBy('created_ms')
    .orderBy('processor_token_id')
    .execute()
  return rows.map(toToken)
}

export async function updateProcessorToken(
  db: Db,
  processor_token_id: string,
  change: Partial<Pick<ProcessorToken, 'webhook' | 'products'>>,
): Promise<void> {
  const { products, ...columns } = change
  await db
    .updateTable('processor_tokens')
    .set({ ...columns, ...(products === undefined ? {} : { products: JSON.stringify(products) }) })
    .where('processor_token_id', '=', processor_token_id)
    .execute()
}

/** Turns a kind of webhook on for a processor; false when it was on before. */
export async function turnOnFor(
  db: Db,
  processor_token_id: string,
  name: 'is_sync_active' | 'is_recurring_active',
): Promise<boolean> {
  const result = await db
    .updateTable('processor_tokens')
    .set({ [name]: 1 })
    .where('processor_token_id', '=', processor_token_id)
    .where(name, '=', 0)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Makes every processor token of an Item unknown. */
export async function removeProcessorTokens(db: Db, item_id: string): Promise<void> {
  for (const { processor_token_id } of await listProcessorTokens(db, item_id)) {
    await removeTokens(db, processor_token_id, ['processor'])
  }
  await db.deleteFrom('processor_tokens').where('item_id', '=', item_id).execute()
}

function toToken(row: ProcessorTokensTable): ProcessorToken {
  return { ...row, products: JSON.parse(row.products) as string[] }
}
