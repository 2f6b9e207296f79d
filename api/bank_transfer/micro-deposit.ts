import type { Db } from '../database.ts'
import { listPrivateDetails } from '../accounts/index.ts'
import type { House } from '../house/house.ts'
import type { Team } from '../house/teams.store.ts'
import type { StoredItem } from '../item/index.ts'
import { lockLedger, openLedger } from './ledgers.store.ts'
import { startTransfer } from './take-step.ts'

/** One cent, which the person keeps. Source: https://plaid.com/docs/auth/coverage/same-day/ */
const AMOUNT = '0.01'

/**
 * Sends a micro-deposit to an account, to verify it. Its team sees events of it, and finds it by their id; it is neither
 * in the team's list of transfers nor paid with the team's money. It stays pending until somebody simulates otherwise.
 * Nothing is sent to an account without a routing number of the United States.
 * Source: https://plaid.com/docs/auth/coverage/microdeposit-events/
 * @param holder the name to send it to; the bank's first owner of the account unless given
 */
export async function sendMicroDeposit(
  tx: Db,
  house: Pick<House, 'ids' | 'sealer'>,
  { item_id, client_id, environment }: Pick<StoredItem, 'item_id' | 'client_id' | 'environment'>,
  account_id: string,
  now_ms: number,
  holder?: string,
): Promise<void> {
  const details = (await listPrivateDetails(tx, house.sealer, item_id)).get(account_id)
  if (details === undefined || details.numbers.ach === null) return
  const team: Team = { client_id, environment: environment as Team['environment'] }
  const { origination_account_id } = await openLedger(tx, house.ids, team)
  await startTransfer(tx, house, now_ms, await lockLedger(tx, origination_account_id), {
    kind: 'micro_deposit',
    idempotency_key: null,
    account_id,
    type: 'credit',
    network: 'ach',
    ach_class: 'ppd',
    amount: AMOUNT,
    description: 'ACCTVERIFY',
    user: {
      legal_name: holder ?? details.owners[0]?.names[0] ?? 'Account holder',
      email_address: null,
      routing_number: details.numbers.ach.routing,
    },
    custom_tag: null,
    metadata: null,
  })
}
