import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAtBank, pdf, upload } from '../../../link/v2/testing/prove-account.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/identity/documents/uploads/get'

describe(path, () => {
  test('answers every account without documents before any were uploaded, and without the owners that the bank tells', async () => {
    const { access_token } = await server.link({ initial_products: ['identity'] })
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    const { body: all } = await server.call('/accounts/get', { access_token })
    expect(body.accounts).toEqual(all.accounts.map((account: object) => ({ ...account, owners: [], documents: [] })))
    expect(body.item.products).toEqual(['identity'])
  })

  test('answers only the accounts asked for, and INVALID_ACCOUNT_ID for others', async () => {
    const { access_token } = await server.link({ initial_products: ['identity'] })
    const { body } = await server.call('/accounts/get', { access_token })
    const account_ids = [body.accounts[2].account_id]
    const some = await server.call(path, { access_token, options: { account_ids } })
    expect(some.body.accounts.map((account: { account_id: string }) => account.account_id)).toEqual(account_ids)
    const unknown = await server.call(path, { access_token, options: { account_ids: ['no-such'] } })
    expect(unknown).toMatchObject({ status: 400, body: { error_code: 'INVALID_ACCOUNT_ID' } })
  })

  test('answers each document at its account', async () => {
    const { access_token, account_id } = await linkAtBank(server)
    await upload(server, { access_token, account_id }, [pdf(2)])
    await server.settle()
    const { body } = await server.call(path, { access_token })
    const [checking, ...others] = body.accounts
    const { document_id } = checking.documents[0]
    expect(checking).toMatchObject({
      account_id,
      owners: [{ document_id, names: ['Alberta Bobbeth Charleson'] }],
      documents: [{ metadata: { document_type: 'BANK_STATEMENT', page_count: 2 } }],
    })
    expect(checking.documents[0]).not.toHaveProperty('risk_insights')
    for (const { owners, documents } of others) expect([owners, documents]).toEqual([[], []])
  })
})
