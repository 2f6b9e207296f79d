import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { linkPage, LinkPaneError } from './src/index.ts'
import { openShop, told, type ShopLab } from './shop.testing.ts'
import * as selectors from './src/link/selectors.ts'

const program = findChromium()
if (program === undefined)
  process.stderr.write('skipped: the page object of Link (no Chromium found; name one in CHROMIUM_PATH)\n')

let lab: ShopLab
beforeAll(async () => {
  if (program !== undefined) lab = await openShop(program)
})
afterAll(() => lab?.close())

describe.skipIf(program === undefined)('linkPage', () => {
  test('goes step by step to an Item', async () => {
    const { page, link, close } = await lab.open()
    await link.continue()
    await link.chooseInstitution('First Platypus Bank')
    await link.waitForPane('CREDENTIAL')
    await link.logIn('user_good', 'pass_good')
    await link.chooseAccounts(['Plaid Saving', '0000'])
    await link.finish()
    const { kind, public_token, metadata } = await told(page)
    expect(kind).toBe('success')
    expect(metadata.accounts.map(({ name }) => name)).toEqual(['Plaid Checking', 'Plaid Saving'])
    const { body } = await lab.server.call('/item/public_token/exchange', { public_token })
    expect(body.access_token).toMatch(/^access-sandbox-/)
    await close()
  })

  test.each([
    ['pass_good', undefined],
    ['mfa_device', undefined],
    ['mfa_questions_2_2', [['answer_0_0', 'answer_0_1']]],
    ['mfa_selections_1_2_3', undefined],
    ['{"recaptcha":"good"}', undefined],
  ])('goes all the way with the password %s', async (password, mfa) => {
    const { page, link, close } = await lab.open()
    await link.complete({ password, ...(mfa === undefined ? {} : { mfa }) })
    expect(await told(page)).toMatchObject({ kind: 'success', metadata: { accounts: { length: 14 } } })
    await close()
  })

  test('types account numbers, and the code of their deposit', async () => {
    const auth = { instant_microdeposits_enabled: true, same_day_microdeposits_enabled: true }
    const { page, link, close } = await lab.open({ products: ['auth'], auth })
    await link.continue()
    const wrong = link.enterNumbers({ routing_number: '123456789' })
    await expect(wrong).rejects.toThrow('Link does not take these numbers: This is no bank’s number')
    await link.enterNumbers({ routing_number: '333333334', name: 'Ada Wren', subtype: 'savings' })
    await link.enterDepositCode('no')
    expect(await link.part('pane-error').innerText()).toContain('2 more times')
    await link.enterDepositCode()
    await link.finish()
    expect(await told(page)).toMatchObject({
      kind: 'success',
      metadata: { accounts: [{ name: 'Savings', mask: '0000' }], institution: null },
    })
    await close()
  })

  test('uploads documents: what is asked for, or in place of a login', async () => {
    const { access_token } = await lab.server.link()
    const { body } = await lab.server.call('/accounts/get', { access_token })
    const identity = { is_document_upload: true, account_ids: [body.accounts[0].account_id] }
    const proof = await lab.open({ products: ['identity'], access_token, identity })
    await proof.link.continue()
    const wrong = proof.link.uploadDocuments([{ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no') }])
    await expect(wrong).rejects.toThrow('Link does not take these documents: Only PDFs and pictures can be sent.')
    await proof.link.complete()
    expect((await told(proof.page)).kind).toBe('success')
    await proof.close()

    const { body: user } = await lab.server.call('/user/create', { client_user_id: 'employee' })
    const income_verification = { income_source_types: ['payroll'] }
    const { user_token } = user
    const pay = await lab.open({ products: ['income_verification'], income_verification, user_token })
    const stub = { name: 'stub.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }
    await pay.link.complete({ documents: [stub] })
    expect((await told(pay.page)).kind).toBe('success')
    await pay.close()
  })

  test('answers Instant Match on its way', async () => {
    const { page, link, close } = await lab.open({ products: ['auth'], link_customization_name: 'single_account' })
    await link.complete({ institution: 'ins_109512', accounts: ['Plaid Saving'] })
    expect(await told(page)).toMatchObject({ kind: 'success', metadata: { accounts: [{ name: 'Plaid Saving' }] } })
    await close()
  })

  test('logs in at a bank’s own page, in a window beside it', async () => {
    const { page, link, close } = await lab.open()
    await link.complete({ institution: 'Platypus OAuth Bank' })
    expect(await told(page)).toMatchObject({
      kind: 'success',
      metadata: { institution: { name: 'Platypus OAuth Bank' } },
    })
    await close()
  })

  test('searches for a bank that is not in the first list, and takes an id', async () => {
    const country_codes = ['US', 'CA', 'GB', 'DE', 'ES', 'FR', 'IE', 'IT', 'NL', 'PL']
    const { link, close } = await lab.open({ country_codes })
    await link.continue()
    await link.waitForPane('SELECT_INSTITUTION')
    const listed = (await link.part('institutions').innerText()).split('\n')
    const { body } = await lab.server.call('/institutions/get', { count: 500, offset: 0, country_codes })
    const names = (body.institutions as { name: string }[]).map(({ name }) => name)
    const unlisted = names.find((name) => !listed.includes(name))
    expect(unlisted).toBeTypeOf('string')
    await link.chooseInstitution(unlisted ?? '')
    // What is not listed here does not offer the product of the link token.
    expect(await link.errorCode()).toMatch(/^[A-Z_]+$/)
    await link.recover('choose_institution')
    await link.chooseInstitution('ins_109509')
    await link.waitForPane('CREDENTIAL')
    await close()
  })

  test('leaves: at once, or after the question', async () => {
    const { page, link, close } = await lab.open()
    await link.waitForPane('CONSENT')
    await link.exit()
    expect((await told(page)).kind).toBe('exit')
    await page.click('#connect')
    await link.continue()
    await link.chooseInstitution('ins_109508')
    await link.waitForPane('CREDENTIAL')
    await link.exit()
    expect((await told(page)).metadata.status).toBe('requires_credentials')
    await close()
  })

  test('says what Link shows in place of what a test expects', async () => {
    const { link, close } = await lab.open()
    await link.continue()
    await link.chooseInstitution('ins_109508')
    await link.logIn('user_good', 'wrong')
    const wrong = await link.chooseAccounts().catch((error: unknown) => error)
    expect(wrong).toBeInstanceOf(LinkPaneError)
    expect(wrong).toMatchObject({ pane: 'CREDENTIAL', error_code: null })
    expect(String(wrong)).toMatch(/^LinkPaneError: Link should show SELECT_ACCOUNT but shows CREDENTIAL: \w+/)
    await expect(link.complete({ password: 'error_ITEM_LOCKED' })).rejects.toMatchObject({
      pane: 'ERROR',
      error_code: 'ITEM_LOCKED',
    })
    expect(await link.errorCode()).toBe('ITEM_LOCKED')
    await link.recover('choose_institution')
    await link.complete()
    await close()
  })

  test('says that Link is not open', async () => {
    const page = await lab.browser.newPage()
    await page.goto(`${lab.address}?token=${await lab.makeLinkToken()}`)
    await expect(linkPage(page, { timeout: 300 }).continue()).rejects.toThrow(
      'Link should show CONSENT but is not open in this page',
    )
    await page.close()
  })

  test('names the accounts that there are when one is wanted that is not', async () => {
    const { link, close } = await lab.open()
    await link.continue()
    await link.chooseInstitution('ins_109508')
    await link.logIn('user_good', 'pass_good')
    await expect(link.chooseAccounts(['Nobody’s'])).rejects.toThrow(/Plaid Checking, Plaid Saving.*no Nobody’s/)
    await close()
  })

  test('drives a page of Link’s own', async () => {
    const { body } = await lab.server.call('/link/token/create', {
      client_name: 'Wonderwallet',
      language: 'en',
      country_codes: ['US'],
      user: { client_user_id: 'user-1' },
      products: ['transactions'],
      hosted_link: {},
    })
    const page = await lab.browser.newPage()
    await page.goto(
      lab.server.url +
        new URL(body.hosted_link_url as string).pathname +
        new URL(body.hosted_link_url as string).search,
    )
    await linkPage(page, { hosted: true, timeout: 8_000 }).complete()
    expect(await page.locator('[data-testid="finished"]').isVisible()).toBe(true)
    await page.close()
  })
})

/** Link's document, as Cypress reaches it. */
function linkDocument(page: Page): Frame {
  const frame = page.frames().findLast((candidate) => candidate.url().endsWith('/link.html'))
  if (frame === undefined) throw new Error('there is no Link in this page')
  return frame
}

const countIn = (page: Page, selector: string) =>
  linkDocument(page).evaluate((wanted) => document.querySelectorAll(wanted).length, selector)

describe.skipIf(program === undefined)('what Playwright and Cypress share', () => {
  test('selectors are ones that the browser itself understands', async () => {
    const { page, link, close } = await lab.open()
    await link.waitForPane('CONSENT')
    expect(await page.locator(selectors.linkFrame).count()).toBe(1)
    expect(await page.locator(selectors.anyLinkFrame).count()).toBe(2)
    expect(await countIn(page, selectors.settledPane('CONSENT'))).toBe(1)
    expect(await countIn(page, selectors.settledPane('MFA'))).toBe(0)
    expect(await countIn(page, selectors.linkThatDoesNotAsk)).toBe(1)
    await link.continue()
    await link.waitForPane('SELECT_INSTITUTION')
    expect(await countIn(page, selectors.institutions)).toBeGreaterThan(5)
    await link.chooseInstitution('ins_109508')
    await link.logIn('user_good', 'wrong')
    await link.waitForPane('CREDENTIAL')
    expect(await countIn(page, selectors.paneWithError)).toBe(1)
    await link.logIn('user_good', 'mfa_questions_1_2')
    await link.waitForPane('MFA')
    expect(await countIn(page, selectors.mfaKind('questions'))).toBe(1)
    expect(await countIn(page, selectors.mfaAnswer(1))).toBe(1)
    await link.answerMfa()
    await link.waitForPane('SELECT_ACCOUNT')
    expect(await countIn(page, selectors.accounts)).toBe(14)
    await close()
  })
})
