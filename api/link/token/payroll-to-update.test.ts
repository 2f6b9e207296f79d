import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkPayroll, uploadDocument } from '../../credit/payroll_income/testing.ts'
import { openPage } from '../v2/testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const create = async (payroll_income: Record<string, unknown>, team = server.team) => {
  const { body } = await server.post('/link/token/create', {
    client_id: team.client_id,
    secret: team.secrets.sandbox,
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: ['US'],
    user: { client_user_id: 'employee' },
    products: ['income_verification'],
    income_verification: {
      income_source_types: ['payroll'],
      payroll_income: { is_update_mode: true, ...payroll_income },
    },
  })
  return body
}

describe('update mode of payroll income', () => {
  test('has the person log in again, and the Item can be refreshed then', async () => {
    const { user_token, access_token, item_id } = await linkPayroll(server)
    await server.call('/sandbox/item/reset_login', { access_token })
    const statusOf = async () =>
      (await server.call('/credit/payroll_income/refresh', { user_token })).body.verification_refresh_status
    expect(await statusOf()).toBe('USER_PRESENCE_REQUIRED')
    const page = await openPage(server, (await create({ item_id_to_update: item_id })).link_token)
    await page.act({ type: 'continue' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    expect((await page.act({ type: 'continue' })).outcome).toHaveProperty('success')
    const { body } = await server.call('/user/items/get', { user_token })
    expect(body.items).toMatchObject([{ item_id, error: null }])
    expect(await statusOf()).toBe('NOT_FOUND')
  })

  test('needs an Item of the team that was linked by a login', async () => {
    const { item_id } = await linkPayroll(server)
    const upload = await uploadDocument(server, { paystub: {} })
    const bank = await server.link()
    const codeOf = async (id: string | null, team = server.team) =>
      (await create({ item_id_to_update: id }, team)).error_code
    expect(await codeOf(null)).toBe('INVALID_FIELD')
    expect(await codeOf(upload.item_id)).toBe('INVALID_FIELD')
    expect(await codeOf('nobody')).toBe('ITEM_NOT_FOUND')
    expect(await codeOf(bank.item_id)).toBe('ITEM_NOT_FOUND')
    expect(await codeOf(item_id, await server.addTeam('Strangers'))).toBe('ITEM_NOT_FOUND')
  })
})
