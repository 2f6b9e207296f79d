import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { pageOfPrograms } from '../../list-pages.ts'
import { IndividualWatchlistProgram } from '../../program.schema.ts'
import { individualPrograms } from '../../programs.data.ts'
import { exampleIndividualProgram } from '../../screening.example.ts'
import { ListCursor, NextCursor } from '../../screening.schema.ts'
import { toWireIndividualProgram } from '../../to-wire.ts'

export const list = defineEndpoint({
  path: '/watchlist_screening/individual/program/list',
  summary: 'The programs that screen people',
  description: 'Every team has the same ones: from coarse to exact, one that screens once, and one that is archived.',
  request: Type.Object({ cursor: ListCursor }),
  response: Type.Object({
    watchlist_programs: Type.Array(IndividualWatchlistProgram, { description: 'One page of them.' }),
    next_cursor: NextCursor,
  }),
  errors: [],
  examples: [
    {
      title: 'All of them',
      request: {},
      response: { watchlist_programs: [exampleIndividualProgram], next_cursor: null },
    },
  ],
  readonly: true,
  async handle(call, { cursor }) {
    const { rows, next_cursor } = await pageOfPrograms(call, 'individual', individualPrograms, cursor)
    return { watchlist_programs: rows.map(([, program]) => toWireIndividualProgram(program)), next_cursor }
  },
})
