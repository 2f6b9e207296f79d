import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { presentReport } from '../present-report.ts'
import { exampleAnswer, exampleAuditCopyToken } from '../report.example.ts'
import { ReportAnswer } from '../report.schema.ts'
import { AuditCopyToken } from '../request.schema.ts'
import { requireAuditCopy, requireDocument } from '../require-report.ts'

export const get = defineEndpoint({
  path: '/asset_report/audit_copy/get',
  summary: 'An asset report, as its auditor reads it',
  description:
    'What `/asset_report/get` answers without insights. For the auditor that the copy was made for, and for the team that made it.',
  request: Type.Object({ audit_copy_token: AuditCopyToken }),
  response: ReportAnswer,
  errors: ['INVALID_AUDIT_COPY_TOKEN'],
  examples: [{ title: 'A report', request: { audit_copy_token: exampleAuditCopyToken }, response: exampleAnswer }],
  readonly: true,
  async handle(call, { audit_copy_token }) {
    const { report } = await requireAuditCopy(call, audit_copy_token)
    return presentReport(await requireDocument(call, report), {})
  },
})
