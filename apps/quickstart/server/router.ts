import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FetchFunction } from '@gingham/client'
import type { Setup, StepName } from '../protocol.ts'
import { streamWebhooks } from './events.ts'
import { HttpError, isOwnHost, readBody, readJson, readVisitCookie, sendJson, visitCookie } from './http.ts'
import { contentSecurityPolicy, sendPageFile, type PageFiles } from './page-files.ts'
import { madeBy, makeClient, runStep } from './run-step.ts'
import { isOwnServer, type Settings } from './settings.ts'
import { steps } from './steps.ts'
import { makeVisits, type Visit } from './visits.ts'
import { makeWebhookInbox } from './webhook-inbox.ts'

export interface RouterOptions {
  settings: Settings
  files: PageFiles
  /** Where this server is reached from this machine, without a slash at the end. */
  url: string
  /** Whether it listens to this machine only. */
  is_loopback: boolean
  now: () => number
  monotonic_ms: () => number
  fetch: FetchFunction
  makeId: () => string
  onError: (error: unknown) => void
}

/** Answers the page, its calls, and webhooks. */
export function makeRouter(options: RouterOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const { settings, files, url, now, monotonic_ms, fetch, makeId } = options
  const visits = makeVisits(makeId)
  const inbox = makeWebhookInbox({ client: makeClient(settings, fetch), visits, now, makeId })
  const webhook_url = settings.webhook_url ?? (isOwnServer(settings) ? `${url}/webhook` : null)
  const policy = contentSecurityPolicy(new URL(settings.link_script_url).origin, new URL(settings.api_url).origin)
  const host_names = new Set(
    [settings.redirect_uri, settings.webhook_url].flatMap((address) => (address ? [new URL(address).hostname] : [])),
  )
  const keys = new Map([
    [settings.client_id ?? '', '$PLAID_CLIENT_ID'],
    [settings.secret ?? '', '$PLAID_SECRET'],
  ])
  const recorder = { fetch, now, monotonic_ms, makeId, keys }

  const takeStep = async (request: IncomingMessage, name: string, visit: Visit) => {
    if (!Object.hasOwn(steps, name)) throw new HttpError(404, 'There is no such step.')
    const input = await readJson(request)
    const today = new Date(now()).toISOString().slice(0, 10)
    const answer = await runStep(name as StepName, input, { recorder, settings, visit, webhook_url, today, makeId })
    inbox.claim(visit)
    return answer
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', url)
    const route = `${request.method} ${pathname}`
    if (route === 'POST /webhook') {
      const status = await inbox.receive(request.headers, await readBody(request))
      return sendJson(response, status, {})
    }
    if (options.is_loopback && !isOwnHost(request.headers.host, host_names)) {
      throw new HttpError(403, 'This server does not go by that name.')
    }
    if (request.method === 'GET' && sendPageFile(response, files, pathname, policy)) return
    if (!pathname.startsWith('/api/')) throw new HttpError(404, 'There is nothing here.')
    if (!['same-origin', 'none', undefined].includes(request.headers['sec-fetch-site'])) {
      throw new HttpError(403, 'Only the quickstart’s own page may ask.')
    }
    const cookie = readVisitCookie(request)
    const visit = visits.enter(cookie)
    if (cookie !== visit.id) response.setHeader('set-cookie', visitCookie(visit.id, isHttps(request)))
    if (route === 'GET /api/setup') return sendJson(response, 200, describeSetup(settings, webhook_url, visit))
    if (route === 'GET /api/webhooks') return streamWebhooks(request, response, visit)
    const [, file] = /^GET \/api\/files\/([\w-]+)$/.exec(route) ?? []
    if (file !== undefined) return sendVisitFile(response, visit, file)
    const [, step] = /^POST \/api\/steps\/(\w+)$/.exec(route) ?? []
    if (step === undefined) throw new HttpError(404, 'There is nothing here.')
    sendJson(response, 200, await takeStep(request, step, visit))
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const isExpected = error instanceof HttpError
      if (!isExpected) options.onError(error)
      const message = isExpected ? error.message : 'The quickstart’s server has failed. Its terminal says more.'
      if (!response.headersSent) sendJson(response, isExpected ? error.status : 500, { message })
      else response.destroy()
    })
  }
}

/** A file that a step has fetched, to be looked at. */
function sendVisitFile(response: ServerResponse, { files }: Visit, id: string): void {
  const file = files.get(id)
  if (file === undefined) throw new HttpError(404, 'This file is gone. Open it again from the page.')
  response.writeHead(200, {
    'content-type': file.content_type,
    'content-disposition': 'inline',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(file.bytes)
}

/** Behind a tunnel, the browser speaks https while this server does not. */
function isHttps(request: IncomingMessage): boolean {
  return request.headers['x-forwarded-proto'] === 'https'
}

function describeSetup(settings: Settings, webhook_url: string | null, visit: Visit): Setup {
  const missing = [
    ...(settings.client_id === null ? ['PLAID_CLIENT_ID'] : []),
    ...(settings.secret === null ? ['PLAID_SECRET'] : []),
  ]
  return {
    has_keys: missing.length === 0,
    missing,
    api_url: settings.api_url,
    is_own_server: isOwnServer(settings),
    environment: settings.environment,
    link_script_url: settings.link_script_url,
    products: settings.products,
    item_products: settings.item_products,
    country_codes: settings.country_codes,
    webhook_url,
    redirect_uri: settings.redirect_uri,
    legacy:
      settings.public_key === null ? null : { public_key: settings.public_key, oauth_nonce: settings.oauth_nonce },
    has_sandbox: settings.environment !== 'production',
    item_id: visit.item_id,
    made: madeBy(visit),
  }
}
