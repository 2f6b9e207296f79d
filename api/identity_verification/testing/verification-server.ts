import { startTestServer, type Answer, type TestServer } from '@gingham/server/testing'

/** The person whom the sandbox knows, as a request gives her. */
export const leslie = {
  email_address: 'leslie.knope@app.example',
  phone_number: '+12345678909',
  date_of_birth: '1975-01-18',
  name: { given_name: 'Leslie', family_name: 'Knope' },
  address: { street: '123 Main St.', city: 'Pawnee', region: 'IN', postal_code: '46001', country: 'US' },
  id_number: { value: '123456789', type: 'us_ssn' },
}

/** Somebody whom no data source knows. */
export const stranger = { ...leslie, name: { given_name: 'Odalys', family_name: 'Fern' }, date_of_birth: '1991-07-04' }

export const WEBHOOK_URL = 'http://127.0.0.1:9/verification'

export interface VerificationServer extends TestServer {
  /** Begins an attempt of somebody new, with `idvtmp_kyc` and consent unless given. */
  begin(request?: Record<string, unknown>): Promise<Answer>
  get(identity_verification_id: string): Promise<Answer['body']>
  retry(request: Record<string, unknown>): Promise<Answer>
  /** Code and id of each webhook so far, in order. */
  sent(): Promise<[code: string, id: string][]>
}

/** A server that has an address for webhooks. */
export async function startVerificationServer(): Promise<VerificationServer> {
  const server = await startTestServer()
  await server.call('/gingham/webhook_address/set', { url: WEBHOOK_URL })
  let people = 0
  return {
    ...server,
    begin(request = {}) {
      people += 1
      return server.call('/identity_verification/create', {
        client_user_id: `person-${people}`,
        template_id: 'idvtmp_kyc',
        gave_consent: true,
        is_shareable: false,
        ...request,
      })
    },
    async get(identity_verification_id) {
      return (await server.call('/identity_verification/get', { identity_verification_id })).body
    },
    retry: (request) => server.call('/identity_verification/retry', request),
    async sent() {
      const { db } = server.house.store
      const jobs = await db.selectFrom('jobs').select(['payload']).orderBy('job_id').execute()
      const order = jobs.map(({ payload }) => (JSON.parse(payload) as { webhook_id?: string }).webhook_id)
      const rows = await db
        .selectFrom('webhooks')
        .select(['webhook_id', 'body'])
        .where('url', '=', WEBHOOK_URL)
        .execute()
      const sorted = rows.toSorted((one, other) => order.indexOf(one.webhook_id) - order.indexOf(other.webhook_id))
      return sorted.map(({ body }) => {
        const { webhook_code, identity_verification_id } = JSON.parse(body) as Record<string, string>
        return [webhook_code ?? '', identity_verification_id ?? '']
      })
    },
  }
}
