import { Agent, request } from 'node:http'

export interface LoadRequest {
  url: string
  body: string
  headers: Record<string, string>
}

/** Sends `count` requests over `connections` kept-open connections; returns how many were answered in a second. */
export async function measureThroughput(
  { url, body, headers }: LoadRequest,
  count: number,
  connections: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let left = count
  const worker = async () => {
    while (left-- > 0) await post(agent, url, body, headers)
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: connections }, worker))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return count / seconds
}

/** One POST, read to its end; anything but 200 fails the measurement. */
export function post(agent: Agent, url: string, body: string, headers: Record<string, string>): Promise<Buffer> {
  return new Promise((done, fail) => {
    const call = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          response.statusCode === 200
            ? done(Buffer.concat(chunks))
            : fail(new Error(`${url} answered ${response.statusCode}: ${Buffer.concat(chunks).toString()}`)),
        )
        response.on('error', fail)
      },
    )
    call.on('error', fail)
    call.end(body)
  })
}
