import { CountryCode, IncomeVerificationDocParsingConfig, type PlaidApi, Products } from 'plaid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

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

/** Who owns an account that no bank tells of, with the official client: https://plaid.com/docs/identity/identity-document-upload/ */
test('the official client from npm proves by a bank statement who owns an account', async () => {
  const { data: linked } = await plaid.sandboxPublicTokenCreate({
    institution_id: 'ins_109508',
    initial_products: [Products.Auth],
    options: { webhook: receiver.url },
  })
  const { data } = await plaid.itemPublicTokenExchange({ public_token: linked.public_token })
  const { access_token } = data
  const { data: held } = await plaid.accountsGet({ access_token })
  const { account_id } = held.accounts[0]!
  const { data: link } = await plaid.linkTokenCreate({
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: [CountryCode.Us],
    user: { client_user_id: 'holder-1' },
    products: [Products.Identity],
    access_token,
    identity: {
      is_document_upload: true,
      account_ids: [account_id],
      parsing_configs: [IncomeVerificationDocParsingConfig.Ocr, IncomeVerificationDocParsingConfig.RiskSignals],
    },
  })
  // The person, as Link's page tells of them.
  const { body: opened } = await server.post('/link/v2/session/open', { link_token: link.link_token })
  const { session_secret } = opened
  const file = { name: 'march.pdf', content_type: 'application/pdf', data: btoa('%PDF-1.4') }
  let { pane_number } = opened
  for (const action of [{ type: 'continue' }, { type: 'submit_documents', files: [file] }, { type: 'continue' }]) {
    const { body } = await server.post('/link/v2/session/act', { session_secret, pane_number, events_seen: 0, action })
    pane_number = body.pane_number
  }

  await server.settle()
  const told = receiver.take().map(({ body }) => body)
  expect(told).toContainEqual(
    expect.objectContaining({
      webhook_code: 'DOCUMENT_UPDATE_AVAILABLE',
      document_status: 'OCR_PROCESSING_COMPLETE',
    }),
  )
  const uploads = await plaid.identityDocumentsUploadsGet({ access_token, options: { account_ids: [account_id] } })
  const [account] = uploads.data.accounts
  const [document] = account!.documents!
  expect(account!.owners[0]!.names).toEqual(['Alberta Bobbeth Charleson'])
  expect(document!.metadata!.is_account_number_match).toBe(true)
  expect(document!.risk_insights!.risk_summary!.risk_score).toBeLessThan(80)
})
