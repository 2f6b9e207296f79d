import type { Static } from 'typebox'
import { listAccounts, listPrivateDetails, selectAccounts } from '../accounts/index.ts'
import type { Call } from '../house/house.ts'
import { lockItem, requireProduct, type StoredItem } from '../item/index.ts'
import { startIdentity } from './identity-feed.ts'
import type { AccountIdentity, Owner } from './identity.schema.ts'

/** Accounts with their owners, and the Item as it is with the product. */
export interface ReadOwners {
  accounts: Static<typeof AccountIdentity>[]
  item: StoredItem
}

/**
 * The owners of a healthy Item's accounts, all of them unless some are named. The first call adds the product. Only for
 * read-only handlers.
 * @throws PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID
 */
export async function readOwners(
  call: Call,
  healthy: StoredItem,
  account_ids: readonly string[] | undefined,
): Promise<ReadOwners> {
  const item = await requireProduct(call, healthy, 'identity', account_ids)
  if (item !== healthy) {
    await call.write(async (tx) => {
      await lockItem(tx, item.item_id)
      await startIdentity({ ...call, db: tx }, item.item_id)
    })
  }
  return { accounts: await listOwners(call, item, account_ids), item }
}

/**
 * The same without a product: for whoever has seen to it that the Item has one.
 * @throws INVALID_ACCOUNT_ID
 */
export async function listOwners(
  call: Pick<Call, 'db' | 'house'>,
  { item_id }: Pick<StoredItem, 'item_id'>,
  account_ids: readonly string[] | undefined,
): Promise<ReadOwners['accounts']> {
  const accounts = selectAccounts(await listAccounts(call.db, item_id), account_ids)
  const details = await listPrivateDetails(call.db, call.house.sealer, item_id)
  return accounts.map(({ account_id, document }) => ({
    ...document,
    // Sealed in the shape of the wire, which a source's types only promise not to write to.
    owners: details.get(account_id)!.owners as Owner[],
  }))
}
