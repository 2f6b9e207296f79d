import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { openLab, type LinkLab, type Shop } from './testing.ts'

const chromium = findChromium()
if (chromium === undefined) process.stderr.write('skipped: Link in a browser (no Chromium found; name one in CHROMIUM_PATH)\n')

let lab: LinkLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openLab(chromium)
})
afterAll(() => lab?.close())

async function chooseBank({ page, part }: Shop, institution_id: string) {
  await page.click('#connect')
  await part('continue').click()
  await part(`institution-${institution_id}`).click()
}

async function logIn({ part }: Shop, password: string) {
  await part('username').fill('user_good')
  await part('password').fill(password)
  await part('submit-credentials').click()
}

async function shareAll({ part }: Shop) {
  await part('select-all').click()
  await part('submit-accounts').click()
  await part('finish').click()
}

describe.skipIf(chromium === undefined)('Link in a browser', () => {
  test('goes from the button to an Item, with the documented events', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await logIn(shop, 'pass_good')
    await shareAll(shop)
    await shop.page.waitForFunction('heard.some(([kind]) => kind === "success")')
    expect(await shop.sequence()).toEqual([
      'OPEN(CONSENT)',
      'TRANSITION_VIEW(SELECT_INSTITUTION)',
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW(CREDENTIAL)',
      'SUBMIT_CREDENTIALS',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(SELECT_ACCOUNT)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
      'HANDOFF',
    ])
    const [, public_token, metadata] = (await shop.heard()).find(([kind]) => kind === 'success') ?? []
    expect(metadata).toMatchObject({ institution: { institution_id: 'ins_109508' }, accounts: { length: 14 } })
    const { body } = await lab.server.call('/item/public_token/exchange', { public_token })
    expect(body.access_token).toMatch(/^access-sandbox-/)
    expect(await shop.page.locator('dialog[open]').count()).toBe(0)
    expect(shop.errors).toEqual([])
    await shop.close()
  })

  test.each([
    ['mfa_device', 'device'],
    ['mfa_questions_2_2', 'questions'],
    ['mfa_selections_1_2_3', 'selections'],
  ])('asks what a bank asks: %s', async (password, mfa_type) => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await logIn(shop, password)
    await shop.part(`mfa-${mfa_type}`).waitFor()
    if (mfa_type === 'device') {
      await shop.part('mfa-answer-0').getByRole('radio').first().check()
      await shop.part('submit-mfa').click()
      await shop.part('mfa-code').getByLabel('Security code').fill('1234')
      await shop.part('submit-mfa').click()
    }
    for (let round = 0; mfa_type === 'questions' && round < 2; round += 1) {
      await shop.link.getByText(`question ${round}-1`).waitFor()
      for (const question of [0, 1]) await shop.part(`mfa-answer-${question}`).fill(`answer_${round}_${question}`)
      await shop.part('submit-mfa').click()
    }
    if (mfa_type === 'selections') {
      for (const question of [0, 1]) await shop.part(`mfa-answer-${question}`).getByRole('radio').first().check()
      await shop.part('submit-mfa').click()
    }
    await shareAll(shop)
    await shop.page.waitForFunction('heard.some(([kind]) => kind === "success")')
    expect(shop.errors).toEqual([])
    await shop.close()
  })

  test('is done with the keyboard alone, and gives the focus back', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    const { page, part } = shop
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await page.focus('#connect')
    await press('Enter')
    await part('pane-CONSENT').waitFor()
    await part('continue').focus()
    await press('Enter')
    await part('pane-SELECT_INSTITUTION').getByRole('heading').and(shop.link.locator(':focus')).waitFor()
    await press('Tab')
    await page.keyboard.type('tartan')
    await part('institutions').getByRole('button').first().waitFor()
    await part('institution-ins_109508').waitFor({ state: 'detached' })
    await press('ArrowDown', 'Enter')
    await part('pane-CREDENTIAL').getByRole('heading').and(shop.link.locator(':focus')).waitFor()
    await press('Tab')
    await page.keyboard.type('user_good')
    await press('Tab')
    await page.keyboard.type('pass_good')
    await press('Enter')
    await part('pane-SELECT_ACCOUNT').getByRole('heading').and(shop.link.locator(':focus')).waitFor()
    await press('Tab', 'Tab', 'Space')
    expect(await part('account-0').isChecked()).toBe(true)
    await press('Enter')
    await part('pane-CONNECTED').getByRole('heading').and(shop.link.locator(':focus')).waitFor()
    await press('Tab', 'Tab')
    await part('finish').focus()
    await press('Enter')
    await page.waitForFunction('heard.some(([kind]) => kind === "success")')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('connect')
    await shop.close()
  })

  test('asks before it is left, and tells onExit where', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await shop.part('pane-CREDENTIAL').waitFor()
    await shop.page.keyboard.press('Escape')
    await shop.part('pane-EXIT').waitFor()
    await shop.part('stay').click()
    await shop.part('pane-CREDENTIAL').waitFor()
    await shop.part('close').click()
    await shop.part('leave').click()
    await shop.page.waitForFunction('heard.some(([kind]) => kind === "exit")')
    expect((await shop.sequence()).slice(-2)).toEqual(['TRANSITION_VIEW(EXIT)', 'EXIT(requires_credentials)'])
    const [, error, metadata] = (await shop.heard()).at(-1) ?? []
    expect(error).toBeNull()
    expect(metadata).toMatchObject({
      status: 'requires_credentials',
      institution: { name: 'First Platypus Bank', institution_id: 'ins_109508' },
    })
    await shop.close()
  })

  test('shows an error with a way forward', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await logIn(shop, 'error_INSTITUTION_NOT_RESPONDING')
    expect(await shop.part('error-code').innerText()).toBe('INSTITUTION_NOT_RESPONDING')
    await shop.part('way-choose_institution').click()
    await shop.part('institution-ins_109509').click()
    await logIn(shop, 'wrong')
    await shop.part('pane-error').waitFor()
    await logIn(shop, 'pass_good')
    await shareAll(shop)
    await shop.page.waitForFunction('heard.some(([kind]) => kind === "success")')
    await shop.close()
  })

  test('logs in at a bank’s own page, in a window beside it', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_127287')
    const [bank] = await Promise.all([shop.page.waitForEvent('popup'), shop.part('open-oauth').click()])
    await bank.getByTestId('bank-log-in').click()
    await bank.getByTestId('bank-submit').click()
    await shop.part('finish').click()
    await shop.page.waitForFunction('heard.some(([kind]) => kind === "success")')
    expect((await shop.sequence()).slice(2)).toEqual([
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW(OAUTH)',
      'OPEN_OAUTH',
      'TRANSITION_VIEW(CONNECTED)',
      'HANDOFF',
    ])
    expect(bank.isClosed()).toBe(true)
    await shop.close()
  })

  test('closes the bank’s window again when nothing came of it', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_127287')
    const [bank] = await Promise.all([shop.page.waitForEvent('popup'), shop.part('open-oauth').click()])
    await bank.close()
    await shop.page.waitForFunction('heard.some(([, name]) => name === "CLOSE_OAUTH")')
    await shop.part('close').click()
    await shop.part('leave').click()
    await shop.page.waitForFunction('heard.some(([kind]) => kind === "exit")')
    expect((await shop.sequence()).at(-1)).toBe('EXIT(requires_oauth)')
    await shop.close()
  })
})

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
    await shop.page.waitForFunction('heard.some(([kind]) => kind === "exit")')
    const [, error, metadata] = (await shop.heard()).at(-1) ?? []
    expect(error).toBeNull()
    expect(metadata).toMatchObject({ status: 'institution_not_found', link_session_id: expect.stringMatching(/-/) })
    await shop.page.waitForFunction('document.querySelectorAll("iframe").length === 0')
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

  test('passes for Plaid’s own script with react-plaid-link', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    const type = await shop.page.evaluate(
      () =>
        document.querySelector<HTMLScriptElement>('script[src="https://cdn.plaid.com/link/v2/stable/link-initialize.js"]')
          ?.type,
    )
    expect(type).toBe('text/plain')
    await shop.close()
  })

  test('tells a token that does not open anything', async () => {
    const shop = await lab.visit('link-sandbox-nothing')
    await shop.page.click('#connect')
    await shop.part('pane-ERROR').waitFor()
    await shop.part('way-exit').click()
    await shop.page.waitForFunction('heard.some(([kind]) => kind === "exit")')
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
    await shop.page.waitForFunction('heard.some(([kind]) => kind === "success")')
    await shop.page.evaluate('embedded.destroy()')
    expect(await shop.page.locator('iframe').count()).toBe(0)
    await shop.close()
  })
})
