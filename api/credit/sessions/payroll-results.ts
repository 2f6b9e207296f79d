import type { Call } from '../../house/house.ts'
import type { UserSession } from '../../link/index.ts'
import { findPayroll, type StoredPayroll } from '../../payroll/index.ts'
import type { CreditSession } from './session.schema.ts'

type Results = Pick<CreditSession['results'], 'payroll_income_results' | 'document_income_results'>

/** What payroll providers and documents have given in a session; without a key for what it was not about. */
export async function payrollResults({ db, house }: Call, { items, is_shared }: UserSession): Promise<Results> {
  const found = await Promise.all(
    items.map(async ({ item_id, institution_id }) => {
      const stored = await findPayroll(db, house.sealer, item_id)
      return stored === undefined ? [] : [{ institution_id, stored }]
    }),
  )
  const payrolls = is_shared ? found.flat() : []
  const digital = payrolls.filter(({ stored }) => stored.flow === 'digital')
  const documents = payrolls.filter(({ stored }) => stored.flow === 'document').map(({ stored }) => countsOf(stored))
  const sum = (name: keyof ReturnType<typeof countsOf>) => documents.reduce((total, counts) => total + counts[name], 0)
  return {
    ...(digital.length === 0
      ? {}
      : { payroll_income_results: digital.map((each) => providerResult(each, house.sources)) }),
    ...(documents.length === 0
      ? {}
      : {
          document_income_results: {
            num_paystubs_uploaded: sum('pay_stubs'),
            num_w2s_uploaded: sum('w2s'),
            // Uploads are read as pay stubs and tax forms.
            num_bank_statements_uploaded: 0,
            num_1099s_uploaded: sum('form1099s'),
            num_i20s_uploaded: 0,
          },
        }),
  }
}

function providerResult(
  { institution_id, stored }: { institution_id: string | null; stored: StoredPayroll },
  sources: Call['house']['sources'],
) {
  const { pay_stubs, w2s } = countsOf(stored)
  const institution = institution_id === null ? undefined : sources.findInstitution(institution_id)
  return {
    num_paystubs_retrieved: pay_stubs,
    num_w2s_retrieved: w2s,
    ...(institution === undefined
      ? {}
      : { institution_id: institution.institution_id, institution_name: institution.name }),
  }
}

function countsOf({ payroll }: StoredPayroll) {
  const accounts = payroll?.accounts ?? []
  const count = (name: 'pay_stubs' | 'w2s' | 'form1099s') =>
    accounts.reduce((total, account) => total + account[name].length, 0)
  return { pay_stubs: count('pay_stubs'), w2s: count('w2s'), form1099s: count('form1099s') }
}
