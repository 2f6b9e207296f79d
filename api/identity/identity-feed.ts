import type { Db } from '../database.ts'
import { listPrivateDetails } from '../accounts/index.ts'
import { startFeed, type BankFeed } from '../bank-feed/index.ts'
import type { Call, House } from '../house/house.ts'
import { sendItemWebhook } from '../item/index.ts'
import type { Owner } from './identity.schema.ts'
import { insertChanges, listSeen, replaceSeen } from './identity.store.ts'
import type { IdentityKind, IdentitySeenTable } from './identity.tables.ts'
import { identityDefaultUpdate } from './webhook-payloads.ts'

/** Plaid looks every 30 to 90 days. Source: https://plaid.com/docs/api/products/identity/#default_update */
const CHECK_EVERY_MS = 30 * 86_400_000

/** Begins to watch who owns an Item's accounts, whose owners as they are now are known to the app or soon will be. */
export async function startIdentity(
  { db, house, now_ms }: Pick<Call, 'db' | 'house' | 'now_ms'>,
  item_id: string,
): Promise<void> {
  await replaceSeen(db, item_id, await seenNow(db, house, item_id))
  await startFeed(db, { item_id, product: 'identity', due_ms: now_ms + CHECK_EVERY_MS })
}

/** Notices what has changed of the owners, and tells of it. The accounts themselves are in line by then. */
export const identityFeed: BankFeed = {
  product: 'identity',
  check_every_ms: CHECK_EVERY_MS,
  async takeIn(tx, house, { item, now_ms }) {
    const { item_id } = item
    const before = new Map((await listSeen(tx, item_id)).map((seen) => [keyOf(seen), seen.mark]))
    const after = await seenNow(tx, house, item_id)
    const changed = after.filter((seen) => (before.get(keyOf(seen)) ?? seen.mark) !== seen.mark)
    await replaceSeen(tx, item_id, after)
    if (changed.length === 0) return
    await insertChanges(
      tx,
      changed.map(({ account_id, kind }) => ({ item_id, account_id, kind, changed_ms: now_ms })),
    )
    const kinds = Map.groupBy(changed, ({ account_id }) => account_id)
    await sendItemWebhook(
      tx,
      house,
      item,
      identityDefaultUpdate(
        Object.fromEntries([...kinds].map(([account_id, seen]) => [account_id, seen.map(({ kind }) => kind)])),
      ),
    )
  },
}

function keyOf({ account_id, kind }: Pick<IdentitySeenTable, 'account_id' | 'kind'>): string {
  return `${kind} ${account_id}`
}

/** What a kind of data is, of all owners of an account. */
const partsOf: Readonly<Record<IdentityKind, (owner: Owner) => unknown>> = {
  PHONES: ({ phone_numbers }) => phone_numbers,
  ADDRESSES: ({ addresses }) => addresses,
  EMAILS: ({ emails }) => emails,
  NAMES: ({ names }) => names,
}
const kinds = Object.keys(partsOf) as IdentityKind[]

async function seenNow(db: Db, { sealer }: Pick<House, 'sealer'>, item_id: string): Promise<IdentitySeenTable[]> {
  const details = await listPrivateDetails(db, sealer, item_id)
  return [...details].flatMap(([account_id, { owners }]) =>
    kinds.map((kind) => ({
      item_id,
      account_id,
      kind,
      mark: sealer.mark(JSON.stringify([kind, (owners as Owner[]).map(partsOf[kind])])),
    })),
  )
}
