import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { pageOfScreenings } from '../list-pages.ts'
import { requireProgram } from '../require-screening.ts'
import { exampleIndividual } from '../screening.example.ts'
import {
  Assignee,
  ClientUserId,
  IndividualProgramId,
  WatchlistScreeningIndividual,
  ListCursor,
  NextCursor,
  WatchlistScreeningStatus,
} from '../screening.schema.ts'
import { toWireIndividual } from '../to-wire.ts'

export const list = defineEndpoint({
  path: '/watchlist_screening/individual/list',
  summary: 'The screenings of people in a program',
  description: 'Newest first, 25 to a page. Filters narrow the list together.',
  request: Type.Object({
    watchlist_program_id: IndividualProgramId,
    client_user_id: Type.Optional(ClientUserId),
    status: Type.Optional(WatchlistScreeningStatus),
    assignee: Type.Optional(Assignee),
    cursor: ListCursor,
  }),
  response: Type.Object({
    watchlist_screenings: Type.Array(WatchlistScreeningIndividual, { description: 'One page of them.' }),
    next_cursor: NextCursor,
  }),
  errors: [],
  examples: [
    {
      title: 'Those that wait for somebody to look',
      request: { watchlist_program_id: exampleIndividual.search_terms.watchlist_program_id, status: 'pending_review' },
      response: { watchlist_screenings: [exampleIndividual], next_cursor: null },
    },
  ],
  readonly: true,
  async handle(call, { watchlist_program_id, cursor, ...filter }) {
    const { program_id } = requireProgram('individual', watchlist_program_id)
    const { rows, next_cursor } = await pageOfScreenings(call, { kind: 'individual', program_id, ...filter }, cursor)
    return { watchlist_screenings: rows.map(toWireIndividual), next_cursor }
  },
})
