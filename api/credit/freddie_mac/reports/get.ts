import { Type } from 'typebox'
import {
  AuditCopyToken,
  exampleAnswer,
  exampleAuditCopyToken,
  requireAuditCopy,
  requireDocument,
} from '../../../asset_report/index.ts'
import { defineEndpoint } from '../../../house/house.ts'
import { FreddieDeal } from './reports.schema.ts'
import { toDeal } from './to-deal.ts'

/** Of the terms that the buyer reads in, as Plaid's reference has it. */
const SCHEMA_VERSION = 2.4

export const get = defineEndpoint({
  path: '/credit/freddie_mac/reports/get',
  summary: 'Reports of assets and employment in the terms of Freddie Mac',
  description:
    'What `/credit/asset_report/freddie_mac/get` answers, in the present version of the terms: with middle names and holdings, and with a report of employment where pay arrives on an account. For the auditor that the copy was made for, and for the team that made it. Posted transactions only.',
  request: Type.Object({ audit_copy_token: AuditCopyToken }),
  response: Type.Object({
    DEAL: FreddieDeal,
    SchemaVersion: Type.Number({ description: 'Version of the terms.' }),
  }),
  // DIFFERENCE: at Plaid only Freddie Mac may call it. Employment is what the report's deposits tell of it: employment reports of
  // their own, which Plaid can put behind the same token, are not there.
  errors: ['INVALID_AUDIT_COPY_TOKEN'],
  examples: [
    {
      title: 'A report of assets',
      request: { audit_copy_token: exampleAuditCopyToken },
      response: { DEAL: toDeal(exampleAnswer.report, exampleAuditCopyToken), SchemaVersion: SCHEMA_VERSION },
    },
  ],
  readonly: true,
  async handle(call, { audit_copy_token }) {
    const { report } = await requireAuditCopy(call, audit_copy_token)
    const answer = await requireDocument(call, report)
    return { DEAL: toDeal(answer.report, audit_copy_token), SchemaVersion: SCHEMA_VERSION }
  },
})
