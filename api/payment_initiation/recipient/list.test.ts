import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
const ids: string[] = []
beforeAll(async () => {
  server = await startPaymentServer()
  // All in one moment of the clock, which stands still: only their order tells them apart.
  for (let at = 0; at < 7; at += 1) ids.unshift(await server.recipient({ name: `Weaver ${at}` }))
})
afterAll(() => server.close())

const path = '/payment_initiation/recipient/list'
const idsOf = (body: { recipients: { recipient_id: string }[] }) => body.recipients.map((one) => one.recipient_id)

describe(path, () => {
  test('lists all, newest first, without a cursor', async () => {
    const { status, body } = await server.call(path)
    expect(status).toBe(200)
    expect(idsOf(body)).toEqual(ids)
    expect(body).not.toHaveProperty('next_cursor')
    expect((await server.call(path, { count: null })).body.recipients).toHaveLength(7)
  })

  test('lists each one once, page by page', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { body } = await server.call(path, { count: 3, ...(cursor === undefined ? {} : { cursor }) })
      seen.push(...idsOf(body))
      cursor = body.next_cursor
    } while (cursor !== undefined)
    expect(seen).toEqual(ids)
  })

  test('is not moved by what is added between two pages', async () => {
    const { body } = await server.call(path, { count: 2 })
    const added = await server.recipient({ name: 'Late' })
    const next = await server.call(path, { count: 2, cursor: body.next_cursor })
    expect(idsOf(next.body)).toEqual(ids.slice(2, 4))
    ids.unshift(added)
  })

  test('lists nothing of another team, and takes no cursor of one', async () => {
    const { client_id, secrets } = await server.addTeam('Others')
    const others = (request: object) => server.post(path, { client_id, secret: secrets.sandbox, ...request })
    expect((await others({})).body.recipients).toEqual([])
    const { body } = await server.call(path, { count: 1 })
    expect((await others({ cursor: body.next_cursor })).body).toMatchObject({ error_code: 'INVALID_FIELD' })
  })

  test.each([{ count: 0 }, { count: 101 }, { cursor: '' }, { cursor: 'x' }, { cursor: 'MS4wMDAwLjE' }])(
    'answers INVALID_FIELD to %j',
    async (request) => {
      expect((await server.call(path, request)).body).toMatchObject({ error_code: 'INVALID_FIELD' })
    },
  )

  test('takes no cursor that was changed', async () => {
    const { next_cursor } = (await server.call(path, { count: 1 })).body
    for (const cursor of [`${next_cursor}=`, `${next_cursor} `, next_cursor.slice(1)]) {
      expect((await server.call(path, { cursor })).body).toMatchObject({ error_code: 'INVALID_FIELD' })
    }
  })
})
