import { Call, type Received } from './call.ts'
import { paths, traits } from './endpoints.gen.ts'
import { PagedCall } from './paging.ts'
import type { EndpointTraits, IdempotentCallOptions } from './request.ts'
import type { Runtime } from './runtime.ts'
import { syncBatches, type SyncPage } from './sync-all.ts'

/** Makes one call of one endpoint. */
export type Sender = (
  path: string,
  body: object,
  options: IdempotentCallOptions,
  traits: EndpointTraits,
) => Promise<Received<unknown>>

/** A method of a room, or a part of a room that holds more methods: both at once where the URLs are so. */
type Node = Record<string, unknown>

/** What the table knows of a path; nothing for a path that is newer than the library. */
export function traitsOf(path: string): EndpointTraits {
  return (traits as Record<string, EndpointTraits>)[path] ?? {}
}

/** Begins a call: a plain one, or one that can go on to the next page. */
export function begin(
  send: Sender,
  path: string,
  body: object = {},
  options: IdempotentCallOptions = {},
): Call<unknown> {
  const known = traitsOf(path)
  if (known.page === undefined) return new Call(send(path, body, options, known))
  return new PagedCall(known.page, body, (request) => send(path, request, options, known))
}

/** Names of the rooms, as client properties: accounts, assetReport, item, … */
export const roomNames: readonly string[] = [...new Set(pathList().map(([room]) => camelCase(room)))]

/** The methods of one room: /item/public_token/exchange is `publicToken.exchange` in the room `item`. */
export function buildRoom(send: Sender, room: string, runtime: Runtime): Node {
  const root: Node = {}
  for (const [first, ...rest] of pathList()) {
    if (camelCase(first) !== room) continue
    const names = rest.map(camelCase)
    const last = names.pop()
    if (last === undefined) continue
    let node = root
    for (const name of names) node = (node[name] ??= {}) as Node
    const path = `/${[first, ...rest].join('/')}`
    const method = (body?: object, options?: IdempotentCallOptions) => begin(send, path, body, options)
    node[last] = Object.assign(method, node[last])
    const token = traitsOf(path).sync
    if (token !== undefined) node[`${last}All`] = syncAllOf(send, path, token, runtime)
  }
  return root
}

/** `client.transactions.syncAll(access_token, request, options)` over the endpoint at `path`. */
function syncAllOf(send: Sender, path: string, token: string, runtime: Runtime) {
  type Row = { transaction_id: string; account_id: string }
  return (value: string, request: { cursor?: string } = {}, options: IdempotentCallOptions = {}) =>
    syncBatches(
      request.cursor,
      async (cursor) => {
        const body = { ...request, cursor, [token]: value }
        return (await send(path, body, options, traitsOf(path))).data as SyncPage<Row, Row>
      },
      runtime,
      options.signal,
    )
}

function pathList(): [string, ...string[]][] {
  return paths.split(' ').map((path) => path.split('/') as [string, ...string[]])
}

function camelCase(segment: string): string {
  return segment.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
