import type { AnyEndpoint } from '@gingham/api-kit'
import { html } from './html.ts'
import type { Links } from './links.ts'
import { renderInline } from './markdown.ts'
import { breakable, type Page } from './page-frame.ts'

/** The endpoints of one room, a line each. */
export function roomPage(room: string, members: readonly AnyEndpoint<never>[], links: Links): Page {
  return {
    title: `${room} · Gingham`,
    href: links.room(room),
    aside: null,
    body: html`<h1>${room}</h1>
      <ul class="endpoints">
        ${members.map(
          ({ path, summary }) =>
            html`<li>
              <a href="${links.endpoint(path)}"><code>${breakable(path)}</code></a>
              <p>${renderInline(summary, links)}</p>
            </li>`,
        )}
      </ul>`,
  }
}
