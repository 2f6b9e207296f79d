import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { makeLinkToken, openPage } from '../link/v2/testing.ts'
import { openAccount } from '../processor/testing.ts'

interface Row {
  transaction_id: string
  pending_transaction_id: string | null
  pending: boolean
  amount: number
  name: string
  date: string
}

const servers: TestServer[] = []
let receiver: WebhookReceiver
beforeAll(async () => void (receiver = await startWebhookReceiver()))
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})
afterAll(() => receiver.close())

/** A server with an Item of the user, and a reader of it who remembers cursor and rows. */
async function begin(webhook?: string) {
  const server = await startTestServer()
  servers.push(server)
  const options = {
    override_username: 'user_transactions_dynamic',
    override_password: 'any',
    ...(webhook !== undefined && { webhook }),
  }
  const { access_token } = await server.link({ options })
  const rows = new Map<string, Row>()
  let cursor = ''
  const read = async () => {
    const { status, body } = await server.call('/transactions/sync', { access_token, cursor, count: 500 })
    expect(status).toBe(200)
    expect(body.has_more).toBe(false)
    cursor = body.next_cursor
    const page: { added: Row[]; modified: Row[]; removed: { transaction_id: string }[] } = body
    const before = new Map(rows)
    for (const { transaction_id } of page.removed) expect(rows.delete(transaction_id)).toBe(true)
    for (const row of [...page.added, ...page.modified]) rows.set(row.transaction_id, row)
    return { ...page, before }
  }
  const refresh = async () => {
    const { status } = await server.call('/transactions/refresh', { access_token })
    expect(status).toBe(200)
  }
  return { server, access_token, rows, read, refresh }
}

/** Rows without their ids, which every Item has of its own. */
function linesOf(rows: ReadonlyMap<string, Row>): string[] {
  return [...rows.values()]
    .map(({ date, name, amount, pending }) => JSON.stringify([date, name, amount, pending]))
    .toSorted()
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof begin>>['read']>>

function expectNews({ added, modified, removed, before }: Page): void {
  const pending = [...before.values()].filter((row) => row.pending).map(({ transaction_id }) => transaction_id)
  expect(pending.length).toBeGreaterThan(0)
  expect(removed.map(({ transaction_id }) => transaction_id).toSorted()).toEqual(pending.toSorted())
  const posted = added.filter((row) => !row.pending)
  expect(posted.map((row) => String(row.pending_transaction_id)).toSorted()).toEqual(pending.toSorted())
  expect(added.filter((row) => row.pending).length).toBeGreaterThan(0)
  expect(modified).toHaveLength(1)
  const [changed] = modified
  const was = before.get(changed!.transaction_id)!
  expect(was.pending).toBe(false)
  expect(changed).toEqual({ ...was, amount: Math.round(was.amount * 100 + 100) / 100 })
}

describe('/transactions/refresh of user_transactions_dynamic', () => {
  test('brings pending rows, posts the earlier ones and raises one amount by 1.00, each time on one day', async () => {
    const { read, refresh } = await begin()
    await read()
    for (let time = 0; time < 3; time += 1) {
      await refresh()
      expectNews(await read())
    }
    const quiet = await read()
    expect(quiet).toMatchObject({ added: [], modified: [], removed: [] })
  })

  test('keeps what it brought when days pass', async () => {
    const { server, rows, read, refresh } = await begin()
    await read()
    await refresh()
    await read()
    const posted = [...rows.values()].filter((row) => !row.pending)
    server.clock.advance(7 * 24 * 3_600_000)
    await server.settle()
    await read()
    for (const row of posted) expect(rows.get(row.transaction_id)).toEqual(row)
    await refresh()
    expectNews(await read())
  })

  test('moves the balances with the ledger', async () => {
    const { server, access_token, read, refresh } = await begin()
    const current = async () => {
      const { body } = await server.call('/accounts/get', { access_token })
      return body.accounts.map(({ balances }: { balances: { current: number } }) => balances.current)
    }
    await read()
    const before = await current()
    await refresh()
    expect(await current()).not.toEqual(before)
  })

  test('sends the webhooks of the changes at once', async () => {
    const { server, read, refresh } = await begin(receiver.url)
    await read()
    await server.settle()
    receiver.take()
    await refresh()
    await server.settle()
    const codes = receiver.take().map(({ body }) => String(body.webhook_code))
    expect(codes.toSorted()).toEqual(['DEFAULT_UPDATE', 'SYNC_UPDATES_AVAILABLE', 'TRANSACTIONS_REMOVED'])
  })

  test('shows the same rows on every server with the same seed and calls', async () => {
    const see = async () => {
      const { rows, read, refresh, server } = await begin()
      await read()
      await refresh()
      await refresh()
      server.clock.advance(24 * 3_600_000)
      await refresh()
      await read()
      return linesOf(rows)
    }
    const [one, other] = [await see(), await see()]
    expect(one).toEqual(other)
  })

  test('brings news through a processor token too', async () => {
    const { server, access_token, read } = await begin()
    await read()
    const { processor_token } = await openAccount(server, access_token)
    const { status } = await server.call('/processor/transactions/refresh', { processor_token })
    expect(status).toBe(200)
    expectNews(await read())
  })

  test('is not undone when the login is repaired', async () => {
    const { server, access_token, read, refresh } = await begin()
    await refresh()
    await read()
    await server.call('/sandbox/item/reset_login', { access_token })
    const page = await openPage(server, await makeLinkToken(server, { access_token, products: undefined }))
    await page.act({ type: 'continue' })
    await page.act({ type: 'submit_credentials', username: 'user_transactions_dynamic', password: 'any' })
    await page.act({ type: 'continue' })
    expect(await read()).toMatchObject({ added: [], modified: [], removed: [] })
    await refresh()
    expectNews(await read())
  })

  test('counts two refreshes at the same time as two', async () => {
    const { read, refresh, rows } = await begin()
    await read()
    await Promise.all([refresh(), refresh()])
    await read()
    const after = await begin()
    await after.read()
    await after.refresh()
    await after.read()
    expect(linesOf(rows)).not.toEqual(linesOf(after.rows))
    await after.refresh()
    await after.read()
    expect(linesOf(rows)).toEqual(linesOf(after.rows))
  })
})
