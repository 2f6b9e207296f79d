import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { requireItem, requireWebhookUrl } from '../item/index.ts'
import { insertSwitch, type DepositSwitch } from './deposit-switches.store.ts'

interface Options {
  webhook?: string | null
  transaction_item_access_tokens?: readonly string[]
}

/** Where the pay is to go. */
export type Target = Pick<DepositSwitch, 'target_item_id' | 'target_account_id' | 'target'>

/**
 * Makes a switch that waits for its person. Needs a call that may write.
 * @throws INVALID_FIELD for an address that no webhook can be sent to; INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND and
 * PRODUCT_NOT_ENABLED for the Items in which the employer is to be looked for
 */
export async function makeSwitch(call: Call, target: Target, options: Options = {}): Promise<string> {
  const { db, house, team, now_ms } = call
  const { webhook = null, transaction_item_access_tokens = [] } = options
  if (webhook !== null) requireWebhookUrl(webhook, 'options.webhook')
  const transaction_item_ids: string[] = []
  for (const access_token of transaction_item_access_tokens) {
    const item = await requireItem(call, access_token)
    if (!item.products.includes('transactions')) {
      throw apiError('PRODUCT_NOT_ENABLED', {
        message: 'an Item of transaction_item_access_tokens has no Transactions',
      })
    }
    transaction_item_ids.push(item.item_id)
  }
  const deposit_switch_id = house.ids.derive('deposit_switch', house.ids.uuid())
  await insertSwitch(db, house.sealer, {
    deposit_switch_id,
    client_id: team.client_id,
    environment: team.environment,
    state: 'initialized',
    ...target,
    transaction_item_ids,
    webhook,
    created_ms: now_ms,
    submitted_ms: null,
    completed_ms: null,
    employer_id: null,
    employer_name: null,
  })
  return deposit_switch_id
}
