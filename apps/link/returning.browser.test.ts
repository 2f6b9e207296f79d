import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { isTooWide, violations } from './axe.testing.ts'
import { chooseBank, logIn, openLab, type LinkLab } from './testing.ts'
import { layerToken, severalToken, submitPhone } from './tour-returning.testing.ts'

const chromium = findChromium()

let lab: LinkLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openLab(chromium)
})
afterAll(() => lab?.close())

const aPhone = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true }

describe.skipIf(chromium === undefined)('people whom Link knows', () => {
  test('connect saved accounts with a phone number and a code, and one step back at a time', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    const { part } = shop
    await shop.page.click('#connect')
    await part('use-phone').click()
    await part('sandbox-fill').click()
    await part('submit-phone').click()
    await part('pane-VERIFY_PHONE').waitFor()
    await part('back').click()
    await part('pane-SUBMIT_PHONE').waitFor()
    await part('back').click()
    await part('use-phone').click()
    await part('phone-number').fill('(415) 555-0011')
    await part('submit-phone').click()
    await part('sandbox-fill').click()
    await part('submit-otp').click()
    await part('saved-ins_109511').click()
    await part('pane-SELECT_SAVED_ACCOUNT').waitFor()
    await part('back').click()
    await part('saved-ins_109511').click()
    // Ticked already: one press.
    await part('submit-accounts').click()
    await part('finish').click()
    await shop.hears('success')
    const [, , metadata] = (await shop.heard()).find(([kind]) => kind === 'success') ?? []
    expect(metadata).toMatchObject({ institution: { institution_id: 'ins_109511' }, accounts: { length: 2 } })
    expect(await shop.sequence()).not.toContain('SUBMIT_CREDENTIALS')
    expect(shop.errors).toEqual([])
    await shop.close()
  })

  test('connect several banks before the app hears of any', async () => {
    const shop = await lab.visit(await severalToken(lab))
    const { part } = shop
    await chooseBank(shop, 'ins_109508')
    for (const step of ['connect-another', 'finish']) {
      await logIn(shop, 'pass_good')
      await part('account-0').check()
      await part('submit-accounts').click()
      await part(step).click()
      if (step === 'connect-another') await part('institution-ins_109509').click()
    }
    await shop.hears('success')
    const [, public_token, metadata] = (await shop.heard()).find(([kind]) => kind === 'success') ?? []
    expect(public_token).toBe('')
    expect(metadata).toMatchObject({ accounts: [], institution: null })
    await shop.close()
  })

  test('sign up with Layer, which opens when the app wants it to', async () => {
    const shop = await lab.visit(await layerToken(lab))
    const { part } = shop
    await submitPhone(shop, '+447700900123')
    await shop.hears('LAYER_NOT_AVAILABLE')
    await submitPhone(shop, '+14155550011')
    await shop.hears('LAYER_READY')
    expect(await shop.page.locator('dialog[open]').count()).toBe(0)
    await shop.page.click('#connect')
    await part('continue').click()
    await part('otp').fill('123456')
    await part('submit-otp').click()
    await part('edit-profile').click()
    await part('profile-email').fill('new@example.com')
    await part('profile-bank-1').check()
    await part('confirm-profile').click()
    await shop.hears('success')
    const [, public_token] = (await shop.heard()).find(([kind]) => kind === 'success') ?? []
    const { body } = await lab.server.call('/user_account/session/get', { public_token })
    expect(body).toMatchObject({ identity: { email: 'new@example.com', ssn: '123456789' }, items: { length: 2 } })
    expect(shop.errors).toEqual([])
    await shop.close()
  })
})

describe.skipIf(chromium === undefined)('a login that goes on elsewhere', () => {
  test('is done on a phone that reads the code, and the computer follows', async () => {
    const shop = await lab.visit(await lab.makeLinkToken({ country_codes: ['DE'] }))
    await chooseBank(shop, 'ins_117181')
    const address = await shop.link.locator('[data-address]').getAttribute('data-address')
    const phone = await lab.newPage()
    await phone.goto(address ?? '')
    await shop.link.getByText('Finish with Flexible Platypus').waitFor()
    await phone.getByTestId('bank-log-in').click()
    await phone.getByTestId('bank-submit').click()
    await phone.getByText('Go on where you began').waitFor()
    await shop.part('finish').click()
    await shop.hears('success')
    expect((await shop.sequence()).slice(-4)).toEqual([
      'TRANSITION_VIEW(OAUTH)',
      'OPEN_OAUTH',
      'TRANSITION_VIEW(CONNECTED)',
      'HANDOFF',
    ])
    await phone.context().close()
    await shop.close()
  })

  test('can be done on the same device instead', async () => {
    const shop = await lab.visit(await lab.makeLinkToken({ country_codes: ['DE'] }))
    await chooseBank(shop, 'ins_117181')
    await shop.part('continue-here').click()
    const [bank] = await Promise.all([shop.page.waitForEvent('popup'), shop.part('open-oauth').click()])
    await bank.getByTestId('bank-log-in').click()
    await bank.getByTestId('bank-submit').click()
    await shop.part('finish').click()
    await shop.hears('success')
    await shop.close()
  })

  test('opens the bank’s app on a phone, and comes back to the app’s own address', async () => {
    const address = lab.reserve()
    const token = await lab.makeLinkToken({ redirect_uri: address })
    const script = `const handler = Plaid.create({ token, ...callbacks,
        receivedRedirectUri: location.search.includes('oauth_state_id') ? location.href : undefined })
      document.querySelector('#connect').addEventListener('click', handler.open)
      if (location.search.includes('oauth_state_id')) handler.open()`
    lab.fill(address, token, { script })
    const shop = await lab.enter(address, aPhone)
    await chooseBank(shop, 'ins_132241')
    await shop.part('open-oauth').click()
    await shop.page.getByTestId('bank-unlock').waitFor()
    expect(await violations(shop.page)).toEqual([])
    await shop.page.getByTestId('bank-log-in').click()
    await shop.page.getByTestId('bank-submit').click()
    await shop.part('finish').click()
    await shop.hears('success')
    expect(new URL(shop.page.url()).searchParams.has('oauth_state_id')).toBe(true)
    await shop.close()
  })
})

describe.skipIf(chromium === undefined)('the bank’s own page', () => {
  test.each([
    ['in light colours', {}],
    ['on a small phone, in dark colours', { viewport: { width: 320, height: 568 }, colorScheme: 'dark' }],
  ] as const)('is free of axe violations and fits: %s', async (_look, context) => {
    const shop = await lab.visit(await lab.makeLinkToken(), { context: { reducedMotion: 'reduce', ...context } })
    await chooseBank(shop, 'ins_127287')
    const [bank] = await Promise.all([shop.page.waitForEvent('popup'), shop.part('open-oauth').click()])
    const found: string[] = []
    const check = async (step: string) => {
      found.push(...(await violations(bank)).map((violation) => `${step}: ${violation}`))
      if (await isTooWide(bank)) found.push(`${step}: scrolls sideways`)
    }
    await bank.getByTestId('bank-login').waitFor()
    await check('login')
    await bank.getByTestId('bank-log-in').click()
    await bank.getByTestId('bank-allow').waitFor()
    for (const box of await bank.getByRole('checkbox').all()) await box.uncheck()
    await bank.getByTestId('bank-submit').click()
    await bank.getByTestId('field-error').waitFor()
    await check('no account')
    expect(found).toEqual([])
    await shop.close()
  })
})
