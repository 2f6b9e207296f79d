import type { Call } from '../../house/house.ts'
import type { UserSession } from '../../link/index.ts'
import { findPayroll } from '../../payroll/index.ts'
import { documentIncomeOf, retrievedFrom } from './document-income.ts'
import type { CreditSession } from './session.schema.ts'

type Results = Pick<CreditSession['results'], 'payroll_income_results' | 'document_income_results'>

/** What payroll providers and documents have given in a session; without a key for what it was not about. */
export async function payrollResults({ db, house }: Call, { items, is_shared }: UserSession): Promise<Results> {
  if (!is_shared) return {}
  const found = await Promise.all(
    items.map(async ({ item_id, institution_id }) => {
      const stored = await findPayroll(db, house.sealer, item_id)
      return stored === undefined ? [] : [{ institution_id, stored }]
    }),
  )
  const payrolls = found.flat()
  const digital = payrolls.filter(({ stored }) => stored.flow === 'digital')
  const document_income_results = documentIncomeOf(payrolls.map(({ stored }) => stored))
  const payroll_income_results = digital.map(({ institution_id, stored }) => ({
    ...retrievedFrom(stored),
    ...providerOf(house.sources, institution_id),
  }))
  return {
    ...(digital.length === 0 ? {} : { payroll_income_results }),
    ...(document_income_results === null ? {} : { document_income_results }),
  }
}

function providerOf({ findInstitution }: Call['house']['sources'], id: string | null) {
  const institution = id === null ? undefined : findInstitution(id)
  if (institution === undefined) return {}
  return { institution_id: institution.institution_id, institution_name: institution.name }
}
