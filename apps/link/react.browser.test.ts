import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkPage, type Journey } from '@gingham/testing'
import { findChromium } from '../../tools/find-chromium.ts'
import { bundleReactShop, openLab, type LinkLab, type Shop } from './testing.ts'
import { layerToken, severalToken } from './tour-returning.testing.ts'

const chromium = findChromium()

let lab: LinkLab
let script: string
beforeAll(async () => {
  if (chromium === undefined) return
  lab = await openLab(chromium)
  script = await bundleReactShop()
})
afterAll(() => lab?.close())

const visit = (token: string) => lab.visit(token, { html: '<div id="root"></div>', script })

const open = async (request: Record<string, unknown>): Promise<Shop> => {
  const shop = await visit(await lab.makeLinkToken(request))
  await shop.page.click('#connect')
  return shop
}

/** What the shop's onSuccess got. */
async function successOf(shop: Shop) {
  await shop.hears('success')
  const [, public_token, metadata] = (await shop.heard()).find(([kind]) => kind === 'success') ?? []
  return { public_token, metadata: metadata as Record<string, unknown> }
}

/** What leads to an Item: what the link token asks for, what the person does, and an event that shows it happened. */
const flows: [name: string, request: Record<string, unknown>, journey: Journey, event: string][] = [
  ['a password', {}, {}, 'SUBMIT_CREDENTIALS'],
  ['a device and a code', {}, { password: 'mfa_device' }, 'SUBMIT_MFA(code)'],
  ['two rounds of questions', {}, { password: 'mfa_questions_2_1' }, 'SUBMIT_MFA(questions)'],
  ['selections', {}, { password: 'mfa_selections_1_2_3' }, 'SUBMIT_MFA(selections)'],
  ['a reCAPTCHA', {}, { password: '{"recaptcha":"good"}' }, 'TRANSITION_VIEW(RECAPTCHA)'],
  ['a bank’s own page', {}, { institution: 'Platypus OAuth Bank' }, 'OPEN_OAUTH'],
  [
    'numbers and a deposit',
    { products: ['auth'], auth: { same_day_microdeposits_enabled: true } },
    { numbers: {} },
    'SUBMIT_ROUTING_NUMBER',
  ],
  [
    'numbers that the database knows',
    { products: ['auth'], auth: { database_match_enabled: true } },
    { numbers: {} },
    'SUBMIT_ACCOUNT_NUMBER',
  ],
  [
    'a phone number',
    { user: { client_user_id: 'user-1', phone_number: '+14155550011' } },
    { phone: '+14155550011' },
    'VERIFY_PHONE',
  ],
]

describe.skipIf(chromium === undefined)('a shop with react-plaid-link', () => {
  test.each(flows)('gets an Item by %s', async (_name, request, journey, event) => {
    const shop = await open(request)
    await linkPage(shop.page).complete(journey)
    const { public_token, metadata } = await successOf(shop)
    expect(metadata).toMatchObject({ link_session_id: expect.any(String), accounts: expect.any(Array) })
    expect((await shop.sequence()).filter((name) => name.startsWith(event))).not.toEqual([])
    const { status, body } = await lab.server.call('/item/public_token/exchange', { public_token })
    expect(status).toBe(200)
    const { accounts } = (await lab.server.call('/accounts/get', { access_token: body.access_token })).body
    expect(accounts).toHaveLength((metadata['accounts'] as unknown[]).length)
    expect(shop.errors).toEqual([])
    await shop.close()
  })

  test('gets several Items in one session', async () => {
    const shop = await visit(await severalToken(lab))
    await shop.page.click('#connect')
    const link = linkPage(shop.page)
    await link.continue()
    for (const institution of ['ins_109508', 'ins_109509']) {
      await link.chooseInstitution(institution)
      await link.logIn('user_good', 'pass_good')
      await link.chooseAccounts('all')
      await (institution === 'ins_109508' ? link.connectAnother() : link.finish())
    }
    // The tokens come by webhook and by /link/token/get, not to the browser.
    expect((await successOf(shop)).public_token).toBe('')
    await shop.close()
  })

  test('signs somebody up with Layer', async () => {
    const shop = await visit(await layerToken(lab))
    await shop.page.click('#sign-up')
    await shop.hears('LAYER_READY')
    await shop.page.click('#connect')
    await linkPage(shop.page).complete()
    const { public_token } = await successOf(shop)
    const { body } = await lab.server.call('/user_account/session/get', { public_token })
    expect(body.identity.phone_number).toBe('+14155550011')
    await shop.close()
  })

  test('mends a broken login in update mode', async () => {
    const { access_token } = await lab.server.link()
    await lab.server.call('/sandbox/item/reset_login', { access_token })
    const shop = await open({ access_token, products: undefined })
    await linkPage(shop.page).complete()
    await shop.hears('success')
    const { item } = (await lab.server.call('/item/get', { access_token })).body
    expect(item.error).toBeNull()
    await shop.close()
  })

  test('hears why somebody has left', async () => {
    const shop = await open({})
    const link = linkPage(shop.page)
    await link.continue()
    await link.chooseInstitution('ins_109508')
    await link.logIn('user_good', 'error_ITEM_LOCKED')
    await shop.part('pane-ERROR').waitFor()
    await link.exit()
    await shop.hears('exit')
    const [, error, metadata] = (await shop.heard()).find(([kind]) => kind === 'exit') ?? []
    expect(error).toMatchObject({ error_code: 'ITEM_LOCKED' })
    expect(metadata).toMatchObject({ institution: { institution_id: 'ins_109508' } })
    await shop.close()
  })
})
