import type { Call } from '../house/house.ts'
import { startIdentity } from '../identity/index.ts'
import { startInvestments } from '../investments/index.ts'
import { startLiabilities } from '../liabilities/index.ts'
import { startPayroll } from '../payroll/index.ts'
import { startStatements } from '../statements/index.ts'
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
  if (products.includes('statements')) await startStatements(call, item_id, options.statements)
  if (products.includes('identity')) await startIdentity(call, item_id)
  if (products.includes('investments') || products.includes('investments_auth')) await startInvestments(call, item_id)
  if (products.includes('liabilities')) await startLiabilities(call, item_id)
  await startPayroll(call, item_id, products, options)
}
