import { randomUUID } from 'node:crypto'
import type { Leg } from './tour.testing.ts'

/** Somebody new each time: who has been verified is not asked again. */
const tokenFor =
  (template_id: string): NonNullable<Leg['token']> =>
  (lab) =>
    lab.makeLinkToken({
      products: ['identity_verification'],
      identity_verification: { template_id },
      user: { client_user_id: randomUUID() },
    })

/** Every step of Identity Verification, and both ways in which it ends. */
export const verificationLegs: readonly Leg[] = [
  {
    token: tokenFor('idvtmp_full'),
    async walk({ part }, at) {
      await part('accept-terms').waitFor()
      await at('verification-terms')
      await part('accept-terms').click()
      await part('submit-phone').waitFor()
      await at('verification-phone')
      await part('sandbox-fill').click()
      await part('submit-phone').click()
      await part('code').waitFor()
      await at('verification-code')
      await part('sandbox-fill').click()
      await part('submit-code').click()
      await part('pane-KYC_CHECK').waitFor()
      await part('submit-person').click()
      await part('field-error').first().waitFor()
      await at('verification-person-empty')
      await part('sandbox-fill').click()
      await at('verification-person')
      await part('submit-person').click()
      await part('pane-DOCUMENTARY_VERIFICATION').waitFor()
      await at('verification-document')
      await part('samples').locator('input[value="passport"]').check()
      await part('submit-sample').click()
      await part('pane-SELFIE_CHECK').waitFor()
      await at('verification-selfie')
      await part('samples').locator('input[value="live"]').check()
      await part('submit-sample').click()
      await part('pane-VERIFICATION_RESULT-success').waitFor()
      await at('verification-success')
    },
  },
  {
    token: tokenFor('idvtmp_kyc'),
    async walk({ part }, at) {
      await part('accept-terms').click()
      await part('pane-KYC_CHECK').waitFor()
      await part('sandbox-fill').click()
      await part('person-family_name').fill('Nobody')
      await part('person-postal_code').fill('10001')
      await part('submit-person').click()
      await part('pane-VERIFICATION_RESULT-failed').waitFor()
      await at('verification-failed')
    },
  },
]
