import { chromium, type Browser, type BrowserContextOptions, type FrameLocator, type Page } from 'playwright-core'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { build } from 'vite'
import { buildOnce } from './build.testing.ts'

/** A real server with the built page, and a browser to visit it with. */
export interface LinkLab {
  server: TestServer
  /** Opens a shop's page, on another origin, that has our script and one button. */
  visit(token: string, options?: VisitOptions): Promise<Shop>
  /** The same in two steps, for a page whose address is needed before its token is. */
  reserve(): string
  fill(address: string, token: string, options: VisitOptions): void
  enter(address: string, context?: BrowserContextOptions): Promise<Shop>
  /** An empty page in a browser of its own. */
  newPage(): Promise<Page>
  makeLinkToken(request?: Record<string, unknown>): Promise<string>
  close(): Promise<void>
}

export interface VisitOptions {
  context?: BrowserContextOptions
  /** Code of the shop, in place of a handler and a button that opens it. */
  script?: string
  html?: string
  /** More configuration of the handler, as code. */
  configuration?: string
}

/** What a shop's callbacks heard. */
export type Heard =
  | ['load']
  | ['event', string, Record<string, string | null>]
  | ['success', string, Record<string, unknown>]
  | ['exit', Record<string, unknown> | null, Record<string, unknown>]

export interface Shop {
  page: Page
  link: FrameLocator
  /** A part of Link by its test id. */
  part: (test_id: string) => ReturnType<FrameLocator['getByTestId']>
  heard(): Promise<Heard[]>
  /** Waits for a callback (`success`, `exit`, `load`) or for an event of this name. */
  hears(name: string): Promise<void>
  /** Events as `NAME` or `NAME(detail)`. */
  sequence(): Promise<string[]>
  /** Errors of the page and its frames, refusals of its Content-Security-Policy among them. */
  errors: string[]
  close(): Promise<void>
}

const SHOP_CSP_NONCE = 'bm9uY2U'

export async function openLab(chromium_path: string): Promise<LinkLab> {
  await buildOnce()
  const server = await startTestServer({ runs_jobs: true })
  const shops = await openShops()
  const browser = await chromium.launch({ executablePath: chromium_path, args: quietArguments })
  return {
    server,
    visit: (token, options = {}) => {
      const address = shops.reserve()
      shops.fill(address, shopPage(server.url, token, options), shopCsp(server.url))
      return enter(browser, address, options.context ?? {})
    },
    reserve: shops.reserve,
    fill: (address, token, options) => shops.fill(address, shopPage(server.url, token, options), shopCsp(server.url)),
    enter: (address, context = {}) => enter(browser, address, context),
    newPage: () => newPage(browser, {}),
    async makeLinkToken(request = {}) {
      const { status, body } = await server.call('/link/token/create', {
        client_name: 'Wonderwallet',
        language: 'en',
        country_codes: ['US'],
        user: { client_user_id: 'user-1' },
        products: ['transactions'],
        ...request,
      })
      if (status !== 200) throw new Error(`no link token: ${JSON.stringify(body)}`)
      return body.link_token as string
    },
    async close() {
      await browser.close()
      await shops.close()
      await server.close()
    },
  }
}

/** How long one step in the browser may take. */
const STEP_MS_MAX = 20_000

/** The code of a shop that uses react-plaid-link, built as its developers would. */
export async function bundleReactShop(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // As in production also where NODE_ENV says that this is a test.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./shop-with-react.testing.tsx', import.meta.url)),
        name: 'shop',
        formats: ['iife'],
      },
    },
  })
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }]
  // Inside a script element, its end tag must not be spelled out.
  return output[0].code.replaceAll('</script', String.raw`<\/script`)
}

/** A browser that keeps to itself. */
const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Pages on an origin that is not ours, so that Link stands where it stands in life. */
interface Shops {
  /** An address for a page that will be there. */
  reserve: () => string
  fill: (address: string, html: string, content_security_policy: string) => void
  close: () => Promise<void>
}

