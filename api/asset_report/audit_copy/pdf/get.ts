import { Type } from 'typebox'
import { Binary, BinaryResponse } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import { renderReport } from '../../pdf/render-report.ts'
import { presentReport } from '../../present-report.ts'
import { exampleAuditCopyToken } from '../../report.example.ts'
import { AuditCopyToken, HistoryOptions } from '../../request.schema.ts'
import { requireAuditCopy, requireDocument } from '../../require-report.ts'

export const get = defineEndpoint({
  path: '/asset_report/audit_copy/pdf/get',
  summary: 'An asset report as a PDF, as its auditor reads it',
  description:
    'The bytes that `/asset_report/pdf/get` answers. For the auditor that the copy was made for, and for the team that made it.',
  request: Type.Object({ audit_copy_token: AuditCopyToken, options: Type.Optional(HistoryOptions) }),
  response: BinaryResponse('application/pdf', 'The report, in pages of US Letter size.'),
  errors: ['INVALID_AUDIT_COPY_TOKEN'],
  examples: [{ title: 'The report', request: { audit_copy_token: exampleAuditCopyToken }, response: '%PDF-1.7' }],
  readonly: true,
  async handle(call, { audit_copy_token, options }) {
    const { report } = await requireAuditCopy(call, audit_copy_token)
    const answer = await requireDocument(call, report)
    return new Binary(await renderReport(presentReport(answer, { days_to_include: options?.days_to_include })))
  },
})
