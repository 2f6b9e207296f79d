import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { removeAuditCopy } from '../audit-copies.ts'
import { exampleAuditCopyToken } from '../report.example.ts'
import { AuditCopyToken } from '../request.schema.ts'

export const remove = defineEndpoint({
  path: '/asset_report/audit_copy/remove',
  summary: 'Ends an auditor’s access to a report',
  description:
    'The token opens nothing any more, for you and for the auditor. The report and its other audit copies stay. Only the team that made the copy can end it.',
  request: Type.Object({ audit_copy_token: AuditCopyToken }),
  response: Type.Object({ removed: Type.Boolean({ description: 'Always true.' }) }),
  errors: ['INVALID_AUDIT_COPY_TOKEN'],
  examples: [
    {
      title: 'An audit that is over',
      request: { audit_copy_token: exampleAuditCopyToken },
      response: { removed: true },
    },
  ],
  async handle(call, { audit_copy_token }) {
    await removeAuditCopy(call, audit_copy_token)
    return { removed: true }
  },
})
