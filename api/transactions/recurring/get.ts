import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { AccessToken, productErrors, requireHealthyItem } from '../../item/index.ts'
import { appListener } from '../listeners.ts'
import { requireTransactionsBefore } from '../require-state.ts'
import { recurringExamples } from './get.example.ts'
import { readStreams } from './read-streams.ts'
import { recurringFields, RecurringOptions } from './stream.schema.ts'

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
    options: Type.Optional(RecurringOptions),
  }),
  response: Type.Object(recurringFields),
  errors: [...productErrors, 'PRODUCT_NOT_ENABLED', 'PRODUCT_NOT_READY', 'INVALID_ACCOUNT_ID'],
  examples: recurringExamples,
  readonly: true,
  async handle(call, { access_token, account_ids = [], options }) {
    const found = await requireTransactionsBefore(call, await requireHealthyItem(call, access_token))
    return readStreams(call, found, appListener(call.house, found), {
      account_ids: account_ids.length === 0 ? undefined : account_ids,
      version: options?.personal_finance_category_version,
    })
  },
})
