import type { Call } from '../../house/house.ts'
import {
  documentAddress,
  documentIdOf,
  form1099Name,
  payrollAccountIdOf,
  payStubName,
  toForm1099,
  toPayStub,
  toUnreadStub,
  toW2,
  unreadUploads,
  uploadedFindings,
  w2Name,
  type DocumentAbout,
  type PayrollItem as StoredItem,
} from '../../payroll/index.ts'
import type { PayrollItem } from './payroll-income.schema.ts'

/** An Item's pay data as the wire has it; every document with an address of its own, which begins to run out now. */
export function presentPayroll({ house, now_ms }: Call, { item, stored }: StoredItem): PayrollItem {
  const { item_id, institution_id } = item
  const { ids, sources } = house
  const accounts = stored.payroll?.accounts ?? []
  const uploads = uploadedFindings(ids, item_id, stored.payroll)
  const isUploaded = stored.flow === 'document'
  const accountId = (key: string) => (isUploaded ? null : payrollAccountIdOf(ids, item_id, key))
  const addressOf = (document_id: string) => documentAddress(house, item_id, document_id, now_ms)
  const about = (account_key: string, document_key: string, name: string): DocumentAbout => {
    const upload = uploads.find((one) => one.document_key === document_key)
    if (upload !== undefined) return { ...upload, download_url: addressOf(upload.document_id) }
    const document_id = documentIdOf(ids, item_id, account_key, document_key)
    return { document_id, name, download_url: addressOf(document_id), page_count: 1, status: 'PROCESSING_COMPLETE' }
  }
  const unread = unreadUploads(uploads, stored.payroll).map((upload) =>
    toUnreadStub(upload, { ...upload, download_url: addressOf(upload.document_id) }),
  )
  return {
    item_id,
    institution_id: institution_id ?? '',
    institution_name: sources.findInstitution(institution_id ?? '')?.name ?? '',
    accounts: accounts.map(({ account_key, rate_of_pay, pay_frequency }) => ({
      account_id: accountId(account_key),
      rate_of_pay,
      pay_frequency,
    })),
    payroll_income: accounts.map(({ account_key, pay_stubs, w2s, form1099s }) => ({
      account_id: accountId(account_key),
      pay_stubs: [
        ...pay_stubs.map((stub) => toPayStub(stub, about(account_key, stub.document_key, payStubName(stub)))),
        ...unread,
      ],
      w2s: w2s.map((form) => toW2(form, about(account_key, form.document_key, w2Name(form)))),
      form1099s: form1099s.map((form) => toForm1099(form, about(account_key, form.document_key, form1099Name(form)))),
      i20s: [],
    })),
    status: { processing_status: stored.status },
    updated_at: stored.updated_ms === null ? null : new Date(stored.updated_ms).toISOString(),
  }
}
