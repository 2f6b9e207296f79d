import {
  entityListCodes,
  individualListCodes,
  type EntityListCode,
  type IndividualListCode,
} from './list-codes.data.ts'
import type { Sensitivity } from './matching/compare-names.ts'
import type { NameKind } from './matching/fold-name.ts'

/** A way of screening: against which lists, how strictly, and whether again when a list changes. */
export interface Program<Code extends string = IndividualListCode | EntityListCode> {
  program_id: string
  kind: NameKind
  name: string
  name_sensitivity: Sensitivity
  lists_enabled: readonly Code[]
  is_rescanning_enabled: boolean
  is_archived: boolean
}

/** When the programs were made. */
export const PROGRAMS_CREATED_AT = '2026-01-01T00:00:00Z'

const shared = { is_rescanning_enabled: true, is_archived: false }

/**
 * The programs that every team has, newest first.
 * DIFFERENCE: programs are made in Plaid's dashboard, which also draws their ids. Here there are these, and no others.
 */
export const individualPrograms: readonly Program<IndividualListCode>[] = [
  ofPeople('prg_balanced', 'Customers', 'balanced'),
  ofPeople('prg_coarse', 'Customers, coarse', 'coarse'),
  ofPeople('prg_strict', 'Customers, strict', 'strict'),
  ofPeople('prg_exact', 'Customers, exact', 'exact'),
  { ...ofPeople('prg_us_only', 'Office lists of the United States', 'balanced'), lists_enabled: ['US_SDN', 'US_SSI'] },
  { ...ofPeople('prg_once', 'Screened once', 'balanced'), is_rescanning_enabled: false },
  {
    ...ofPeople('prg_archived', 'Customers of last year', 'balanced'),
    is_archived: true,
    is_rescanning_enabled: false,
  },
]

export const entityPrograms: readonly Program<EntityListCode>[] = [
  ofEntities('entprg_balanced', 'Suppliers', 'balanced'),
  ofEntities('entprg_coarse', 'Suppliers, coarse', 'coarse'),
  ofEntities('entprg_strict', 'Suppliers, strict', 'strict'),
  ofEntities('entprg_exact', 'Suppliers, exact', 'exact'),
  { ...ofEntities('entprg_once', 'Screened once', 'balanced'), is_rescanning_enabled: false },
  {
    ...ofEntities('entprg_archived', 'Suppliers of last year', 'balanced'),
    is_archived: true,
    is_rescanning_enabled: false,
  },
]

function ofPeople(program_id: string, name: string, name_sensitivity: Sensitivity): Program<IndividualListCode> {
  return { ...shared, program_id, kind: 'individual', name, name_sensitivity, lists_enabled: individualListCodes }
}

function ofEntities(program_id: string, name: string, name_sensitivity: Sensitivity): Program<EntityListCode> {
  return { ...shared, program_id, kind: 'entity', name, name_sensitivity, lists_enabled: entityListCodes }
}
