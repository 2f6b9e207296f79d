import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { addUser, codeOf, linkFor } from '../testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const terminate = (body: Record<string, unknown>) => server.call('/user/products/terminate', body)

describe('/user/products/terminate', () => {
  test('notes when and why, and leaves the user and its Items as they are', async () => {
    const { user_id } = await addUser(server)
    const { item_id } = await linkFor(server, { user_id })
    const reason = { reason_code: 'CONSUMER_LOAN_PAID_OFF', reason_note: 'paid early' }
    expect((await terminate({ user_id, ...reason })).status).toBe(200)
    const row = await server.house.store.db
      .selectFrom('users')
      .selectAll()
      .where('user_id', '=', user_id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      terminated_ms: server.clock.now(),
      termination_reason_code: 'CONSUMER_LOAN_PAID_OFF',
      termination_reason_note: 'paid early',
    })
    expect((await server.call('/user/items/get', { user_id })).body.items).toMatchObject([{ item_id }])
  })

  test('answers INVALID_FIELD to other reasons, long notes and notes that tell how to reach the person', async () => {
    const { user_id } = await addUser(server)
    for (const wrong of [
      { reason_code: 'BORED' },
      { reason_code: 'OTHER', reason_note: 'a'.repeat(513) },
      { reason_code: 'OTHER', reason_note: 'call 415-555-0123' },
    ]) {
      expect(codeOf(await terminate({ user_id, ...wrong }))).toBe('INVALID_FIELD')
    }
  })

  test('needs a user that is there', async () => {
    expect(codeOf(await terminate({ user_id: 'nobody', reason_code: 'OTHER' }))).toBe('INVALID_USER_ID')
    expect(codeOf(await terminate({ user_id: 'usr_nobody', reason_code: 'OTHER' }))).toBe('USER_NOT_FOUND')
  })
})
