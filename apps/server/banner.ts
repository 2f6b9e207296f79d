import type { RunningServer } from './start-server.ts'

/** What is printed once the server answers: where things are, and the keys that open them. */
export function bannerOf({ url, team }: Pick<RunningServer, 'url' | 'team'>): string {
  return `
Gingham is ready.

  API         ${url}
  Reference   ${url}/docs
  Dashboard   ${url}/dashboard

  PLAID_CLIENT_ID=${team.client_id}
  PLAID_SECRET=${team.secrets.sandbox}
`
}
