import { isPayrollProvider } from './documents.ts'
import type { Institution, Setting, Turn } from './session.ts'
import { startNumbers, takesTypedNumbers } from './start-numbers.ts'
import { ask, change, fail, record, show } from './turn.ts'

export const listed = { view_name: 'SELECT_INSTITUTION' } as const

/** The person has chosen a bank, or the app has chosen for them. */
export function selectInstitution(turn: Turn, setting: Setting, institution_id: string): Turn {
  const institution = setting.institutions.find((candidate) => candidate.institution_id === institution_id)
  if (institution === undefined) return turn
  const cleared = change(turn, { institution_id, login: null, bank: null, oauth: null })
  // In update mode nobody chooses: the Item has its bank.
  const chosen = setting.terms.update === null ? recordChoice(cleared, setting, institution) : cleared
  if (!chosen.session.has_consented) return show(chosen, setting, { view_name: 'CONSENT' })
  return goToInstitution(chosen, setting, institution_id)
}

/**
 * A bank that the app knew was matched, any other one was selected.
 * DIFFERENCE: what Plaid calls a match by the institution's id is not public; here it has no reason.
 */
function recordChoice(turn: Turn, setting: Setting, institution: Institution): Turn {
  if (!isMatched(institution, setting)) return record(turn, setting, 'SELECT_INSTITUTION')
  const match_reason = findNamed(setting) === undefined ? 'routing_number' : null
  return record(turn, setting, 'MATCHED_SELECT_INSTITUTION', { match_reason })
}

function isMatched({ institution_id, routing_numbers }: Institution, setting: Setting): boolean {
  const named = findNamed(setting)
  const { routing_number } = setting.terms.institution_data
  if (named !== undefined) return institution_id === named.institution_id
  return routing_number !== undefined && routing_numbers.includes(routing_number)
}

/** The bank that the app names, where this session can show it. */
function findNamed(setting: Setting): Institution | undefined {
  const { institution_id } = setting.terms.institution_data
  const named = setting.institutions.find((institution) => institution.institution_id === institution_id)
  return named !== undefined && supportsProducts(named, setting) ? named : undefined
}

/** To the institution's login, unless something stands in the way. */
export function goToInstitution(chosen: Turn, setting: Setting, institution_id: string): Turn {
  const institution = setting.institutions.find((candidate) => candidate.institution_id === institution_id)
  if (institution === undefined) return chosen
  if (institution.health === 'UNSUPPORTED') {
    return fail(chosen, setting, 'INSTITUTION_NO_LONGER_SUPPORTED', 'institution_not_supported')
  }
  if (!supportsProducts(institution, setting)) {
    const filtered = record(chosen, setting, 'SELECT_FILTERED_INSTITUTION')
    return fail(filtered, setting, 'PRODUCTS_NOT_SUPPORTED', 'institution_not_supported')
  }
  if (institution.health === 'DOWN') {
    return fail(record(chosen, setting, 'SELECT_DOWN_INSTITUTION'), setting, 'INSTITUTION_DOWN', 'requires_credentials')
  }
  if (takesTypedNumbers(institution, setting)) return startNumbers(chosen, setting)
  const noted = institution.health === 'DEGRADED' ? record(chosen, setting, 'SELECT_DEGRADED_INSTITUTION') : chosen
  if (institution.oauth) return ask(noted, { type: 'begin_oauth' })
  return show(noted, setting, { view_name: 'CREDENTIAL', error: null })
}

/** Whether the institution has every product that the Item must support. */
export function supportsProducts(institution: Institution, { terms }: Setting): boolean {
  const isForPay = terms.payroll !== null
  // Both kinds of institution have income: one tells what is paid out, the other what arrives.
  if (terms.products.some((product) => product.startsWith('income')) && isPayrollProvider(institution) !== isForPay) {
    return false
  }
  return terms.products.every((product) => institution.products.includes(product))
}

/** What a list says about an institution. */
export function noticeOf(institution: Institution, setting: Setting): 'degraded' | 'down' | 'unsupported' | null {
  if (institution.health === 'UNSUPPORTED' || !supportsProducts(institution, setting)) return 'unsupported'
  if (institution.health === 'DOWN') return 'down'
  return institution.health === 'DEGRADED' ? 'degraded' : null
}

/**
 * The institutions that a query finds, those whose name begins with it first. An empty query lists all that support
 * the products; a search also finds the others, so that a person learns why their bank is missing.
 */
export function findInstitutions(query: string, setting: Setting): Institution[] {
  const wanted = fold(query)
  if (wanted === '') return listAll(setting)
  const words = wanted.split(' ')
  const found = setting.institutions.filter((institution) => {
    const text = fold(`${institution.name} ${institution.url} ${institution.institution_id}`)
    return words.every((word) => text.includes(word))
  })
  const rank = ({ name }: Institution) => (fold(name).startsWith(wanted) ? 0 : 1)
  return found.toSorted((a, b) => rank(a) - rank(b))
}

/** Whatever supports the products, the bank that the app has matched first. */
function listAll(setting: Setting): Institution[] {
  const supported = setting.institutions.filter((institution) => supportsProducts(institution, setting))
  return supported.toSorted((a, b) => Number(isMatched(b, setting)) - Number(isMatched(a, setting)))
}

/** Lower case, without accents, single spaces. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
