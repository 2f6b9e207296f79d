import type { Configuration, Handler } from './configuration.ts'
import { makeHandler } from './handler.ts'

/** The address that react-plaid-link looks for; a tag with it counts as "already loaded". */
const PLAID_SCRIPT = 'https://cdn.plaid.com/link/v2/stable/link-initialize.js'

/** Where this script came from: the page, the API and the only origin that is talked to. */
function ownAddress(): string {
  const { currentScript } = document
  if (currentScript instanceof HTMLScriptElement && currentScript.src !== '') return currentScript.src
  // Loaded by a bundler or a module: the tag that names us, or else the host's own server.
  const tag = document.querySelector<HTMLScriptElement>(
    `script[src$="/link-initialize.js"]:not([src="${PLAID_SCRIPT}"])`,
  )
  return tag?.src ?? new URL('/link/v2/stable/link-initialize.js', window.location.href).href
}

/** An inert tag, never fetched, so that react-plaid-link takes this script for Plaid's own. */
function markAsLoaded(): void {
  if (document.querySelector(`script[src="${PLAID_SCRIPT}"]`) !== null) return
  const tag = document.createElement('script')
  tag.type = 'text/plain'
  tag.src = PLAID_SCRIPT
  document.head.append(tag)
}

const page = new URL('link.html', ownAddress())

/** What `window.Plaid` is (https://plaid.com/docs/link/web). Nothing in it needs `this`: libraries pass it around unbound. */
const Plaid = {
  create: (configuration: Configuration): Handler => makeHandler(configuration, page, null),
  createEmbedded: (configuration: Configuration, container: HTMLElement): Pick<Handler, 'destroy'> => {
    const { destroy } = makeHandler(configuration, page, container)
    return { destroy }
  },
}
Object.assign(window, { Plaid })
markAsLoaded()
