import { Type } from 'typebox'
import {
  AuditCopyToken,
  exampleAuditCopyToken,
  exampleReportToken,
  replaceReportOfCopy,
  reportErrors,
} from '../../asset_report/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { ReportTokens, requireAssetReportToken } from '../report-tokens.ts'

export const update = defineEndpoint({
  path: '/credit/audit_copy_token/update',
  summary: 'Puts other reports behind an audit copy token',
  description: 'A report takes the place of the one of its kind. The token stays the same.',
  request: Type.Object({ audit_copy_token: AuditCopyToken, report_tokens: ReportTokens }),
  response: Type.Object({ updated: Type.Boolean({ description: 'Always true.' }) }),
  errors: [...new Set(['INVALID_AUDIT_COPY_TOKEN', 'INVALID_PARENT', ...reportErrors] as const)],
  examples: [
    {
      title: 'A newer report',
      request: { audit_copy_token: exampleAuditCopyToken, report_tokens: [exampleReportToken] },
      response: { updated: true },
    },
  ],
  async handle(call, { audit_copy_token, report_tokens }) {
    await replaceReportOfCopy(call, audit_copy_token, requireAssetReportToken(report_tokens))
    return { updated: true }
  },
})
