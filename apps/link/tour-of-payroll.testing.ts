import type { LinkLab } from './testing.ts'
import type { Leg } from './tour.testing.ts'

const income_verification = { income_source_types: ['payroll'] }

/** Link for a bank statement about an account that is linked. */
export async function makeProofToken(lab: LinkLab, access_token: string): Promise<string> {
  const { body } = await lab.server.call('/accounts/get', { access_token })
  const identity = { is_document_upload: true, account_ids: [body.accounts[0].account_id] }
  return lab.makeLinkToken({ products: ['identity'], access_token, identity })
}

/** Every screen of people who share their pay, or upload documents for another purpose. */
export const payrollLegs: readonly Leg[] = [
  {
    request: { products: ['income_verification'], income_verification },
    async walk({ part }, at) {
      await part('continue').click()
      await part('upload-documents').waitFor()
      await at('payroll-providers')
      await part('institution-search').fill('gingam mills')
      await part('institutions').getByText('Gingham Mills').waitFor()
      await at('employers')
      await part('institution-search').fill('no such employer anywhere')
      await part('institutions-none').waitFor()
      await at('no-employer')
      await part('upload-documents').click()
      await part('submit-documents').click()
      await part('pane-error').waitFor()
      await at('upload-empty')
      const files = ['march.pdf', 'a-name-that-is-much-longer-than-the-line-that-it-has-to-stand-on.pdf']
      await part('files').setInputFiles(
        files.map((name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })),
      )
      await part('remove-1').waitFor()
      await at('upload-chosen')
      await part('submit-documents').click()
      await part('pane-CONNECTED').waitFor()
      await at('payroll-connected')
    },
  },
  {
    async token(lab) {
      const { access_token } = await lab.server.link()
      return makeProofToken(lab, access_token)
    },
    async walk({ part }, at) {
      await part('continue').click()
      await part('files').setInputFiles([
        { name: 'statement.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
      ])
      await part('remove-0').waitFor()
      await at('proof-upload')
      await part('submit-documents').click()
      await part('pane-CONNECTED').waitFor()
      await at('proof-sent')
    },
  },
]
