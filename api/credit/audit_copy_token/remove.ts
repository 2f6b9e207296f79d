import { Type } from 'typebox'
import { AuditCopyToken, exampleAuditCopyToken, removeAuditCopy } from '../../asset_report/index.ts'
import { defineEndpoint } from '../../house/house.ts'

export const remove = defineEndpoint({
  path: '/credit/audit_copy_token/remove',
  summary: 'Ends an audit copy token',
  description:
    'As `/asset_report/audit_copy/remove`: the token opens nothing any more. The reports and their other audit copies stay.',
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
