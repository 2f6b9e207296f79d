import { askBank } from '../bank-feed/index.ts'
import type { House } from '../house/house.ts'
import { findItem } from '../item/index.ts'
import type { BankTransaction } from '@gingham/sources'

/** Who somebody works for, as far as their transactions tell. */
export interface Employer {
  employer_id: string | null
  employer_name: string | null
}

const nobody: Employer = { employer_id: null, employer_name: null }

/** Looks for pay in the transactions of some Items: whoever has paid last is the employer. */
export async function findEmployer(house: House, item_ids: readonly string[]): Promise<Employer> {
  let latest: BankTransaction | undefined
  for (const item_id of item_ids) {
    const item = await findItem(house.store.db, item_id)
    if (item === undefined || item.removed_ms !== null) continue
    const snapshot = await askBank(house, item, house.clock.now())
    const pay = snapshot?.transactions.find(isPay)
    if (pay !== undefined && (latest === undefined || pay.date > latest.date)) latest = pay
  }
  if (latest === undefined) return nobody
  const employer_name = latest.merchant_name ?? latest.name
  return { employer_id: house.ids.derive('employer', employer_name), employer_name }
}

/** Money that comes in as wages. */
function isPay({ amount, personal_finance_category }: BankTransaction): boolean {
  return amount < 0 && personal_finance_category.detailed === 'INCOME_SALARY'
}
