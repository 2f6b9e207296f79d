import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { TestServer } from '@gingham/server/testing'

const run = promisify(execFile)

/** Runs a client in another language against the server, with the team's sandbox keys; returns the JSON that it prints. */
export async function runClient(
  server: TestServer,
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Record<string, unknown>> {
  const { stdout } = await run(command, args, {
    env: {
      ...process.env,
      PLAID_BASE_URL: server.url,
      PLAID_CLIENT_ID: server.team.client_id,
      PLAID_SECRET: server.team.secrets.sandbox,
      ...environment,
    },
  })
  // The last line: plaid-java has things to say of its own.
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>
}
