import type { IncomingMessage, ServerResponse } from 'node:http'

/** Larger bodies are refused: nothing that the page or the API sends comes near. */
export const BODY_BYTES_MAX = 1_048_576

/** An answer other than 200, thrown from wherever it becomes clear. */
export class HttpError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** @throws HttpError 413 as soon as there is too much */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_BYTES_MAX) throw new HttpError(413, `A body has at most ${BODY_BYTES_MAX} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** @throws HttpError 400 for anything but a JSON object */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  // Another site's form cannot send this type without asking first, and is never allowed to.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new HttpError(415, 'Send JSON, with the content type application/json.')
  }
  const text = (await readBody(request)).toString('utf8')
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Told below.
  }
  throw new HttpError(400, 'The body is not a JSON object.')
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(text)
}

const COOKIE = 'gingham_quickstart'

export function readVisitCookie(request: IncomingMessage): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=')
    if (name === COOKIE) return value
  }
  return undefined
}

/** Lax: the return from a bank's login is a navigation from another site, and must find the visit. */
export function visitCookie(id: string, is_https: boolean): string {
  return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax${is_https ? '; Secure' : ''}`
}

/**
 * Whether a request names this server by a name that is its own. A page of another site that has its name point
 * to this machine would otherwise be taken for ours.
 * @param names host names, besides those of the machine itself
 */
export function isOwnHost(host: string | undefined, names: ReadonlySet<string>): boolean {
  const address = `http://${host ?? ''}`
  if (!URL.canParse(address)) return false
  const { hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]' || names.has(hostname)
}
