import type { Db } from '../database.ts'
import { listAccounts, saveVerification } from '../accounts/index.ts'
import { lookUpNumbers } from './database-verdict.ts'
import type { Routing } from './typed-numbers.ts'

/** Looks up the Item's one account, and keeps what was found. What is only matched has no insights. */
export async function saveVerdict(
  tx: Db,
  item_id: string,
  looked_up: {
    way: 'database_match' | 'database_insights'
    routing: Routing
    account_number: string
    holder: string
  },
): Promise<void> {
  const { way, routing, account_number, holder } = looked_up
  const { status, insights } = lookUpNumbers(routing, account_number, holder)
  for (const account of await listAccounts(tx, item_id)) {
    await saveVerification(tx, account, {
      verification_name: holder,
      ...(way === 'database_match'
        ? { verification_status: 'database_matched' }
        : { verification_status: status, verification_insights: insights }),
    })
  }
}
