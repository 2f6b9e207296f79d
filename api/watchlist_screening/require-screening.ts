import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import type { NameKind } from './matching/fold-name.ts'
import { entityPrograms, individualPrograms, type Program } from './programs.data.ts'
import { findScreening, type Screening } from './screenings.store.ts'

/** What the wire calls the ids of each kind. */
export const idNames = {
  individual: { screening: 'watchlist_screening_id', program: 'watchlist_program_id' },
  entity: { screening: 'entity_watchlist_screening_id', program: 'entity_watchlist_program_id' },
} as const

const programs: Readonly<Record<NameKind, readonly Program[]>> = {
  individual: individualPrograms,
  entity: entityPrograms,
}

/** The screening, or INVALID_FIELD when the team has none of this kind with the id. */
export async function requireScreening(call: Call, kind: NameKind, screening_id: string): Promise<Screening> {
  const { db, house, team } = call
  const screening = await findScreening(db, house.sealer, team, kind, screening_id)
  if (screening !== undefined) return screening
  throw apiError('INVALID_FIELD', { message: `${idNames[kind].screening}: no such screening` })
}

/** The program, or INVALID_FIELD when there is none of this kind with the id. */
export function requireProgram(kind: NameKind, program_id: string): Program {
  const program = programs[kind].find((each) => each.program_id === program_id)
  if (program !== undefined) return program
  throw apiError('INVALID_FIELD', { message: `${idNames[kind].program}: no such program` })
}

/** The same for something to be screened: an archived program takes nobody any more. */
export function requireOpenProgram(kind: NameKind, program_id: string): Program {
  const program = requireProgram(kind, program_id)
  if (!program.is_archived) return program
  throw apiError('INVALID_FIELD', { message: `${idNames[kind].program}: the program is archived` })
}

/** The program of a screening that exists. */
export function programOf({ kind, program_id }: Screening): Program {
  return requireProgram(kind, program_id)
}
