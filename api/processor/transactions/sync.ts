import { Type } from 'typebox'
import { apiError, Nullable, PageCount, rawObject } from '@gingham/api-kit'
import { Account, exampleCreditCard } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import {
  activateSync,
  COUNT_DEFAULT,
  COUNT_MAX,
  examplePosted,
  readChanges,
  requireTransactions,
  syncPageFields,
  transactionOptions,
} from '../../transactions/index.ts'
import { processorListener } from '../listener.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorErrors, ProcessorToken } from '../processor.schema.ts'
import { requireAccountFor } from '../require-account.ts'

export const sync = defineEndpoint({
  path: '/processor/transactions/sync',
  summary: 'Changes, since a cursor, of the transactions of the account that a processor token opens',
  description:
    'What `/transactions/sync` answers, of one account. Cursors are the token’s own: those of other tokens, or of `/transactions/sync`, are refused. From the first call on, `SYNC_UPDATES_AVAILABLE` goes to the token’s webhook.',
  request: Type.Object({
    processor_token: ProcessorToken,
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
            Type.String({ description: 'Says nothing new: it must be the account that the token opens.' }),
          ),
        },
        { description: 'What to answer, and how.' },
      ),
    ),
  }),
  response: Type.Object({
    account: Nullable(Account, { description: 'The account; null when this page has no changes.' }),
    ...syncPageFields,
  }),
  errors: [...processorErrors, 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION'],
  examples: [
    {
      title: 'The first page of the first round',
      request: { processor_token: exampleProcessorToken, count: 1 },
      response: {
        account: exampleCreditCard,
        added: [examplePosted],
        modified: [],
        removed: [],
        next_cursor: 'MS5hNzUwZTNkMmMxOWYuMC4zMS4zMQ==',
        has_more: true,
        transactions_update_status: 'HISTORICAL_UPDATE_COMPLETE',
      },
    },
  ],
  readonly: true,
  async handle(call, { processor_token, cursor, count, options }) {
    const { token, item, account_id } = await requireAccountFor(call, processor_token, 'transactions')
    if (options?.account_id !== undefined && options.account_id !== account_id) throw apiError('INVALID_ACCOUNT_ID')
    const found = await requireTransactions(call, item, { days_requested: options?.days_requested })
    await activateSync(call, found, processorListener(call.house, item, token))
    const reader = token.processor_token_id
    const { accounts, ...page } = await readChanges(call, found, { ...options, cursor, count, account_id, reader })
    const [account] = accounts
    return { account: account === undefined ? null : rawObject<Account>(account.text), ...page }
  },
})
