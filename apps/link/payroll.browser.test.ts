import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { openLab, type LinkLab } from './testing.ts'
import { makeProofToken } from './tour-of-payroll.testing.ts'

const chromium = findChromium()
if (chromium === undefined)
  process.stderr.write('skipped: payroll in a browser (no Chromium found; name one in CHROMIUM_PATH)\n')

let lab: LinkLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openLab(chromium)
})
afterAll(() => lab?.close())

async function open() {
  const { body: user } = await lab.server.call('/user/create', { client_user_id: lab.server.house.ids.uuid() })
  const { user_token } = user
  const income_verification = { income_source_types: ['payroll'] }
  const link = await lab.makeLinkToken({ products: ['income_verification'], income_verification, user_token })
  const shop = await lab.visit(link)
  await shop.page.click('#connect')
  await shop.part('continue').click()
  return { ...shop, user_token: user_token as string }
}

describe.skipIf(chromium === undefined)('pay', () => {
  test('is shared by logging in where the employer has it paid', async () => {
    const { part, hears, errors, close, user_token } = await open()
    await part('institution-search').fill('gingam mills')
    await part('institutions').getByText('Gingham Mills').click()
    await part('sandbox-fill').click()
    await part('submit-credentials').click()
    await part('pane-MFA').getByRole('textbox').fill('1234')
    await part('submit-mfa').click()
    await part('finish').click()
    await hears('success')
    const { body } = await lab.server.call('/credit/employment/get', { user_token })
    expect(body.items[0].employments[0]).toMatchObject({ employer: { name: 'Gingham Mills' } })
    expect(errors).toEqual([])
    await close()
  })

  test('is shared as files, of which some are taken back', async () => {
    const { part, hears, sequence, errors, close, user_token } = await open()
    await part('upload-documents').click()
    await part('submit-documents').click()
    await part('pane-error').waitFor()
    const file = (name: string, mimeType: string, text: string) => ({ name, mimeType, buffer: Buffer.from(text) })
    await part('files').setInputFiles([
      file('notes.txt', 'text/plain', 'no'),
      file('stub.pdf', 'application/pdf', '%PDF-'),
    ])
    await part('submit-documents').click()
    await part('pane-error').waitFor()
    const stub = JSON.stringify({ paystub: { employer: { name: 'Bobbin Works' } } })
    await part('files').setInputFiles([
      file('a.pdf', 'application/pdf', '%PDF-1.4'),
      file('b.json', 'application/json', stub),
    ])
    await part('remove-0').click()
    await part('submit-documents').click()
    await part('finish').click()
    await hears('success')
    expect((await sequence()).filter((name) => name.includes('DOCUMENTS'))).toEqual([
      'TRANSITION_VIEW(UPLOAD_DOCUMENTS)',
      'SUBMIT_DOCUMENTS',
      'SUBMIT_DOCUMENTS_ERROR',
      'TRANSITION_VIEW(UPLOAD_DOCUMENTS)',
      'SUBMIT_DOCUMENTS',
      'SUBMIT_DOCUMENTS_SUCCESS',
    ])
    const { body } = await lab.server.call('/credit/payroll_income/get', { user_token })
    expect(body.items[0].payroll_income[0].pay_stubs).toMatchObject([{ employer: { name: 'Bobbin Works' } }])
    expect(errors).toEqual([])
    await close()
  })
})

describe.skipIf(chromium === undefined)('a bank statement', () => {
  test('is uploaded for an account that is linked', async () => {
    const { access_token } = await lab.server.link({ initial_products: ['auth'] })
    const { page, part, hears, errors, close } = await lab.visit(await makeProofToken(lab, access_token))
    await page.click('#connect')
    await part('continue').click()
    await part('pane-UPLOAD_DOCUMENTS').getByText('Upload a bank statement of Plaid Checking ·· 0000').waitFor()
    // As large as a scan is: more than browsers send while a page goes away.
    const buffer = Buffer.from(`%PDF-1.4${' '.repeat(300_000)}`)
    await part('files').setInputFiles([{ name: 'march.pdf', mimeType: 'application/pdf', buffer }])
    await part('submit-documents').click()
    await part('pane-CONNECTED').getByText('Your statement was sent').waitFor()
    await part('finish').click()
    await hears('success')
    await lab.server.settle()
    const { body } = await lab.server.call('/identity/documents/uploads/get', { access_token })
    expect(body.accounts[0].documents).toMatchObject([{ metadata: { is_account_number_match: true } }])
    expect(errors).toEqual([])
    await close()
  })
})
