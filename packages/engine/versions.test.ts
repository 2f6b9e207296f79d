import { expect, test } from 'vitest'
import { keys, PUBLIC_KEY, setUpEngine } from './engine.fixture.ts'

const { post } = setUpEngine()

const in2018 = { 'plaid-version': '2018-05-22' }
const in2017 = { 'plaid-version': '2017-03-08' }

test('a request and its answer pass through every change between its version and the current one', async () => {
  const now = await post('/echo', { ...keys, text: 'hello' }, { 'plaid-version': '2020-09-14' })
  expect(now.body).toEqual({ text: 'hello', caller: 'team', request_id: 'request1' })
  const older = await post('/echo', { ...keys, words: 'hello' }, in2018)
  expect(older.body).toEqual({ words: ['hello'], caller: 'team', request_id: 'request2' })
  const oldest = await post('/echo', { ...keys, WORDS: 'hello' }, in2017)
  expect(oldest.body).toEqual({ WORDS: ['hello'], request_id: 'request3' })
})

test('the contract holds for what an old request has become', async () => {
  const { body } = await post('/echo', { ...keys, words: 'more than ten letters' }, in2018)
  expect(body).toMatchObject({ error_code: 'INVALID_FIELD' })
  expect((await post('/echo', { ...keys, words: 'hello' })).body).toMatchObject({ error_code: 'MISSING_FIELDS' })
})

test('stored documents are parsed for older versions', async () => {
  const { body } = await post('/fail', { ...keys, how: 'raw' }, in2018)
  expect(body.rows).toEqual([{ row_id: 'a' }, { row_id: 'b' }])
})

test('NO_LONGER_AVAILABLE for a path of older versions, in a newer one', async () => {
  expect((await post('/say', { ...keys, WORDS: 'hello' }, in2017)).body).toMatchObject({ WORDS: ['hello'] })
  for (const headers of [{}, in2018]) {
    const { status, body } = await post('/say', { ...keys, text: 'hello' }, headers)
    expect(status).toBe(404)
    expect(body).toMatchObject({
      error_code: 'NO_LONGER_AVAILABLE',
      error_message: expect.stringContaining('2018-05-22'),
    })
  }
})

test('a public key opens what it opened in its time', async () => {
  for (const [headers, name] of [
    [in2018, 'words'],
    [in2017, 'WORDS'],
  ] as const) {
    expect((await post('/echo', { public_key: PUBLIC_KEY, [name]: 'hello' }, headers)).status).toBe(200)
    const wrong = await post('/echo', { public_key: 'another', [name]: 'hello' }, headers)
    expect(wrong.body).toMatchObject({ error_code: 'INVALID_API_KEYS' })
    const notText = await post('/echo', { public_key: 5, [name]: 'hello' }, headers)
    expect(notText.body).toMatchObject({ error_code: 'INVALID_API_KEYS' })
  }
  const withKeys = await post('/echo', { ...keys, public_key: PUBLIC_KEY, words: 'hello' }, in2018)
  expect(withKeys.status).toBe(200)
})

test('INCOMPATIBLE_API_VERSION for a public key in a version that takes none', async () => {
  const { status, body } = await post('/echo', { public_key: PUBLIC_KEY, text: 'hello' })
  expect(status).toBe(400)
  expect(body).toMatchObject({
    error_code: 'INCOMPATIBLE_API_VERSION',
    error_message: expect.stringContaining('2020-09-14'),
  })
  const elsewhere = await post('/open', { public_key: PUBLIC_KEY, text: 'hello' })
  expect(elsewhere.body).toMatchObject({ error_code: 'UNKNOWN_FIELDS' })
})
