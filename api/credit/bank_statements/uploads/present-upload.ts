import type { UploadedStatement as ReadStatement } from '@gingham/sources'
import type { Call } from '../../../house/house.ts'
import {
  documentAddress,
  metadataOf,
  uploadedFindings,
  type PayrollItem,
  type UploadedFindings,
} from '../../../payroll/index.ts'
import type { UploadedStatement, UploadItem } from './uploaded-statement.schema.ts'

/** The bank statements of an upload as the wire has them; each with an address of its own, which begins to run out now. */
export function presentUpload(call: Call, { item: { item_id }, stored }: PayrollItem): UploadItem {
  const { payroll, status, updated_ms } = stored
  const findings = uploadedFindings(call.house.ids, item_id, payroll)
  return {
    item_id,
    bank_statements: (payroll?.bank_statements ?? []).flatMap((statement) => {
      const found = findings.find(({ document_key }) => document_key === statement.document_key)
      return found === undefined ? [] : [present(call, item_id, statement, found)]
    }),
    status: { processing_status: status },
    updated_at: updated_ms === null ? null : new Date(updated_ms).toISOString(),
  }
}

function present(
  { house, now_ms }: Call,
  item_id: string,
  { accounts, transactions }: ReadStatement,
  upload: UploadedFindings,
): UploadedStatement {
  const idOf = (account_key: string | null) =>
    account_key === null ? null : house.ids.derive('statement_account', item_id, account_key)
  const { document_id } = upload
  const download_url = documentAddress(house, item_id, document_id, now_ms)
  return {
    transactions: transactions.map(({ account_key, ...row }) => ({ ...row, account_id: idOf(account_key) })),
    document_metadata: metadataOf({ ...upload, download_url }, 'BANK_STATEMENT'),
    document_id,
    bank_accounts: accounts.map(({ account_key, periods, ...account }) => ({
      ...account,
      periods: [...periods],
      account_id: idOf(account_key),
    })),
  }
}
