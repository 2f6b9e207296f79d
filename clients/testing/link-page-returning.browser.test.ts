import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { openShop, told, type ShopLab } from './shop.testing.ts'
import { linkPage } from './src/index.ts'

const program = findChromium()

let lab: ShopLab
beforeAll(async () => {
  if (program !== undefined) lab = await openShop(program)
})
afterAll(() => lab?.close())

describe.skipIf(program === undefined)('linkPage for people whom Link knows', () => {
  test('goes by phone to saved accounts, or saves new ones at the end', async () => {
    const known = await lab.open()
    await known.link.complete({ phone: '415-555-0011', institution: 'Tartan Bank' })
    expect((await told(known.page)).metadata).toMatchObject({ institution: { name: 'Tartan Bank' } })
    await known.close()

    const number = '628-555-0177'
    const first = await lab.open()
    await first.link.continue()
    await first.link.chooseInstitution('ins_109508')
    await first.link.logIn('user_good', 'pass_good')
    await first.link.chooseAccounts(['Plaid Saving'])
    await first.link.submitPhone(number)
    await first.link.enterCode()
    expect((await told(first.page)).kind).toBe('success')
    await first.close()

    const again = await lab.open()
    await again.link.submitPhone(number)
    await again.link.enterCode()
    await again.link.chooseAccounts(['Plaid Saving'])
    await again.link.finish()
    expect((await told(again.page)).metadata.accounts).toMatchObject([{ name: 'Plaid Saving' }])
    await again.close()
  })

  test('skips the number that an app has passed, unless it is wanted', async () => {
    const { page, link, close } = await lab.open({ user: { client_user_id: 'user-1', phone_number: '+14155550010' } })
    await link.complete()
    expect((await told(page)).kind).toBe('success')
    await close()
  })

  test('connects several banks, and a profile', async () => {
    const { body: user } = await lab.server.call('/user/create', { client_user_id: 'person-1' })
    const several = await lab.open({ user_id: user.user_id, enable_multi_item_link: true })
    await several.link.continue()
    for (const bank of ['ins_109508', 'ins_109509']) {
      if (bank === 'ins_109509') await several.link.connectAnother()
      await several.link.chooseInstitution(bank)
      await several.link.logIn('user_good', 'pass_good')
      await several.link.chooseAccounts()
    }
    await several.link.finish()
    expect((await told(several.page)).public_token).toBe('')
    await several.close()

    const { body } = await lab.server.call('/session/token/create', {
      template_id: 'any',
      user: { client_user_id: 'x' },
    })
    const page = await (await lab.browser.newContext()).newPage()
    await page.goto(`${lab.address}?token=${body.link.link_token}`)
    await page.evaluate("handler.submit({ phone_number: '+14155550015' })")
    await page.click('#connect')
    const link = linkPage(page, { timeout: 8_000 })
    await link.continue()
    await link.enterCode()
    await link.confirmProfile({ city: 'Eagleton' })
    const { public_token } = await told(page)
    const { body: shared } = await lab.server.call('/user_account/session/get', { public_token })
    expect(shared.identity.address).toMatchObject({ city: 'Eagleton', street: '123 Main St.' })
    await page.context().close()
  })
})
