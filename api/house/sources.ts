import type { Source, SourceEmployer, SourceInstitution } from '@gingham/sources'

/** All sources of a house as one directory of institutions. */
export interface Sources {
  /** In listing order. */
  readonly institutions: readonly SourceInstitution[]
  /** Employers whose payroll some source knows. */
  readonly employers: readonly SourceEmployer[]
  findInstitution(institution_id: string): SourceInstitution | undefined
  /** The source that connects to an institution. */
  ofInstitution(institution_id: string): Source
  /** The source that an Item was made from. */
  ofKind(kind: string): Source
  /** Reads a bank statement that a person has uploaded; undefined where no source can. */
  readonly readBankStatement: Source['readBankStatement']
}

export function makeSources(sources: readonly Source[]): Sources {
  const institutions = sources.flatMap((source) => source.institutions)
  const byInstitution = new Map(
    sources.flatMap((source) => source.institutions.map(({ institution_id }) => [institution_id, source] as const)),
  )
  const institutionById = new Map(institutions.map((institution) => [institution.institution_id, institution]))
  const byKind = new Map(sources.map((source) => [source.kind, source]))
  return {
    institutions,
    employers: sources.flatMap((source) => source.employers ?? []),
    findInstitution: (institution_id) => institutionById.get(institution_id),
    ofInstitution: (institution_id) => required(byInstitution.get(institution_id), institution_id),
    ofKind: (kind) => required(byKind.get(kind), kind),
    readBankStatement: sources.find(({ readBankStatement }) => readBankStatement !== undefined)?.readBankStatement,
  }
}

function required(source: Source | undefined, name: string): Source {
  if (source === undefined) throw new Error(`no source serves ${name}`)
  return source
}
