import { Type } from 'typebox'
import { Instant, Nullable, PageCount, PageOffset } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { exampleEvent } from '../bank-transfer.example.ts'
import { BankTransferId, DirectionFilter, TypeFilter } from '../bank-transfer.schema.ts'
import { BankTransferEvent, BankTransferEventType } from '../event.schema.ts'
import { listEvents, type EventFilter } from '../events.store.ts'
import { PAGE_MAX } from '../page-size.ts'
import { toTimeRange } from '../time-range.ts'
import { toWireEvent } from '../to-wire.ts'

export const list = defineEndpoint({
  path: '/bank_transfer/event/list',
  summary: 'Events of bank transfers and micro-deposits, newest first',
  description:
    'A page of those that fit what is given; nothing given, all of them. To keep up with what happens, `/bank_transfer/event/sync` is easier.',
  request: Type.Object({
    start_date: Type.Optional(Nullable(Instant('Happened then or later.'))),
    end_date: Type.Optional(Nullable(Instant('Happened then or before.'))),
    bank_transfer_id: Type.Optional(Nullable(BankTransferId)),
    account_id: Type.Optional(Nullable(Type.String(), { description: 'Only transfers to and from this account.' })),
    bank_transfer_type: Type.Optional(TypeFilter),
    event_types: Type.Optional(
      Type.Array(BankTransferEventType, { description: 'Only events of these types; of all types when empty.' }),
    ),
    count: Type.Optional(Nullable(PageCount(PAGE_MAX, PAGE_MAX))),
    offset: Type.Optional(Nullable(PageOffset())),
    origination_account_id: Type.Optional(Nullable(Type.String(), { description: 'Only those of this account.' })),
    direction: Type.Optional(DirectionFilter),
  }),
  response: Type.Object({ bank_transfer_events: Type.Array(BankTransferEvent, { description: 'The page.' }) }),
  errors: [],
  examples: [
    {
      title: 'What happened to one transfer',
      request: { bank_transfer_id: exampleEvent.bank_transfer_id },
      response: {
        bank_transfer_events: [
          { ...exampleEvent, event_id: 2, event_type: 'posted', timestamp: '2026-03-16T09:30:00Z' },
          exampleEvent,
        ],
      },
    },
    {
      title: 'What came back from an account',
      request: { account_id: exampleEvent.account_id, event_types: ['failed', 'reversed'], count: 5 },
      response: { bank_transfer_events: [] },
    },
  ],
  readonly: true,
  async handle(call, { start_date, end_date, count, offset, direction, ...request }) {
    const range = toTimeRange(start_date, end_date)
    // Nobody pays in from elsewhere: nothing is inbound.
    if (direction === 'inbound') return { bank_transfer_events: [] }
    const { bank_transfer_id, account_id, bank_transfer_type, event_types, origination_account_id } = request
    const filter: EventFilter = {
      ...range,
      ...(bank_transfer_id == null ? {} : { bank_transfer_id }),
      ...(account_id == null ? {} : { account_id }),
      ...(bank_transfer_type == null || bank_transfer_type === 'null' ? {} : { type: bank_transfer_type }),
      ...(event_types === undefined || event_types.length === 0 ? {} : { event_types }),
      ...(origination_account_id == null ? {} : { origination_account_id }),
    }
    const page = { count: count ?? PAGE_MAX, offset: offset ?? 0 }
    const events = await listEvents(call.db, call.team, filter, page)
    return { bank_transfer_events: events.map(toWireEvent) }
  },
})
