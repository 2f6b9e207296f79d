import { Type } from 'typebox'
import {
  AuditCopyToken,
  exampleAnswer,
  exampleAuditCopyToken,
  requireAuditCopy,
  requireDocument,
} from '../../../asset_report/index.ts'
import { defineEndpoint } from '../../../house/house.ts'
import { AssetReportFreddie } from './freddie.schema.ts'
import { toFreddie } from './to-freddie.ts'

/** Of the terms that the buyer reads in. */
const SCHEMA_VERSION = 1

export const get = defineEndpoint({
  path: '/credit/asset_report/freddie_mac/get',
  summary: 'An asset report in the terms of Freddie Mac',
  description:
    'What `/asset_report/audit_copy/get` answers, in the names that Freddie Mac reads. For the auditor that the copy was made for, and for the team that made it. Posted transactions only.',
  request: Type.Object({ audit_copy_token: AuditCopyToken }),
  response: Type.Object({
    DEAL: AssetReportFreddie,
    SchemaVersion: Type.Number({ description: 'Version of the terms.' }),
  }),
  // DIFFERENCE: at Plaid only Freddie Mac may call it.
  errors: ['INVALID_AUDIT_COPY_TOKEN'],
  examples: [
    {
      title: 'A report',
      request: { audit_copy_token: exampleAuditCopyToken },
      response: { DEAL: toFreddie(exampleAnswer.report, exampleAuditCopyToken), SchemaVersion: SCHEMA_VERSION },
    },
  ],
  readonly: true,
  async handle(call, { audit_copy_token }) {
    const { report } = await requireAuditCopy(call, audit_copy_token)
    const answer = await requireDocument(call, report)
    return { DEAL: toFreddie(answer.report, audit_copy_token), SchemaVersion: SCHEMA_VERSION }
  },
})
