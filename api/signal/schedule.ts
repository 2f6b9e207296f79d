import { Type } from 'typebox'
import { apiError, CivilDate, Nullable, OneOf } from '@gingham/api-kit'
import { exampleChecking } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { toUnits } from '../house/money.ts'
import { AccessToken, exampleAccessToken, itemErrors, requireItem } from '../item/index.ts'
import { readAccount } from './read-account.ts'
import { requireSignal } from './require-signal.ts'
import { scheduleDebit } from './schedule-debit.ts'
import { exampleDebit } from './signal.example.ts'
import { ClientTransactionId, DebitAmount, SignalWarning } from './signal.schema.ts'
import { findSignalTransaction, keepSignalTransaction } from './signal.store.ts'

const SignalScheduleRecommendation = Type.Object(
  {
    date: Type.Optional(CivilDate('The day on which the debit is sent.')),
    recommendation: Type.Optional(
      OneOf(['RECOMMENDED', 'NOT_RECOMMENDED', 'UNKNOWN'], { description: 'Whether the money is likely to be there.' }),
    ),
    rank: Type.Optional(
      Nullable(Type.Integer({ minimum: 1 }), { description: '1 for the best day; null unless recommended.' }),
    ),
  },
  { title: 'SignalScheduleRecommendation', description: 'One day.' },
)

export const schedule = defineEndpoint({
  path: '/signal/schedule',
  summary: 'On which of the next banking days to send an ACH debit',
  description:
    'Looks at the first banking day and the five after it: what moved on the account four weeks before is expected to move again, and a day is recommended when the amount is likely to be there as the debit settles.',
  request: Type.Object({
    access_token: AccessToken,
    account_id: Type.String({ description: 'The deposit account that is to be debited.' }),
    client_transaction_id: ClientTransactionId,
    amount: DebitAmount,
    default_payment_method: Type.Optional(
      OneOf(['SAME_DAY_ACH', 'STANDARD_ACH', 'MULTIPLE_PAYMENT_METHODS'], {
        default: 'STANDARD_ACH',
        description: 'How it is paid: same-day debits settle at once, others on the next banking day.',
      }),
    ),
  }),
  response: Type.Object({
    optimal_date: Nullable(CivilDate('The day of rank 1.'), {
      description: 'The day of rank 1; null where none is recommended.',
    }),
    recommendations: Type.Array(SignalScheduleRecommendation, { description: 'Six banking days, in order.' }),
    warnings: Type.Array(SignalWarning, { description: 'Why data of the bank is missing; empty where none is.' }),
  }),
  errors: [...itemErrors, 'PRODUCTS_NOT_SUPPORTED', 'INVALID_ACCOUNT_ID', 'CLIENT_TRANSACTION_ID_ALREADY_IN_USE'],
  examples: [
    {
      title: 'After payday',
      request: { access_token: exampleAccessToken, account_id: exampleChecking.account_id, ...exampleDebit },
      response: {
        optimal_date: '2026-03-20',
        recommendations: [
          { date: '2026-03-16', recommendation: 'NOT_RECOMMENDED', rank: null },
          { date: '2026-03-17', recommendation: 'NOT_RECOMMENDED', rank: null },
          { date: '2026-03-18', recommendation: 'NOT_RECOMMENDED', rank: null },
          { date: '2026-03-19', recommendation: 'RECOMMENDED', rank: 2 },
          { date: '2026-03-20', recommendation: 'RECOMMENDED', rank: 1 },
          { date: '2026-03-23', recommendation: 'RECOMMENDED', rank: 3 },
        ],
        warnings: [],
      },
    },
  ],
  // Nothing is locked while the bank is asked; what is kept is written in a transaction of its own.
  readonly: true,
  async handle(call, { access_token, account_id, client_transaction_id, amount, default_payment_method }) {
    const { team, now_ms, today } = call
    const item = await requireItem(call, access_token)
    await requireSignal(call, item)
    const { facts, warnings } = await readAccount(call, item, account_id)
    const key = { client_id: team.client_id, environment: team.environment, client_transaction_id }
    const known = await findSignalTransaction(call.db, key)
    if (known !== undefined && known.account_id !== account_id) throw apiError('CLIENT_TRANSACTION_ID_ALREADY_IN_USE')
    const plan = scheduleDebit({
      amount,
      method: default_payment_method ?? 'STANDARD_ACH',
      now_ms,
      today,
      balance: facts.available ?? facts.current,
      movements: facts.movements,
    })
    // One that was evaluated before stays what it is.
    await call.write((tx) =>
      keepSignalTransaction(tx, {
        ...key,
        item_id: item.item_id,
        account_id,
        amount_units: toUnits(amount),
        evaluated_ms: null,
        result: null,
      }),
    )
    return { ...plan, warnings }
  },
})
