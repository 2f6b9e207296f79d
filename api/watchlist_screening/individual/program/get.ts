import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import { individualProgramFields } from '../../program.schema.ts'
import { individualPrograms } from '../../programs.data.ts'
import { exampleIndividualProgram } from '../../screening.example.ts'
import { IndividualProgramId } from '../../screening.schema.ts'
import { toWireIndividualProgram } from '../../to-wire.ts'

export const get = defineEndpoint({
  path: '/watchlist_screening/individual/program/get',
  summary: 'How a program screens people',
  description: 'Its lists, and how strict it is about names. An unknown id is INVALID_FIELD.',
  request: Type.Object({ watchlist_program_id: IndividualProgramId }),
  response: Type.Object(individualProgramFields),
  errors: [],
  examples: [
    {
      title: 'By its id',
      request: { watchlist_program_id: exampleIndividualProgram.id },
      response: exampleIndividualProgram,
    },
  ],
  readonly: true,
  async handle(_call, { watchlist_program_id }) {
    const program = individualPrograms.find(({ program_id }) => program_id === watchlist_program_id)
    if (program === undefined) throw apiError('INVALID_FIELD', { message: 'watchlist_program_id: no such program' })
    return toWireIndividualProgram(program)
  },
})
