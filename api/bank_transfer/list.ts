import { Type } from 'typebox'
import { Instant, Nullable, PageCount, PageOffset } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { exampleBankTransfer } from './bank-transfer.example.ts'
import { BankTransfer, DirectionFilter } from './bank-transfer.schema.ts'
import { PAGE_MAX } from './page-size.ts'
import { toTimeRange } from './time-range.ts'
import { toWireTransfer } from './to-wire.ts'
import { listTransfers } from './transfers.store.ts'

export const list = defineEndpoint({
  path: '/bank_transfer/list',
  summary: 'Your bank transfers, newest first',
  description: 'A page of them, or of those that fit what is given. Micro-deposits are not among them.',
  request: Type.Object({
    start_date: Type.Optional(Nullable(Instant('Created then or later.'))),
    end_date: Type.Optional(Nullable(Instant('Created then or before.'))),
    count: Type.Optional(PageCount(PAGE_MAX, PAGE_MAX)),
    offset: Type.Optional(PageOffset()),
    origination_account_id: Type.Optional(Nullable(Type.String(), { description: 'Only those of this account.' })),
    direction: Type.Optional(DirectionFilter),
  }),
  response: Type.Object({ bank_transfers: Type.Array(BankTransfer, { description: 'The page.' }) }),
  errors: [],
  examples: [
    {
      title: 'The latest',
      request: { count: 1 },
      response: { bank_transfers: [exampleBankTransfer] },
    },
    {
      title: 'Those of March',
      request: { start_date: '2026-03-01T00:00:00Z', end_date: '2026-03-31T23:59:59Z', count: 25, offset: 0 },
      response: { bank_transfers: [exampleBankTransfer] },
    },
  ],
  readonly: true,
  async handle(call, { start_date, end_date, count = PAGE_MAX, offset = 0, origination_account_id, direction }) {
    const range = toTimeRange(start_date, end_date)
    // Nobody pays in from elsewhere: nothing is inbound.
    if (direction === 'inbound') return { bank_transfers: [] }
    const filter = { ...range, ...(origination_account_id == null ? {} : { origination_account_id }) }
    const transfers = await listTransfers(call.db, call.house.sealer, call.team, filter, { count, offset })
    return { bank_transfers: transfers.map(toWireTransfer) }
  },
})
