import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { pageOfPrograms } from '../../list-pages.ts'
import { EntityWatchlistProgram } from '../../program.schema.ts'
import { entityPrograms } from '../../programs.data.ts'
import { exampleEntityProgram } from '../../screening.example.ts'
import { ListCursor, NextCursor } from '../../screening.schema.ts'
import { toWireEntityProgram } from '../../to-wire.ts'

export const list = defineEndpoint({
  path: '/watchlist_screening/entity/program/list',
  summary: 'The programs that screen entities',
  description: 'Every team has the same ones: from coarse to exact, one that screens once, and one that is archived.',
  request: Type.Object({ cursor: ListCursor }),
  response: Type.Object({
    entity_watchlist_programs: Type.Array(EntityWatchlistProgram, { description: 'One page of them.' }),
    next_cursor: NextCursor,
  }),
  errors: [],
  examples: [
    {
      title: 'All of them',
      request: {},
      response: { entity_watchlist_programs: [exampleEntityProgram], next_cursor: null },
    },
  ],
  readonly: true,
  async handle(call, { cursor }) {
    const { rows, next_cursor } = await pageOfPrograms(call, 'entity', entityPrograms, cursor)
    return { entity_watchlist_programs: rows.map(([, program]) => toWireEntityProgram(program)), next_cursor }
  },
})
