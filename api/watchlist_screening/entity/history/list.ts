import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { pageOfHistory } from '../../list-pages.ts'
import { requireScreening } from '../../require-screening.ts'
import { exampleEntity } from '../../screening.example.ts'
import { EntityScreeningId, ListCursor, NextCursor, EntityWatchlistScreening } from '../../screening.schema.ts'
import { toWireEntity } from '../../to-wire.ts'

export const list = defineEndpoint({
  path: '/watchlist_screening/entity/history/list',
  summary: 'What the screening of an entity was before',
  description: 'One state for each change, the latest first; empty when nothing was changed.',
  request: Type.Object({ entity_watchlist_screening_id: EntityScreeningId, cursor: ListCursor }),
  response: Type.Object({
    entity_watchlist_screenings: Type.Array(EntityWatchlistScreening, { description: 'One page of them.' }),
    next_cursor: NextCursor,
  }),
  errors: [],
  examples: [
    {
      title: 'What it was',
      request: { entity_watchlist_screening_id: exampleEntity.id },
      response: { entity_watchlist_screenings: [exampleEntity], next_cursor: null },
    },
  ],
  readonly: true,
  async handle(call, { entity_watchlist_screening_id, cursor }) {
    const screening = await requireScreening(call, 'entity', entity_watchlist_screening_id)
    const { rows, next_cursor } = await pageOfHistory(call, screening, cursor)
    return { entity_watchlist_screenings: rows.map(toWireEntity), next_cursor }
  },
})
