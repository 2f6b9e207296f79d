import {
  binaryTypeOf,
  catalogue,
  roomOf,
  sharedErrors,
  type AnyEndpoint,
  type EndpointExample,
  type ErrorCode,
} from '@gingham/api-kit'
import { codeBox, languageBox } from './code-box.ts'
import { fieldsOf } from './fields.ts'
import { renderFields } from './field-list.ts'
import { html, type Html } from './html.ts'
import type { Links } from './links.ts'
import { renderInline, renderMarkdown } from './markdown.ts'
import { breakable, type Page } from './page-frame.ts'
import { requestExamples } from './request-examples.ts'

export interface EndpointPageOptions {
  links: Links
  base_url: string
  /** The endpoints before and after it, for those who read on. */
  previous: AnyEndpoint<never> | undefined
  next: AnyEndpoint<never> | undefined
}

/** The contract of one endpoint, with its examples beside it. */
export function endpointPage(endpoint: AnyEndpoint<never>, options: EndpointPageOptions): Page {
  const { links } = options
  return {
    title: `${endpoint.path} · Gingham`,
    href: links.endpoint(endpoint.path),
    body: html`${renderHead(endpoint, links)} ${renderRequest(endpoint, links)} ${renderResponse(endpoint, links)}
    ${renderErrors(endpoint, links)} ${renderNeighbours(options)}`,
    aside: renderExamples(endpoint, options.base_url),
  }
}

function renderHead({ path, summary, description, credentials, readonly }: AnyEndpoint<never>, links: Links): Html {
  const room = roomOf(path)
  return html`<p class="crumbs"><a href="${links.room(room)}">${room}</a></p>
    <h1 id="${path}" class="path"><span class="method">POST</span> <span>${breakable(path)}</span></h1>
    <p class="lead">${renderInline(summary, links)}.</p>
    ${renderMarkdown(description, links)}
    <p class="traits">
      ${[
        credentials === 'none' ? html`<span>Needs no keys</span>` : html`<a href="${links.root}#keys">Needs keys</a>`,
        readonly === true ? html` <span>Changes nothing</span>` : null,
        html` <span>Source <code>api${path}.ts</code></span>`,
      ]}
    </p>`
}

function renderRequest({ request, credentials }: AnyEndpoint<never>, links: Links): Html {
  const fields = fieldsOf(request)
  const keys = html`<p class="aside-note">
    <code>client_id</code> and <code>secret</code> go into the body or into headers: see
    <a href="${links.root}#keys">keys</a>.
  </p>`
  return html`<section aria-labelledby="request">
    <h2 id="request"><a href="#request">Request</a></h2>
    ${credentials === 'none' ? null : keys}
    ${fields.length === 0 ? html`<p>No fields of its own: send an empty object.</p>` : renderFields(fields, 'request', { side: 'request', links })}
  </section>`
}

function renderResponse({ response }: AnyEndpoint<never>, links: Links): Html {
  const binary_type = binaryTypeOf(response)
  if (binary_type !== undefined)
    return renderFile(binary_type, (response as { description?: string }).description ?? '', links)
  const request_id = {
    name: 'request_id',
    type: 'string',
    is_required: true,
    description: 'Names this request; it is in the log and on the dashboard, too.',
    facts: [],
    values: [],
    shapes: [],
  }
  return html`<section aria-labelledby="response">
    <h2 id="response"><a href="#response">Response</a></h2>
    ${renderFields([...fieldsOf(response), request_id], 'response', { side: 'response', links })}
  </section>`
}

/** An answer that is a file instead of JSON. */
function renderFile(binary_type: string, description: string, links: Links): Html {
  return html`<section aria-labelledby="response">
    <h2 id="response"><a href="#response">Response</a></h2>
    <p>A file, <code>${binary_type}</code>. ${renderInline(description, links)}</p>
    <p class="aside-note">The request id is in the header <code>Plaid-Request-ID</code>.</p>
  </section>`
}

function renderErrors({ errors }: AnyEndpoint<never>, links: Links): Html {
  const shared = sharedErrors.filter((key) => !errors.includes(key))
  return html`<section aria-labelledby="errors">
    <h2 id="errors"><a href="#errors">Errors</a></h2>
    ${
      errors.length === 0
        ? html`<p>None of its own.</p>`
        : html`<p>In order of precedence: the first check that fails decides.</p>
            ${renderErrorList([...new Set(errors)], links)}`
    }
    <details class="fold">
      <summary>${shared.length} errors that any endpoint may answer</summary>
      ${renderErrorList(shared, links)}
    </details>
  </section>`
}

function renderErrorList(keys: readonly ErrorCode[], links: Links): Html {
  return html`<dl class="errors">
    ${keys.map((key) => {
      const { error_code, status, fires_when } = catalogue[key]
      return html`<div>
        <dt>
          <a href="${links.error(key)}"><code>${error_code}</code></a> <span class="status">${status}</span>
        </dt>
        <dd>${renderInline(fires_when, links)}</dd>
      </div>`
    })}
  </dl>`
}

/** Shown in every example, where a server draws a new one for each answer. */
const REQUEST_ID = 'm8MDnv9okwxFNBV'

/** Of a file, its first characters. */
function renderAnswer(response: EndpointExample['response'], which: string): Html {
  return typeof response === 'string'
    ? codeBox(`Response${which}`, 'json', response)
    : codeBox(`Response${which}`, 'json', JSON.stringify({ ...response, request_id: REQUEST_ID }, null, 2))
}

function renderExamples(endpoint: AnyEndpoint<never>, base_url: string): Html {
  const { path, credentials = 'secret' } = endpoint
  return html`${endpoint.examples.map(({ title, request, response }, index) => {
    // Told apart for those who go from landmark to landmark.
    const which = ` ${index + 1}`
    const name = `example-${index + 1}-language`
    return html`<section aria-labelledby="example-${index + 1}">
      <h2 id="example-${index + 1}">${title}</h2>
      ${languageBox(name, `Request${which}`, requestExamples({ path, request, base_url, credentials }))}
      ${renderAnswer(response, which)}
    </section>`
  })}`
}

function renderNeighbours({ previous, next, links }: EndpointPageOptions): Html {
  const link = (endpoint: AnyEndpoint<never>, words: string, rel: string) =>
    html`<a rel="${rel}" href="${links.endpoint(endpoint.path)}"
      ><span>${words}</span><code>${breakable(endpoint.path)}</code></a
    >`
  return html`<nav class="neighbours" aria-label="Neighbours">
    ${
      previous === undefined ? html`<span></span>` : link(previous, 'Previous', 'prev')
    }${next === undefined ? null : link(next, 'Next', 'next')}
  </nav>`
}
