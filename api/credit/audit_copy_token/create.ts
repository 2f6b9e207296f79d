import { Type } from 'typebox'
import {
  AuditCopyToken,
  createAuditCopy,
  exampleAuditCopyToken,
  exampleReportToken,
  reportErrors,
} from '../../asset_report/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { ReportTokens, requireAssetReportToken } from '../report-tokens.ts'

export const create = defineEndpoint({
  path: '/credit/audit_copy_token/create',
  summary: 'Lets a buyer of mortgages read reports',
  description:
    'As `/asset_report/audit_copy/create`, without an auditor’s name: whoever has the token and is told of it reads the report with your keys. The report behind the token can be replaced.',
  request: Type.Object({ report_tokens: ReportTokens }),
  response: Type.Object({ audit_copy_token: AuditCopyToken }),
  errors: [...new Set(['INVALID_PARENT', ...reportErrors] as const)],
  examples: [
    {
      title: 'An asset report',
      request: { report_tokens: [exampleReportToken] },
      response: { audit_copy_token: exampleAuditCopyToken },
    },
  ],
  async handle(call, { report_tokens }) {
    return { audit_copy_token: await createAuditCopy(call, requireAssetReportToken(report_tokens), null) }
  },
})
