import { listAccounts } from '../../accounts/index.ts'
import type { Call } from '../../house/house.ts'
import { mintPublicToken } from '../../item/index.ts'
import type { EffectResult } from './session.ts'
import { toSuccessAccount } from './success-account.ts'

/** The end of update mode: the Item with the accounts that it has, and a token for it. */
export async function showExistingItem(call: Call, item_id: string): Promise<EffectResult & { type: 'item_created' }> {
  const held = await listAccounts(call.db, item_id)
  const accounts = held.map(({ document }) => toSuccessAccount(document))
  return { type: 'item_created', item_id, public_token: await mintPublicToken(call, item_id), accounts }
}
