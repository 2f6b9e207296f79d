import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { EntityWatchlistScreeningHit } from '../../hit.schema.ts'
import { pageOfHits } from '../../list-pages.ts'
import { requireScreening } from '../../require-screening.ts'
import { exampleEntity, exampleEntityHit } from '../../screening.example.ts'
import { EntityScreeningId, ListCursor, NextCursor } from '../../screening.schema.ts'
import { toWireEntityHit } from '../../to-wire.ts'

export const list = defineEndpoint({
  path: '/watchlist_screening/entity/hit/list',
  summary: 'What a list says of the one who was screened',
  description:
    'Every entry that was found, in the order of its finding, with how each thing compares with the search terms.',
  request: Type.Object({ entity_watchlist_screening_id: EntityScreeningId, cursor: ListCursor }),
  response: Type.Object({
    entity_watchlist_screening_hits: Type.Array(EntityWatchlistScreeningHit, { description: 'One page of them.' }),
    next_cursor: NextCursor,
  }),
  errors: [],
  examples: [
    {
      title: 'Why it waits',
      request: { entity_watchlist_screening_id: exampleEntity.id },
      response: { entity_watchlist_screening_hits: [exampleEntityHit], next_cursor: null },
    },
  ],
  readonly: true,
  async handle(call, { entity_watchlist_screening_id, cursor }) {
    const screening = await requireScreening(call, 'entity', entity_watchlist_screening_id)
    const { rows, next_cursor } = await pageOfHits(call, screening, cursor)
    return { entity_watchlist_screening_hits: rows.map(toWireEntityHit), next_cursor }
  },
})
