import type { RunningServer } from './start-server.ts'

/**
 * What is printed once the server answers: where things are, and the keys that open them. A secret that was given is
 * not printed: whoever gave it has it, and what is printed is often kept.
 */
export function bannerOf({ url, team, was_given_secret }: Omit<RunningServer, 'close'>): string {
  return `
Gingham is ready.

  API         ${url}
  Reference   ${url}/docs
  Dashboard   ${url}/dashboard

  PLAID_CLIENT_ID=${team.client_id}
  ${was_given_secret ? 'PLAID_SECRET as given' : `PLAID_SECRET=${team.secrets.sandbox}`}
`
}
