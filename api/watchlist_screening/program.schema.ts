import { Type, type Static } from 'typebox'
import { Instant, OneOf } from '@gingham/api-kit'
import { entityListCodes, individualListCodes } from './list-codes.data.ts'
import { sensitivities } from './matching/compare-names.ts'
import { EntityProgramId, IndividualProgramId, WatchlistScreeningAuditTrail } from './screening.schema.ts'

const common = {
  name: Type.String({ description: 'What people call it.' }),
  created_at: Instant('When it was made.'),
  is_rescanning_enabled: Type.Boolean({
    description: 'Whether its screenings are looked at again when a list changes.',
  }),
  name_sensitivity: OneOf(sensitivities, {
    description: 'How alike names must be: `coarse` finds the most, `exact` the least.',
  }),
  audit_trail: WatchlistScreeningAuditTrail,
  is_archived: Type.Boolean({ description: 'An archived program screens nobody new.' }),
}

export const individualProgramFields = {
  id: IndividualProgramId,
  lists_enabled: Type.Array(OneOf(individualListCodes), { description: 'The lists that it screens against.' }),
  ...common,
}

export const IndividualWatchlistProgram = Type.Object(individualProgramFields, {
  title: 'IndividualWatchlistProgram',
  description: 'How people are screened.',
})
export type IndividualWatchlistProgram = Static<typeof IndividualWatchlistProgram>

export const entityProgramFields = {
  id: EntityProgramId,
  lists_enabled: Type.Array(OneOf(entityListCodes), { description: 'The lists that it screens against.' }),
  ...common,
}

export const EntityWatchlistProgram = Type.Object(entityProgramFields, {
  title: 'EntityWatchlistProgram',
  description: 'How entities are screened.',
})
export type EntityWatchlistProgram = Static<typeof EntityWatchlistProgram>
