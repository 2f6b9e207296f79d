import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { createAuditCopy } from '../audit-copies.ts'
import { exampleAuditCopyToken, exampleReportToken } from '../report.example.ts'
import { AssetReportToken, AuditCopyToken } from '../request.schema.ts'
import { reportErrors } from '../require-report.ts'

export const create = defineEndpoint({
  path: '/asset_report/audit_copy/create',
  summary: 'Lets a third party read a report',
  description:
    'Hand the token to the auditor, who reads the report with it and with keys of their own. Make one for each auditor: each can be removed by itself. An auditor who is a team of this server is named by its client_id; of other auditors, the name is kept, and only you can use the token.',
  request: Type.Object({
    asset_report_token: AssetReportToken,
    auditor_id: Type.Optional(
      Type.String({ minLength: 1, description: 'Who is to read it: a client_id, or a name such as fannie_mae.' }),
    ),
  }),
  response: Type.Object({ audit_copy_token: AuditCopyToken }),
  errors: [...new Set(['INVALID_PARENT', ...reportErrors] as const)],
  examples: [
    {
      title: 'For a buyer of mortgages',
      request: { asset_report_token: exampleReportToken, auditor_id: 'fannie_mae' },
      response: { audit_copy_token: exampleAuditCopyToken },
    },
  ],
  async handle(call, { asset_report_token, auditor_id = null }) {
    return { audit_copy_token: await createAuditCopy(call, asset_report_token, auditor_id) }
  },
})
