import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { bundleReactShop, chooseBank, logIn, openLab, shareAll, type LinkLab } from './testing.ts'

const chromium = findChromium()

let lab: LinkLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openLab(chromium)
})
afterAll(() => lab?.close())

describe.skipIf(chromium === undefined)('window.Plaid', () => {
  test('opens as soon as it can when it is asked too early, and works unbound', async () => {
    const shop = await lab.visit(await lab.makeLinkToken(), {
      script: 'const { create } = Plaid; const { open } = create({ token, ...callbacks }); open()',
    })
    await shop.part('pane-CONSENT').waitFor()
    expect((await shop.heard()).map(([kind, name]) => name ?? kind)).toEqual(['load', 'OPEN'])
    await shop.close()
  })

  test('leaves at once when it must', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await shop.page.click('#connect')
    await shop.part('continue').click()
    await shop.part('pane-SELECT_INSTITUTION').waitFor()
    await shop.page.evaluate('handler.exit({ force: true }); handler.destroy()')
    await shop.hears('exit')
    const [, error, metadata] = (await shop.heard()).find(([kind]) => kind === 'exit') ?? []
    expect(error).toBeNull()
    expect(metadata).toMatchObject({ status: 'institution_not_found', link_session_id: expect.stringMatching(/-/) })
    await shop.page.locator('iframe').waitFor({ state: 'detached' })
    await shop.close()
  })

  test('opens again after it was left, as a new session', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    for (const _ of [1, 2]) {
      await shop.page.click('#connect')
      await shop.part('pane-CONSENT').waitFor()
      await shop.part('close').click()
      await shop.page.locator('dialog[open]').waitFor({ state: 'detached' })
    }
    const sessions = (await shop.heard()).flatMap((heard) => (heard[0] === 'exit' ? [heard[2]['link_session_id']] : []))
    expect(new Set(sessions).size).toBe(2)
    await shop.close()
  })

  test('has several handlers side by side', async () => {
    const other = await lab.makeLinkToken({ client_name: 'Otherwallet' })
    const shop = await lab.visit(await lab.makeLinkToken(), {
      configuration: '',
      script: `const one = Plaid.create({ token, ...callbacks })
               window.two = Plaid.create({ token: ${JSON.stringify(other)}, ...callbacks })
               one.destroy(); two.open()`,
    })
    await shop.link.getByText('Otherwallet uses Gingham').waitFor()
    await shop.close()
  })

  test('lets the shop’s page scroll again once the last of several is closed', async () => {
    const shop = await lab.visit(await lab.makeLinkToken(), {
      script: `window.one = Plaid.create({ token, ...callbacks }); window.two = Plaid.create({ token, ...callbacks })
               one.open(); two.open()`,
    })
    const overflow = () => shop.page.evaluate(() => document.documentElement.style.overflow)
    for (const handler of ['one', 'two']) {
      await shop.page.locator('dialog[open]').first().waitFor()
      expect(await overflow()).toBe('hidden')
      await shop.page.evaluate(`${handler}.exit({ force: true })`)
    }
    await shop.page.locator('dialog[open]').waitFor({ state: 'detached' })
    expect(await overflow()).toBe('')
    await shop.close()
  })

  test('opens in a page that comes from no server, as in apps that are made of web pages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'link-'))
    const token = JSON.stringify(await lab.makeLinkToken())
    const script = `<script src="${lab.server.url}/link/v2/stable/link-initialize.js"></script>`
    writeFileSync(join(folder, 'app.html'), `${script}<script>Plaid.create({ token: ${token} }).open()</script>`)
    const page = await lab.newPage()
    await page.goto(pathToFileURL(join(folder, 'app.html')).href)
    await page.frameLocator('iframe').getByTestId('pane-CONSENT').waitFor()
    await page.context().close()
    rmSync(folder, { recursive: true })
  })

  test('passes for Plaid’s own script with react-plaid-link, unmodified', async () => {
    const shop = await lab.visit(await lab.makeLinkToken(), {
      html: '<div id="root"></div>',
      script: await bundleReactShop(),
    })
    await chooseBank(shop, 'ins_109508')
    await logIn(shop, 'pass_good')
    await shareAll(shop)
    await shop.hears('success')
    // Once more, and this time the app takes its component away in the middle.
    await shop.page.click('#connect')
    await shop.part('continue').click()
    await shop.part('pane-SELECT_INSTITUTION').waitFor()
    await shop.page.evaluate(() => document.querySelector<HTMLButtonElement>('#unmount')?.click())
    await shop.hears('exit')
    await shop.page.locator('iframe').waitFor({ state: 'detached' })
    expect(shop.errors).toEqual([])
    await shop.close()
  })

  test('takes what apps passed before there were link tokens', async () => {
    const { public_key } = lab.server.team
    const shop = await lab.visit('', {
      script: `Plaid.create({ ...callbacks, key: ${JSON.stringify(public_key)}, env: 'sandbox', clientName: 'Oldwallet',
                 product: ['auth'], countryCodes: ['US'], language: 'en' }).open()`,
    })
    await shop.link.getByText('Oldwallet uses Gingham').waitFor()
    await shop.close()
  })

  test('tells a token that does not open anything', async () => {
    const shop = await lab.visit('link-sandbox-nothing')
    await shop.page.click('#connect')
    await shop.part('pane-ERROR').waitFor()
    await shop.part('way-exit').click()
    await shop.hears('exit')
    expect((await shop.heard()).at(-1)?.[1]).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
    await shop.close()
  })

  test('searches in a page of the shop, and takes the window once a bank is chosen', async () => {
    const shop = await lab.visit(await lab.makeLinkToken(), {
      html: '<main id="place"></main>',
      script: 'window.embedded = Plaid.createEmbedded({ token, ...callbacks }, document.querySelector("#place"))',
    })
    await shop.part('institution-ins_109508').click()
    await shop.part('continue').click()
    await logIn(shop, 'pass_good')
    await shareAll(shop)
    await shop.hears('success')
    await shop.page.evaluate('embedded.destroy()')
    expect(await shop.page.locator('iframe').count()).toBe(0)
    await shop.close()
  })
})
