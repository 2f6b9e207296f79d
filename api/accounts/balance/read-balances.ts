import { apiError } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import type { BankSnapshot, SourceInstitution } from '@gingham/sources'
import type { Call } from '../../house/house.ts'
import { lockItem, openConnection, takeInAccounts, type StoredItem } from '../../item/index.ts'
import type { Account } from '../account.schema.ts'
import { listAccounts } from '../accounts.store.ts'
import { selectAccounts } from '../select-accounts.ts'
import { balanceTime, requireFreshBalances, requireMinimum, tellsBalanceTime } from './balance-time.ts'

export interface BalanceOptions {
  /** All accounts unless given. */
  account_ids?: readonly string[]
  /** The oldest balance that will do, an instant. */
  min_last_updated_datetime?: string
}

/**
 * Asks the bank of a healthy Item for its balances, keeps what it says, and returns the accounts. Only for read-only
 * handlers: nothing is locked while the bank is asked, what it said is written in a transaction of its own.
 * @throws PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID, INSTITUTION_DOWN, INVALID_FIELD or
 *   LAST_UPDATED_DATETIME_OUT_OF_RANGE for `min_last_updated_datetime`, ITEM_CONCURRENTLY_DELETED
 */
export async function readBalances(
  call: Call,
  item: StoredItem,
  { account_ids, min_last_updated_datetime }: BalanceOptions,
): Promise<{ accounts: Account[]; item: StoredItem }> {
  const institution = requireReachableBank(call, item)
  const held = selectAccounts(await listAccounts(call.db, item.item_id), account_ids)
  requireMinimum(institution, held, min_last_updated_datetime)

  const { now_ms, today } = call
  const source = call.house.sources.ofKind(item.source)
  const snapshot = await source.fetch(openConnection(call.house.sealer, item), { now_ms, today })
  await takeIn(call, item, snapshot)

  const accounts = selectAccounts(await listAccounts(call.db, item.item_id), account_ids)
  requireFreshBalances(institution, accounts, min_last_updated_datetime, call)
  return {
    accounts: accounts.map(({ document }) =>
      tellsBalanceTime(institution) ? withBalanceTime(document, balanceTime(document, call)) : document,
    ),
    item,
  }
}

/** The bank that is to be asked. Items of typed account numbers have none. */
function requireReachableBank(call: Call, item: StoredItem): SourceInstitution {
  const institution = item.institution_id === null ? undefined : call.house.sources.findInstitution(item.institution_id)
  if (institution?.products.includes('balance') !== true) {
    throw apiError('PRODUCTS_NOT_SUPPORTED', { message: 'there is no bank behind this Item that tells balances' })
  }
  if (institution.health === 'DOWN') throw apiError('INSTITUTION_DOWN')
  return institution
}

function takeIn(call: Call, { item_id }: StoredItem, snapshot: BankSnapshot): Promise<void> {
  return call.write(async (tx) => {
    const item = await lockItem(tx, item_id)
    if (item === undefined || item.removed_ms !== null) throw apiError('ITEM_CONCURRENTLY_DELETED')
    await takeInAccounts(tx, call.house, item, snapshot.accounts)
  })
}

function withBalanceTime(account: Account, last_updated_ms: number): Account {
  return { ...account, balances: { ...account.balances, last_updated_datetime: toInstant(last_updated_ms) } }
}
