import { createHash, randomBytes } from 'node:crypto'
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeVirtualClock, type VirtualClock } from '@gingham/clock'
import { jobsMigrations, makeJobQueue, type JobQueue, type JobsTables } from '@gingham/jobs'
import { makeIds, makeSealer, type Store } from '@gingham/store'
import { testStores, type TestPlace } from '@gingham/store/testing'
import { DELIVER_JOB, makeOutbox, makePost, makeSigningKeys, webhooksMigrations } from './index.ts'
import type { NewWebhook, Outbox, SigningKeys, WebhooksTables } from './index.ts'
import { startReceiver, type TestReceiver } from './testing.ts'

type Tables = WebhooksTables & JobsTables
const SECOND = 1_000

describe.each(testStores())('the outbox: $name', ({ make, is_durable }) => {
  let place: TestPlace
  let store: Store<Tables>
  let clock: VirtualClock
  let keys: SigningKeys
  let outbox: Outbox
  let jobs: JobQueue
  let receiver: TestReceiver

  const sealer = makeSealer(randomBytes(32))
  const ids = makeIds('1')

  beforeEach(async () => {
    place = await make()
    store = await place.open<Tables>({ ...jobsMigrations, ...webhooksMigrations })
    receiver = await startReceiver()
    clock = makeVirtualClock('2026-03-15T12:00:00Z')
    keys = makeSigningKeys({ db: store.db, clock, ids, sealer })
    const post = makePost({ monotonic_ms: () => performance.now() })
    outbox = makeOutbox({ db: store.db, clock, ids, keys, post })
    const handlers = { [DELIVER_JOB]: outbox.deliver }
    jobs = makeJobQueue({
      store,
      clock,
      handlers,
      onError: (_job, error) => {
        throw error
      },
    })
  })
  afterEach(async () => {
    await receiver.close()
    await place.remove()
  })

  const webhook = (change: Partial<NewWebhook> = {}): NewWebhook => ({
    client_id: 'team',
    environment: 'sandbox',
    item_id: 'item',
    url: `${receiver.url}/hook`,
    payload: { webhook_type: 'ITEM', webhook_code: 'ERROR', item_id: 'item' },
    ...change,
  })
  const send = (change?: Partial<NewWebhook>) => store.transaction((tx) => outbox.send(tx, webhook(change)))
  const webhooks = () => store.db.selectFrom('webhooks').selectAll().execute()
  const attempts = () => store.db.selectFrom('webhook_attempts').selectAll().orderBy('attempt').execute()

  test('delivers what was committed, signed over the very bytes', async () => {
    await send()
    expect(await webhooks()).toMatchObject([{ state: 'pending', webhook_type: 'ITEM', webhook_code: 'ERROR' }])
    await jobs.runDue()
    const [got] = receiver.received
    expect(got!.body).toBe('{\n  "webhook_type": "ITEM",\n  "webhook_code": "ERROR",\n  "item_id": "item"\n}')
    const jwt = got!.headers['plaid-verification'] as string
    const key = await keys.find('sandbox', decodeProtectedHeader(jwt).kid!)
    const { payload } = await jwtVerify(jwt, await importJWK({ ...key! }, 'ES256'), {
      currentDate: new Date(clock.now()),
    })
    expect(payload).toEqual({
      iat: clock.now() / SECOND,
      request_body_sha256: createHash('sha256').update(got!.body).digest('hex'),
    })
    expect(await webhooks()).toMatchObject([{ state: 'delivered' }])
    expect(await attempts()).toMatchObject([{ attempt: 1, started_ms: clock.now(), status: 200, error: null }])
  })

  test('knows nothing of a webhook whose transaction failed', async () => {
    const failed = store.transaction(async (tx) => {
      await outbox.send(tx, webhook())
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await jobs.runDue()).toBe(0)
    expect(await webhooks()).toEqual([])
    expect(receiver.received).toEqual([])
  })

  test('tries again after 30 s and then after four times as long each time, for a day at most', async () => {
    receiver.answer = (response) => void response.writeHead(500).end()
    await send()
    const start = clock.now()
    expect(await jobs.runDue()).toBe(1)
    for (;;) {
      const next = await store.db.selectFrom('jobs').select('due_ms').executeTakeFirst()
      if (next === undefined) break
      clock.advance(next.due_ms - clock.now() - 1)
      expect(await jobs.runDue()).toBe(0)
      clock.advance(1)
      expect(await jobs.runDue()).toBe(1)
    }
    const made = await attempts()
    const at = made.map(({ started_ms }) => (started_ms - start) / SECOND)
    expect(at).toEqual([0, 30, 150, 630, 2550, 10230, 40950])
    expect(made.map(({ attempt, status }) => [attempt, status])).toEqual(at.map((_, index) => [index + 1, 500]))
    expect(await webhooks()).toMatchObject([{ state: 'failed' }])
    expect(receiver.received).toHaveLength(7)
    expect(await store.db.selectFrom('jobs').selectAll().execute()).toEqual([])
  })

  test('stays pending while attempts are left, and is delivered when one succeeds', async () => {
    receiver.answer = (response) => void response.writeHead(201).end()
    await send()
    await jobs.runDue()
    expect(await webhooks(), 'anything but 200 has failed').toMatchObject([{ state: 'pending' }])
    receiver.answer = (response) => void response.end()
    clock.advance(30 * SECOND - 1)
    expect(await jobs.runDue()).toBe(0)
    clock.advance(1)
    expect(await jobs.runDue()).toBe(1)
    expect(await webhooks()).toMatchObject([{ state: 'delivered' }])
    expect((await attempts()).map(({ status }) => status)).toEqual([201, 200])
    const [first, second] = receiver.received
    expect(second!.body).toBe(first!.body)
    expect(second!.headers['plaid-verification'], 'signed again, or it would be too old').not.toBe(
      first!.headers['plaid-verification'],
    )
  })

  test('follows no redirect: it is a failed attempt', async () => {
    receiver.answer = (response) => void response.writeHead(307, { location: `${receiver.url}/elsewhere` }).end()
    await send()
    await jobs.runDue()
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook'])
    expect(await attempts()).toMatchObject([{ status: 307 }])
  })

  test('keeps why there was no answer', async () => {
    await receiver.close()
    await send()
    await jobs.runDue()
    expect(await attempts()).toMatchObject([{ status: null, error: 'ECONNREFUSED' }])
  })

  test.each(['production', 'development'])('refuses private addresses in %s', async (environment) => {
    await send({ environment })
    await jobs.runDue()
    expect(receiver.received).toEqual([])
    expect(await attempts()).toMatchObject([{ status: null, error: expect.stringContaining('private') }])
  })

  test('sends an Item’s webhooks in order; those of others do not wait', async () => {
    await send({ payload: { webhook_type: 'A', webhook_code: '1' } })
    await send({ payload: { webhook_type: 'A', webhook_code: '2' } })
    await send({ item_id: null, payload: { webhook_type: 'B', webhook_code: '1' } })
    await jobs.runDue()
    const codes = receiver.received.map(
      ({ body }) => JSON.parse(body) as { webhook_type: string; webhook_code: string },
    )
    expect(codes.filter(({ webhook_type }) => webhook_type === 'A').map(({ webhook_code }) => webhook_code)).toEqual([
      '1',
      '2',
    ])
    expect(codes).toHaveLength(3)
  })

  test('sends webhooks that ask for it in order, whatever they are about', async () => {
    const codes = Array.from({ length: 8 }, (_, at) => String(at))
    for (const webhook_code of codes) {
      await send({ item_id: null, in_order_with: 'payment', payload: { webhook_type: 'A', webhook_code } })
    }
    await jobs.runDue()
    expect(receiver.received.map(({ body }) => (JSON.parse(body) as { webhook_code: string }).webhook_code)).toEqual(
      codes,
    )
  })

  test('does no harm when a delivery is done twice', async () => {
    await send()
    const [{ webhook_id }] = (await webhooks()) as unknown as [{ webhook_id: string }]
    await jobs.runDue()
    await outbox.deliver({ job_id: 0, kind: DELIVER_JOB, group_key: '', payload: { webhook_id }, attempt: 1 })
    expect(receiver.received).toHaveLength(1)
    expect(await attempts()).toHaveLength(1)
  })

  describe('signing keys', () => {
    test('are one for each environment, also when many need the first one at once', async () => {
      const signed = await Promise.all(Array.from({ length: 8 }, () => keys.sign('sandbox', 'x')))
      const used = new Set(signed.map((jwt) => decodeProtectedHeader(jwt).kid))
      expect(used.size).toBe(1)
      expect(decodeProtectedHeader(await keys.sign('production', 'x')).kid).not.toBe([...used][0])
      expect(await store.db.selectFrom('webhook_keys').select('key_id').execute()).toHaveLength(2)
    })

    if (is_durable)
      test('are the same in every process', async () => {
        const other = await place.open<Tables>({ ...jobsMigrations, ...webhooksMigrations })
        const others = makeSigningKeys({ db: other.db, clock, ids, sealer })
        const signed = await Promise.all([keys, others].map((each) => each.sign('sandbox', 'x')))
        expect(new Set(signed.map((jwt) => decodeProtectedHeader(jwt).kid)).size).toBe(1)
      })

    test('live on as public keys when they are retired', async () => {
      const { kid } = decodeProtectedHeader(await keys.sign('sandbox', 'x'))
      clock.advance(SECOND)
      await keys.rotate('sandbox')
      expect(await keys.find('sandbox', kid!)).toMatchObject({ kid, expired_at: clock.now() / SECOND })
      const next = decodeProtectedHeader(await keys.sign('sandbox', 'x')).kid
      expect(next).not.toBe(kid)
      expect(await keys.find('sandbox', next!)).toMatchObject({ kid: next, expired_at: null })
      expect(await keys.find('production', next!)).toBeNull()
    })

    test('have a private half that the table does not show', async () => {
      await keys.sign('sandbox', 'x')
      const [row] = await store.db.selectFrom('webhook_keys').selectAll().execute()
      expect(Object.keys(JSON.parse(row!.public_jwk) as object).sort()).toEqual([
        'alg',
        'crv',
        'kid',
        'kty',
        'use',
        'x',
        'y',
      ])
      expect(JSON.parse(sealer.open(row!.private_jwk_sealed))).toHaveProperty('d')
      expect(() => makeSealer(randomBytes(32)).open(row!.private_jwk_sealed)).toThrow()
    })
  })
})
