import type { Leg } from './tour.testing.ts'
import type { LinkLab, Shop } from './testing.ts'

const phone = async ({ part }: Shop, number: string) => {
  await part('phone-number').fill(number)
  await part('submit-phone').click()
}

const code = async ({ part }: Shop, typed: string) => {
  await part('otp').fill(typed)
  await part('submit-otp').click()
}

/** A link token of Layer. */
export async function layerToken({ server }: LinkLab): Promise<string> {
  const { body } = await server.call('/session/token/create', {
    template_id: 'any',
    user: { client_user_id: 'applicant' },
  })
  return body.link.link_token as string
}

/** A link token for several Items. */
export async function severalToken({ server, makeLinkToken }: LinkLab): Promise<string> {
  const { body } = await server.call('/user/create', { client_user_id: `person-${server.house.ids.hex(8)}` })
  return makeLinkToken({ user_id: body.user_id, enable_multi_item_link: true })
}

/** What the app tells Layer before it opens Link. */
export async function submitPhone(shop: Shop, phone_number: string): Promise<void> {
  await shop.page.evaluate(
    (number) =>
      (window as unknown as { handler: { submit: (data: object) => void } }).handler.submit({ phone_number: number }),
    phone_number,
  )
}

/** Panes of people who are known by their phone, of several Items, of Layer, and of logins that go on by phone. */
export const returningLegs: readonly Leg[] = [
  {
    async walk(shop, at) {
      const { part } = shop
      await part('use-phone').click()
      await part('pane-SUBMIT_PHONE').waitFor()
      await at('phone')
      await phone(shop, '555')
      await part('pane-error').waitFor()
      await at('phone-wrong')
      await phone(shop, '415-555-0011')
      await part('pane-VERIFY_PHONE').waitFor()
      await at('phone-code')
      await code(shop, '000000')
      await part('pane-error').waitFor()
      await at('phone-code-wrong')
      await part('resend-otp').click()
      await shop.link.getByText('A new code is on its way').waitFor()
      await code(shop, '123456')
      await part('pane-SELECT_SAVED_INSTITUTION').waitFor()
      await at('saved-banks')
      await part('saved-ins_109508').click()
      await part('pane-SELECT_SAVED_ACCOUNT').waitFor()
      await at('saved-accounts')
      await part('submit-accounts').click()
      await part('saved-for').waitFor()
      await at('connected-saved')
    },
  },
  {
    request: { user: { client_user_id: 'user-1', phone_number: '+14155550010' } },
    async walk(shop, at) {
      await shop.part('continue').click()
      await shop.part('known-phone').waitFor()
      await at('phone-known')
    },
  },
  {
    token: severalToken,
    async walk(shop, at) {
      const { part } = shop
      await part('continue').click()
      await part('institution-ins_109508').click()
      await part('sandbox-fill').click()
      await part('submit-credentials').click()
      await part('account-0').check()
      await part('submit-accounts').click()
      await part('connect-another').waitFor()
      await at('connected-several')
      await part('connect-another').click()
      await part('institution-ins_109509').click()
      await part('pane-CREDENTIAL').waitFor()
      await part('close').click()
      await part('pane-EXIT').waitFor()
      await at('leave-several')
    },
  },
  {
    token: layerToken,
    async before(shop) {
      await submitPhone(shop, '+14155550011')
      await shop.hears('LAYER_READY')
    },
    async walk(shop, at) {
      const { part } = shop
      await part('continue').click()
      await code(shop, '123456')
      await part('pane-PROFILE_DATA_REVIEW').waitFor()
      await at('profile')
      await part('edit-profile').click()
      await part('profile-ssn').fill('123')
      await part('confirm-profile').click()
      await part('field-error').waitFor()
      await at('profile-fields')
    },
  },
  {
    request: { country_codes: ['DE'] },
    async walk(shop, at) {
      await shop.part('continue').click()
      await shop.part('institution-ins_117181').click()
      await shop.part('qr-code').locator('path').waitFor({ state: 'attached' })
      await at('oauth-qr')
    },
  },
]
