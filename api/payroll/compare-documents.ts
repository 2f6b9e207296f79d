import type { DocumentRiskSignal, PayStub, W2 } from '@gingham/sources'
import { toUnits } from '../house/money.ts'
import type { KnownPayroll } from './payroll.store.ts'

/** Documents that speak against each other, and in what. */
export interface Contradiction {
  /** Which rows of the pay data they are. */
  document_keys: readonly string[]
  signal: DocumentRiskSignal
}

/**
 * What the documents of one upload say against each other: other names, other taxpayers, and sums of a year that shrink.
 * DIFFERENCE: what Plaid compares, and what it calls the signals, is not public.
 */
export function findContradictions({ accounts }: KnownPayroll): Contradiction[] {
  const stubs = accounts.flatMap(({ pay_stubs }) => pay_stubs)
  const documents = [...stubs, ...accounts.flatMap(({ w2s }) => w2s)]
  return [
    ...differences(documents, 'employee.name', ({ employee }) => employee.name?.trim().toUpperCase() ?? null),
    ...differences(documents, 'employee.taxpayer_id.id_mask', ({ employee }) => employee.taxpayer_id.id_mask),
    ...shrinkingYears(stubs),
  ]
}

/** Every document that says something else than the first one that says anything. */
function differences(
  documents: readonly (PayStub | W2)[],
  field: string,
  valueOf: (document: PayStub | W2) => string | null,
): Contradiction[] {
  const telling = documents.filter((document) => valueOf(document) !== null)
  const [first] = telling
  if (first === undefined) return []
  return telling
    .filter((document) => valueOf(document) !== valueOf(first))
    .map((document) => ({
      document_keys: [first.document_key, document.document_key],
      signal: mismatch(field, valueOf(first), valueOf(document), 'The documents are not of the same person'),
    }))
}

/** What an employer has paid in a year never becomes less. */
function shrinkingYears(stubs: readonly PayStub[]): Contradiction[] {
  const dated = stubs.flatMap((stub) => {
    const { pay_date } = stub.pay_period_details
    const { ytd_amount } = stub.earnings.total
    return pay_date === null || ytd_amount === null ? [] : [{ stub, pay_date, ytd_amount }]
  })
  const years = Map.groupBy(dated, ({ stub, pay_date }) => JSON.stringify([stub.employer.name, pay_date.slice(0, 4)]))
  return [...years.values()].flatMap((rows) => {
    const inOrder = rows.toSorted((a, b) => (a.pay_date < b.pay_date ? -1 : a.pay_date > b.pay_date ? 1 : 0))
    return inOrder.slice(1).flatMap((row, at): Contradiction[] => {
      const before = inOrder[at]!
      if (row.pay_date === before.pay_date || toUnits(row.ytd_amount) >= toUnits(before.ytd_amount)) return []
      const [was, is] = [before.ytd_amount.toFixed(2), row.ytd_amount.toFixed(2)]
      const document_keys = [before.stub.document_key, row.stub.document_key]
      return [{ document_keys, signal: mismatch('earnings.total.ytd_amount', was, is, 'The sum of the year shrinks') }]
    })
  })
}

function mismatch(
  field: string,
  expected_value: string | null,
  actual_value: string | null,
  signal_description: string,
): DocumentRiskSignal {
  const about = { field, has_fraud_risk: true, institution_metadata: null, page_number: 0 }
  return { type: 'DOCUMENT_MISMATCH', ...about, expected_value, actual_value, signal_description }
}
