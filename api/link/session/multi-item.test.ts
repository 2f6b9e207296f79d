import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { logIn, makeLinkToken, openPage, successOf } from '../v2/testing.ts'

let server: TestServer
let user_id: string
beforeAll(async () => {
  server = await startTestServer()
  user_id = (await server.call('/user/create', { client_user_id: 'person-1' })).body.user_id
})
afterAll(() => server.close())

const request = { enable_multi_item_link: true }

/** What was sent to an address so far, oldest first. */
async function sentTo(url: string) {
  await server.settle()
  const rows = await server.house.store.db
    .selectFrom('webhooks')
    .select('body')
    .where('url', '=', url)
    .orderBy('created_ms')
    .orderBy('webhook_id')
    .execute()
  return rows.map(({ body }) => JSON.parse(body) as Record<string, unknown>)
}

async function connectTwo(link_token: string) {
  const page = await openPage(server, link_token)
  await logIn(page)
  expect(await page.act({ type: 'select_accounts', choices: [0] })).toMatchObject({
    pane: { view_name: 'CONNECTED', can_add: true },
    added_count: 1,
  })
  server.clock.advance(1000)
  await page.act({ type: 'connect_another' })
  await page.act({ type: 'select_institution', institution_id: 'ins_109511' })
  await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
  await page.act({ type: 'select_accounts', choices: [0, 1] })
  return page
}

describe('several Items in one session', () => {
  test('come by webhook, each when it is made, and all at the end', async () => {
    const webhook = 'http://127.0.0.1:9/several'
    const link_token = await makeLinkToken(server, { ...request, user_id, webhook })
    const page = await connectTwo(link_token)
    const link_session_id = page.opened.link_session_id
    const made = (await sentTo(webhook)).filter(({ webhook_code }) => webhook_code === 'ITEM_ADD_RESULT')
    expect(made).toMatchObject([
      { webhook_type: 'LINK', link_session_id, link_token, environment: 'sandbox' },
      { webhook_type: 'LINK', link_session_id, link_token, environment: 'sandbox' },
    ])
    // onSuccess says nothing of them.
    expect(successOf(await page.act({ type: 'continue' }))).toMatchObject({
      public_token: '',
      metadata: { institution: null, accounts: [], link_session_id },
    })
    const finished = (await sentTo(webhook)).find(({ webhook_code }) => webhook_code === 'SESSION_FINISHED')
    const public_tokens = made.map(({ public_token }) => public_token)
    expect(finished).toEqual({
      webhook_type: 'LINK',
      webhook_code: 'SESSION_FINISHED',
      link_token,
      status: 'SUCCESS',
      link_session_id,
      public_tokens,
      user_id,
      environment: 'sandbox',
    })
    const { body } = await server.call('/link/token/get', { link_token })
    expect(body.link_sessions[0].results.item_add_results).toMatchObject([
      { public_token: public_tokens[0], institution: { institution_id: 'ins_109508' }, accounts: { length: 1 } },
      { public_token: public_tokens[1], institution: { institution_id: 'ins_109511' }, accounts: { length: 2 } },
    ])
    const items = await Promise.all(
      public_tokens.map((public_token) => server.call('/item/public_token/exchange', { public_token })),
    )
    expect(new Set(items.map(({ body: item }) => item.item_id)).size).toBe(2)
  })

  test('keep what is there when the person leaves', async () => {
    const webhook = 'http://127.0.0.1:9/left'
    const page = await connectTwo(await makeLinkToken(server, { ...request, user_id, webhook }))
    await page.act({ type: 'connect_another' })
    expect(await page.act({ type: 'back' })).toMatchObject({ pane: { view_name: 'SELECT_INSTITUTION' } })
    successOf(await page.act({ type: 'exit', is_asked: false }))
    const finished = (await sentTo(webhook)).find(({ webhook_code }) => webhook_code === 'SESSION_FINISHED')
    expect(finished).toMatchObject({ status: 'SUCCESS', public_tokens: { length: 2 } })
  })

  test('are nobody’s success when there is none', async () => {
    const webhook = 'http://127.0.0.1:9/none'
    const page = await openPage(server, await makeLinkToken(server, { ...request, user_id, webhook }))
    const { outcome } = await page.act({ type: 'exit', is_asked: false })
    expect(outcome).toHaveProperty('exit')
    expect(await sentTo(webhook)).toMatchObject([
      { webhook_code: 'SESSION_FINISHED', status: 'EXITED', public_tokens: [] },
    ])
  })

  test('are not offered by a token for one', async () => {
    const page = await openPage(server, await makeLinkToken(server))
    await logIn(page)
    expect(await page.act({ type: 'select_accounts', choices: [0] })).toMatchObject({ pane: { can_add: false } })
    expect(await page.act({ type: 'connect_another' })).toMatchObject({ pane: { view_name: 'CONNECTED' } })
  })
})
