import {
  ActivityType,
  ConsentEventType,
  type PlaidApi,
  Products,
  ProductsTerminateReasonCode,
  ScopesContext,
} from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** An institution's page of permissions, with the official client from npm: nothing but the base URL is changed. */
let server: TestServer
let receiver: WebhookReceiver
let plaid: PlaidApi

beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  plaid = officialClient(server)
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

async function received() {
  await server.settle()
  return receiver.take().map(({ body }) => body.webhook_code)
}

describe('the official client from npm', () => {
  test('shows a person who reads their data, takes an account away, and disconnects an application', async () => {
    const { client_id, secrets } = server.team
    const imported = await plaid.itemImport({ user_auth: { user_id: 'user_good', auth_token: 'pass_good' } })
    const institution_token = imported.data.access_token
    const { item_id } = (
      await plaid.sandboxItemApplicationSeed({ access_token: institution_token, application_id: 'budget' })
    ).data
    expect((await plaid.itemGet({ access_token: institution_token })).data.item.item_id).toBe(item_id)

    const created = await plaid.sandboxPublicTokenCreate({
      institution_id: 'ins_109508',
      initial_products: [Products.Auth],
      options: { webhook: receiver.url },
    })
    const { access_token } = (await plaid.itemPublicTokenExchange({ public_token: created.data.public_token })).data
    const { applications } = (await plaid.itemApplicationList({ access_token: institution_token })).data
    expect(applications.map(({ name }) => name)).toEqual(['Test', 'Application budget'])
    const { application_id } = applications[0]!
    expect(
      (await plaid.applicationGet({ application_id, client_id, secret: secrets.sandbox })).data.application.name,
    ).toBe('Test')

    const [account] = (await plaid.accountsGet({ access_token: institution_token })).data.accounts
    await plaid.itemApplicationScopesUpdate({
      access_token: institution_token,
      application_id,
      scopes: { accounts: [{ unique_id: account!.account_id, authorized: false }] },
      context: ScopesContext.Portal,
    })
    expect(await received()).toEqual(['USER_ACCOUNT_REVOKED'])
    const { consent_events } = (await plaid.consentEventsGet({ access_token })).data
    expect(consent_events.at(-1)?.event_type).toBe(ConsentEventType.Updated)

    await plaid.itemApplicationUnlink({ access_token: institution_token, application_id })
    expect(await received()).toEqual(['USER_PERMISSION_REVOKED'])
    await expect(plaid.accountsGet({ access_token })).rejects.toMatchObject({
      response: { status: 400, data: { error_code: 'ITEM_NOT_FOUND' } },
    })
    const { activities } = (await plaid.itemActivityList({ access_token: institution_token })).data
    expect(activities[0]).toMatchObject({ activity: ActivityType.ItemUnlink, target_application_id: application_id })

    const reason_code = ProductsTerminateReasonCode.UserOffboarding
    await plaid.itemProductsTerminate({ access_token: institution_token, reason_code })
    await expect(plaid.itemGet({ access_token: institution_token })).rejects.toMatchObject({
      response: { data: { error_code: 'ITEM_NOT_FOUND' } },
    })
  })
})
