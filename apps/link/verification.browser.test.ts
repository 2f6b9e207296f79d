import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { openLab, type LinkLab } from './testing.ts'

const chromium = findChromium()
if (chromium === undefined)
  process.stderr.write('skipped: Identity Verification in a browser (no Chromium found; name one in CHROMIUM_PATH)\n')

let lab: LinkLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openLab(chromium)
})
afterAll(() => lab?.close())

const verification = (client_user_id: string) => ({
  products: ['identity_verification'],
  identity_verification: { template_id: 'idvtmp_full' },
  user: { client_user_id },
})

describe.skipIf(chromium === undefined)('Identity Verification', () => {
  test('leads through every step, takes wrong answers, and hands over an id without a token', async () => {
    const shop = await lab.visit(await lab.makeLinkToken(verification('browser-1')))
    const { page, part } = shop
    await page.click('#connect')
    await part('accept-terms').click()
    await part('submit-phone').click()
    await part('field-error').waitFor()
    await part('phone-number').fill('12')
    await part('submit-phone').click()
    await part('pane-error').waitFor()
    await part('sandbox-fill').click()
    await part('submit-phone').click()
    await part('other-phone').click()
    await part('submit-phone').click()
    await part('code').fill('00000')
    await part('submit-code').click()
    await part('pane-error').waitFor()
    await part('sandbox-fill').click()
    await part('submit-code').click()
    await part('pane-KYC_CHECK').waitFor()
    await part('submit-person').click()
    expect(await part('field-error').count()).toBe(8)
    await part('sandbox-fill').click()
    await part('person-postal_code').fill('x')
    await part('submit-person').click()
    await part('pane-error').waitFor()
    expect(await part('person-given_name').inputValue()).toBe('Leslie')
    await part('person-postal_code').fill('46001')
    await part('submit-person').click()
    const pick = async (sample: string) => {
      await part('samples').locator(`input[value="${sample}"]`).check()
      await part('submit-sample').click()
    }
    await part('pane-DOCUMENTARY_VERIFICATION').waitFor()
    await pick('blurry')
    await part('pane-error').waitFor()
    expect(await part('pane-error').innerText()).toContain('2')
    await pick('passport')
    await part('pane-SELFIE_CHECK').waitFor()
    await pick('live')
    await part('pane-VERIFICATION_RESULT-success').waitFor()
    await part('finish').click()
    await shop.hears('success')
    const [, public_token, metadata] = (await shop.heard()).find(([kind]) => kind === 'success') ?? []
    expect(public_token).toBeNull()
    const { link_session_id } = metadata as { link_session_id: string }
    const { body } = await lab.server.call('/identity_verification/get', { identity_verification_id: link_session_id })
    expect(body).toMatchObject({ client_user_id: 'browser-1', status: 'success' })
    expect(shop.errors).toEqual([])
    await shop.close()
  })

  test('is left in the middle with a word that it is kept', async () => {
    const shop = await lab.visit(await lab.makeLinkToken(verification('browser-2')))
    await shop.page.click('#connect')
    await shop.part('accept-terms').click()
    await shop.part('pane-VERIFY_SMS').waitFor()
    await shop.part('close').click()
    expect(await shop.part('pane-EXIT').innerText()).toContain('come back')
    await shop.part('leave').click()
    await shop.hears('exit')
    expect((await shop.sequence()).slice(-2)).toEqual(['IDENTITY_VERIFICATION_CLOSE_UI', 'EXIT'])
    await shop.close()
  })

  test('runs on a page of its own, by the address that was given away', async () => {
    const { body } = await lab.server.call('/identity_verification/create', {
      client_user_id: 'browser-3',
      template_id: 'idvtmp_screening',
      gave_consent: false,
      is_shareable: true,
      user: { name: { given_name: 'Leslie', family_name: 'Knope' }, date_of_birth: '1975-01-18' },
    })
    const { pathname, search } = new URL(body.shareable_url)
    const page = await lab.newPage()
    await page.goto(lab.server.url + pathname + search)
    await page.getByTestId('accept-terms').click()
    await page.getByTestId('pane-VERIFICATION_RESULT-success').waitFor()
    await page.getByTestId('finish').click()
    await page.getByTestId('finished').waitFor()
    const { body: after } = await lab.server.call('/identity_verification/get', { identity_verification_id: body.id })
    expect(after.status).toBe('success')
    await page.close()
  })
})
