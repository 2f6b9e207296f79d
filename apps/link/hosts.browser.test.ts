import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { openLab, type LinkLab } from './testing.ts'

const chromium = findChromium()

let lab: LinkLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openLab(chromium)
})
afterAll(() => lab?.close())

describe.skipIf(chromium === undefined)('Link outside an overlay', () => {
  test('sends a web view to plaidlink:// for every event and for the end', async () => {
    const token = await lab.makeLinkToken()
    const page = await lab.newPage()
    const sent: URL[] = []
    // A web view sees the navigation before it happens; here the browser's own protocol does.
    const session = await page.context().newCDPSession(page)
    await session.send('Page.enable')
    session.on('Page.frameRequestedNavigation', ({ url }) => sent.push(new URL(url)))
    await page.goto(`${lab.server.url}/link/v2/stable/link.html?isWebview=true&token=${token}`)
    // Not by the pointer: a browser that is asked to leave for another program takes no clicks meanwhile.
    const presses = [
      'continue',
      'institution-ins_109508',
      'sandbox-fill',
      'submit-credentials',
      'account-0',
      'submit-accounts',
      'finish',
    ]
    for (const test_id of presses) await page.getByTestId(test_id).dispatchEvent('click')
    await expect.poll(() => sent.some(({ host }) => host === 'connected')).toBe(true)
    const events = sent.filter(({ host }) => host === 'event').map(({ searchParams }) => searchParams.get('event_name'))
    expect(events.slice(0, 3)).toEqual(['OPEN', 'TRANSITION_VIEW', 'SELECT_INSTITUTION'])
    expect(events.at(-1)).toBe('HANDOFF')
    const connected = sent.at(-1)
    expect(connected?.protocol).toBe('plaidlink:')
    expect(connected?.searchParams.get('public_token')).toMatch(/^public-sandbox-/)
    expect(JSON.parse(connected?.searchParams.get('accounts') ?? '')).toMatchObject([
      { meta: { name: 'Plaid Checking', number: '0000' }, type: 'depository', subtype: 'checking' },
    ])
    await page.context().close()
  })

  test('runs on a hosted page, and says that it is over', async () => {
    const { body } = await lab.server.call('/link/token/create', {
      client_name: 'Wonderwallet',
      language: 'en',
      country_codes: ['US'],
      user: { client_user_id: 'user-1' },
      products: ['transactions'],
      hosted_link: {},
    })
    const page = await lab.newPage()
    await page.goto(new URL(new URL(body.hosted_link_url).pathname, lab.server.url).href)
    await page.getByTestId('continue').click()
    await page.getByTestId('close').click()
    await page.getByTestId('finished').waitFor()
    expect(await page.getByRole('heading').innerText()).toBe('You’ve left')
    await page.context().close()
  })

  test('goes to the bank in the same window when the app has a redirect_uri, and comes back', async () => {
    const address = lab.reserve()
    const token = await lab.makeLinkToken({ redirect_uri: address })
    // One page that does what the quickstart does: with oauth_state_id in its address, it opens Link again.
    lab.fill(address, token, {
      script: `const isBack = location.search.includes('oauth_state_id')
               const handler = Plaid.create({ token, ...callbacks, receivedRedirectUri: isBack ? location.href : undefined })
               if (isBack) handler.open(); else document.querySelector('#connect').addEventListener('click', handler.open)`,
    })
    const shop = await lab.enter(address)
    await shop.page.click('#connect')
    await shop.part('continue').click()
    await shop.part('institution-ins_127287').click()
    await shop.part('open-oauth').click()
    await shop.page.getByTestId('bank-log-in').click()
    await shop.page.getByTestId('bank-submit').click()
    await shop.part('finish').click()
    await shop.hears('success')
    expect(await shop.sequence()).toEqual(['OPEN', 'TRANSITION_VIEW(CONNECTED)', 'HANDOFF'])
    await shop.close()
  })

  test('tells an error of the bank after the redirect as documented', async () => {
    const address = lab.reserve()
    const token = await lab.makeLinkToken({ redirect_uri: address })
    lab.fill(address, token, {
      script: `const isBack = location.search.includes('oauth_state_id')
               const handler = Plaid.create({ token, ...callbacks, receivedRedirectUri: isBack ? location.href : undefined })
               if (isBack) handler.open(); else document.querySelector('#connect').addEventListener('click', handler.open)`,
    })
    const shop = await lab.enter(address)
    await shop.page.click('#connect')
    await shop.part('continue').click()
    await shop.part('institution-ins_127287').click()
    await shop.part('open-oauth').click()
    await shop.page.getByTestId('bank-cancel').click()
    await shop.part('pane-ERROR').waitFor()
    await shop.part('close').click()
    await shop.part('leave').click()
    await shop.hears('exit')
    expect(await shop.sequence()).toEqual([
      'OPEN',
      'ERROR(INSUFFICIENT_CREDENTIALS)',
      'TRANSITION_VIEW(ERROR)',
      'TRANSITION_VIEW(EXIT)',
      'EXIT(requires_oauth)',
    ])
    await shop.close()
  })
})
