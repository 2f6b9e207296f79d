import { describe, expect, test } from 'vitest'
import { keys, SECRET, setUpEngine } from './engine.fixture.ts'

const { suite, start, post, code, call, failBy, logged } = setUpEngine()

describe('a good request', () => {
  test('is answered with a request_id', async () => {
    expect(await call({ text: 'hello' })).toEqual({
      status: 200,
      body: { text: 'hello', caller: 'team', request_id: 'request1' },
    })
  })

  test.each([
    ['both in headers', {}, { 'plaid-client-id': 'team', 'plaid-secret': SECRET }],
    ['one in each place', { client_id: 'team' }, { 'PLAID-SECRET': SECRET }],
    ['the body before the headers', keys, { 'plaid-client-id': 'other', 'plaid-secret': 'other' }],
  ])('may have its keys anywhere: %s', async (_title, body, headers) => {
    const answer = await post('/echo', { ...body, text: 'hello' }, headers)
    expect(answer.body).toMatchObject({ caller: 'team' })
  })

  test('may name the version', async () => {
    expect((await post('/echo', { ...keys, text: 'a' }, { 'plaid-version': '2020-09-14' })).status).toBe(200)
  })

  test('may say how its JSON is encoded', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=UTF-8' }
    expect((await post('/echo', { ...keys, text: 'ü' }, headers)).body).toMatchObject({ text: 'ü' })
  })

  test('may have a field as a header, where the contract says so; the body goes before', async () => {
    const send = (value: string, body: object = {}) =>
      post('/echo', { ...keys, text: 'a', ...body }, { 'test-is-loud': value })
    expect((await send('true')).status).toBe(200)
    expect((await send('very')).body).toMatchObject({ error_message: 'is_loud must be boolean' })
    expect((await send('very', { is_loud: false })).status).toBe(200)
  })

  test('needs no keys where none are asked for', async () => {
    expect((await post('/open', { text: 'a' })).body).toMatchObject({ text: 'a', caller: null })
    expect((await post('/open', { text: 'a', client_id: 'x', secret: 'y' })).status).toBe(200)
  })

  test('gets stored documents spliced in as they are', async () => {
    expect((await failBy('raw')).body).toEqual({ rows: [{ row_id: 'a' }, { row_id: 'b' }], request_id: 'request1' })
  })
})

