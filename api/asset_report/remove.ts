import { removeGroup } from '@gingham/jobs'
import { Type } from 'typebox'
import { defineEndpoint } from '../house/house.ts'
import { removeTokens } from '../house/tokens.store.ts'
import { deleteReport } from './asset-report.store.ts'
import { exampleReportToken } from './report.example.ts'
import { AssetReportToken } from './request.schema.ts'
import { requireReport } from './require-report.ts'

export const remove = defineEndpoint({
  path: '/asset_report/remove',
  summary: 'Deletes a report and its audit copies',
  description:
    'Its token and those of its audit copies open nothing any more, and what it says is deleted. A report that is not ready yet is never made. Its Items, and reports that were refreshed or filtered from it, stay.',
  request: Type.Object({ asset_report_token: AssetReportToken }),
  response: Type.Object({ removed: Type.Boolean({ description: 'Always true.' }) }),
  errors: [],
  examples: [
    {
      title: 'A loan that was declined',
      request: { asset_report_token: exampleReportToken },
      response: { removed: true },
    },
  ],
  async handle(call, { asset_report_token }) {
    const { asset_report_id } = await requireReport(call, asset_report_token)
    await removeGroup(call.db, asset_report_id)
    const audit_copy_ids = await deleteReport(call.db, asset_report_id)
    await removeTokens(call.db, asset_report_id, ['assets'])
    for (const audit_copy_id of audit_copy_ids) await removeTokens(call.db, audit_copy_id, ['a'])
    return { removed: true }
  },
})
