import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/deposit_switch/get'

/** A custom user whose only transactions are these. */
async function linkWith(transactions: { description: string; amount: number }[]) {
  const dated = transactions.map((row) => ({
    ...row,
    date_transacted: '2026-03-10',
    date_posted: '2026-03-11',
    currency: 'USD',
  }))
  const user = { override_accounts: [{ type: 'depository', subtype: 'checking', transactions: dated }] }
  const options = { override_username: 'user_custom', override_password: JSON.stringify(user) }
  const { access_token, item_id } = await server.link({ options })
  const { accounts } = (await server.call('/accounts/get', { access_token })).body
  return { access_token, item_id, account_id: accounts[0].account_id as string }
}

describe(path, () => {
  test('tells how the pay is divided once it is, and who pays it', async () => {
    const { access_token, item_id, account_id } = await linkWith([
      { description: 'PAYROLL DIRECT DEP', amount: -2150.25 },
      { description: 'GROCERIES', amount: 20.5 },
    ])
    const { body: made } = await server.call('/deposit_switch/create', {
      target_access_token: access_token,
      target_account_id: account_id,
      options: { transaction_item_access_tokens: [access_token] },
    })
    const { deposit_switch_id } = made
    const waiting = (await server.call(path, { deposit_switch_id })).body
    expect(waiting).toMatchObject({
      deposit_switch_id,
      state: 'initialized',
      target_item_id: item_id,
      target_account_id: account_id,
      switch_method: null,
      account_has_multiple_allocations: null,
      is_allocated_remainder: null,
      employer_name: null,
      date_created: '2026-03-15',
      date_completed: null,
    })
    await server.call('/deposit_switch/token/create', { deposit_switch_id })
    server.clock.advance(60_000)
    await server.settle()
    expect((await server.call(path, { deposit_switch_id })).body).toMatchObject({
      state: 'processing',
      switch_method: 'instant',
      is_allocated_remainder: null,
      date_completed: null,
    })
    server.clock.advance(86_400_000)
    await server.settle()
    const { request_id: _, ...done } = (await server.call(path, { deposit_switch_id })).body
    expect(done).toEqual({
      deposit_switch_id,
      state: 'completed',
      target_item_id: item_id,
      target_account_id: account_id,
      switch_method: 'instant',
      account_has_multiple_allocations: false,
      is_allocated_remainder: true,
      percent_allocated: null,
      amount_allocated: null,
      employer_name: expect.stringMatching(/payroll/i),
      employer_id: expect.any(String),
      institution_name: 'Platypus Payroll',
      institution_id: 'ins_135842',
      date_created: '2026-03-15',
      date_completed: '2026-03-16',
    })
  })

  test('is a form on paper where nobody knows the employer', async () => {
    const { access_token, account_id } = await linkWith([{ description: 'GROCERIES', amount: 20.5 }])
    const { body } = await server.call('/deposit_switch/create', {
      target_access_token: access_token,
      target_account_id: account_id,
      options: { transaction_item_access_tokens: [access_token] },
    })
    const { deposit_switch_id } = body
    await server.call('/deposit_switch/token/create', { deposit_switch_id })
    server.clock.advance(60_000)
    await server.settle()
    expect((await server.call(path, { deposit_switch_id })).body).toMatchObject({
      state: 'processing',
      switch_method: 'pdf',
      employer_name: null,
      institution_name: null,
      institution_id: null,
    })
  })

  test('answers INVALID_FIELD to a switch of another team', async () => {
    const { access_token, account_id } = await linkWith([])
    const { body } = await server.call('/deposit_switch/create', {
      target_access_token: access_token,
      target_account_id: account_id,
    })
    const { client_id, secrets } = await server.addTeam('Strangers')
    const { deposit_switch_id } = body
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, deposit_switch_id })
    expect(theirs.body).toMatchObject({ error_code: 'INVALID_FIELD' })
  })
})
