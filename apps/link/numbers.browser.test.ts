import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkPage } from '@gingham/testing'
import { findChromium } from '../../tools/find-chromium.ts'
import { openLab, type LinkLab, type Shop } from './testing.ts'

const chromium = findChromium()
if (chromium === undefined)
  process.stderr.write('skipped: typed account numbers in a browser (no Chromium found; name one in CHROMIUM_PATH)\n')

let lab: LinkLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openLab(chromium)
})
afterAll(() => lab?.close())

/** What onSuccess got. */
async function successOf(shop: Shop) {
  await shop.hears('success')
  const [, public_token, metadata] = (await shop.heard()).find(([kind]) => kind === 'success') ?? []
  return { public_token, metadata: metadata as { accounts: { verification_status: string }[] } }
}

describe.skipIf(chromium === undefined)('typed account numbers', () => {
  test('a same-day deposit is sent in one session, and its code typed in another', async () => {
    const auth = { same_day_microdeposits_enabled: true }
    const shop = await lab.visit(await lab.makeLinkToken({ products: ['auth'], auth }))
    await shop.page.click('#connect')
    await shop.part('continue').click()
    await shop.part('enter-numbers').click()
    await shop.part('submit-routing').click()
    await shop.part('field-error').waitFor()
    await shop.part('routing-number').fill('011401533')
    await shop.part('submit-routing').click()
    await shop.part('institution-ins_109508').waitFor()
    await shop.part('skip-login').click()
    await shop.part('account-number').fill('1111 2222 3333 0000')
    await shop.part('account-holder').fill('Ada Wren')
    await shop.part('account-subtype').getByRole('radio', { name: 'Savings' }).check()
    await shop.part('submit-account').click()
    await shop.part('pane-SAME_DAY_MICRODEPOSIT_AUTHORIZED').waitFor()
    await shop.part('finish').click()
    const { public_token, metadata } = await successOf(shop)
    expect(metadata).toMatchObject({
      institution: null,
      accounts: [{ verification_status: 'pending_manual_verification', mask: '0000', subtype: 'savings' }],
    })
    expect((await shop.sequence()).slice(2)).toEqual([
      'TRANSITION_VIEW(NUMBERS)',
      'SUBMIT_ROUTING_NUMBER',
      'TRANSITION_VIEW(NUMBERS_SELECT_INSTITUTION)',
      'TRANSITION_VIEW(NUMBERS)',
      'SUBMIT_ACCOUNT_NUMBER',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(SAME_DAY_MICRODEPOSIT_AUTHORIZED)',
      'HANDOFF',
    ])
    expect(shop.errors).toEqual([])
    await shop.close()

    const { body } = await lab.server.call('/item/public_token/exchange', { public_token })
    const { access_token } = body
    const later = await lab.visit(await lab.makeLinkToken({ access_token, products: undefined }))
    await later.page.click('#connect')
    const link = linkPage(later.page)
    await link.enterDepositCode('XYZ')
    expect(await later.part('pane-error').innerText()).toContain('2 more times')
    await link.complete()
    expect((await successOf(later)).metadata.accounts).toMatchObject([{ verification_status: 'manually_verified' }])
    const numbers = await lab.server.call('/auth/get', { access_token })
    expect(numbers.body.numbers.ach).toMatchObject([{ routing: '011401533', account: '1111222233330000' }])
    await later.close()
  })

  test('the choice, an instant deposit and its code are done with the keyboard alone', async () => {
    const auth = { instant_microdeposits_enabled: true, auth_type_select_enabled: true }
    const shop = await lab.visit(await lab.makeLinkToken({ products: ['auth'], auth }))
    const { page, part } = shop
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    const standsAt = (pane: string) =>
      part(`pane-${pane}`).getByRole('heading').and(shop.link.locator(':focus')).waitFor()
    await page.focus('#connect')
    await press('Enter')
    await part('continue').focus()
    await press('Enter')
    await standsAt('SELECT_AUTH_TYPE')
    await press('Tab', 'Tab', 'Enter')
    await standsAt('NUMBERS')
    await press('Tab')
    await page.keyboard.type('333333334')
    await press('Enter')
    await part('account-holder').waitFor()
    await standsAt('NUMBERS')
    await press('Tab')
    await page.keyboard.type('1111222233330000')
    await press('Tab', 'ArrowDown', 'Tab')
    await page.keyboard.type('Ada Wren')
    await press('Enter')
    await standsAt('INSTANT_MICRODEPOSIT_AUTHORIZED')
    await press('Tab')
    await page.keyboard.type('abc')
    await press('Enter')
    await standsAt('CONNECTED')
    await part('finish').focus()
    await press('Enter')
    expect((await successOf(shop)).metadata.accounts).toMatchObject([
      { verification_status: 'manually_verified', subtype: 'savings' },
    ])
    await shop.close()
  })

  test.each([
    ['the database', { database_insights_enabled: true }, 'database_insights_pending'],
    ['a deposit', { same_day_microdeposits_enabled: true }, 'pending_manual_verification'],
  ])('the page object goes the whole way by %s', async (_, auth, verification_status) => {
    const shop = await lab.visit(await lab.makeLinkToken({ products: ['auth'], auth }))
    await shop.page.click('#connect')
    await linkPage(shop.page).complete({ numbers: { name: 'Ada Wren' } })
    expect((await successOf(shop)).metadata.accounts).toMatchObject([{ verification_status }])
    await shop.close()
  })
})

describe.skipIf(chromium === undefined)('a payment', () => {
  test('is shown with its payee and amount before anything is agreed to', async () => {
    const { body: recipient } = await lab.server.call('/payment_initiation/recipient/create', {
      name: 'Thistle Bakery',
      bacs: { account: '31926819', sort_code: '601613' },
    })
    const { body: payment } = await lab.server.call('/payment_initiation/payment/create', {
      recipient_id: recipient.recipient_id,
      reference: 'Invoice 17',
      amount: { currency: 'GBP', value: 12.5 },
    })
    const token = await lab.makeLinkToken({
      products: ['payment_initiation'],
      country_codes: ['GB'],
      payment_initiation: { payment_id: payment.payment_id },
    })
    const shop = await lab.visit(token)
    await shop.page.click('#connect')
    expect(await shop.part('payment-payee').innerText()).toBe('Thistle Bakery')
    expect(await shop.part('payment-amount').innerText()).toBe('£12.50')
    expect(await shop.part('payment-reference').innerText()).toBe('Invoice 17')
    await shop.close()
  })
})
