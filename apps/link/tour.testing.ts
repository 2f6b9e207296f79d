import type { BrowserContextOptions } from 'playwright-core'
import type { LinkLab, Shop } from './testing.ts'
import { returningLegs } from './tour-returning.testing.ts'
import { numbersLegs } from './tour-of-numbers.testing.ts'
import { payrollLegs } from './tour-of-payroll.testing.ts'
import { verificationLegs } from './tour-of-verification.testing.ts'

/** Called on each pane of the tour, once it stands still. */
export type AtPane = (name: string, shop: Shop) => Promise<void>

export interface Leg {
  /** Of the link token. */
  request?: Record<string, unknown>
  /** The token itself, where it is made in another way. */
  token?: (lab: LinkLab) => Promise<string>
  /** What the app does before its button is pressed. */
  before?: (shop: Shop) => Promise<void>
  walk: (shop: Shop, at: (name: string) => Promise<void>) => Promise<void>
}

/** Visits every pane that Link has, in every state that looks different. */
export async function tour(lab: LinkLab, context: BrowserContextOptions, atPane: AtPane): Promise<void> {
  for (const { request, token, before, walk } of legs) {
    const shop = await lab.visit(await (token?.(lab) ?? lab.makeLinkToken(request)), {
      context: { reducedMotion: 'reduce', ...context },
    })
    await before?.(shop)
    await shop.page.click('#connect')
    await walk(shop, async (name) => {
      await shop.page.mouse.move(0, 0)
      await atPane(name, shop)
    })
    await shop.close()
  }
}

async function toLogin({ part }: Shop, institution_id: string): Promise<void> {
  await part('continue').click()
  await part(`institution-${institution_id}`).click()
}

async function logIn({ part }: Shop, password: string): Promise<void> {
  await part('username').fill('user_good')
  await part('password').fill(password)
  await part('submit-credentials').click()
}

const FIRST_PLATYPUS = 'ins_109508'

const legs: readonly Leg[] = [
  ...numbersLegs,
  ...payrollLegs,
  ...returningLegs,
  ...verificationLegs,
  {
    async walk(shop, at) {
      const { part } = shop
      await part('pane-CONSENT').waitFor()
      await at('consent')
      await part('continue').click()
      await part('pane-SELECT_INSTITUTION').waitFor()
      await at('institutions')
      await part('institution-search').fill('platypus')
      await part('institution-ins_135842').waitFor()
      await at('institutions-found')
      await part('institution-search').fill('zebra')
      await part('institutions-none').waitFor()
      await at('institutions-none')
      await part('search-clear').click()
      await part('institution-ins_132361').click()
      await part('pane-ERROR').waitFor()
      await at('institution-down')
      await part('way-choose_institution').click()
      await part('institution-ins_132363').click()
      await part('institution-degraded').waitFor()
      await at('institution-degraded')
      await part('back').click()
      await part(`institution-${FIRST_PLATYPUS}`).click()
      await part('pane-CREDENTIAL').waitFor()
      await at('credential')
      await part('submit-credentials').click()
      await part('field-error').first().waitFor()
      await at('credential-empty')
      await logIn(shop, 'wrong')
      await part('pane-error').waitFor()
      await at('credential-wrong')
      await logIn(shop, 'mfa_device')
      await part('mfa-device').waitFor()
      await part('mfa-answer-0').getByRole('radio').first().check()
      await at('mfa-device')
      await part('submit-mfa').click()
      await part('mfa-code').waitFor()
      await at('mfa-code')
      await part('mfa-answer-0').fill('0000')
      await part('submit-mfa').click()
      await part('pane-error').waitFor()
      await at('mfa-code-wrong')
      await part('mfa-answer-0').fill('1234')
      await part('submit-mfa').click()
      await part('pane-SELECT_ACCOUNT').waitFor()
      await at('accounts')
      await part('submit-accounts').click()
      await part('field-error').waitFor()
      await at('accounts-empty')
      await part('select-all').click()
      await at('accounts-chosen')
      await part('close').click()
      await part('pane-EXIT').waitFor()
      await at('leave')
      await part('stay').click()
      await part('submit-accounts').click()
      await part('pane-CONNECTED').waitFor()
      await at('connected')
    },
  },
  {
    request: { link_customization_name: 'single_account', products: ['auth'] },
    async walk(shop, at) {
      await toLogin(shop, FIRST_PLATYPUS)
      await logIn(shop, 'mfa_questions_1_2')
      await shop.part('mfa-questions').waitFor()
      await at('mfa-questions')
      await shop.part('back').click()
      await logIn(shop, 'mfa_selections_1_2_3')
      await shop.part('mfa-selections').waitFor()
      await at('mfa-selections')
      await shop.part('back').click()
      await logIn(shop, '{"recaptcha":"good"}')
      await shop.part('pane-RECAPTCHA').waitFor()
      await at('recaptcha')
      await shop.part('recaptcha-box').check()
      await shop.part('submit-recaptcha').click()
      await shop.part('account-1').check()
      await at('accounts-single')
    },
  },
  {
    request: { link_customization_name: 'single_account', products: ['auth'] },
    async walk(shop, at) {
      await toLogin(shop, 'ins_109512')
      await logIn(shop, 'pass_good')
      await shop.part('account-1').check()
      await shop.part('submit-accounts').click()
      await shop.part('pane-NUMBERS').waitFor()
      await at('numbers')
      await shop.part('routing-number').fill('110000000')
      await shop.part('account-number').fill('1111 2222 3333 1111')
      await shop.part('submit-numbers').click()
      await shop.part('pane-error').waitFor()
      await at('numbers-wrong')
      await shop.part('sandbox-fill').click()
      await shop.part('submit-numbers').click()
      await shop.part('pane-CONNECTED').waitFor()
    },
  },
  {
    async walk(shop, at) {
      await toLogin(shop, 'ins_127287')
      await shop.part('pane-OAUTH').waitFor()
      await at('oauth')
      const [bank] = await Promise.all([shop.page.waitForEvent('popup'), shop.part('open-oauth').click()])
      await shop.link.getByText('Finish in the window').waitFor()
      await at('oauth-waiting')
      await bank.close()
      await shop.link.getByText('Finish in the window').waitFor({ state: 'detached' })
      await shop.part('back').click()
      await shop.part(`institution-${FIRST_PLATYPUS}`).click()
      await logIn(shop, 'error_ITEM_LOCKED')
      await shop.part('pane-ERROR').waitFor()
      await at('error-locked')
      await shop.part('way-choose_institution').click()
      await shop.page.route('**/link/v2/session/act', async (route) => {
        if (route.request().postData()?.includes('submit_credentials') !== true) await route.continue()
      })
      await shop.part(`institution-${FIRST_PLATYPUS}`).click()
      await logIn(shop, 'pass_good')
      await shop.part('pane-LOADING').waitFor()
      await at('loading')
    },
  },
]
