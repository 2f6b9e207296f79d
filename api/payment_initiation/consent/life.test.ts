import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
beforeAll(async () => void (server = await startPaymentServer()))
afterAll(() => server.close())

const HOUR_MS = 3_600_000
const gbp = (value: number) => ({ currency: 'GBP', value })
/** Which statuses may follow which, written down a second time, from the documentation. */
const NEXT: Record<string, string[]> = {
  UNAUTHORISED: ['AUTHORISED', 'REJECTED'],
  AUTHORISED: ['REVOKED', 'EXPIRED'],
}

/** A consent that expires in two hours. */
async function makeConsent(): Promise<string> {
  const to = new Date(server.clock.now() + 2 * HOUR_MS).toISOString()
  const day = { amount: gbp(100), interval: 'DAY', alignment: 'CALENDAR' }
  return server.consent({
    constraints: { valid_date_time: { to }, max_payment_amount: gbp(50), periodic_amounts: [day] },
  })
}

const statusOf = async (consent_id: string) =>
  (await server.call('/payment_initiation/consent/get', { consent_id })).body.status as string

test('whatever is done to a consent: each step is legal and told once, and only an authorised one pays', async () => {
  const actions = fc.array(fc.constantFrom('authorise', 'revoke', 'pay', 'wait'), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(actions, async (done) => {
      const consent_id = await makeConsent()
      const told = ['UNAUTHORISED']
      for (const action of done) {
        const before = await statusOf(consent_id)
        if (action === 'authorise') await server.authorise({ consent_id }).catch(() => undefined)
        if (action === 'wait') server.clock.advance(HOUR_MS)
        if (action === 'revoke') {
          const { status } = await server.call('/payment_initiation/consent/revoke', { consent_id })
          expect(status).toBe(before === 'AUTHORISED' ? 200 : 400)
        }
        if (action === 'pay') {
          expect((await server.execute(consent_id, 1)).status).toBe(before === 'AUTHORISED' ? 200 : 400)
        }
        for (const update of await server.webhooks()) {
          // Consents of earlier runs expire meanwhile.
          if (update.webhook_code !== 'CONSENT_STATUS_UPDATE' || update['consent_id'] !== consent_id) continue
          expect(update['old_status']).toBe(told.at(-1))
          told.push(update['new_status'] as string)
        }
        expect(await statusOf(consent_id)).toBe(told.at(-1))
      }
      for (const [at, to] of told.slice(1).entries()) expect(NEXT[told[at]!] ?? []).toContain(to)
    }),
    { numRuns: 10 },
  )
})
