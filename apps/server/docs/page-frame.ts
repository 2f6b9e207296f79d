import { roomOf, type AnyEndpoint } from '@gingham/api-kit'
import { html, type Html } from './html.ts'
import type { Links } from './links.ts'

/** What one page shows inside the frame that all pages share. */
export interface Page {
  title: string
  /** The middle column. */
  body: Html
  /** The column beside it; null where the middle takes its place. */
  aside: Html | null
  /** Path of this page, for the navigation to mark. */
  href: string
}

export interface FrameOptions {
  endpoints: readonly AnyEndpoint<never>[]
  links: Links
  dashboard_url: string
  openapi_url: string
}

/** A whole document. Nothing is inline: the pages live under a strict Content-Security-Policy. */
export function renderPage({ title, body, aside, href }: Page, options: FrameOptions): Html {
  const { links, dashboard_url, openapi_url } = options
  return html`<!doctype html>
    <html lang="en" data-docs="${links.root}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="${links.root}/assets/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${links.root}/assets/docs.css" />
        <script src="${links.root}/assets/docs.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="top">
          <a class="brand" href="${links.root}"
            ><img src="${links.root}/assets/mark.svg" alt="" width="22" height="22" /><b>Gingham</b>
            <span>API reference</span></a
          >
          <nav aria-label="Site">
            <a href="${links.errors}">Errors</a><a href="${openapi_url}">OpenAPI</a
            ><a href="${dashboard_url}">Dashboard</a>
          </nav>
          <a class="menu" href="#navigation" aria-controls="navigation">Menu</a>
        </header>
        <div class="columns${aside === null ? ' wide' : ''}">
          <main id="content" tabindex="-1">${body}</main>
          ${aside === null ? null : html`<aside class="examples" aria-label="Examples">${aside}</aside>`}
          ${renderNavigation(href, options)}
        </div>
      </body>
    </html> `
}

function renderNavigation(current: string, { endpoints, links, dashboard_url, openapi_url }: FrameOptions): Html {
  const rooms = Map.groupBy(endpoints, ({ path }) => roomOf(path))
  const link = (href: string, words: Html | string) =>
    html`<li><a href="${href}" ${href === current ? html` aria-current="page"` : null}>${words}</a></li>`
  return html`<nav id="navigation" class="navigation" aria-label="Reference">
    <form role="search" class="search">
      <label for="search">Search endpoints, fields and errors</label
      ><input
        id="search"
        type="search"
        placeholder="Search"
        autocomplete="off"
        spellcheck="false"
        aria-keyshortcuts="/"
      /><kbd aria-hidden="true">/</kbd>
    </form>
    <p class="found" role="status"></p>
    <ul class="results" hidden></ul>
    <div class="rooms">
      <ul>
        ${link(links.root, 'Introduction')}${link(links.errors, 'Errors')}
      </ul>
      <ul class="elsewhere">
        ${link(openapi_url, 'OpenAPI')}${link(dashboard_url, 'Dashboard')}
      </ul>
      ${[...rooms]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([room, members]) =>
            html`<section>
              <h2>
                <a href="${links.room(room)}" ${links.room(room) === current ? html` aria-current="page"` : null}
                  >${room}</a
                >
              </h2>
              <ul>
                ${members.map(({ path }) => link(links.endpoint(path), breakable(path)))}
              </ul>
            </section> `,
        )}
    </div>
  </nav>`
}

/** A path that may be broken before each of its slashes. */
export function breakable(path: string): Html {
  return html`${path
    .split('/')
    .slice(1)
    .map((word) => html`<wbr />/${word}`)}`
}
