import { createHash } from 'node:crypto'
import { roomOf, type AnyEndpoint } from '@gingham/api-kit'
import { endpointPage } from './endpoint-page.ts'
import { errorsPage } from './errors-page.ts'
import { html } from './html.ts'
import { landingPage } from './landing-page.ts'
import { makeLinks } from './links.ts'
import { renderPage, type FrameOptions, type Page } from './page-frame.ts'
import { roomPage } from './room-page.ts'
import { searchIndex } from './search-index.ts'

export interface DocsOptions {
  endpoints: readonly AnyEndpoint<never>[]
  /** Where the server is reached, without a slash at the end. */
  base_url: string
  versions: readonly string[]
  /** Names of institutions by id. */
  institutions: ReadonlyMap<string, string>
}

/** Something that can be sent, with a tag that changes when it does. */
export interface Document {
  text: string
  etag: string
}

export interface Docs {
  /** The path of every page below the host's root. */
  readonly paths: readonly string[]
  /** The page at a path, written when it is first asked for; undefined where there is none. */
  page(path: string): Document | undefined
  notFound(): Document
  /** What the search looks through, as JSON. */
  search(): Document
}

/** The reference of a list of endpoints. Making it costs next to nothing: pages are written when they are read. */
export function makeDocs({ endpoints: unsorted, base_url, versions, institutions }: DocsOptions): Docs {
  const endpoints = unsorted.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const prefix = new URL(base_url).pathname.replace(/\/$/, '')
  const links = makeLinks(`${prefix}/docs`, endpoints)
  const dashboard_url = `${prefix}/dashboard`
  const openapi_url = `${prefix}/openapi.json`
  const frame: FrameOptions = { endpoints, links, dashboard_url, openapi_url }
  const pages = new Map<string, () => Page>()
  pages.set(links.root, () =>
    landingPage({
      links,
      base_url,
      dashboard_url,
      openapi_url,
      versions,
      endpoint_count: endpoints.length,
      institutions,
    }),
  )
  pages.set(links.errors, () => errorsPage(endpoints, links))
  for (const [room, members] of Map.groupBy(endpoints, ({ path }) => roomOf(path)))
    pages.set(links.room(room), () => roomPage(room, members, links))
  for (const [index, endpoint] of endpoints.entries()) {
    const options = { links, base_url, previous: endpoints[index - 1], next: endpoints[index + 1] }
    pages.set(links.endpoint(endpoint.path), () => endpointPage(endpoint, options))
  }
  const once = makeMemory()
  const write = (page: Page) => renderPage(page, frame).text
  return {
    paths: [...pages.keys()],
    page(path) {
      const page = pages.get(path)
      return page && once(path, () => write(page()))
    },
    notFound: () => once('not found', () => write(notFoundPage(links.root))),
    search: () => once('search', () => JSON.stringify(searchIndex(endpoints, links))),
  }
}

/** Documents that were written once. */
function makeMemory() {
  const written = new Map<string, Document>()
  return (name: string, write: () => string): Document => {
    const known = written.get(name)
    if (known !== undefined) return known
    const document = toDocument(write())
    written.set(name, document)
    return document
  }
}

export function toDocument(text: string): Document {
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
}

function notFoundPage(root: string): Page {
  const body = html`<h1>There is no such page</h1>
    <p class="lead">
      The search knows every endpoint, field and error; the <a href="${root}">introduction</a> tells how to begin.
    </p>`
  return { title: 'Not found · Gingham', href: '', aside: null, body }
}
