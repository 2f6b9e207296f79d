import type { Keys } from '../state/server.ts'

/** A command that links an Item at a bank where everything works. */
export function firstCall(base_url: string, { client_id, secret }: Keys): string {
  return `curl ${base_url}/sandbox/public_token/create \\
  -H "Content-Type: application/json" \\
  -H "PLAID-CLIENT-ID: ${client_id}" \\
  -H "PLAID-SECRET: ${secret}" \\
  -d '{
    "institution_id": "ins_109508",
    "initial_products": ["transactions"]
  }'`
}
