import { describe, expect, test } from 'vitest'
import { keys, SECRET, setUpEngine } from './engine.fixture.ts'

const { suite, start, post, call, failBy, logged } = setUpEngine()

describe('a fault of ours', () => {
  test('is a 500 that says nothing of its inside, and is logged with it', async () => {
    const { status, body } = await failBy('bug')
    expect(status).toBe(500)
    expect(body).toMatchObject({ error_type: 'API_ERROR', error_code: 'INTERNAL_SERVER_ERROR', request_id: 'request1' })
    expect(JSON.stringify(body)).not.toContain('cannot read')
    expect(logged()).toMatchObject([
      {
        path: '/fail',
        status: 500,
        request_id: 'request1',
        err: { message: 'cannot read the bug', stack: expect.any(String) },
      },
    ])
  })

  test.each([
    ['wrong type', '/rows/0/row_id'],
    ['wrong raw', '/rows/0/row_id'],
    ['unlisted field', '/rows/0'],
  ])('is an answer against the contract: %s', async (how, where) => {
    expect((await failBy(how)).status).toBe(500)
    const { message } = logged()[0]!['err'] as { message: string }
    expect(message).toContain('/fail answered against its own contract')
    expect(message).toContain(where)
  })

  test('is an error that the contract does not list, also when a schema names it', async () => {
    expect((await failBy('ITEM_LOCKED')).status).toBe(500)
    expect((await post('/fail', { ...keys, how: 'raw', product: 'gold' })).status).toBe(500)
    for (const line of logged())
      expect(line['err']).toMatchObject({ message: expect.stringContaining('does not list') })
  })

  test('is let pass in production, where it would hurt the caller only', async () => {
    await suite.app.close()
    await start(false)
    expect(await failBy('ITEM_LOCKED')).toMatchObject({ status: 400, body: { error_code: 'ITEM_LOCKED' } })
    expect((await failBy('unlisted field')).status).toBe(200)
  })
})

describe('the log', () => {
  test('has one line for each request, and never a secret', async () => {
    const token = 'access-sandbox-2b5c0d7e-1111-4222-8333-444455556666'
    const texts = [token, SECRET, 'wrong-secret-0a1b']
    await call({ text: 'a' })
    await call({ text: token })
    await call({ text: 'a', [token]: 1 })
    await post('/echo', { client_id: 'team', secret: texts[2], text: 'a' })
    await post('/echo', { text: 'a' }, { 'plaid-client-id': 'team', 'plaid-secret': SECRET, authorization: token })
    await post(`/echo?secret=${SECRET}`, `{"secret":"${SECRET}"`)
    await post(`/nowhere?access_token=${token}`, { access_token: token })
    await post(`/nowhere/${token}`, {})
    await failBy('bug')
    await failBy('wrong type')
    expect(suite.lines).toHaveLength(10)
    for (const line of suite.lines) for (const text of texts) expect(line).not.toContain(text)
    expect(logged()[0]).toMatchObject({ request_id: 'request1', path: '/echo', status: 200, error_code: null })
    expect(logged()[6]).toMatchObject({ path: '/nowhere', status: 404, error_code: 'NOT_FOUND' })
    expect(logged()[7]).toMatchObject({ path: '/nowhere/…', status: 404 })
  })

  test('is measured, with unknown paths as one', async () => {
    await call({ text: 'a' })
    await post('/a', {})
    await post('/b', {})
    const text = await suite.metrics.metrics()
    expect(text).toContain('api_request_duration_seconds_count{path="/echo",status="200"} 1')
    expect(text).toContain('api_request_errors_total{path="unknown",error_code="NOT_FOUND"} 2')
  })
})
