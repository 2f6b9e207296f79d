import type { PlaidApi } from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** Layer with the official client from npm: nothing but the base URL is changed. Link's page is played by its requests. */
let server: TestServer
let receiver: WebhookReceiver
let plaid: PlaidApi

beforeAll(async () => {
  server = await startTestServer({ runs_jobs: true })
  receiver = await startWebhookReceiver()
  plaid = officialClient(server)
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

/** What Link's page does with a token until it has one for the app. */
async function onboard(link_token: string): Promise<string> {
  const { body: opened } = await server.post('/link/v2/session/open', { link_token })
  const { session_secret } = opened
  let { pane, pane_number } = opened
  let public_token = ''
  const act = async (action: object) => {
    const { body } = await server.post('/link/v2/session/act', { session_secret, pane_number, events_seen: 0, action })
    ;({ pane, pane_number } = body)
    public_token = body.outcome?.success?.public_token ?? ''
  }
  await act({ type: 'submit_layer', phone_number: '+14155550011', date_of_birth: null })
  await act({ type: 'open_layer' })
  await act({ type: 'continue' })
  await act({ type: 'submit_otp', code: '123456' })
  await act({ type: 'confirm_profile', identity: pane.identity, banks: [0, 1] })
  return public_token
}

describe('the official client from npm', () => {
  test('signs a person up with their phone number', async () => {
    const { data: session } = await plaid.sessionTokenCreate({
      template_id: 'identity_required',
      user: { client_user_id: 'applicant-81' },
      webhook: receiver.url,
    })
    expect(Date.parse(session.link?.expiration ?? '')).toBeGreaterThan(server.clock.now())
    const public_token = await onboard(session.link?.link_token ?? '')

    const { data: shared } = await plaid.userAccountSessionGet({ public_token })
    expect(shared.identity).toMatchObject({
      name: { first_name: 'Leslie', last_name: 'Knope' },
      phone_number: '+14155550011',
      ssn_last_4: '6789',
    })
    expect(shared.identity_edit_history?.email?.edits_current).toBe(0)
    for (const { item_id, access_token = '' } of shared.items) {
      const { data: auth } = await plaid.authGet({ access_token })
      expect(auth.item.item_id).toBe(item_id)
      expect(auth.numbers.ach).toHaveLength(2)
    }

    await server.settle()
    const told = receiver.take().map(({ body }) => `${body['webhook_type']} ${body['webhook_code']}`)
    expect(told).toContain('LAYER LAYER_AUTHENTICATION_PASSED')
    expect(told).toContain('LINK SESSION_FINISHED')
  })
})
