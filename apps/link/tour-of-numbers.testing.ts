import type { Leg } from './tour.testing.ts'

/** Every screen of people who type account numbers. */
export const numbersLegs: readonly Leg[] = [
  {
    request: {
      products: ['auth'],
      auth: { same_day_microdeposits_enabled: true, auth_type_select_enabled: true },
    },
    async walk({ part }, at) {
      await part('continue').click()
      await part('pane-SELECT_AUTH_TYPE').waitFor()
      await at('auth-type')
      await part('auth-type-instant').click()
      await part('enter-numbers').waitFor()
      await at('institutions-or-numbers')
      await part('enter-numbers').click()
      await part('routing-number').waitFor()
      await at('routing')
      await part('submit-routing').click()
      await part('field-error').waitFor()
      await at('routing-empty')
      await part('routing-number').fill('011401533')
      await part('submit-routing').click()
      await part('pane-NUMBERS_SELECT_INSTITUTION').waitFor()
      await at('matched-banks')
      await part('skip-login').click()
      await part('account-number').waitFor()
      await part('submit-account').click()
      await part('field-error').first().waitFor()
      await at('account-empty')
      await part('account-number').fill('12')
      await part('account-holder').fill('Ada Wren')
      await part('submit-account').click()
      await part('pane-error').waitFor()
      await at('account-wrong')
      await part('sandbox-fill').click()
      await part('submit-account').click()
      await part('pane-SAME_DAY_MICRODEPOSIT_AUTHORIZED').waitFor()
      await at('deposit-sent')
    },
  },
  {
    request: { products: ['auth'], auth: { instant_microdeposits_enabled: true } },
    async walk({ part }, at) {
      await part('continue').click()
      await part('enter-numbers').click()
      await part('sandbox-fill').click()
      await part('submit-routing').click()
      await part('account-number').waitFor()
      await part('sandbox-fill').click()
      await at('account')
      await part('submit-account').click()
      await part('deposit-code').waitFor()
      await at('deposit-code')
      await part('deposit-code').fill('XYZ')
      await part('submit-code').click()
      await part('pane-error').waitFor()
      await at('deposit-code-wrong')
      await part('sandbox-fill').click()
      await part('submit-code').click()
      await part('pane-CONNECTED').waitFor()
      await at('connected-numbers')
    },
  },
]
