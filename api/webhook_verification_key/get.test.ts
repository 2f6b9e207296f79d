import { createHash } from 'node:crypto'
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { startReceiver, type ReceivedWebhook, type TestReceiver } from '@gingham/webhooks/testing'

let server: TestServer
let receiver: TestReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startReceiver()
})
afterAll(async () => {
  await receiver.close()
  await server.close()
})

/** A webhook as it came in. */
interface Received {
  verification: string
  body: string
}

/** Makes an Item fall ill, which sends ITEM: ERROR, and returns that webhook as it came in. */
async function receiveOne(): Promise<Received> {
  const { access_token } = await server.link({ options: { webhook: `${receiver.url}/plaid` } })
  await server.settle()
  receiver.received.splice(0)
  await server.call('/sandbox/item/reset_login', { access_token })
  await server.settle()
  expect(receiver.received).toHaveLength(1)
  const [{ headers, body }] = receiver.received as [ReceivedWebhook]
  return { verification: String(headers['plaid-verification']), body }
}

const keyIdOf = ({ verification }: Received) => decodeProtectedHeader(verification).kid!
const getKey = (key_id: string) => server.call('/webhook_verification_key/get', { key_id })

/** What Plaid's guide tells receivers to do; throws when the webhook is not genuine. */
async function verify({ verification, body }: Received): Promise<void> {
  const { alg, kid, typ } = decodeProtectedHeader(verification)
  expect({ alg, typ }).toEqual({ alg: 'ES256', typ: 'JWT' })
  const answer = await getKey(kid!)
  const currentDate = new Date(server.clock.now())
  const { payload } = await jwtVerify(verification, await importJWK(answer.body.key, 'ES256'), {
    maxTokenAge: '5 min',
    currentDate,
  })
  const hash = createHash('sha256').update(body).digest('hex')
  if (payload['request_body_sha256'] !== hash) throw new Error('the body is not the one that was signed')
}

describe('/webhook_verification_key/get', () => {
  test('answers the key that verifies a delivered webhook', async () => {
    const one = await receiveOne()
    expect(JSON.parse(one.body)).toMatchObject({ webhook_type: 'ITEM', webhook_code: 'ERROR', environment: 'sandbox' })
    await verify(one)
    const { status, body } = await getKey(keyIdOf(one))
    expect(status).toBe(200)
    expect(body.key).toMatchObject({ alg: 'ES256', crv: 'P-256', kty: 'EC', use: 'sig', expired_at: null })
    expect(body.key.created_at).toBe(Math.floor(server.clock.now() / 1000))
    expect(body.key).not.toHaveProperty('d')
  })

  test('lets a changed body be noticed', async () => {
    const one = await receiveOne()
    // The whitespace is signed as well.
    const tampered = { ...one, body: JSON.stringify(JSON.parse(one.body)) }
    await expect(verify(tampered)).rejects.toThrow('not the one that was signed')
  })

  test('lets a changed or an old signature be noticed', async () => {
    const one = await receiveOne()
    const [head, payload, signature] = one.verification.split('.') as [string, string, string]
    const changed = `${head}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
    await expect(verify({ ...one, verification: changed })).rejects.toThrow(/signature/)
    server.clock.advance(5 * 60_000 + 1_000)
    await expect(verify(one)).rejects.toThrow(/iat/)
  })

  test('keeps a retired key, with the day of its end, and signs with a new one', async () => {
    const before = await receiveOne()
    server.clock.advance(60_000)
    await server.house.signing_keys.rotate('sandbox')
    const { body } = await getKey(keyIdOf(before))
    expect(body.key.expired_at).toBe(Math.floor(server.clock.now() / 1000))
    const after = await receiveOne()
    expect(keyIdOf(after)).not.toBe(keyIdOf(before))
    await verify(after)
  })

  test('answers INVALID_WEBHOOK_VERIFICATION_KEY_ID for an unknown key', async () => {
    const { status, body } = await getKey('6c5516e1-92dc-479e-a8ff-5a51992e0001')
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_WEBHOOK_VERIFICATION_KEY_ID' })
  })

  test('does not know the keys of another environment', async () => {
    const key_id = keyIdOf(await receiveOne())
    const { client_id, secrets } = server.team
    const keys = { client_id, secret: secrets.production }
    const { body } = await server.post('/webhook_verification_key/get', { ...keys, key_id })
    expect(body.error_code).toBe('INVALID_WEBHOOK_VERIFICATION_KEY_ID')
  })
})
