import { apiError } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import type { Ids } from '@gingham/store'
import { listAccounts, selectAccounts } from '../../accounts/index.ts'
import type { Call } from '../../house/house.ts'
import type { TransactionListener } from '../listeners.ts'
import type { TaxonomyVersion } from '../personal-finance-category.ts'
import type { ItemAndState } from '../require-state.ts'
import { toCategoryVersion } from '../to-transaction.ts'
import { listStreams } from './list-streams.ts'
import { lastOf, type RecurringStream } from './recurring-streams.ts'
import type { TransactionStream } from './stream.schema.ts'

export interface StreamsRequest {
  /** All accounts unless given. */
  account_ids: readonly string[] | undefined
  /** Taxonomy of the categories; v2 unless given. */
  version: TaxonomyVersion | undefined
}

/**
 * The recurring streams of an Item's history, and from now on webhooks for the listener when they change.
 * @throws PRODUCT_NOT_READY before the first update, INVALID_ACCOUNT_ID
 */
export async function readStreams(
  call: Call,
  { item, state }: ItemAndState,
  listener: TransactionListener,
  { account_ids, version = 'v2' }: StreamsRequest,
) {
  if (state.status === 'NOT_READY' || state.last_successful_update_ms === null) throw apiError('PRODUCT_NOT_READY')
  const selected = selectAccounts(await listAccounts(call.db, item.item_id), account_ids)
  if (!listener.is_recurring_active) await call.write((tx) => listener.turnOn(tx, 'is_recurring_active'))
  const wanted = new Set(selected.map(({ account_id }) => account_id))
  const streams = (await listStreams(call.db, item.item_id, call.today)).filter((row) => wanted.has(row.account_id))
  const show = (direction: RecurringStream['direction']) =>
    streams.filter((stream) => stream.direction === direction).map((stream) => toWire(call.house.ids, stream, version))
  return {
    inflow_streams: show('inflow'),
    outflow_streams: show('outflow'),
    updated_datetime: toInstant(state.last_successful_update_ms),
    personal_finance_category_version: version,
  }
}

/** Recorded: what is said of streams that nobody has edited. */
const NEVER = '0001-01-01T00:00:00Z'

/** Recorded: how sure the category of a stream is. */
const CONFIDENCE = 'UNKNOWN'

function toWire(ids: Ids, stream: RecurringStream, version: TaxonomyVersion): TransactionStream {
  const { account_id, transactions, frequency, status, is_active, predicted_next_date, average_amount } = stream
  const last = lastOf(stream)
  const { iso_currency_code, unofficial_currency_code } = last
  const category = last.personal_finance_category
  return {
    account_id,
    stream_id: ids.derive('stream', ...stream.key),
    average_amount: { amount: average_amount, iso_currency_code, unofficial_currency_code },
    category: last.category ?? null,
    category_id: last.category_id ?? null,
    description: last.name,
    first_date: transactions[0]!.date,
    frequency,
    is_active,
    is_user_modified: false,
    last_amount: { amount: last.amount, iso_currency_code, unofficial_currency_code },
    last_date: last.date,
    last_user_modified_datetime: NEVER,
    merchant_name: last.merchant_name ?? null,
    personal_finance_category: category
      ? { ...toCategoryVersion(category, last.amount, version), confidence_level: CONFIDENCE }
      : null,
    predicted_next_date,
    status,
    transaction_ids: transactions.map(({ transaction_id }) => transaction_id),
  }
}
