import { enqueueJob } from '@gingham/jobs'
import type { Connection } from '@gingham/sources'
import { ingestAccounts } from '../accounts/index.ts'
import { startAutomatedMicroDeposit } from '../auth/index.ts'
import type { Call } from '../house/house.ts'
import { countUp } from '../house/teams.store.ts'
import { mintToken } from '../house/tokens.store.ts'
import type { HistoryBounds } from '../transactions/index.ts'
import { authMethodOf } from './auth-method.ts'
import { insertItem, type NewItem } from './item.store.ts'
import { sharedAccounts } from './shared-accounts.ts'
import { startProducts } from './start-products.ts'

/** A public_token opens its Item for 30 minutes. Source: https://plaid.com/docs/api/items/ */
export const PUBLIC_TOKEN_LIFETIME_MS = 30 * 60_000
/** Sandbox logins end after 30 days. Source: https://plaid.com/docs/sandbox/ */
const SANDBOX_LOGIN_LIFETIME_MS = 30 * 86_400_000

export interface ItemRequest {
  /** What the source gave for the login. */
  connection: Connection
  products: readonly string[]
  consented_products?: readonly string[]
  /** The bank's keys of the accounts that the person shares; all of them unless given. */
  account_keys?: readonly string[]
  webhook?: string | null
  /** How account numbers are obtained; the quickest way that the bank offers unless given. */
  auth_method?: 'AUTOMATED_MICRODEPOSITS'
  /** What was asked for single products, by product. */
  product_options?: Readonly<Record<string, unknown>> & { transactions?: HistoryBounds }
}

/**
 * Makes an Item of a login: its accounts are there with the answer, its history follows as jobs. Needs a call that
 * may write. Returns the Item's id and a public_token for it.
 */
export async function createItem(call: Call, request: ItemRequest): Promise<{ item_id: string; public_token: string }> {
  const { db, house, team, now_ms } = call
  const { connection, products } = request
  const serial = await countUp(db, 'items')
  const item_id = house.ids.derive('item', team.environment, serial)
  const item: NewItem = {
    item_id,
    client_id: team.client_id,
    environment: team.environment,
    institution_id: connection.institution_id,
    source: connection.source,
    connection,
    account_keys: request.account_keys ?? null,
    webhook: request.webhook ?? null,
    products,
    consented_products: request.consented_products ?? [],
    product_options: request.product_options ?? {},
    auth_method: products.includes('auth')
      ? (request.auth_method ?? authMethodOf(house.sources, connection.institution_id))
      : null,
    update_type: 'background',
    created_ms: now_ms,
    consent_expires_ms: null,
  }
  await insertItem(db, house.sealer, item)
  const snapshot = await house.sources.ofKind(connection.source).fetch(connection, { now_ms, today: call.today })
  await ingestAccounts(db, house, item_id, sharedAccounts(item, snapshot.accounts))
  if (item.auth_method === 'AUTOMATED_MICRODEPOSITS') await startAutomatedMicroDeposit(db, house, item, now_ms)
  await startProducts(call, item_id, products, request.product_options)
  if (team.environment === 'sandbox') {
    await enqueueJob(db, {
      kind: EXPIRE_LOGIN_JOB,
      group_key: item_id,
      payload: { item_id },
      due_ms: now_ms + SANDBOX_LOGIN_LIFETIME_MS,
    })
  }
  call.settle(item_id)
  const public_token = await mintPublicToken(call, item_id)
  return { item_id, public_token }
}

/** The job that ends a sandbox login. */
export const EXPIRE_LOGIN_JOB = 'item.expire_login'

export function mintPublicToken(call: Call, item_id: string): Promise<string> {
  return call.write((tx) =>
    mintToken(tx, call.house.ids, call.team, {
      kind: 'public',
      subject: item_id,
      now_ms: call.now_ms,
      lifetime_ms: PUBLIC_TOKEN_LIFETIME_MS,
    }),
  )
}
