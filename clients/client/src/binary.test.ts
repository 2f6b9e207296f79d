import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiError, html, startScriptedServer, type Reply, type ScriptedServer } from '../fixtures/scripted-server.ts'
import { testRuntime } from '../fixtures/test-runtime.ts'
import { BinaryBody } from './binary.ts'
import { ItemError, PlaidAbortError, PlaidNetworkError, PlaidResponseError, PlaidTimeoutError } from './index.ts'
import { resolveSettings } from './options.ts'
import { send, type CallOptions } from './request.ts'

const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7) % 256)
const hash = createHash('sha256').update(bytes).digest('hex')

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.seen.length = 0
})

const pdf: Reply = (_request, response) => {
  response.writeHead(200, {
    'content-type': 'application/pdf',
    'plaid-request-id': 'req-5',
    'plaid-content-hash': hash,
  })
  for (let start = 0; start < bytes.length; start += 10_000) response.write(bytes.subarray(start, start + 10_000))
  response.end()
}

async function download(options: CallOptions = {}): Promise<BinaryBody> {
  const settings = resolveSettings({ clientId: 'a', secret: 'b', environment: server.url, runtime: testRuntime() })
  const received = await send(settings, '/asset_report/pdf/get', {}, options, {})
  expect(received.data).toBeInstanceOf(BinaryBody)
  return received.data as BinaryBody
}

describe('a file', () => {
  test('can be had as bytes, with its type, hash and request id', async () => {
    server.script(pdf)
    const file = await download()
    expect(file).toMatchObject({ contentType: 'application/pdf', requestId: 'req-5', contentHash: hash })
    expect(
      createHash('sha256')
        .update(await file.bytes())
        .digest('hex'),
    ).toBe(hash)
  })

  test('can be had as a stream', async () => {
    server.script(pdf)
    const { stream } = await download()
    const received = createHash('sha256')
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) received.update(chunk)
    expect(received.digest('hex')).toBe(hash)
  })

  test('can be had as a blob', async () => {
    server.script(pdf)
    const blob = await (await download()).blob()
    expect([blob.size, blob.type]).toEqual([bytes.length, 'application/pdf'])
  })
})

const half: Reply = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': '1000' })
  response.write('%PDF')
}

describe('a download', () => {
  test('fails with the API’s error when there is no file', async () => {
    server.script(apiError('ITEM_ERROR', 'PRODUCT_NOT_READY'))
    await expect(download()).rejects.toBeInstanceOf(ItemError)
  })

  test('fails when a web page comes in its place', async () => {
    server.script(html(200))
    const settings = resolveSettings({ clientId: 'a', secret: 'b', environment: server.url })
    await expect(send(settings, '/asset_report/pdf/get', {}, {}, {})).rejects.toBeInstanceOf(PlaidResponseError)
  })

  test('fails when the file is cut short', async () => {
    server.script((request, response, body) => {
      half(request, response, body)
      setImmediate(() => response.destroy())
    })
    await expect(download().then((file) => file.bytes())).rejects.toBeInstanceOf(PlaidNetworkError)
  })

  test('times out when nothing comes any more', async () => {
    server.script(half)
    const file = await download({ timeout: 50 })
    await expect(file.bytes()).rejects.toBeInstanceOf(PlaidTimeoutError)
  })

  test('can be aborted while it runs', async () => {
    server.script(half)
    const controller = new AbortController()
    const file = await download({ signal: controller.signal })
    setImmediate(() => controller.abort())
    await expect(file.bytes()).rejects.toBeInstanceOf(PlaidAbortError)
  })

  test('is tried again when the server was down', async () => {
    server.script(apiError('API_ERROR', 'INTERNAL_SERVER_ERROR', 500), pdf)
    expect((await (await download()).bytes()).length).toBe(bytes.length)
    expect(server.seen).toHaveLength(2)
  })
})

describe('a file by a fetch', () => {
  /** A response as other implementations make them. */
  const answer = (body: unknown) => ({
    ok: true,
    status: 200,
    type: 'default',
    headers: new Headers({ 'content-type': 'application/pdf' }),
    body,
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  })
  test.each([
    ['without streams', undefined],
    ['whose streams are those of Node', Readable.from([bytes])],
  ])('%s is whole', async (_, body) => {
    const settings = resolveSettings({
      clientId: 'a',
      secret: 'b',
      fetch: () => Promise.resolve(answer(body) as unknown as Response),
    })
    const { data } = await send(settings, '/asset_report/pdf/get', {}, {}, {})
    expect(await (data as BinaryBody).bytes()).toEqual(bytes)
  })
})
