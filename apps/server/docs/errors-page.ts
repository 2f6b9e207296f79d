import { catalogue, sharedErrors, type AnyEndpoint, type CatalogueEntry, type ErrorCode } from '@gingham/api-kit'
import { html, type Html } from './html.ts'
import { errorAnchor, type Links } from './links.ts'
import { renderInline } from './markdown.ts'
import type { Page } from './page-frame.ts'

type Entry = readonly [key: ErrorCode, entry: CatalogueEntry]

/** Every error of the catalogue, type by type; `documentation_url` of an error answer leads to its entry. */
export function errorsPage(endpoints: readonly AnyEndpoint<never>[], links: Links): Page {
  const entries = Object.entries(catalogue) as [ErrorCode, CatalogueEntry][]
  const types = Map.groupBy(entries, ([, { error_type }]) => error_type)
  return {
    title: 'Errors · Gingham',
    href: links.errors,
    aside: null,
    body: html`<h1>Errors</h1>
      <p class="lead">
        Decide by <code>error_type</code> and <code>error_code</code>: they stay. The wording of
        <code>error_message</code> may change.
      </p>
      <p>
        What is in an error answer, and what it looks like: see <a href="${links.root}#errors">the introduction</a>.
      </p>
      <ul class="types">
        ${[...types].map(
          ([type, { length }]) =>
            html`<li>
              <a href="#${type}"><code>${type}</code></a> <span>${length}</span>
            </li>`,
        )}
      </ul>
      ${[...types].map(([type, members]) => renderType(type, members, endpoints, links))}`,
  }
}

function renderType(
  type: string,
  members: readonly Entry[],
  endpoints: readonly AnyEndpoint<never>[],
  links: Links,
): Html {
  return html`<section aria-labelledby="${type}">
    <h2 id="${type}"><a href="#${type}">${type}</a></h2>
    ${members.map((member) => renderEntry(member, endpoints, links))}
  </section>`
}

function renderEntry([key, entry]: Entry, endpoints: readonly AnyEndpoint<never>[], links: Links): Html {
  const { error_code, status, error_message, display_message, fires_when } = entry
  const anchor = errorAnchor(key)
  return html`<article class="error-entry" id="${anchor}">
    <h3>
      <a href="#${anchor}"><code>${error_code}</code></a> <span class="status">${status}</span>
    </h3>
    <p>${renderInline(fires_when, links)}</p>
    <dl>
      <div>
        <dt>Message</dt>
        <dd>${renderInline(error_message, links)}</dd>
      </div>
      ${
        display_message === null
          ? null
          : html`<div>
              <dt>For the user</dt>
              <dd>${display_message}</dd>
            </div>`
      }
    </dl>
    ${renderAnswerers(key, endpoints, links)}
  </article>`
}

/** Which endpoints may answer it. */
function renderAnswerers(key: ErrorCode, endpoints: readonly AnyEndpoint<never>[], links: Links): Html | null {
  if ((sharedErrors as readonly ErrorCode[]).includes(key))
    return html`<p class="answerers">Any endpoint may answer it.</p>`
  const answerers = endpoints.filter(({ errors }) => errors.includes(key))
  if (answerers.length === 0) return null
  return html`<details class="fold">
    <summary>Answered by ${answerers.length} ${answerers.length === 1 ? 'endpoint' : 'endpoints'}</summary>
    <ul>
      ${answerers.map(
        ({ path }) =>
          html`<li>
            <a href="${links.endpoint(path)}"><code>${path}</code></a>
          </li>`,
      )}
    </ul>
  </details>`
}
