import type { LinkTokenCreateRequest } from '@gingham/client'
import type { LinkPurpose, LinkSteps, Steps } from '../../protocol.ts'
import { isEmploymentOnly, historyOf, incomeOf, statementsOf } from '../link-options.ts'
import { madeIn, tokenOf, userOf, type StepContext, type StepsOf } from '../step-context.ts'
import { enterItem, keepName } from '../visits.ts'

const FIRST_PLATYPUS_BANK = 'ins_109508'
const ROYAL_BANK_OF_PLAID = 'ins_117650'

/** How somebody gets through Link, or past it. */
export const linkSteps: StepsOf<keyof LinkSteps> = {
  async create_link_token(context, { purpose = 'item', template_id = '' }) {
    const { client, settings, visit } = context
    const { link_token } = await client.link.token.create({
      client_name: 'Gingham Quickstart',
      language: 'en',
      country_codes: settings.country_codes,
      // Names a person of your app for good; this one lives as long as the browser's visit.
      user: { client_user_id: visit.client_user_id },
      ...(settings.redirect_uri === null ? {} : { redirect_uri: settings.redirect_uri }),
      ...(await purposes[purpose](context, template_id)),
    })
    keepName(visit, link_token)
    return { link_token }
  },

  create_public_token: ({ client, visit }) => client.item.publicToken.create({ access_token: tokenOf(visit) }),

  exchange_public_token: (context, { public_token }) => exchange(context, public_token),

  async link_without_link(context, { username, institution_id }) {
    const { client, settings, webhook_url } = context
    const usual = settings.country_codes.includes('US') ? FIRST_PLATYPUS_BANK : ROYAL_BANK_OF_PLAID
    const { user_options, ...income } = await incomeOf(context)
    const { public_token } = await client.sandbox.publicToken.create({
      institution_id: institution_id ?? usual,
      initial_products: settings.item_products,
      ...user_options,
      options: {
        ...(username === undefined ? {} : { override_username: username }),
        ...(webhook_url === null ? {} : { webhook: webhook_url }),
        ...historyOf(settings),
        ...statementsOf(context),
        ...income,
      },
    })
    return exchange(context, public_token)
  },
}

type Purpose = (context: StepContext, template_id: string) => Promise<Partial<LinkTokenCreateRequest>>

/** What Link is opened for: one product at most asks for a session of its own. */
const purposes: Record<LinkPurpose, Purpose> = {
  async item(context) {
    const { settings } = context
    const { user_options, ...income } = await incomeOf(context)
    return {
      products: settings.item_products,
      ...webhookOf(context),
      ...historyOf(settings),
      ...statementsOf(context),
      ...user_options,
      ...income,
    }
  },

  // Accounts whose numbers are typed have numbers, and nothing else.
  typed_numbers: async (context) => ({
    products: ['auth'],
    country_codes: ['US'],
    ...webhookOf(context),
    auth: {
      auth_type_select_enabled: true,
      same_day_microdeposits_enabled: true,
      instant_microdeposits_enabled: true,
    },
  }),

  update: async ({ visit }) => ({ access_token: tokenOf(visit) }),

  async payroll(context) {
    const product = isEmploymentOnly(context.settings)
      ? { products: ['employment' as const], employment: { employment_source_types: ['payroll' as const] } }
      : {
          products: ['income_verification' as const],
          income_verification: { income_source_types: ['payroll' as const] },
        }
    return { ...product, ...(await userOf(context)), ...webhookOf(context) }
  },

  payment: async (context) => ({
    products: ['payment_initiation'],
    payment_initiation: { payment_id: madeIn(context.visit, 'payment_id') },
    ...webhookOf(context),
  }),

  async verification(context, template_id) {
    context.visit.made.template_id = template_id
    return { products: ['identity_verification'], identity_verification: { template_id }, ...webhookOf(context) }
  },
}

function webhookOf({ webhook_url }: StepContext): { webhook?: string } {
  return webhook_url === null ? {} : { webhook: webhook_url }
}

async function exchange(
  { client, visit }: StepContext,
  public_token: string,
): Promise<Steps['exchange_public_token']['result']> {
  const { access_token, item_id } = await client.item.publicToken.exchange({ public_token })
  // A real app writes both to its database, encrypted. The access_token opens this bank connection for good.
  enterItem(visit, access_token, item_id)
  return { item_id }
}
