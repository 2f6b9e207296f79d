import { Type } from 'typebox'
import { Instant, Nullable, PageCount } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { exampleOriginationAccountId, exampleSweep } from '../bank-transfer.example.ts'
import { readLedger } from '../origination-account.ts'
import { PAGE_MAX } from '../page-size.ts'
import { BankTransferSweep } from '../sweep.schema.ts'
import { listSweeps } from '../sweeps.store.ts'
import { toTimeRange } from '../time-range.ts'
import { toWireSweep } from '../to-wire.ts'

export const list = defineEndpoint({
  path: '/bank_transfer/sweep/list',
  summary: 'Sweeps of your origination account, newest first',
  description:
    'Sweeps are drawn at midnight, UTC, on days after transfers were posted or reversed. All of them and what is not swept yet add up to what posted transfers have moved.',
  request: Type.Object({
    origination_account_id: Type.Optional(
      Nullable(Type.String(), { description: 'Your account; there is one, which is meant unless given.' }),
    ),
    start_time: Type.Optional(Nullable(Instant('Drawn then or later.'))),
    end_time: Type.Optional(Nullable(Instant('Drawn then or before.'))),
    count: Type.Optional(Nullable(PageCount(PAGE_MAX, PAGE_MAX))),
  }),
  response: Type.Object({ sweeps: Type.Array(BankTransferSweep, { description: 'The newest that fit.' }) }),
  errors: ['BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT'],
  examples: [
    { title: 'The latest', request: { count: 1 }, response: { sweeps: [exampleSweep] } },
    {
      title: 'Those of a week',
      request: {
        origination_account_id: exampleOriginationAccountId,
        start_time: '2026-03-16T00:00:00Z',
        end_time: '2026-03-22T23:59:59Z',
      },
      response: { sweeps: [exampleSweep] },
    },
  ],
  readonly: true,
  async handle(call, request) {
    const range = toTimeRange(request.start_time, request.end_time)
    const { origination_account_id } = await readLedger(call, request.origination_account_id)
    const sweeps = await listSweeps(call.db, origination_account_id, range, request.count ?? PAGE_MAX)
    return { sweeps: sweeps.map(toWireSweep) }
  },
})
