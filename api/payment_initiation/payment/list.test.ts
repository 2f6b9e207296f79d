import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
const ids: string[] = []
beforeAll(async () => {
  server = await startPaymentServer()
  const recipient_id = await server.recipient()
  // All in one moment of the clock, which stands still.
  for (let at = 0; at < 12; at += 1) ids.unshift(await server.payment({ recipient_id }))
})
afterAll(() => server.close())

const path = '/payment_initiation/payment/list'
const idsOf = (body: { payments: { payment_id: string }[] }) => body.payments.map(({ payment_id }) => payment_id)

describe(path, () => {
  test('lists the newest ten', async () => {
    const { status, body } = await server.call(path)
    expect(status).toBe(200)
    expect(idsOf(body)).toEqual(ids.slice(0, 10))
    expect(body.next_cursor).toMatch(/^2026-03-15T12:00:00\.\d{6}Z$/)
    expect(body.payments[0]).toEqual(
      await server.get(ids[0]!).then(({ request_id: _own, ...payment }: { request_id: string }) => payment),
    )
  })

  test('lists each one once, page by page, also those of one moment', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { body }: Awaited<ReturnType<typeof server.call>> = await server.call(path, { count: 5, cursor })
      seen.push(...idsOf(body))
      cursor = body.next_cursor
    } while (cursor !== null)
    expect(seen).toEqual(ids)
  })

  test('takes any instant for a cursor', async () => {
    expect((await server.call(path, { cursor: '2026-03-15T12:00:00Z' })).body).toMatchObject({
      payments: [],
      next_cursor: null,
    })
    const { body } = await server.call(path, { cursor: '2026-03-15T14:00:00.5+01:00', count: 200 })
    expect(body.payments).toHaveLength(12)
    expect(body.next_cursor).toBeNull()
  })

  test('lists those of a consent', async () => {
    const consent_id = await server.authorisedConsent()
    const paid = await server.execute(consent_id, 5)
    const { body } = await server.call(path, { consent_id })
    expect(idsOf(body)).toEqual([paid.body.payment_id])
    expect(body.payments[0].consent_id).toBe(consent_id)
    expect((await server.call(path, { consent_id: 'consent-id-sandbox-x' })).body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('consent_id'),
    })
  })

  test.each([{ count: 0 }, { count: 201 }, { cursor: 'yesterday' }, { cursor: '2026-03-15' }])(
    'answers INVALID_FIELD to %j',
    async (request) => {
      expect((await server.call(path, request)).body).toMatchObject({ error_code: 'INVALID_FIELD' })
    },
  )

  test('lists nothing of another team', async () => {
    const { client_id, secrets } = await server.addTeam('Others')
    expect((await server.post(path, { client_id, secret: secrets.sandbox })).body.payments).toEqual([])
  })
})
