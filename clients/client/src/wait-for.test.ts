import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiError, json, startScriptedServer, type ScriptedServer } from '../fixtures/scripted-server.ts'
import { testRuntime } from '../fixtures/test-runtime.ts'
import { ItemError, PlaidAbortError, PlaidClient, PlaidTimeoutError } from './index.ts'

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.close())

const notReady = apiError('ITEM_ERROR', 'PRODUCT_NOT_READY')
function start() {
  const runtime = testRuntime()
  const client = new PlaidClient({ clientId: 'a', secret: 'b', environment: server.url, runtime })
  return { client, runtime, call: () => client.request<{ status?: string }>('/transactions/get', {}) }
}

test('repeats a call until the product is ready, and waits longer each time', async () => {
  server.script(notReady, notReady, notReady, json({ status: 'here', request_id: 'r' }))
  const { client, runtime, call } = start()
  expect(await client.waitFor(call)).toMatchObject({ status: 'here' })
  expect(runtime.naps).toEqual([1000, 1500, 2250])
})

test('repeats a call until its answer is the one that is wanted', async () => {
  server.script(json({ status: 'NOT_READY' }), json({ status: 'HISTORICAL_UPDATE_COMPLETE' }))
  const { client, runtime, call } = start()
  const answer = await client.waitFor(call, { interval: 10, until: ({ status }) => status !== 'NOT_READY' })
  expect(answer).toMatchObject({ status: 'HISTORICAL_UPDATE_COMPLETE' })
  expect(runtime.naps).toEqual([10])
})

test('ends with a timeout that carries the last error', async () => {
  server.script(notReady)
  const { client, call } = start()
  const error: unknown = await client
    .waitFor(call, { timeout: 5000, interval: 2000 })
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(PlaidTimeoutError)
  expect((error as Error).cause).toMatchObject({ code: 'PRODUCT_NOT_READY' })
})

test('passes any other error on at once', async () => {
  server.script(apiError('ITEM_ERROR', 'ITEM_LOGIN_REQUIRED'))
  const { client, runtime, call } = start()
  await expect(client.waitFor(call)).rejects.toBeInstanceOf(ItemError)
  expect(runtime.naps).toEqual([])
})

test('can be aborted', async () => {
  server.script(notReady)
  const { client, call } = start()
  await expect(client.waitFor(call, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(PlaidAbortError)
})
