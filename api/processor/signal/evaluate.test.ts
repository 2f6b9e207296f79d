import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/signal/evaluate'
const debit = (client_transaction_id: string) => ({ client_transaction_id, amount: 12.17 })

describe(path, () => {
  test('answers what /signal/evaluate answers, of the one account', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server, 'savings')
    const { status, body } = await server.call(path, { processor_token, ...debit('one') })
    expect(status).toBe(200)
    const known = await server.call('/signal/evaluate', { access_token, account_id, ...debit('two') })
    const { request_id: _mine, ...answer } = body
    const { request_id: _theirs, ...expected } = known.body
    expect(answer).toEqual(expected)
    expect(answer).toMatchObject({
      ruleset: { result: 'REVIEW' },
      core_attributes: { available_balance: 200, is_savings_or_money_market_account: true },
    })
  })

  test('evaluates from what is held once the login has ended', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    await server.call('/sandbox/item/reset_login', { access_token })
    const { body } = await server.call(path, { processor_token, ...debit('three') })
    expect(body.warnings).toMatchObject([{ warning_code: 'ITEM_LOGIN_REQUIRED' }])
  })

  test('shares its ids with /signal/evaluate', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server)
    await server.call('/signal/evaluate', { access_token, account_id, ...debit('four') })
    const { body } = await server.call(path, { processor_token, ...debit('four') })
    expect(body.error_code).toBe('CLIENT_TRANSACTION_ID_ALREADY_IN_USE')
  })

  test.each([
    ['RULESET_NOT_FOUND', 'mine'],
    ['ADDENDUM_NOT_SIGNED', 'error_ADDENDUM_NOT_SIGNED'],
    ['NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS', 'error_NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS'],
    ['INVALID_CONFIGURATION_STATE', 'error_INVALID_CONFIGURATION_STATE'],
  ])('answers %s', async (error_code, ruleset_key) => {
    const { processor_token } = await linkAccount(server)
    const { body } = await server.call(path, { processor_token, ...debit('five'), ruleset_key })
    expect(body).toMatchObject({ error_type: 'SIGNAL_ERROR', error_code })
  })

  test('answers PRODUCT_NOT_READY where only the balance counts and the bank is silent', async () => {
    const { processor_token } = await linkAccount(server)
    const source = server.house.sources.ofInstitution('ins_109508')
    const { fetch } = source
    source.fetch = () => Promise.reject(new Error('the bank is silent'))
    const { body } = await server.call(path, { processor_token, ...debit('six'), ruleset_key: 'balance-only' })
    source.fetch = fetch
    expect(body.error_code).toBe('PRODUCT_NOT_READY')
  })
})
