import { Type } from 'typebox'
import { OneOf } from '@gingham/api-kit'
import { Transaction } from './transaction.schema.ts'

const RemovedTransaction = Type.Object(
  {
    transaction_id: Type.String({ description: 'The transaction that is no more.' }),
    account_id: Type.String({ description: 'The account that it belonged to.' }),
  },
  { title: 'RemovedTransaction', description: 'A transaction that the bank took back.' },
)

/** What every page of changes has, whichever token it was asked for with. */
export const syncPageFields = {
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
}
