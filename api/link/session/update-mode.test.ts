import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { makeLinkToken, openPage, successOf } from '../v2/testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const reopen = async (access_token: string, request: Record<string, unknown>) =>
  openPage(server, await makeLinkToken(server, { access_token, products: undefined, ...request }))
const itemOf = async (access_token: string) => (await server.call('/item/get', { access_token })).body.item

describe('adding products in update mode', () => {
  test('takes consent alone where the login is good', async () => {
    const { access_token } = await server.link()
    const refused = await server.call('/asset_report/create', { access_tokens: [access_token], days_requested: 30 })
    expect(refused.status).toBe(400)
    const page = await reopen(access_token, { products: ['assets'], additional_consented_products: ['liabilities'] })
    expect(page.opened.pane).toMatchObject({
      view_name: 'CONSENT',
      data_scopes: expect.arrayContaining(['credit_loan_info']),
    })
    expect(await page.act({ type: 'continue' })).toMatchObject({ pane: { view_name: 'CONNECTED' } })
    expect(successOf(await page.act({ type: 'continue' })).metadata.accounts).toHaveLength(14)
    expect(await itemOf(access_token)).toMatchObject({
      products: ['transactions', 'assets'],
      consented_products: ['transactions', 'assets', 'liabilities'],
    })
    const made = await server.call('/asset_report/create', { access_tokens: [access_token], days_requested: 30 })
    expect(made.status).toBe(200)
  })

  test.each([
    ['the login is broken', false, 1],
    ['the login is older than two years', true, 731],
  ])('takes a login where %s', async (_, isHealthy, days) => {
    const { access_token } = await server.link()
    server.clock.advance(days * 86_400_000)
    await server.call('/sandbox/item/reset_login', { access_token })
    if (isHealthy) {
      const mended = await reopen(access_token, {})
      await mended.act({ type: 'continue' })
      await mended.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    }
    const page = await reopen(access_token, { products: ['assets'] })
    expect(await page.act({ type: 'continue' })).toMatchObject({ pane: { view_name: 'CREDENTIAL' } })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    expect(await itemOf(access_token)).toMatchObject({ products: ['transactions', 'assets'], error: null })
  })

  test('that the bank does not offer ends in an error', async () => {
    const { access_token } = await server.link({
      institution_id: 'ins_135842',
      initial_products: ['income_verification'],
      options: { override_username: 'test-good', override_password: 'test' },
    })
    const page = await reopen(access_token, { products: ['assets'] })
    expect(await page.act({ type: 'continue' })).toMatchObject({
      pane: { view_name: 'ERROR', error: { error_code: 'PRODUCTS_NOT_SUPPORTED' } },
    })
  })

  test('leaves products alone that the Item has: then it is a login as always', async () => {
    const { access_token } = await server.link({ initial_products: ['assets'] })
    const page = await reopen(access_token, { products: ['assets'] })
    expect(await page.act({ type: 'continue' })).toMatchObject({ pane: { view_name: 'CREDENTIAL' } })
  })
})
