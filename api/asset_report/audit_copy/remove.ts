import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { removeTokens } from '../../house/tokens.store.ts'
import { deleteAuditCopy } from '../asset-report.store.ts'
import { exampleAuditCopyToken } from '../report.example.ts'
import { AuditCopyToken } from '../request.schema.ts'
import { requireAuditCopy } from '../require-report.ts'

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
    const { audit_copy_id, report } = await requireAuditCopy(call, audit_copy_token)
    if (report.client_id !== call.team.client_id) throw apiError('INVALID_AUDIT_COPY_TOKEN')
    await deleteAuditCopy(call.db, audit_copy_id)
    await removeTokens(call.db, audit_copy_id, ['a'])
    return { removed: true }
  },
})
