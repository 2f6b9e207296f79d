import type { LookupFunction } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makePost, type PostOptions } from './index.ts'
import { isPrivateAddress } from './private-addresses.ts'
import { startReceiver, type TestReceiver } from './testing.ts'

let receiver: TestReceiver
beforeEach(async () => void (receiver = await startReceiver()))
afterEach(() => receiver.close())

/** Post, with the rest of the request as it always is here. */
const postTo = (url: string, allows_private_addresses = true, options: Partial<PostOptions> = {}) =>
  makePost({ monotonic_ms: () => performance.now(), ...options })({
    url,
    body: '{\n  "a": "ü"\n}',
    verification: 'a.b.c',
    allows_private_addresses,
  })

/** Every name leads to these addresses. */
const leadingTo =
  (...addresses: string[]): LookupFunction =>
  (_hostname, options, callback) => {
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (options.all === true) callback(null, all)
    else callback(null, all[0]!.address, all[0]!.family)
  }

/** No name leads anywhere. */
const nowhere: LookupFunction = (_hostname, _options, callback) =>
  callback(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), '', 4)

const portOf = (url: string) => new URL(url).port

describe('a posted webhook', () => {
  test('carries the body byte by byte, and its signature', async () => {
    const result = await postTo(`${receiver.url}/hook?a=1`)
    expect(result).toEqual({ status: 200, error: null, duration_ms: expect.any(Number) })
    const [got] = receiver.received
    expect(got).toMatchObject({ method: 'POST', path: '/hook?a=1', body: '{\n  "a": "ü"\n}' })
    expect(got!.headers).toMatchObject({
      'content-type': 'application/json',
      'plaid-verification': 'a.b.c',
      'content-length': '15',
    })
  })

  test('reports whatever status comes back', async () => {
    receiver.answer = (response) => void response.writeHead(503).end('sorry')
    expect(await postTo(receiver.url)).toMatchObject({ status: 503, error: null })
  })

  test('follows no redirect', async () => {
    receiver.answer = (response) => void response.writeHead(302, { location: `${receiver.url}/elsewhere` }).end()
    expect(await postTo(receiver.url)).toMatchObject({ status: 302 })
    expect(receiver.received.map(({ path }) => path)).toEqual(['/'])
  })

  test('gives up on a receiver that does not answer in time', async () => {
    receiver.answer = () => {}
    const result = await postTo(receiver.url, true, { timeout_ms: 50 })
    expect(result).toMatchObject({ status: null, error: 'no answer within 0.05 s' })
    expect(result.duration_ms).toBeGreaterThanOrEqual(40)
  })

  test('does not read an answer without end', async () => {
    const cut = Promise.withResolvers<void>()
    receiver.answer = (response) => {
      response.on('close', () => cut.resolve())
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    }
    expect(await postTo(receiver.url)).toMatchObject({ status: 200 })
    await cut.promise
  })

  test('is done with a receiver that wants to speak something else', async () => {
    receiver.answer = (response) =>
      void response.socket!.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')
    expect(await postTo(receiver.url)).toMatchObject({
      status: null,
      error: 'the connection was closed without an answer',
    })
  })

  test('says why there was no answer', async () => {
    await receiver.close()
    expect(await postTo(receiver.url)).toMatchObject({ status: null, error: 'ECONNREFUSED' })
    expect(await postTo('http://nowhere.test', true, { lookup: nowhere })).toMatchObject({ error: 'ENOTFOUND' })
  })

  test.each(['', 'not a url', '/hook', 'ftp://127.0.0.1/hook', 'file:///etc/passwd'])(
    'refuses %j, which is no address',
    async (url) => {
      const { status, error } = await postTo(url)
      expect(status).toBeNull()
      expect(error).toMatch(/is not a URL|neither http nor https/)
    },
  )

  test('speaks TLS to https, and believes no certificate of its own making', async () => {
    const url = receiver.url.replace('http:', 'https:')
    const { status, error } = await postTo(url)
    expect(status).toBeNull()
    expect(error).toMatch(/SSL|EPROTO/)
  })
})

describe('outside the sandbox', () => {
  const refused = { status: null, error: 'the address is private, which only the sandbox may call' }
  afterEach(() => expect(receiver.received).toEqual([]))

  test.each(['127.0.0.1', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '[::]', '0.0.0.0'])(
    'refuses this machine, written %s',
    async (host) => {
      expect(await postTo(`http://${host}:${portOf(receiver.url)}/`, false)).toMatchObject(refused)
    },
  )

  test('refuses this machine by its name', async () => {
    expect(await postTo(`http://localhost:${portOf(receiver.url)}/`, false)).toMatchObject(refused)
  })

  test('refuses a public name that leads inside, be it only one of its addresses', async () => {
    const url = `http://hooks.example:${portOf(receiver.url)}/`
    expect(await postTo(url, false, { lookup: leadingTo('127.0.0.1') })).toMatchObject(refused)
    expect(await postTo(url, false, { lookup: leadingTo('93.184.216.34', '10.0.0.1') })).toMatchObject(refused)
  })

  test('asks for the name once: it cannot lead elsewhere between the check and the call', async () => {
    let asked = 0
    const rebinding: LookupFunction = (hostname, options, callback) => {
      asked += 1
      leadingTo(asked === 1 ? '93.184.216.34' : '127.0.0.1')(hostname, options, callback)
    }
    const url = `http://hooks.example:${portOf(receiver.url)}/`
    expect((await postTo(url, false, { lookup: rebinding, timeout_ms: 100 })).status).toBeNull()
    expect(asked).toBe(1)
  })
})

test('in the sandbox a name may lead to this machine', async () => {
  const url = `http://hooks.example:${portOf(receiver.url)}/`
  expect(await postTo(url, true, { lookup: leadingTo('127.0.0.1') })).toMatchObject({ status: 200 })
})

describe('isPrivateAddress', () => {
  test.each([
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.1.2.3',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    '::1',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::7f00:1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '::ffff:10.0.0.1',
    '2002:7f00:1::',
    'nonsense',
  ])('is true of %s', (address) => expect(isPrivateAddress(address)).toBe(true))
  test.each(['93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:2800:220:1::1', '::ffff:93.184.216.34'])(
    'is false of %s',
    (address) => expect(isPrivateAddress(address)).toBe(false),
  )
})
