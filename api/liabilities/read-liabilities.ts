import { apiError } from '@gingham/api-kit'
import { listAccounts, selectAccounts, supportsProduct, type StoredAccount } from '../accounts/index.ts'
import { waitForFeed } from '../bank-feed/index.ts'
import type { Call } from '../house/house.ts'
import { requireProduct, type StoredItem } from '../item/index.ts'
import { listLiabilities, type StoredLiability } from './liabilities.store.ts'
import type { LiabilitiesObject } from './liability.schema.ts'

/** The accounts that were asked for, of every type, their debts, and the Item as it is with the product. */
export interface ReadLiabilities {
  accounts: readonly StoredAccount[]
  liabilities: LiabilitiesObject
  item: StoredItem
}

/**
 * The debts of a healthy Item's accounts, all of them unless some are named. The first call adds the product and waits
 * for the bank. Only for read-only handlers.
 * @throws PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID, NO_LIABILITY_ACCOUNTS, PRODUCT_NOT_READY
 */
export async function readLiabilities(
  call: Call,
  healthy: StoredItem,
  account_ids: readonly string[] | undefined,
): Promise<ReadLiabilities> {
  const { db, house } = call
  const item = await requireProduct(call, healthy, 'liabilities', account_ids)
  const asked = selectAccounts(await listAccounts(db, item.item_id), account_ids)
  if (!asked.some(({ document }) => supportsProduct('liabilities', document.type, document.subtype))) {
    const message = 'none of the accounts that were asked for is a credit card, a student loan or a mortgage'
    throw apiError('NO_LIABILITY_ACCOUNTS', account_ids && { message })
  }
  if (!(await waitForFeed(call, item.item_id, 'liabilities'))) throw apiError('PRODUCT_NOT_READY')
  // Asking the bank may have changed balances.
  const accounts = selectAccounts(await listAccounts(db, item.item_id), account_ids)
  const wanted = new Set(accounts.map(({ account_id }) => account_id))
  const liabilities = await listLiabilities(db, house.sealer, item.item_id)
  return { accounts, liabilities: byKind(liabilities.filter(({ account_id }) => wanted.has(account_id))), item }
}

/** Debts by kind; null where there are none of a kind. */
function byKind(liabilities: readonly StoredLiability[]): LiabilitiesObject {
  const credit = liabilities.flatMap((row) => (row.kind === 'credit' ? [row.document] : []))
  const mortgage = liabilities.flatMap((row) => (row.kind === 'mortgage' ? [row.document] : []))
  const student = liabilities.flatMap((row) => (row.kind === 'student' ? [row.document] : []))
  return {
    credit: credit.length === 0 ? null : credit,
    mortgage: mortgage.length === 0 ? null : mortgage,
    student: student.length === 0 ? null : student,
  }
}
