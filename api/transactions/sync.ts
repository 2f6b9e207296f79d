import { Type } from 'typebox'
import { apiError, Nullable, OneOf, PageCount, rawArray } from '@gingham/api-kit'
import { Account, listAccounts } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, productErrors, requireItemWith } from '../item/index.ts'
import { activateSync } from './activate-sync.ts'
import { requireState } from './require-state.ts'
import { decodeCursor, encodeCursor, type SyncCursor } from './sync-cursor.ts'
import { presentDocument } from './to-transaction.ts'
import { Transaction } from './transaction.schema.ts'
import { listChanges, type ChangeRow } from './transactions.store.ts'

const COUNT_DEFAULT = 100
const COUNT_MAX = 500

const RemovedTransaction = Type.Object(
  {
    transaction_id: Type.String({ description: 'The transaction that is no more.' }),
    account_id: Type.String({ description: 'The account that it belonged to.' }),
  },
  { title: 'RemovedTransaction', description: 'A transaction that the bank took back.' },
)

export const sync = defineEndpoint({
  path: '/transactions/sync',
  summary: 'Changes of an Item’s transactions since a cursor, oldest first',
  description:
    'Begin without a cursor, go on with `next_cursor` while `has_more` is true, and apply the pages once the last one is there. Keep the last cursor for the next round. When data changes between two pages, the answer is TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION: begin the round again from the cursor that it began with.',
  request: Type.Object({
    access_token: AccessToken,
    cursor: Type.Optional(
      Type.String({
        description:
          '`next_cursor` of the call before. Empty or absent for the whole history; `now` for nothing but a cursor.',
      }),
    ),
    count: Type.Optional(PageCount(COUNT_DEFAULT, COUNT_MAX)),
    options: Type.Optional(
      Type.Object({
        include_original_description: Type.Optional(
          Nullable(Type.Boolean(), { description: 'Adds what the bank printed. Default false.' }),
        ),
        personal_finance_category_version: Type.Optional(
          OneOf(['v1', 'v2'], { description: 'Taxonomy of the categories. Default v2.' }),
        ),
        days_requested: Type.Optional(
          Type.Integer({
            minimum: 1,
            maximum: 730,
            description: 'Days of history, 90 unless given. Counts only when this call adds Transactions to the Item.',
          }),
        ),
        account_id: Type.Optional(
          Type.String({
            description: 'Only this account. Has cursors of its own: do not use them with another account, or without.',
          }),
        ),
        include_personal_finance_category: Type.Optional(
          Type.Boolean({ description: 'Has no effect: categories are always there.' }),
        ),
        include_logo_and_counterparty_beta: Type.Optional(
          Type.Boolean({ description: 'Has no effect: both are always there.' }),
        ),
      }),
    ),
  }),
  response: Type.Object({
    accounts: Type.Array(Account, { description: 'The accounts that this page’s transactions belong to.' }),
    added: Type.Array(Transaction, { description: 'New since the cursor.' }),
    modified: Type.Array(Transaction, { description: 'Known, and different now.' }),
    removed: Type.Array(RemovedTransaction, { description: 'Known, and gone.' }),
    next_cursor: Type.String({
      description: 'Where to go on; empty while nothing has been fetched from the bank yet. At most 256 characters.',
    }),
    has_more: Type.Boolean({ description: 'True when another page of this round is waiting.' }),
    transactions_update_status: OneOf(
      ['TRANSACTIONS_UPDATE_STATUS_UNKNOWN', 'NOT_READY', 'INITIAL_UPDATE_COMPLETE', 'HISTORICAL_UPDATE_COMPLETE'],
      { description: 'How much of the history has been fetched from the bank.' },
    ),
  }),
  errors: [...productErrors, 'INVALID_ACCOUNT_ID', 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION'],
  examples: [],
  readonly: true,
  async handle(call, { access_token, cursor, count = COUNT_DEFAULT, options }) {
    const item = await requireItemWith(call, access_token, 'transactions')
    const state = await requireState(call, item, options?.days_requested)
    await activateSync(call, item, state)
    const accounts = await listAccounts(call.db, item.item_id)
    const { account_id } = options ?? {}
    if (account_id !== undefined && !accounts.some((account) => account.account_id === account_id))
      throw apiError('INVALID_ACCOUNT_ID')
    if (state.status === 'NOT_READY') return nothingYet

    const stream = `${item.item_id}/${account_id ?? ''}`
    const from = whereToBegin(stream, cursor, state.head_seq)
    const changes = await listChanges(call.db, { item_id: item.item_id, account_id, ...from, limit: count + 1 })
    const page = changes.slice(0, count)
    const has_more = changes.length > count
    const after_seq = has_more ? page.at(-1)!.changed_seq : from.head_seq
    const concerned = new Set(page.map((row) => row.account_id))
    const present = (rows: readonly ChangeRow[]) =>
      rawArray<Transaction>(rows.map((row) => presentDocument(row, options)))
    const seen = page.filter((row) => row.is_removed === 0)
    return {
      accounts: rawArray<Account>(
        accounts.filter((account) => concerned.has(account.account_id)).map(({ text }) => text),
      ),
      added: present(seen.filter(({ added_seq }) => added_seq > from.base_seq)),
      modified: present(seen.filter(({ added_seq }) => added_seq <= from.base_seq)),
      removed: page
        .filter((row) => row.is_removed === 1)
        .map(({ transaction_id, account_id }) => ({ transaction_id, account_id })),
      next_cursor: encodeCursor(
        stream,
        has_more ? { ...from, after_seq } : { base_seq: after_seq, after_seq, head_seq: after_seq },
      ),
      has_more,
      transactions_update_status: state.status,
    }
  },
})

/** DIFFERENCE: one Plaid page says null, another an empty string; clients type the cursor as a string. */
const nothingYet = {
  accounts: [],
  added: [],
  modified: [],
  removed: [],
  next_cursor: '',
  has_more: false,
  transactions_update_status: 'NOT_READY' as const,
}

/** Where this page begins. In the middle of a round nothing may have changed since the round began. */
function whereToBegin(stream: string, cursor: string | undefined, head_seq: number): SyncCursor {
  if (cursor === undefined || cursor === '') return { base_seq: 0, after_seq: 0, head_seq }
  if (cursor === 'now') return { base_seq: head_seq, after_seq: head_seq, head_seq }
  const from = decodeCursor(stream, cursor)
  if (from.after_seq > head_seq)
    throw apiError('INVALID_FIELD', { message: 'cursor is not one that this endpoint has returned' })
  if (from.after_seq === from.base_seq) return { ...from, head_seq }
  if (from.head_seq !== head_seq) throw apiError('TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION')
  return from
}
