import { Type } from 'typebox'
import { apiError, Instant, OneOf } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import type { Ids } from '@gingham/store'
import { listAccounts, selectAccounts } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { AccessToken, productErrors } from '../../item/index.ts'
import type { TaxonomyVersion } from '../personal-finance-category.ts'
import { requireTransactionsBefore } from '../require-state.ts'
import { toCategoryVersion } from '../to-transaction.ts'
import { CategoryVersion, IncludePersonalFinanceCategory } from '../transaction-options.schema.ts'
import { turnOn } from '../transactions.store.ts'
import { recurringExamples } from './get.example.ts'
import { listStreams } from './list-streams.ts'
import { lastOf, type RecurringStream } from './recurring-streams.ts'
import { TransactionStream } from './stream.schema.ts'

export const get = defineEndpoint({
  path: '/transactions/recurring/get',
  summary: 'What recurs in an Item’s transactions: salaries, rent, subscriptions',
  description:
    'Streams are found in the history that is held, by rule: same account, direction and merchant, in a steady rhythm. The Item must have Transactions already; ask for 180 days of history or more. From the first call on, `RECURRING_TRANSACTIONS_UPDATE` tells when streams change.',
  request: Type.Object({
    access_token: AccessToken,
    account_ids: Type.Optional(
      Type.Array(Type.String(), { description: 'Only these accounts. All of them unless given, and when empty.' }),
    ),
    options: Type.Optional(
      Type.Object(
        {
          personal_finance_category_version: Type.Optional(CategoryVersion),
          include_personal_finance_category: Type.Optional(IncludePersonalFinanceCategory),
        },
        { description: 'How to answer.' },
      ),
    ),
  }),
  response: Type.Object({
    inflow_streams: Type.Array(TransactionStream, { description: 'Money that comes in, newest stream first.' }),
    outflow_streams: Type.Array(TransactionStream, { description: 'Money that leaves, newest stream first.' }),
    updated_datetime: Instant('When the bank was last asked with success.'),
    personal_finance_category_version: Type.Optional(
      OneOf(['v1', 'v2'], { description: 'Taxonomy of the categories in this answer.' }),
    ),
  }),
  errors: [...productErrors, 'PRODUCT_NOT_ENABLED', 'PRODUCT_NOT_READY', 'INVALID_ACCOUNT_ID'],
  examples: recurringExamples,
  readonly: true,
  async handle(call, { access_token, account_ids = [], options }) {
    const { item, state } = await requireTransactionsBefore(call, access_token)
    if (state.status === 'NOT_READY' || state.last_successful_update_ms === null) throw apiError('PRODUCT_NOT_READY')
    const accounts = await listAccounts(call.db, item.item_id)
    const selected = selectAccounts(accounts, account_ids.length === 0 ? undefined : account_ids)
    if (state.is_recurring_active === 0) await call.write((tx) => turnOn(tx, item.item_id, 'is_recurring_active'))
    const wanted = new Set(selected.map(({ account_id }) => account_id))
    const streams = (await listStreams(call.db, item.item_id, call.today)).filter((row) => wanted.has(row.account_id))
    const version = options?.personal_finance_category_version ?? 'v2'
    const show = (direction: RecurringStream['direction']) =>
      streams
        .filter((stream) => stream.direction === direction)
        .map((stream) => toWire(call.house.ids, stream, version))
    return {
      inflow_streams: show('inflow'),
      outflow_streams: show('outflow'),
      updated_datetime: toInstant(state.last_successful_update_ms),
      personal_finance_category_version: version,
    }
  },
})

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
