import type { Call } from '../house/house.ts'
import { startInvestments } from '../investments/index.ts'
import { startLiabilities } from '../liabilities/index.ts'
import { startTransactions } from '../transactions/index.ts'
import type { ItemRequest } from './create-item.ts'

/** Begins what an Item's products need done in the background. Every room with work of its own has its line here. */
export async function startProducts(
  call: Call,
  item_id: string,
  products: readonly string[],
  options: ItemRequest['product_options'] = {},
): Promise<void> {
  if (products.includes('transactions')) await startTransactions(call, item_id, options.transactions ?? {})
  if (products.includes('investments') || products.includes('investments_auth')) await startInvestments(call, item_id)
  if (products.includes('liabilities')) await startLiabilities(call, item_id)
}
