import type { FromPage, Greeting, Opening, Shape, ToPage } from '../host-messages.ts'
import { webviewAddress } from './webview-address.ts'

export type HostKind = 'frame' | 'webview' | 'page'

/** Where the page runs, and whom it reports to. */
export interface Host {
  kind: HostKind
  shape: Shape
  opening: Opening
  received_redirect_uri: string | null
  tell: (message: FromPage) => void
  /** Called when the host wants Link to begin, or to leave. A page of its own begins at once. */
  listen: (onMessage: (message: ToPage) => void) => void
}

/** Finds the host: a web view says so in the address, a frame has a parent, and anything else is a page of its own. */
export async function findHost(): Promise<Host> {
  const query = new URLSearchParams(window.location.search)
  if (query.get('isWebview') === 'true') return alone('webview', query, tellWebview())
  if (window.parent !== window && !query.has('token') && !query.has('hosted_link_id')) return frame()
  return alone('page', query, (message) => {
    if (message.type === 'navigate') window.location.assign(message.url)
  })
}

function alone(kind: HostKind, query: URLSearchParams, tell: Host['tell']): Host {
  return {
    kind,
    shape: 'overlay',
    opening: openingOf(query),
    received_redirect_uri: query.get('receivedRedirectUri') ?? returnAddress(query),
    tell,
    listen: (onMessage) => onMessage({ type: 'open' }),
  }
}

function openingOf(query: URLSearchParams): Opening {
  const hosted_link_id = query.get('hosted_link_id')
  return hosted_link_id === null ? { link_token: query.get('token') ?? '' } : { hosted_link_id }
}

/** A page of its own is sent back to itself by the bank. */
function returnAddress(query: URLSearchParams): string | null {
  return query.has('oauth_state_id') ? window.location.href : null
}

async function frame(): Promise<Host> {
  const port = await receivePort()
  const tell = (message: FromPage) => port.postMessage(message)
  return new Promise((resolve) => {
    let onMessage: ((message: ToPage) => void) | undefined
    const early: ToPage[] = []
    port.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
      if (data.type !== 'configure') return onMessage === undefined ? void early.push(data) : onMessage(data)
      const { opening, received_redirect_uri, shape } = data
      resolve({
        kind: 'frame',
        shape,
        opening,
        received_redirect_uri,
        tell,
        listen(listener) {
          onMessage = listener
          for (const message of early.splice(0)) listener(message)
        },
      })
    })
    port.start()
  })
}

/** Only the window that frames this page may hand over the port; the greeting itself tells nobody anything. */
function receivePort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent<Greeting | null>) => {
      const [port] = event.ports
      if (event.source !== window.parent || event.data?.gingham_link !== 'port' || port === undefined) return
      window.removeEventListener('message', receive)
      resolve(port)
    }
    window.addEventListener('message', receive)
    const greeting: Greeting = { gingham_link: 'ready' }
    window.parent.postMessage(greeting, '*')
  })
}

/** One address after the other: a web view that is sent to two at once sees only the last. */
const WEBVIEW_GAP_MS = 50

function visit(address: string): Promise<void> {
  window.location.assign(address)
  return new Promise((resolve) => setTimeout(resolve, WEBVIEW_GAP_MS))
}

function tellWebview(): Host['tell'] {
  let last = Promise.resolve()
  return (message) => {
    const address = message.type === 'navigate' ? message.url : webviewAddress(message)
    if (address === null) return
    last = last.then(() => visit(address))
  }
}
