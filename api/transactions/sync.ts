import { Type } from 'typebox'
import { OneOf, PageCount, rawArray } from '@gingham/api-kit'
import { Account, listAccounts, selectAccounts } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, productErrors } from '../item/index.ts'
import { activateSync } from './activate-sync.ts'
import { requireTransactions } from './require-state.ts'
import { readPage } from './sync-page.ts'
import { syncExamples } from './sync.example.ts'
import { presentDocument } from './to-transaction.ts'
import { transactionOptions } from './transaction-options.schema.ts'
import { Transaction } from './transaction.schema.ts'
import type { ChangeRow } from './transactions.store.ts'

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
      Type.Object(
        {
          ...transactionOptions,
          account_id: Type.Optional(
            Type.String({
              description:
                'Only this account. Has cursors of its own: do not use them with another account, or without.',
            }),
          ),
        },
        { description: 'What to answer, and how.' },
      ),
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
  examples: syncExamples,
  readonly: true,
  async handle(call, { access_token, cursor, count = COUNT_DEFAULT, options }) {
    const found = await requireTransactions(call, access_token, options?.days_requested)
    await activateSync(call, found)
    const accounts = await listAccounts(call.db, found.item.item_id)
    const { account_id } = options ?? {}
    if (account_id !== undefined) selectAccounts(accounts, [account_id])
    const page = await readPage(call.db, found.state, { account_id, cursor, count })
    const present = (rows: readonly ChangeRow[]) =>
      rawArray<Transaction>(rows.map((row) => presentDocument(row, options)))
    const concerned = new Set([...page.added, ...page.modified, ...page.removed].map((row) => row.account_id))
    return {
      accounts: rawArray<Account>(accounts.filter((row) => concerned.has(row.account_id)).map(({ text }) => text)),
      added: present(page.added),
      modified: present(page.modified),
      removed: page.removed.map(({ transaction_id, account_id }) => ({ transaction_id, account_id })),
      // DIFFERENCE: one Plaid page says null, another an empty string; clients type the cursor as a string.
      next_cursor: page.status === 'NOT_READY' ? '' : page.next_cursor,
      has_more: page.has_more,
      transactions_update_status: page.status,
    }
  },
})
