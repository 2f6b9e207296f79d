import { Configuration, PlaidApi } from 'plaid'
import type { TestServer } from '@gingham/server/testing'

/** The client from npm with a team's keys, the server's first team unless given: nothing but the base URL is changed. */
export function officialClient(server: TestServer, { client_id, secrets } = server.team): PlaidApi {
  const headers = { 'PLAID-CLIENT-ID': client_id, 'PLAID-SECRET': secrets.sandbox, 'Plaid-Version': '2020-09-14' }
  return new PlaidApi(new Configuration({ basePath: server.url, baseOptions: { headers } }))
}
