import type { BankPayroll, Form1099, PayStub, W2 } from '@gingham/sources'
import type { Ids } from '@gingham/store'

/** A pay stub or a form, with what it is. */
export type PayDocument =
  | { kind: 'pay_stub'; document_id: string; name: string; document: PayStub }
  | { kind: 'w2'; document_id: string; name: string; document: W2 }
  | { kind: 'form1099'; document_id: string; name: string; document: Form1099 }

/** The id of a row of the pay data: the same each time the Item is refreshed. */
export function documentIdOf(ids: Ids, item_id: string, account_key: string, document_key: string): string {
  return ids.derive('payroll_document', item_id, account_key, document_key)
}

/** The id of an account at a payroll provider. */
export function payrollAccountIdOf(ids: Ids, item_id: string, account_key: string): string {
  return ids.derive('payroll_account', item_id, account_key)
}

/** Every pay stub and form of an Item, in the order in which they are shown. */
export function payDocuments(ids: Ids, item_id: string, { accounts }: BankPayroll): PayDocument[] {
  return accounts.flatMap(({ account_key, pay_stubs, w2s, form1099s }) => {
    const idOf = (document_key: string) => documentIdOf(ids, item_id, account_key, document_key)
    return [
      ...pay_stubs.map((document) => ({
        kind: 'pay_stub' as const,
        document_id: idOf(document.document_key),
        name: payStubName(document),
        document,
      })),
      ...w2s.map((document) => ({
        kind: 'w2' as const,
        document_id: idOf(document.document_key),
        name: w2Name(document),
        document,
      })),
      ...form1099s.map((document) => ({
        kind: 'form1099' as const,
        document_id: idOf(document.document_key),
        name: form1099Name(document),
        document,
      })),
    ]
  })
}

export function payStubName({ pay_period_details }: PayStub): string {
  const date = pay_period_details.pay_date
  return date === null ? 'paystub.pdf' : `paystub_${date}.pdf`
}

export function w2Name({ tax_year }: W2): string {
  return tax_year === null ? 'w2.pdf' : `w2_${tax_year}.pdf`
}

export function form1099Name({ form_1099_type, tax_year }: Form1099): string {
  return `1099_${form_1099_type === 'FORM_1099_TYPE_K' ? 'k' : 'misc'}_${tax_year}.pdf`
}
