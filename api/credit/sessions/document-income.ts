import { Type, type Static } from 'typebox'
import type { StoredPayroll } from '../../payroll/index.ts'

export const DocumentIncomeResult = Type.Object(
  {
    num_paystubs_uploaded: Type.Integer({ description: 'Pay stubs.' }),
    num_w2s_uploaded: Type.Integer({ description: 'W-2 forms.' }),
    num_bank_statements_uploaded: Type.Integer({ description: 'Bank statements.' }),
    num_1099s_uploaded: Type.Integer({ description: '1099 forms.' }),
    num_i20s_uploaded: Type.Integer({ description: 'I-20 forms of students.' }),
  },
  { title: 'CreditSessionDocumentIncomeResult', description: 'How many documents the person uploaded.' },
)

/** What a payroll provider told in a session. */
export function retrievedFrom(payroll: StoredPayroll): { num_paystubs_retrieved: number; num_w2s_retrieved: number } {
  return { num_paystubs_retrieved: countOf([payroll], 'pay_stubs'), num_w2s_retrieved: countOf([payroll], 'w2s') }
}

/** What was uploaded in a session, as far as it was read; null when nothing was. */
export function documentIncomeOf(payrolls: readonly StoredPayroll[]): Static<typeof DocumentIncomeResult> | null {
  const uploads = payrolls.filter(({ flow }) => flow === 'document')
  if (uploads.length === 0) return null
  return {
    num_paystubs_uploaded: countOf(uploads, 'pay_stubs'),
    num_w2s_uploaded: countOf(uploads, 'w2s'),
    num_bank_statements_uploaded: uploads.flatMap(({ payroll }) => payroll?.bank_statements ?? []).length,
    num_1099s_uploaded: countOf(uploads, 'form1099s'),
    // No source reads the form.
    num_i20s_uploaded: 0,
  }
}

function countOf(payrolls: readonly StoredPayroll[], rows: 'pay_stubs' | 'w2s' | 'form1099s'): number {
  return payrolls.flatMap(({ payroll }) => payroll?.accounts ?? []).flatMap((account) => [...account[rows]]).length
}
