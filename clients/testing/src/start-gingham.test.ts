import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { linkItem, startGingham } from './index.ts'

const server = await startGingham({ seed: 7, now: '2026-03-15T12:00:00Z' })

describe('startGingham', () => {
  test('answers at its address, to its keys, until it is stopped', async () => {
    const { access_token } = await linkItem(server)
    const { url, client_id, secret } = server
    const call = () =>
      fetch(`${url}/transactions/sync`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ client_id, secret, access_token }),
      })
    const { added } = (await (await call()).json()) as { added: { date: string }[] }
    // No wait: the transactions are there, and as of the day that was asked for.
    expect(added.length).toBeGreaterThan(5)
    expect(
      added
        .map(({ date }) => date)
        .toSorted()
        .at(-1)
        ?.slice(0, 7),
    ).toBe('2026-03')
    await server.stop()
    await expect(call()).rejects.toThrow('fetch failed')
  })

  test('stops the server, too, where another program has started it', async () => {
    const { url, stop } = await startGingham({ command: ['sh', '-c', 'gingham "$@"; true', 'sh'] })
    await stop()
    await expect(fetch(`${url}/health`)).rejects.toThrow('fetch failed')
  })

  test('leaves no server behind when the tests are cut short', async () => {
    const module = JSON.stringify(new URL('./index.ts', import.meta.url).href)
    const program = `console.log((await (await import(${module})).startGingham()).url); setInterval(() => {}, 1000)`
    const tests = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [url] = (await once(tests.stdout, 'data')) as [Buffer]
    const health = () =>
      fetch(`${String(url).trim()}/health`).then(
        ({ status }) => status,
        () => 'gone',
      )
    expect(await health()).toBe(200)
    tests.kill('SIGINT')
    expect(await once(tests, 'exit')).toEqual([null, 'SIGINT'])
    await expect.poll(health).toBe('gone')
  })

  test('says that there is no such command', async () => {
    await expect(startGingham({ command: 'gingham-that-is-not-there' })).rejects.toThrow(
      /there is no command gingham-that-is-not-there: .*@gingham\/server/,
    )
  })

  test('says that the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as AddressInfo
    await expect(startGingham({ port })).rejects.toThrow(`port ${port} is taken`)
    other.close()
  })

  test('says what the server said when it does not come up', async () => {
    await expect(startGingham({ now: 'teatime' })).rejects.toThrow(
      /gingham cannot start: it ended with code 1:\n.*teatime/,
    )
  })

  test('says that the server does not answer in time', async () => {
    const command = [process.execPath, '-e', 'setInterval(() => {}, 1000)'] as const
    await expect(startGingham({ command, timeout: 300 })).rejects.toThrow(/did not answer at .*\/health within 300 ms/)
  })

  test('knows another server from its own', async () => {
    const program = `
      const port = Number(process.argv[process.argv.indexOf('--port') + 1])
      require('node:http').createServer((request, response) => {
        response.writeHead(request.url === '/health' ? 200 : 400).end()
      }).listen(port, '127.0.0.1')`
    const command = [process.execPath, '-e', program, '--'] as const
    await expect(startGingham({ command })).rejects.toThrow('something else answers at http://localhost:')
  })
})
