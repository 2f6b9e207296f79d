import { once } from 'node:events'
import { connect } from 'node:net'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { closeWithin } from './close-within.ts'

async function start() {
  const arrived = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<string>()
  const app = Fastify()
  app.get('/slow', () => {
    arrived.resolve()
    return answer.promise
  })
  app.post('/body', () => 'never')
  app.addHook('onRequest', (_request, _reply, done) => {
    arrived.resolve()
    done()
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { app, url, arrived: arrived.promise, answer }
}

test('lets a request in progress be answered', async () => {
  const { app, url, arrived, answer } = await start()
  const asked = fetch(`${url}/slow`)
  await arrived
  const closed = closeWithin(app, 60_000)
  answer.resolve('done')
  expect(await (await asked).text()).toBe('done')
  await closed
})

test('does not wait for ever for the rest of a request', async () => {
  const { app, url, arrived } = await start()
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
  const cut = once(socket, 'close')
  socket.write('POST /body HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a"')
  await arrived
  await closeWithin(app, 20)
  await cut
})
