import { isForBankIncome, listBankIncomeStatuses } from '../../credit/index.ts'
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
  const payrolls = await Promise.all(item_ids.map((item_id) => findPayroll(db, house.sealer, item_id)))
  const told = payrolls.flatMap((stored, at) =>
    stored === undefined ? [] : [{ stored, institution: items[at]!.institution }],
  )
  return payrollResultsOf(told)
}

type Stored = NonNullable<Awaited<ReturnType<typeof findPayroll>>>

function payrollResultsOf(told: readonly { stored: Stored; institution: ChosenInstitution }[]): Partial<Results> {
  const digital = told.filter(({ stored }) => stored.flow === 'digital')
  const documents = told.filter(({ stored }) => stored.flow === 'document')
  const countOf = (rows: typeof told, name: 'pay_stubs' | 'w2s' | 'form1099s') =>
    rows.flatMap(({ stored }) => stored.payroll?.accounts ?? []).reduce((sum, account) => sum + account[name].length, 0)
  return {
    payroll_income_results: digital.map((each) => ({
      num_paystubs_retrieved: countOf([each], 'pay_stubs'),
      num_w2s_retrieved: countOf([each], 'w2s'),
      institution: each.institution,
    })),
    ...(documents.length === 0
      ? {}
      : {
          document_income_results: {
            num_paystubs_uploaded: countOf(documents, 'pay_stubs'),
            num_w2s_uploaded: countOf(documents, 'w2s'),
            num_bank_statements_uploaded: 0,
            num_1099s_uploaded: countOf(documents, 'form1099s'),
            num_i20s_uploaded: 0,
          },
        }),
  }
}

function institutionOf({ sources }: Call['house'], institution_id: string | null): ChosenInstitution {
  const institution = institution_id === null ? undefined : sources.findInstitution(institution_id)
  return institution === undefined ? null : { name: institution.name, institution_id: institution.institution_id }
}
