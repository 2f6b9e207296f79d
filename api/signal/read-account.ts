import { apiError } from '@gingham/api-kit'
import type { BankOwner } from '@gingham/sources'
import { accountIdOf, listAccounts, listPrivateDetails, selectAccounts } from '../accounts/index.ts'
import { findFeed } from '../bank-feed/index.ts'
import type { Call } from '../house/house.ts'
import { listIdentityChanges } from '../identity/index.ts'
import { openConnection, sharedAccounts, type StoredItem } from '../item/index.ts'
import type { AccountFacts } from './core-attributes.ts'

/** Why data of the bank is missing. */
export interface Warning {
  warning_type: string
  warning_code: string
  warning_message: string
}

/** What is known of the account that is to be debited. */
export interface ReadAccount {
  facts: AccountFacts
  owners: readonly BankOwner[]
  warnings: Warning[]
}

const CHANGES_DAYS_MS = 90 * 86_400_000

/**
 * Asks the bank for a deposit account and its history. Where the Item's login has ended, or the bank does not answer,
 * what is held of balances and owners has to do, and a warning says so. Nothing of it is taken in.
 * @throws INVALID_ACCOUNT_ID, INVALID_FIELD for an account that no debit can be taken from
 */
export async function readAccount(call: Call, item: StoredItem, account_id: string): Promise<ReadAccount> {
  const { db, house, now_ms } = call
  const { item_id } = item
  const [held] = selectAccounts(await listAccounts(db, item_id), [account_id])
  const { type, subtype, balances } = held!.document
  if (type !== 'depository') {
    throw apiError('INVALID_FIELD', {
      message: 'account_id must be that of a deposit account: no other can be debited',
    })
  }
  const isWatched = (await findFeed(db, item_id, 'identity')) !== undefined
  const since_ms = now_ms - CHANGES_DAYS_MS
  const known = {
    type,
    subtype,
    connected_ms: item.created_ms,
    contact_changes: isWatched ? await listIdentityChanges(db, { item_id, account_id, since_ms }) : null,
  }
  const told = await askForAccount(call, item, account_id)
  if ('warning' in told) {
    const details = await listPrivateDetails(db, house.sealer, item_id)
    const { available, current } = balances
    return {
      facts: { ...known, available, current, told_ms: null, movements: null },
      owners: details.get(account_id)!.owners,
      warnings: told.warning === null ? [] : [told.warning],
    }
  }
  const { available, current } = told.account.balances
  return {
    facts: { ...known, available, current, told_ms: now_ms, movements: told.movements },
    owners: told.account.owners,
    warnings: [],
  }
}

async function askForAccount({ house, now_ms, today }: Call, item: StoredItem, account_id: string) {
  // Typed account numbers: there is no bank to be asked.
  if (item.institution_id === null) return { warning: null }
  if (item.error !== null) {
    const { error_type, error_code, error_message } = item.error
    return { warning: { warning_type: error_type, warning_code: error_code, warning_message: error_message } }
  }
  try {
    const connection = openConnection(house.sealer, item)
    const snapshot = await house.sources.ofKind(item.source).fetch(connection, { now_ms, today })
    const account = sharedAccounts(item, snapshot.accounts).find(
      ({ account_key }) => accountIdOf(house.ids, item.item_id, account_key) === account_id,
    )
    if (account !== undefined) {
      const movements = snapshot.transactions.filter(({ account_key }) => account_key === account.account_key)
      return { account, movements }
    }
  } catch {
    return {
      warning: {
        warning_type: 'INSTITUTION_ERROR',
        warning_code: 'INSTITUTION_NOT_RESPONDING',
        warning_message: 'the bank did not answer: the evaluation is made from what is held',
      },
    }
  }
  throw apiError('INVALID_ACCOUNT_ID', { message: 'the bank does not show this account any more' })
}