describe('an error', () => {
  test('has the whole envelope', async () => {
    expect(await failBy('INVALID_ACCOUNT_ID')).toEqual({
      status: 400,
      body: {
        error_type: 'INVALID_INPUT',
        error_code: 'INVALID_ACCOUNT_ID',
        error_code_reason: null,
        error_message: 'told to: INVALID_ACCOUNT_ID',
        display_message: null,
        documentation_url: expect.stringContaining('http://localhost/docs'),
        suggested_action: null,
        causes: [],
        request_id: 'request1',
      },
    })
  })

  test.each([
    ['no JSON', '{"text": ', 'INVALID_BODY'],
    ['nothing', '', 'INVALID_BODY'],
    ['a list', '[]', 'INVALID_BODY'],
    ['null', 'null', 'INVALID_BODY'],
    ['a text', '"text"', 'INVALID_BODY'],
    ['bytes', new Uint8Array([0xff, 0xfe, 0x00]), 'INVALID_BODY'],
  ])('INVALID_BODY for a body that is %s', async (_title, body, error_code) => {
    const answer = await post('/echo', body)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ error_type: 'INVALID_REQUEST', error_code })
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'nonsense'])(
    'INVALID_BODY for the content type %s',
    async (type) => {
      const { body } = await post('/echo', { ...keys, text: 'a' }, { 'content-type': type })
      expect(body.error_code).toBe('INVALID_BODY')
    },
  )

  test('INVALID_HEADERS without a content type', async () => {
    const response = await fetch(`${suite.url}/echo`, { method: 'POST', body: new Uint8Array(Buffer.from('{}')) })
    expect(await response.json()).toMatchObject({ error_code: 'INVALID_HEADERS' })
    const empty = await fetch(`${suite.url}/echo`, { method: 'POST' })
    expect(await empty.json()).toMatchObject({ error_code: 'INVALID_HEADERS' })
  })

  test('INVALID_HEADERS for a version that is not served, naming those that are', async () => {
    const { body } = await post('/echo', { ...keys, text: 'a' }, { 'plaid-version': '2019-05-29' })
    expect(body).toMatchObject({ error_code: 'INVALID_HEADERS', error_message: expect.stringContaining('2020-09-14') })
  })

  test('INVALID_FIELD for a text with the character that no store may hold, and for no other', async () => {
    const { body } = await call({ text: 'a\0b' })
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining('text') })
    expect((await call({ text: String.raw`\u0000` })).body).toMatchObject({ text: String.raw`\u0000` })
  })

  test('INVALID_BODY for a body that is too large', async () => {
    const { status, body } = await post('/echo', { ...keys, text: 'x'.repeat(9 * 1024 * 1024) })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code: 'INVALID_BODY', error_message: expect.stringContaining('8388608 bytes') })
  })

  test('INVALID_BODY for bytes that are not UTF-8: they would come back as other characters', async () => {
    const head = Buffer.from(JSON.stringify({ ...keys, text: 'a' }).slice(0, -2))
    const body = Buffer.concat([head, Buffer.from([0xff]), Buffer.from('"}')])
    expect(await code('/echo', body)).toBe('INVALID_BODY')
  })

  test('INVALID_BODY for a body that is nested too deep, whatever else it holds', async () => {
    const nested = (levels: number, text = 'x'.repeat(5000)) =>
      `{"a":${'['.repeat(levels)}${']'.repeat(levels)},"text":"${text}"}`
    expect(await code('/echo', nested(99_999, String.raw`\u0000`))).toBe('INVALID_BODY')
    expect(await code('/echo', nested(100))).toBe('INVALID_BODY')
    expect(await code('/echo', nested(99))).toBe('MISSING_FIELDS')
    expect(await code('/echo', { text: `\\"${'['.repeat(5000)}` })).toBe('MISSING_FIELDS')
  })

  test('NOT_FOUND for an address that the framework refuses: that is no fault of ours', async () => {
    await suite.app.close()
    await start(true, (app) => void app.get('/things/:id', () => 'a thing'))
    for (const id of ['a'.repeat(500), 'a%00b']) {
      const response = await fetch(`${suite.url}/things/${id}`)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ error_code: 'NOT_FOUND' })
    }
    expect(logged().at(-1)).not.toHaveProperty('err')
  })

  test('NOT_FOUND for a path, a method or a URL that is none', async () => {
    expect(await post('/nowhere', {})).toMatchObject({ status: 404, body: { error_code: 'NOT_FOUND' } })
    expect((await fetch(`${suite.url}/echo`)).status).toBe(404)
    expect(await post('/%zz', {})).toMatchObject({
      status: 404,
      body: { error_code: 'NOT_FOUND', request_id: 'request3' },
    })
  })

  test('MISSING_FIELDS for keys that are not there, by name', async () => {
    const neither = await post('/echo', { text: 'a' })
    expect(neither.body).toMatchObject({ error_code: 'MISSING_FIELDS' })
    expect(neither.body.error_message).toMatch(/: client_id, secret$/)
    expect((await post('/echo', { text: 'a', client_id: 'team' })).body.error_message).toMatch(/: secret$/)
  })

  test('INVALID_API_KEYS for keys that do not fit', async () => {
    expect((await post('/echo', { ...keys, secret: 'other' })).body.error_code).toBe('INVALID_API_KEYS')
  })

  test('INVALID_FIELD for a key that is no text', async () => {
    const { body } = await post('/echo', { ...keys, secret: 5 })
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: 'secret must be a string' })
  })
})

test('the first check that fails decides', async () => {
  const old = { 'plaid-version': '1999-01-01' }
  expect(await code('/nowhere', '{', old)).toBe('NOT_FOUND')
  expect(await code('/echo', '{', old)).toBe('INVALID_HEADERS')
  expect(await code('/echo', '{')).toBe('INVALID_BODY')
  expect(await code('/echo', { ...keys, secret: 'x', more: 1 })).toBe('INVALID_API_KEYS')
  expect(await code('/echo', { ...keys, more: 1, count: 'x' })).toBe('MISSING_FIELDS')
  expect(await code('/echo', { ...keys, text: 'a', more: 1, count: 'x' })).toBe('UNKNOWN_FIELDS')
  expect(await code('/echo', { ...keys, text: 'a', count: 'x' })).toBe('INVALID_FIELD')
})
