import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { chooseBank, logIn, openLab, shareAll, type LinkLab } from './testing.ts'

const chromium = findChromium()
if (chromium === undefined)
  process.stderr.write('skipped: Link in a browser (no Chromium found; name one in CHROMIUM_PATH)\n')

let lab: LinkLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openLab(chromium)
})
afterAll(() => lab?.close())

describe.skipIf(chromium === undefined)('Link in a browser', () => {
  test('goes from the button to an Item, with the documented events', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await logIn(shop, 'pass_good')
    await shareAll(shop)
    await shop.hears('success')
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
    for (const round of mfa_type === 'questions' ? [0, 1] : []) {
      await shop.link.getByText(`question ${round}-1`).waitFor()
      for (const question of [0, 1]) await shop.part(`mfa-answer-${question}`).fill(`answer_${round}_${question}`)
      await shop.part('submit-mfa').click()
    }
    if (mfa_type === 'selections') {
      for (const question of [0, 1]) await shop.part(`mfa-answer-${question}`).getByRole('radio').first().check()
      await shop.part('submit-mfa').click()
    }
    await shareAll(shop)
    await shop.hears('success')
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
    await page.keyboard.type('mfa_device')
    await press('Enter')
    await part('mfa-device').waitFor()
    await part('pane-MFA').getByRole('heading').and(shop.link.locator(':focus')).waitFor()
    await press('Tab', 'Space', 'Enter')
    await part('mfa-code').waitFor()
    await part('pane-MFA').getByRole('heading').and(shop.link.locator(':focus')).waitFor()
    await press('Tab')
    await page.keyboard.type('1234')
    await press('Enter')
    await part('pane-SELECT_ACCOUNT').getByRole('heading').and(shop.link.locator(':focus')).waitFor()
    await press('Tab', 'Tab', 'Space')
    expect(await part('account-0').isChecked()).toBe(true)
    await press('Enter')
    await part('pane-CONNECTED').getByRole('heading').and(shop.link.locator(':focus')).waitFor()
    await press('Tab', 'Tab')
    await part('finish').focus()
    await press('Enter')
    await shop.hears('success')
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
    await shop.hears('exit')
    expect((await shop.sequence()).slice(-2)).toEqual(['TRANSITION_VIEW(EXIT)', 'EXIT(requires_credentials)'])
    const [, error, metadata] = (await shop.heard()).find(([kind]) => kind === 'exit') ?? []
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
    await shop.hears('success')
    await shop.close()
  })

  test('logs in at a bank’s own page, in a window beside it', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_127287')
    const [bank] = await Promise.all([shop.page.waitForEvent('popup'), shop.part('open-oauth').click()])
    await bank.getByTestId('bank-log-in').click()
    await bank.getByTestId('bank-submit').click()
    await shop.part('finish').click()
    await shop.hears('success')
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
    await shop.hears('CLOSE_OAUTH')
    await shop.part('close').click()
    await shop.part('leave').click()
    await shop.hears('exit')
    expect((await shop.sequence()).at(-1)).toBe('EXIT(requires_oauth)')
    await shop.close()
  })
})

describe.skipIf(chromium === undefined)('the language of the link token', () => {
  test.each([
    ['de', 'Wonderwallet verbindet Ihre Bank über Gingham', 'de'],
    ['es', 'Wonderwallet usa Gingham para conectar tu banco', 'es'],
    ['vi', 'Wonderwallet uses Gingham to connect your bank', 'en'],
  ])('%s is spoken, or English instead', async (language, title, spoken) => {
    const shop = await lab.visit(await lab.makeLinkToken({ language }))
    await shop.page.click('#connect')
    await shop.link.getByRole('heading', { name: title }).waitFor()
    expect(await shop.link.locator('html').getAttribute('lang')).toBe(spoken)
    await shop.close()
  })
})
