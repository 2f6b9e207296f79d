import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const create = (body: Record<string, unknown>) =>
  server.call('/income/verification/create', { webhook: 'https://app.example/w', ...body })

describe('/income/verification/create', () => {
  test('answers an id, which stands for nothing before Link', async () => {
    const checked = await server.call('/income/verification/precheck', { employer: { name: 'employer_good' } })
    const { status, body } = await create({ precheck_id: checked.body.precheck_id })
    expect(status).toBe(200)
    const { income_verification_id } = body
    const summary = await server.call('/income/verification/summary/get', { income_verification_id })
    expect(summary.body.error_code).toBe('INCOME_VERIFICATION_NOT_FOUND')
    expect((await create({})).body.income_verification_id).not.toBe(income_verification_id)
  })

  test('is refused with what nobody knows', async () => {
    const codeOf = async (body: Record<string, unknown>) => (await create(body)).body.error_code
    expect(await codeOf({ webhook: 'nowhere' })).toBe('INVALID_FIELD')
    expect(await codeOf({ precheck_id: 'nobody' })).toBe('INCOME_VERIFICATION_NOT_FOUND')
    expect(await codeOf({ options: { access_tokens: ['nobody'] } })).toBe('INVALID_ACCESS_TOKEN')
    const { access_token } = await server.link()
    expect(await codeOf({ options: { access_tokens: [access_token] } })).toBeUndefined()
    await server.call('/item/remove', { access_token })
    expect(await codeOf({ options: { access_tokens: [access_token] } })).toBe('ITEM_NOT_FOUND')
  })
})
