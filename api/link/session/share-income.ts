import { shareBankIncome, type Shared } from '../../credit/index.ts'
import type { StoredSession } from './link-session.store.ts'
import type { Running } from './run-session.ts'

/** A session for bank income has ended: the Items that the person shared in it make one report. */
export async function shareIncome({ call, grant }: Running, stored: StoredSession): Promise<void> {
  const { session, outcome, link_session_id } = stored
  const single = outcome !== null && 'success' in outcome && session.item !== null ? [session.item] : []
  const items = session.added.length > 0 ? session.added : single
  await shareBankIncome(call, {
    team: grant.team,
    user_id: grant.item.user_id ?? null,
    link_session_id,
    item_ids: items.map(({ item_id }) => item_id),
    products: [...grant.item.products, ...grant.wished_products],
    income_verification: grant.item.product_options?.['income_verification'] as Shared['income_verification'],
  })
}
