import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { pageOfScreenings } from '../list-pages.ts'
import { requireProgram } from '../require-screening.ts'
import { exampleEntity } from '../screening.example.ts'
import {
  Assignee,
  ClientUserId,
  EntityProgramId,
  EntityWatchlistScreening,
  ListCursor,
  NextCursor,
  WatchlistScreeningStatus,
} from '../screening.schema.ts'
import { toWireEntity } from '../to-wire.ts'

export const list = defineEndpoint({
  path: '/watchlist_screening/entity/list',
  summary: 'The screenings of entities in a program',
  description: 'Newest first, 25 to a page. Filters narrow the list together.',
  request: Type.Object({
    entity_watchlist_program_id: EntityProgramId,
    client_user_id: Type.Optional(ClientUserId),
    status: Type.Optional(WatchlistScreeningStatus),
    assignee: Type.Optional(Assignee),
    cursor: ListCursor,
  }),
  response: Type.Object({
    entity_watchlist_screenings: Type.Array(EntityWatchlistScreening, { description: 'One page of them.' }),
    next_cursor: NextCursor,
  }),
  errors: [],
  examples: [
    {
      title: 'Those that wait for somebody to look',
      request: {
        entity_watchlist_program_id: exampleEntity.search_terms.entity_watchlist_program_id,
        status: 'pending_review',
      },
      response: { entity_watchlist_screenings: [exampleEntity], next_cursor: null },
    },
  ],
  readonly: true,
  async handle(call, { entity_watchlist_program_id, cursor, ...filter }) {
    const { program_id } = requireProgram('entity', entity_watchlist_program_id)
    const { rows, next_cursor } = await pageOfScreenings(call, { kind: 'entity', program_id, ...filter }, cursor)
    return { entity_watchlist_screenings: rows.map(toWireEntity), next_cursor }
  },
})
