import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { findToken } from '../house/tokens.store.ts'
import { findItem, requireHealth, type StoredItem } from '../item/index.ts'
import type { ProductName } from '../products.ts'
import { requirePermission } from './permissions.ts'
import { findProcessorToken, type ProcessorToken } from './processor-tokens.store.ts'

/** What a processor token opens: one account of an Item. */
export interface OpenAccount {
  token: ProcessorToken
  item: StoredItem
  account_id: string
}

/**
 * The account that a processor token opens, for this team in this environment, however the Item is. Anybody else's
 * token is as unknown as one that never was, and so are those of removed Items: INVALID_PROCESSOR_TOKEN.
 *
 * DIFFERENCE: at Plaid the partner that a token was made for uses it with keys of its own. Here no team is a partner
 * of another one, so the team that made the token is the one that uses it.
 */
export async function requireAccount(call: Call, processor_token: string): Promise<OpenAccount> {
  const found = await findToken(call.db, call.team, 'processor', processor_token)
  const token = found && (await findProcessorToken(call.db, found.subject))
  if (token === undefined) throw apiError('INVALID_PROCESSOR_TOKEN')
  const item = await findItem(call.db, token.item_id)
  if (item === undefined || item.removed_ms !== null) throw apiError('INVALID_PROCESSOR_TOKEN')
  return { token, item, account_id: token.account_id }
}

/** The same when the bank still lets in, for a product that the processor may read; otherwise the Item's own error. */
export async function requireAccountFor(
  call: Call,
  processor_token: string,
  product: ProductName,
): Promise<OpenAccount> {
  const open = await requireAccount(call, processor_token)
  requirePermission(open.token, product)
  requireHealth(open.item)
  return open
}