async function openShops(): Promise<Shops> {
  const pages = new Map<string, { html: string; content_security_policy: string }>()
  let reserved = 0
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (page === undefined) return response.writeHead(204).end()
    const headers = { 'content-type': 'text/html', 'content-security-policy': page.content_security_policy }
    return response.writeHead(200, headers).end(page.html)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    reserve: () => `http://localhost:${port}/${(reserved += 1)}`,
    fill: (address, html, content_security_policy) =>
      void pages.set(new URL(address).pathname, { html, content_security_policy }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(STEP_MS_MAX)
  return page
}

async function enter(browser: Browser, address: string, options: BrowserContextOptions): Promise<Shop> {
  const page = await newPage(browser, options)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(address)
  const link = page.frameLocator('iframe[id^="plaid-link-iframe"]').first()
  const heard = () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
  return {
    page,
    link,
    part: (test_id) => link.getByTestId(test_id),
    heard,
    hears: async (name) => {
      await page.waitForFunction(
        (wanted) =>
          (window as unknown as { heard: Heard[] }).heard.some(([kind, event]) => kind === wanted || event === wanted),
        name,
      )
    },
    sequence: async () => (await heard()).flatMap(describeEvent),
    errors,
    close: () => page.context().close(),
  }
}

function describeEvent(heard: Heard): string[] {
  if (heard[0] !== 'event') return []
  const [, name, { view_name, exit_status, error_code, mfa_type }] = heard
  const about = { EXIT: exit_status, ERROR: error_code, SUBMIT_MFA: mfa_type }[name] ?? view_name
  const detail = [about, view_name === 'MFA' ? mfa_type : null].filter((part) => part !== null && part !== undefined)
  return [detail.length === 0 ? name : `${name}(${detail.join(' ')})`]
}

/** As strict as a careful shop is: scripts by nonce, frames and connections of Link alone, no inline style at all. */
function shopCsp(link_origin: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${SHOP_CSP_NONCE}'`,
    `frame-src ${link_origin}`,
    "style-src 'none'",
    "img-src 'none'",
  ].join('; ')
}

function shopPage(link_origin: string, token: string, { script, html, configuration = '' }: VisitOptions): string {
  const code =
    script ??
    `const handler = Plaid.create({ token: ${JSON.stringify(token)}, ...callbacks, ${configuration} })
     window.handler = handler
     document.querySelector('#connect').addEventListener('click', handler.open)`
  return `<!doctype html>
    <html lang="en">
      <head><meta name="viewport" content="width=device-width" /><title>Shop</title></head>
      <body>
        <h1>Shop</h1>
        ${html ?? '<button id="connect">Connect</button>'}
        <script nonce="${SHOP_CSP_NONCE}" src="${link_origin}/link/v2/stable/link-initialize.js"></script>
        <script nonce="${SHOP_CSP_NONCE}">
          window.heard = []
          const callbacks = {
            onLoad: () => heard.push(['load']),
            onEvent: (...args) => heard.push(['event', ...args]),
            onSuccess: (...args) => heard.push(['success', ...args]),
            onExit: (...args) => heard.push(['exit', ...args]),
          }
          const token = ${JSON.stringify(token)};
          ${code}
        </script>
      </body>
    </html>`
}

/** From the shop's button to the login of a bank. */
export async function chooseBank({ page, part }: Shop, institution_id: string) {
  await page.click('#connect')
  await part('continue').click()
  await part(`institution-${institution_id}`).click()
}

/** As user_good. */
export async function logIn({ part }: Shop, password: string) {
  await part('username').fill('user_good')
  await part('password').fill(password)
  await part('submit-credentials').click()
}

/** Every account, to the end. */
export async function shareAll({ part }: Shop) {
  await part('select-all').click()
  await part('submit-accounts').click()
  await part('finish').click()
}
