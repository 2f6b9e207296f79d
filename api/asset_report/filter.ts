import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { exampleCreditCard } from '../accounts/index.ts'
import { exampleReportToken } from './report.example.ts'
import { AssetReportToken, NewReport } from './request.schema.ts'
import { reportErrors, requireDocument, requireParent } from './require-report.ts'
import { startReport } from './start-report.ts'

export const filter = defineEndpoint({
  path: '/asset_report/filter',
  summary: 'Begins a copy of a report that leaves accounts out',
  description:
    'The copy has its own token and id, and says of the other accounts what the report says: no bank is asked. The report stays as it is. The copy, too, is made afterwards: wait for its own webhook ASSETS: PRODUCT_READY.',
  request: Type.Object({
    asset_report_token: AssetReportToken,
    account_ids_to_exclude: Type.Array(Type.String(), { description: 'Accounts of the report to leave out.' }),
  }),
  response: NewReport,
  errors: [...new Set(['INVALID_PARENT', ...reportErrors, 'INVALID_ACCOUNT_ID'] as const)],
  examples: [
    {
      title: 'Without a credit card',
      request: { asset_report_token: exampleReportToken, account_ids_to_exclude: [exampleCreditCard.account_id] },
      response: {
        asset_report_token: 'assets-sandbox-e2f1b0ad-48c7-4f3d-8a52-9c6d1e7b5f30',
        asset_report_id: '1d94e7b2-6c0a-4f8e-9b35-a07f2c8d61e4',
      },
    },
  ],
  async handle(call, { asset_report_token, account_ids_to_exclude }) {
    const parent = await requireParent(call, asset_report_token)
    const { report } = await requireDocument(call, parent)
    const shown = new Set(report.items.flatMap(({ accounts }) => accounts.map(({ account_id }) => account_id)))
    const unknown = account_ids_to_exclude.filter((account_id) => !shown.has(account_id))
    if (unknown.length > 0) {
      throw apiError('INVALID_ACCOUNT_ID', { message: `the report has no such account: ${unknown.join(', ')}` })
    }
    const { asset_report_id, item_ids, days_requested, client_report_id, webhook, user } = parent
    return startReport(call, {
      filtered_from: asset_report_id,
      item_ids,
      excluded_account_ids: [...new Set([...parent.excluded_account_ids, ...account_ids_to_exclude])],
      days_requested,
      client_report_id,
      webhook,
      user,
      has_fast: parent.has_fast,
      has_investments: parent.has_investments,
      requires_all_items: parent.requires_all_items,
    })
  },
})
