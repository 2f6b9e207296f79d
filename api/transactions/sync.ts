import { Type } from 'typebox'
import { PageCount, rawArray } from '@gingham/api-kit'
import { Account } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, productErrors, requireHealthyItem } from '../item/index.ts'
import { activateSync } from './activate-sync.ts'
import { appListener } from './listeners.ts'
import { COUNT_DEFAULT, COUNT_MAX } from './page-size.ts'
import { readChanges } from './read-changes.ts'
import { requireTransactions } from './require-state.ts'
import { syncExamples } from './sync.example.ts'
import { syncPageFields } from './sync-page.schema.ts'
import { transactionOptions } from './transaction-options.schema.ts'

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
    ...syncPageFields,
  }),
  errors: [...productErrors, 'INVALID_ACCOUNT_ID', 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION'],
  examples: syncExamples,
  readonly: true,
  async handle(call, { access_token, cursor, count, options }) {
    const healthy = await requireHealthyItem(call, access_token)
    const { days_requested, account_id } = options ?? {}
    const account_ids = account_id === undefined ? undefined : [account_id]
    const found = await requireTransactions(call, healthy, { days_requested, account_ids })
    await activateSync(call, found, appListener(call.house, found))
    const { accounts, ...page } = await readChanges(call, found, { cursor, count, ...options })
    return { accounts: rawArray<Account>(accounts.map(({ text }) => text)), ...page }
  },
})
