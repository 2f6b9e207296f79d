import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright-core'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { buildOnce } from '../../apps/link/build.testing.ts'
import { linkPage, type LinkPage } from './src/index.ts'

/** An app with Link in its page, a server for it, and a browser to visit it with. */
export interface ShopLab {
  server: TestServer
  browser: Browser
  /** The page's address, which takes the link token as `?token=`. */
  address: string
  makeLinkToken(request?: object): Promise<string>
  /** Opens Link in the shop. A step that fails does so soon. */
  open(request?: object): Promise<{ page: Page; link: LinkPage; close: () => Promise<void> }>
  close(): Promise<void>
}

export async function openShop(chromium_path: string): Promise<ShopLab> {
  await buildOnce()
  const server = await startTestServer({ runs_jobs: true })
  const shop = createServer((request, response) => {
    const token = new URL(request.url ?? '/', 'http://localhost').searchParams.get('token')
    response.writeHead(200, { 'content-type': 'text/html' }).end(shopPage(server.url, token ?? ''))
  })
  await new Promise<void>((done) => shop.listen(0, 'localhost', done))
  const browser = await chromium.launch({ executablePath: chromium_path, args: ['--no-sandbox', '--disable-gpu'] })
  const address = `http://localhost:${(shop.address() as AddressInfo).port}/`
  const lab: ShopLab = {
    server,
    browser,
    address,
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
    async open(request = {}) {
      const page = await (await browser.newContext()).newPage()
      await page.goto(`${address}?token=${await lab.makeLinkToken(request)}`)
      await page.click('#connect')
      return { page, link: linkPage(page, { timeout: 8_000 }), close: () => page.context().close() }
    },
    async close() {
      await browser.close()
      shop.closeAllConnections()
      shop.close()
      await server.close()
    },
  }
  return lab
}

/** An app's page: our script, a Link that stays closed, and one that a button opens. */
const shopPage = (server_url: string, token: string) => `<!doctype html>
  <title>Shop</title><button id="connect">Connect</button><p id="told"></p>
  <script src="${server_url}/link/v2/stable/link-initialize.js"></script>
  <script>
    const tell = (kind) => (...args) => { told.textContent = JSON.stringify([kind, ...args]) }
    Plaid.create({ token: ${JSON.stringify(token)} })
    const handler = Plaid.create({
      token: ${JSON.stringify(token)}, onSuccess: tell('success'), onExit: tell('exit'),
      receivedRedirectUri: location.search.includes('oauth_state_id') ? location.href : undefined,
    })
    connect.addEventListener('click', handler.open)
    if (location.search.includes('oauth_state_id')) handler.open()
  </script>`

export interface Told {
  kind: string
  public_token: string
  metadata: { accounts: { name: string; mask: string }[]; institution: { name: string }; status: string }
}

/** What the shop's callback heard last. */
export async function told(page: Page): Promise<Told> {
  await page.locator('#told:not(:empty)').waitFor()
  const [kind, public_token, metadata] = JSON.parse(await page.locator('#told').innerText()) as [
    string,
    string,
    Told['metadata'],
  ]
  return { kind, public_token, metadata }
}
