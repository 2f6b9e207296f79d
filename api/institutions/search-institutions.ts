import type { SourceInstitution } from '@gingham/sources'

/**
 * Institutions that a query finds, the best match first: exactly its name, id or routing number; a name that begins
 * with it; a name in which each of its words begins a word; a name that has it anywhere. Equal matches keep their
 * order. Case, accents and punctuation do not matter: `us bank` finds U.S. Bank.
 */
export function searchInstitutions<
  Found extends Pick<SourceInstitution, 'institution_id' | 'name' | 'routing_numbers'>,
>(institutions: readonly Found[], query: string): Found[] {
  const wanted = query.trim()
  const text = normalize(query)
  const ranked = institutions.flatMap((institution) => {
    const isItsKey = institution.institution_id === wanted || institution.routing_numbers.includes(wanted)
    const rank = isItsKey ? 0 : rankOf(normalize(institution.name), text)
    return rank === null ? [] : [{ institution, rank }]
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ institution }) => institution)
}

/** 0 is the best; null is no match. */
function rankOf(name: string, query: string): number | null {
  if (query === '') return null
  if (name === query) return 0
  if (name.startsWith(query)) return 1
  const words = name.split(' ')
  if (query.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2
  return name.includes(query) ? 3 : null
}

/** Lower case, without accents and dots; anything else that is no letter or digit separates words. */
function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|[.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
