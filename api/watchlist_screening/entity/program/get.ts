import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import { entityProgramFields } from '../../program.schema.ts'
import { entityPrograms } from '../../programs.data.ts'
import { exampleEntityProgram } from '../../screening.example.ts'
import { EntityProgramId } from '../../screening.schema.ts'
import { toWireEntityProgram } from '../../to-wire.ts'

export const get = defineEndpoint({
  path: '/watchlist_screening/entity/program/get',
  summary: 'How a program screens entities',
  description: 'Its lists, and how strict it is about names. An unknown id is INVALID_FIELD.',
  request: Type.Object({ entity_watchlist_program_id: EntityProgramId }),
  response: Type.Object(entityProgramFields),
  errors: [],
  examples: [
    {
      title: 'By its id',
      request: { entity_watchlist_program_id: exampleEntityProgram.id },
      response: exampleEntityProgram,
    },
  ],
  readonly: true,
  async handle(_call, { entity_watchlist_program_id }) {
    const program = entityPrograms.find(({ program_id }) => program_id === entity_watchlist_program_id)
    if (program === undefined)
      throw apiError('INVALID_FIELD', { message: 'entity_watchlist_program_id: no such program' })
    return toWireEntityProgram(program)
  },
})
