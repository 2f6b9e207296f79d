import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Source } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../testing.ts'

/** What happens while the bank is asked. */
let whileAsked = async () => {}
const simulated = simulatedBanks()
const institutions = simulated.institutions.map((institution) => ({ ...institution }))
const source: Source = {
  ...simulated,
  institutions,
  async fetch(connection, moment) {
    const snapshot = await simulated.fetch(connection, moment)
    await whileAsked()
    return snapshot
  },
}

let server: TestServer
beforeAll(async () => void (server = await startTestServer({ sources: [source] })))
afterAll(() => server.close())

const get = (processor_token: string, options?: Record<string, unknown>) =>
  server.call('/processor/balance/get', { processor_token, ...(options === undefined ? {} : { options }) })
const CAPITAL_ONE = { institution_id: 'ins_128026' }

describe('/processor/balance/get', () => {
  test('asks the bank, and answers one account', async () => {
    const { account_id, processor_token } = await linkAccount(server)
    let asked = 0
    whileAsked = async () => void (asked += 1)
    const { status, body } = await get(processor_token)
    whileAsked = async () => {}
    expect([status, asked]).toEqual([200, 1])
    expect(body).toEqual({
      account: expect.objectContaining({
        account_id,
        balances: expect.objectContaining({ available: 100, current: 110 }),
      }),
      request_id: expect.any(String),
    })
  })

  test('answers INVALID_FIELD and LAST_UPDATED_DATETIME_OUT_OF_RANGE at Capital One, for this account only', async () => {
    const card = await linkAccount(server, 'credit card', CAPITAL_ONE)
    expect((await get(card.processor_token)).body.error_code).toBe('INVALID_FIELD')
    const late = await get(card.processor_token, { min_last_updated_datetime: '2026-03-15T11:59:00Z' })
    expect(late).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_RESULT', error_code: 'LAST_UPDATED_DATETIME_OUT_OF_RANGE' },
    })
    const early = await get(card.processor_token, { min_last_updated_datetime: '2026-03-14T00:00:00Z' })
    expect(early.body.account.balances.last_updated_datetime).toBe('2026-03-15T00:00:00Z')
    const checking = await linkAccount(server, 'checking', CAPITAL_ONE)
    expect((await get(checking.processor_token)).status).toBe(200)
  })

  test('answers INSTITUTION_DOWN while the bank is down', async () => {
    const { processor_token } = await linkAccount(server, 'checking', { institution_id: 'ins_109509' })
    const bank = institutions.find(({ institution_id }) => institution_id === 'ins_109509')!
    bank.health = 'DOWN'
    expect((await get(processor_token)).body).toMatchObject({
      error_type: 'INSTITUTION_ERROR',
      error_code: 'INSTITUTION_DOWN',
    })
    bank.health = 'HEALTHY'
    expect((await get(processor_token)).status).toBe(200)
  })

  test('answers ITEM_CONCURRENTLY_DELETED when the Item is removed while the bank is asked', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    whileAsked = async () => void (await server.call('/item/remove', { access_token }))
    const answer = await get(processor_token)
    whileAsked = async () => {}
    expect(answer).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'ITEM_CONCURRENTLY_DELETED' },
    })
  })
})
