import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { openPage, successOf } from '../../link/v2/testing.ts'
import {
  json,
  linkAtBank,
  linkByNumbers,
  makeProofToken,
  pdf,
  statementOf,
  upload,
} from '../../link/v2/testing/prove-account.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer({ settings: { update_delay_ms: { initial: 60_000, historical: 120_000 } } })
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

/** What is told of an account. */
async function documentsOf(access_token: string, account_id: string) {
  const { body } = await server.call('/identity/documents/uploads/get', {
    access_token,
    options: { account_ids: [account_id] },
  })
  const [account] = body.accounts
  return { owners: account.owners, documents: account.documents }
}

const told = async (webhook_code = 'DOCUMENT_UPDATE_AVAILABLE') => {
  await server.settle()
  return receiver
    .take()
    .map(({ body }) => body)
    .filter((body) => body['webhook_code'] === webhook_code)
}

describe('Link for a bank statement', () => {
  test('asks for consent and for the file, and hands over the Item as it was', async () => {
    const { access_token, account_id } = await linkAtBank(server)
    const page = await openPage(server, await makeProofToken(server, { access_token, account_id }))
    expect(page.opened.app.is_update_mode).toBe(true)
    expect(page.last().pane).toMatchObject({
      view_name: 'CONSENT',
      data_scopes: ['account_balance_info', 'contact_info'],
      institution: { institution_id: 'ins_109508' },
    })
    await page.act({ type: 'continue' })
    expect(page.last().pane).toMatchObject({
      view_name: 'UPLOAD_DOCUMENTS',
      account: { name: 'Plaid Checking', mask: '0000', subtype: 'checking' },
    })
    await page.act({ type: 'back' })
    expect(page.last().pane).toMatchObject({ view_name: 'CONSENT' })
    await page.act({ type: 'continue' })
    await page.act({ type: 'submit_documents', files: [] })
    expect(page.last().pane).toMatchObject({ view_name: 'UPLOAD_DOCUMENTS', wrong: 'count' })
    const { name, content_type, content } = pdf()
    const data = Buffer.from(content).toString('base64')
    await page.act({ type: 'submit_documents', files: [{ name, content_type, data }] })
    expect(page.last().pane).toMatchObject({ view_name: 'CONNECTED', is_proof: true })
    const { public_token, metadata } = successOf(await page.act({ type: 'continue' }))
    expect(metadata.institution).toMatchObject({ institution_id: 'ins_109508' })
    expect(page.events.map((event) => event.metadata.view_name ?? event.event_name)).toEqual([
      'CONSENT',
      'UPLOAD_DOCUMENTS',
      'CONSENT',
      'UPLOAD_DOCUMENTS',
      'SUBMIT_DOCUMENTS',
      'SUBMIT_DOCUMENTS_ERROR',
      'UPLOAD_DOCUMENTS',
      'SUBMIT_DOCUMENTS',
      'LOADING',
      'SUBMIT_DOCUMENTS_SUCCESS',
      'CONNECTED',
      'HANDOFF',
    ])
    const { body } = await server.call('/item/public_token/exchange', { public_token })
    const { body: item } = await server.call('/item/get', { access_token: body.access_token })
    expect(item.item.products).toEqual(['auth'])
  })

  test('is refused when the Item is gone', async () => {
    const { access_token, account_id } = await linkAtBank(server)
    const link_token = await makeProofToken(server, { access_token, account_id })
    await server.call('/item/remove', { access_token })
    const { body } = await server.post('/link/v2/session/open', { link_token })
    expect(body.error_code).toBe('INVALID_LINK_TOKEN')
  })
})

