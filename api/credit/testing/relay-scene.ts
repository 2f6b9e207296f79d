import type { Answer, TestServer } from '@gingham/server/testing'

/** One kind of report can be shared. */
export const asset = { report_type: 'asset' }

/** A team that shares reports with a lender. */
export interface RelayScene {
  /** Shares a report; the answer of /credit/relay/create. */
  create(asset_report_token: string, more?: Record<string, unknown>): Promise<Answer>
  /** Shares a report; the relay's token. */
  share(asset_report_token: string): Promise<string>
  asLender(path: string, body: Record<string, unknown>): Promise<Answer>
  asStranger(path: string, body: Record<string, unknown>): Promise<Answer>
  /** The lender, with keys of another environment. */
  asElsewhere(path: string, body: Record<string, unknown>): Promise<Answer>
}

export async function setRelayScene(server: TestServer): Promise<RelayScene> {
  const lender = await server.addTeam('Lender')
  const stranger = await server.addTeam('Strangers')
  const as = (client_id: string, secret: string) => (path: string, body: Record<string, unknown>) =>
    server.post(path, { client_id, secret, ...body })
  const create: RelayScene['create'] = (asset_report_token, more = {}) =>
    server.call('/credit/relay/create', {
      report_tokens: [asset_report_token],
      secondary_client_id: lender.client_id,
      ...more,
    })
  return {
    create,
    share: async (asset_report_token) => (await create(asset_report_token)).body.relay_token,
    asLender: as(lender.client_id, lender.secrets.sandbox),
    asStranger: as(stranger.client_id, stranger.secrets.sandbox),
    asElsewhere: as(lender.client_id, lender.secrets.production),
  }
}
