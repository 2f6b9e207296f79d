import { Type } from 'typebox'
import { Nullable, PageCount } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { exampleEvent } from '../bank-transfer.example.ts'
import { BankTransferEvent } from '../event.schema.ts'
import { listEventsAfter } from '../events.store.ts'
import { PAGE_MAX } from '../page-size.ts'
import { toWireEvent } from '../to-wire.ts'

export const sync = defineEndpoint({
  path: '/bank_transfer/event/sync',
  summary: 'The next events of bank transfers and micro-deposits, oldest first',
  description:
    'Keep the `event_id` of the last event and give it as `after_id` the next time. A page that is not full was the last one for now. Events are never changed or skipped.',
  request: Type.Object({
    after_id: Type.Integer({
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'The latest event that you have; 0 at first.',
    }),
    count: Type.Optional(Nullable(PageCount(PAGE_MAX, PAGE_MAX))),
  }),
  response: Type.Object({ bank_transfer_events: Type.Array(BankTransferEvent, { description: 'The page.' }) }),
  errors: [],
  examples: [
    { title: 'From the beginning', request: { after_id: 0 }, response: { bank_transfer_events: [exampleEvent] } },
    {
      title: 'Up to ten that are new',
      request: { after_id: 1, count: 10 },
      response: {
        bank_transfer_events: [
          { ...exampleEvent, event_id: 2, event_type: 'posted', timestamp: '2026-03-16T09:30:00Z' },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, { after_id, count }) {
    const events = await listEventsAfter(call.db, call.team, after_id, count ?? PAGE_MAX)
    return { bank_transfer_events: events.map(toWireEvent) }
  },
})