describe('an uploaded bank statement', () => {
  test('is there at once, is read after Link, and is told of by webhook', async () => {
    const { access_token, account_id } = await linkAtBank(server, { options: { webhook: receiver.url } })
    await upload(server, { access_token, account_id }, [pdf(3)])
    expect(await documentsOf(access_token, account_id)).toMatchObject({
      owners: [],
      documents: [{ metadata: { document_type: null, is_account_number_match: null, page_count: null } }],
    })
    server.clock.advance(60_000)
    const { body } = await server.call('/item/get', { access_token })
    expect(await told()).toEqual([
      {
        webhook_type: 'IDENTITY',
        webhook_code: 'DOCUMENT_UPDATE_AVAILABLE',
        item_id: body.item.item_id,
        document_status: 'OCR_PROCESSING_COMPLETE',
        error: null,
        environment: 'sandbox',
      },
    ])
    const { owners, documents } = await documentsOf(access_token, account_id)
    expect(documents).toEqual([
      {
        document_id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
        metadata: {
          document_type: 'BANK_STATEMENT',
          is_account_number_match: true,
          page_count: 3,
          uploaded_at: '2026-03-15T12:00:00Z',
          last_updated: '2026-03-15T12:01:00Z',
        },
      },
    ])
    // Nobody reads pictures in the sandbox: the account's own owners stand in.
    const { body: identity } = await server.call('/identity/get', { access_token })
    const [checking] = identity.accounts
    expect(owners).toEqual(
      checking.owners.map((owner: object) => ({ ...owner, document_id: documents[0].document_id })),
    )
    // What was read is not kept as a file.
    const rows = await server.house.store.db.selectFrom('identity_documents').select('file_sealed').execute()
    expect(rows.every(({ file_sealed }) => file_sealed === null)).toBe(true)
  })

  test('of JSON says itself whose account it is about, and which', async () => {
    const { access_token, account_id, account_number } = await linkAtBank(server)
    await upload(server, { access_token, account_id }, [
      statementOf(account_number),
      statementOf('99998888', 'Bo Heron'),
    ])
    server.clock.advance(60_000)
    await server.settle()
    const { owners, documents } = await documentsOf(access_token, account_id)
    expect(owners).toMatchObject([
      { names: ['Ada Wren'], addresses: [{ data: { street: '18 Lantern Row', city: 'Port Alder', region: null } }] },
      { names: ['Bo Heron'] },
    ])
    expect(documents).toMatchObject([
      { metadata: { is_account_number_match: true } },
      { metadata: { is_account_number_match: false } },
    ])
    await upload(server, { access_token, account_id }, [pdf()])
    expect((await documentsOf(access_token, account_id)).documents).toHaveLength(3)
  })

  test('proves typed numbers, of which no bank tells the owner', async () => {
    const { access_token, account_id } = await linkByNumbers(server, '4000500060007000', receiver.url)
    await upload(server, { access_token, account_id }, [pdf(), statementOf('XXXX7000')])
    server.clock.advance(60_000)
    expect(await told()).toMatchObject([{ document_status: 'OCR_PROCESSING_COMPLETE' }])
    const { owners, documents } = await documentsOf(access_token, account_id)
    expect(owners).toMatchObject([{ names: ['Alberta Bobbeth Charleson'] }, { names: ['Ada Wren'] }])
    expect(documents).toMatchObject([
      { metadata: { is_account_number_match: true } },
      { metadata: { is_account_number_match: true } },
    ])
  })

  test('has risk insights where the link token asks for them', async () => {
    const { access_token, account_id, account_number } = await linkAtBank(server)
    const told = {
      risk_summary: { risk_score: 92 },
      risk_signals: [
        { type: 'SOFTWARE_BLACKLIST', has_fraud_risk: true, signal_description: 'An image editor', page_number: 0 },
      ],
    }
    const forged = json({
      bank_statement: { bank_accounts: [{ account_number }] },
      single_document_risk_signals: told,
    })
    await upload(server, { access_token, account_id, parsing_configs: ['ocr', 'risk_signals'] }, [forged, pdf()])
    server.clock.advance(60_000)
    await server.settle()
    const { documents } = await documentsOf(access_token, account_id)
    expect(documents[0].risk_insights).toEqual(told)
    expect(documents[1].risk_insights.risk_summary.risk_score).toBeLessThan(80)
  })

  test('that cannot be read says nothing, and the webhook of the link token says so', async () => {
    const { access_token, account_id } = await linkAtBank(server)
    await upload(server, { access_token, account_id, webhook: receiver.url }, [json({ paystub: {} })])
    server.clock.advance(60_000)
    expect(await told()).toMatchObject([{ document_status: 'OCR_PROCESSING_FAILED' }])
    expect(await documentsOf(access_token, account_id)).toMatchObject({
      owners: [],
      documents: [{ metadata: { document_type: null, is_account_number_match: null } }],
    })
  })

  test('is forgotten with its Item, also while it waits to be read', async () => {
    const { access_token, account_id } = await linkAtBank(server)
    const rows = () => server.house.store.db.selectFrom('identity_documents').select('document_id').execute()
    const before = await rows()
    await upload(server, { access_token, account_id }, [pdf()])
    expect(await rows()).toHaveLength(before.length + 1)
    await server.call('/item/remove', { access_token })
    expect(await rows()).toHaveLength(before.length)
    server.clock.advance(60_000)
    await server.settle()
  })
})
