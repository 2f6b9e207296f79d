import type { BankTransaction } from '@gingham/sources'
import type { Ids } from '@gingham/store'
import { accountIdOf } from '../accounts/index.ts'
import { findLegacyCategory } from '../categories/index.ts'
import type { HeldRow } from './diff.ts'
import type { Presenter } from './page-documents.ts'
import {
  iconUrl,
  isDetailedV2,
  legacyCategoryOf,
  primaryOf,
  toVersion,
  type TaxonomyVersion,
} from './personal-finance-category.ts'
import type { PersonalFinanceCategory, Transaction } from './transaction.schema.ts'

/** The transaction's id in this Item, derived from the bank's key of the row. */
export function transactionIdOf(ids: Ids, item_id: string, transaction_key: string): string {
  return ids.derive('transaction', item_id, transaction_key)
}

/** A bank's row as it is stored: the document is what goes out with default options. */
export function toRow(ids: Ids, item_id: string, row: BankTransaction): HeldRow {
  const transaction_id = transactionIdOf(ids, item_id, row.transaction_key)
  const account_id = accountIdOf(ids, item_id, row.account_key)
  const pending_transaction_id =
    row.pending_transaction_key === null ? null : transactionIdOf(ids, item_id, row.pending_transaction_key)
  const document = JSON.stringify(toTransaction(row, { transaction_id, account_id, pending_transaction_id }))
  return { transaction_id, account_id, date: row.date, document, original_description: row.original_description }
}

interface RowIds {
  transaction_id: string
  account_id: string
  pending_transaction_id: string | null
}

function toTransaction(
  row: BankTransaction,
  { transaction_id, account_id, pending_transaction_id }: RowIds,
): Transaction {
  const { detailed, confidence_level } = row.personal_finance_category
  if (!isDetailedV2(detailed)) throw new Error(`the source names an unknown category: ${detailed}`)
  const category_id = row.category_id ?? legacyCategoryOf(detailed)
  const primary = primaryOf(detailed)
  return {
    account_id,
    account_owner: row.account_owner,
    amount: row.amount,
    authorized_date: row.authorized_date,
    authorized_datetime: row.authorized_datetime,
    category: [...(findLegacyCategory(category_id)?.hierarchy ?? [])],
    category_id,
    check_number: row.check_number,
    counterparties: [...row.counterparties],
    date: row.date,
    datetime: row.datetime,
    iso_currency_code: row.iso_currency_code,
    location: row.location,
    logo_url: row.logo_url,
    merchant_entity_id: row.merchant_entity_id,
    merchant_name: row.merchant_name,
    name: row.name,
    payment_channel: row.payment_channel,
    payment_meta: row.payment_meta,
    pending: row.pending,
    pending_transaction_id,
    personal_finance_category: { primary, detailed, confidence_level, version: 'v2' },
    personal_finance_category_icon_url: iconUrl(primary),
    transaction_code: row.transaction_code as Transaction['transaction_code'],
    transaction_id,
    transaction_type: row.transaction_type,
    unofficial_currency_code: row.unofficial_currency_code,
    website: row.website,
  }
}

/** What a caller may ask for beyond the stored document. Without any of it, documents go out as they are. */
export interface DocumentOptions {
  include_original_description?: boolean | null
  personal_finance_category_version?: TaxonomyVersion
}

/** How stored documents go out under these options; null when they go out as they are. */
export function presenterOf(options: DocumentOptions): Presenter {
  const wantsDescription = options.include_original_description === true
  const version = options.personal_finance_category_version ?? 'v2'
  if (!wantsDescription && version === 'v2') return null
  return ({ document, original_description }) => {
    const transaction = JSON.parse(document) as Transaction
    if (wantsDescription) transaction.original_description = original_description
    const category = transaction.personal_finance_category
    if (category) {
      const shown = toCategoryVersion(category, transaction.amount, version)
      transaction.personal_finance_category = shown
      transaction.personal_finance_category_icon_url = iconUrl(shown.primary)
    }
    return JSON.stringify(transaction)
  }
}

/** A stored category in the taxonomy that the caller reads. @param amount of the transaction, as on the wire */
export function toCategoryVersion(
  category: PersonalFinanceCategory,
  amount: number,
  version: TaxonomyVersion,
): PersonalFinanceCategory {
  if (version === 'v2' || !isDetailedV2(category.detailed)) return category
  return { ...category, ...toVersion(category.detailed, amount, version), version }
}
