import { documentIncomeOf, isForBankIncome, listBankIncomeStatuses, retrievedFrom } from '../../credit/index.ts'
import type { Call } from '../../house/house.ts'
import { findPayroll } from '../../payroll/index.ts'
import type { StoredSession } from '../session/link-session.store.ts'
import type { LinkSession } from './link-session.schema.ts'
import type { LinkConfiguration } from './link-tokens.store.ts'

type Results = Pick<
  NonNullable<LinkSession['results']>,
  'bank_income_results' | 'payroll_income_results' | 'document_income_results'
>
type ChosenInstitution = Results['bank_income_results'][number]['institution']

/** What came of looking for income in a session that ended well: at banks, at payroll providers, in documents. */
export async function incomeResultsOf(
  { db, house }: Call,
  { request }: LinkConfiguration,
  { session, outcome, link_session_id }: StoredSession,
): Promise<Partial<Results>> {
  const { item, added, institution_id } = session
  const isShared = outcome !== null && 'success' in outcome
  const single = item === null ? [] : [{ item_id: item.item_id, institution: institutionOf(house, institution_id) }]
  const items = added.length > 0 ? added : isShared ? single : []
  const item_ids = items.map(({ item_id }) => item_id)
  if (isForBankIncome({ products: request.products ?? [], income_verification: request.income_verification })) {
    const statuses = await listBankIncomeStatuses(db, house.sealer, link_session_id, item_ids)
    return {
      bank_income_results: items.map(({ item_id, institution }, at) => ({
        status: statuses[at]!,
        item_id,
        institution,
      })),
    }
  }
  const found = await Promise.all(item_ids.map((item_id) => findPayroll(db, house.sealer, item_id)))
  return {
    payroll_income_results: found.flatMap((stored, at) =>
      stored?.flow === 'digital' ? [{ ...retrievedFrom(stored), institution: items[at]!.institution }] : [],
    ),
    document_income_results: documentIncomeOf(found.flatMap((stored) => stored ?? [])),
  }
}

function institutionOf({ sources }: Call['house'], institution_id: string | null): ChosenInstitution {
  const institution = institution_id === null ? undefined : sources.findInstitution(institution_id)
  return institution === undefined ? null : { name: institution.name, institution_id: institution.institution_id }
}
