import { apiError } from '@gingham/api-kit'
import { codeBox, languageBox } from './code-box.ts'
import { html, type Html } from './html.ts'
import type { Links } from './links.ts'
import { renderInline, renderMarkdown } from './markdown.ts'
import type { Page } from './page-frame.ts'
import { requestExamples } from './request-examples.ts'
import { testBanks, testUsers } from './test-users.data.ts'

export interface LandingOptions {
  links: Links
  base_url: string
  dashboard_url: string
  openapi_url: string
  versions: readonly string[]
  endpoint_count: number
  /** Names of institutions by id. */
  institutions: ReadonlyMap<string, string>
}

/** What somebody needs to know before the first call. */
export function landingPage(options: LandingOptions): Page {
  const { links } = options
  return {
    title: 'API reference · Gingham',
    href: links.root,
    body: html`<div class="cloth" aria-hidden="true"></div>
      <h1>API reference</h1>
      <p class="lead">
        ${options.endpoint_count} endpoints, the errors that they answer, and examples that run against this server.
      </p>
      ${section('start', 'Base URL', renderStart(options))} ${section('keys', 'Keys', renderKeys(options))}
      ${section('errors', 'Errors', renderErrors(links))}
      ${section('credentials', 'Test credentials', renderCredentials(options))}
      ${section('versions', 'Versions', renderVersions(options))}
      ${section('seeds', 'The same again', renderSeeds(links))}`,
    aside: renderFirstCalls(options),
  }
}

function section(id: string, title: string, body: Html): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}"><a href="#${id}">${title}</a></h2>
    ${body}
  </section>`
}

function renderStart({ base_url, openapi_url, links }: LandingOptions): Html {
  return html`<p class="address"><code>${base_url}</code></p>
    ${renderMarkdown(
      `Every endpoint takes a POST with a JSON object and answers with one. Whatever client you use for Plaid works: give it this address in place of Plaid’s. The contract as a document for programs is [openapi.json](${openapi_url}).

Gingham implements what Plaid’s public documentation describes. It is not affiliated with Plaid.`,
      links,
    )}`
}

function renderKeys({ dashboard_url, links }: LandingOptions): Html {
  return renderMarkdown(
    `A team has a \`client_id\` and one \`secret\` for each environment. They go into the headers \`PLAID-CLIENT-ID\` and \`PLAID-SECRET\`, or into the body as \`client_id\` and \`secret\`; either place will do for each. Which environment a call means, sandbox or production, follows from the secret.

The server prints the first team’s keys when it starts; they are on the [dashboard](${dashboard_url}), too. Wrong keys answer INVALID_API_KEYS.`,
    links,
  )
}

function renderErrors(links: Links): Html {
  const rows = [
    ['error_type', 'Family of the error.'],
    ['error_code', 'What happened. Made for programs, and stable: decide by it.'],
    ['error_message', 'For developers. Says what exactly is wrong with this request.'],
    ['display_message', 'For the person in front of the app; null where there is nothing to tell.'],
    ['documentation_url', 'The entry of the error in this reference.'],
    ['request_id', 'Names the request in the log and on the dashboard.'],
  ] as const
  return html`<p>
      A call that fails answers with a status other than 200 and a body with these fields. All errors:
      <a href="${links.errors}">the error reference</a>.
    </p>
    <dl class="terms">
      ${rows.map(
        ([name, text]) =>
          html`<div>
            <dt><code>${name}</code></dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`
}

function renderCredentials({ links, institutions }: LandingOptions): Html {
  const users = testUsers.map(
    ({ username, password, shows }) =>
      html`<tr>
        <td><code>${username}</code></td>
        <td>${password === null ? 'any' : html`<code>${password}</code>`}</td>
        <td>${renderInline(shows, links)}</td>
      </tr>`,
  )
  const banks = testBanks.map(
    ({ institution_id, shows }) =>
      html`<tr>
        <td><code>${institution_id}</code></td>
        <td>${institutions.get(institution_id) ?? ''}</td>
        <td>${renderInline(shows, links)}</td>
      </tr>`,
  )
  return html`<p>
      In the sandbox, log in to any bank with <code>user_good</code> and <code>pass_good</code>. Other users and
      passwords show other lives, second factors and errors. To link without a browser, give them to
      ${renderInline('/sandbox/public_token/create', links)} as <code>override_username</code> and
      <code>override_password</code>.
    </p>
    <div class="table" tabindex="0" role="region" aria-label="Test users">
      <table>
        <thead>
          <tr>
            <th scope="col">User</th>
            <th scope="col">Password</th>
            <th scope="col">Shows</th>
          </tr>
        </thead>
        <tbody>
          ${users}
        </tbody>
      </table>
    </div>
    <div class="table" tabindex="0" role="region" aria-label="Test banks">
      <table>
        <thead>
          <tr>
            <th scope="col">Institution</th>
            <th scope="col">Name</th>
            <th scope="col">Shows</th>
          </tr>
        </thead>
        <tbody>
          ${banks}
        </tbody>
      </table>
    </div>`
}

function renderVersions({ versions, links }: LandingOptions): Html {
  return renderMarkdown(
    `The header \`Plaid-Version\` may be left out. ${versions.length === 1 ? 'One version is served' : 'These versions are served'}: ${versions.map((version) => `\`${version}\``).join(', ')}. Another one answers INVALID_HEADERS.`,
    links,
  )
}

function renderSeeds(links: Links): Html {
  return renderMarkdown(
    `What a simulated bank shows follows from the seed that the server was started with (\`--seed\`), the institution, the user and the day, and from nothing else: the same calls against a server with the same seed give the same accounts, transactions and ids. \`--now\` holds the clock still, so that whole test runs repeat.

Only keys, tokens and \`request_id\` are drawn anew. Data changes by itself as days pass, and when the sandbox is told to.`,
    links,
  )
}

function renderFirstCalls({ base_url, links }: LandingOptions): Html {
  const call = (path: string, request: Record<string, unknown>) =>
    requestExamples({ path, request, base_url, credentials: 'secret' })
  const body = { ...apiError('INVALID_ACCESS_TOKEN').toBody(`${base_url}/docs`), request_id: 'm8MDnv9okwxFNBV' }
  return html`<section aria-labelledby="first-calls">
    <h2 id="first-calls">From nothing to transactions</h2>
    <p>${renderInline('Link an Item without a browser: /sandbox/public_token/create', links)}</p>
    ${languageBox('first-1', 'Link an Item', call('/sandbox/public_token/create', { institution_id: 'ins_109508', initial_products: ['transactions'] }))}
    <p>${renderInline('Turn its public_token into an access_token: /item/public_token/exchange', links)}</p>
    ${languageBox('first-2', 'Get a token', call('/item/public_token/exchange', { public_token: 'public-sandbox-…' }))}
    <p>${renderInline('Read: /transactions/sync', links)}</p>
    ${languageBox('first-3', 'Read transactions', call('/transactions/sync', { access_token: 'access-sandbox-…' }))}
    <h2>An error</h2>
    ${codeBox('Answer', 'json', JSON.stringify(body, null, 2))}
  </section>`
}
