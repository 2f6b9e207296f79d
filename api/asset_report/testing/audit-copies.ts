import type { Answer } from '@gingham/server/testing'
import type { ReportServer } from './report-server.ts'

/** An audit copy for another team of the server, and how each of the three parties calls an endpoint with it. */
export interface AuditScene {
  asset_report_token: string
  audit_copy_token: string
  asOwner(path: string): Promise<Answer>
  asAuditor(path: string): Promise<Answer>
  asStranger(path: string): Promise<Answer>
  /** The owner, in another environment. */
  asElsewhere(path: string): Promise<Answer>
}

export async function setAuditScene(server: ReportServer): Promise<AuditScene> {
  const auditor = await server.addTeam('Auditors')
  const stranger = await server.addTeam('Strangers')
  const asset_report_token = await server.made()
  const { body } = await server.call('/asset_report/audit_copy/create', {
    asset_report_token,
    auditor_id: auditor.client_id,
  })
  const { audit_copy_token } = body
  const as = (client_id: string, secret: string) => (path: string) =>
    server.post(path, { client_id, secret, audit_copy_token })
  const { client_id, secrets } = server.team
  return {
    asset_report_token,
    audit_copy_token,
    asOwner: as(client_id, secrets.sandbox),
    asAuditor: as(auditor.client_id, auditor.secrets.sandbox),
    asStranger: as(stranger.client_id, stranger.secrets.sandbox),
    asElsewhere: as(client_id, secrets.production),
  }
}
