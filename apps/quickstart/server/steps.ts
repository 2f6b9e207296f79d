import type { PlaidClient } from '@gingham/client'
import type { StepName, Steps } from '../protocol.ts'
import type { Settings } from './settings.ts'
import { keepLinkToken, leaveItem, type Visit } from './visits.ts'

/** What a step works with. */
export interface StepContext {
  client: PlaidClient
  settings: Settings
  visit: Visit
  /** Null when the API could not reach this server. */
  webhook_url: string | null
  /** Called once the visit has an Item. */
  onLinked: () => void
}

type StepFunctions = {
  [Name in StepName]: (context: StepContext, input: Steps[Name]['input']) => Promise<Steps[Name]['result']>
}

/** Two years: as much history as there is. */
const DAYS_REQUESTED = 730
const FIRST_PLATYPUS_BANK = 'ins_109508'

/** The journey, one call or two per step. This is the code to copy into an app of your own. */
export const steps: StepFunctions = {
  async create_link_token({ client, settings, visit, webhook_url }, { update_mode = false }) {
    const { link_token } = await client.link.token.create({
      client_name: 'Gingham Quickstart',
      language: 'en',
      country_codes: settings.country_codes,
      // Names a person of your app for good; this one lives as long as the browser's visit.
      user: { client_user_id: visit.client_user_id },
      ...(settings.redirect_uri === null ? {} : { redirect_uri: settings.redirect_uri }),
      ...(update_mode
        ? { access_token: tokenOf(visit) }
        : {
            products: settings.products,
            ...(webhook_url === null ? {} : { webhook: webhook_url }),
            ...history(settings),
          }),
    })
    keepLinkToken(visit, link_token)
    return { link_token }
  },

  exchange_public_token: (context, { public_token }) => exchange(context, public_token),

  async link_without_link(context, { username, institution_id = FIRST_PLATYPUS_BANK }) {
    const { client, settings, webhook_url } = context
    const { public_token } = await client.sandbox.publicToken.create({
      institution_id,
      initial_products: settings.products,
      options: {
        ...(username === undefined ? {} : { override_username: username }),
        ...(webhook_url === null ? {} : { webhook: webhook_url }),
        ...history(settings),
      },
    })
    return exchange(context, public_token)
  },

  async get_item({ client, settings, visit }) {
    const { item } = await client.item.get({ access_token: tokenOf(visit) })
    if (!item.institution_id) return { item, institution: null }
    const { institution } = await client.institutions.getById({
      institution_id: item.institution_id,
      country_codes: settings.country_codes,
      options: { include_optional_metadata: true },
    })
    return { item, institution }
  },

  get_accounts: ({ client, visit }) => client.accounts.get({ access_token: tokenOf(visit) }),

  get_balances: ({ client, visit }) => client.accounts.balance.get({ access_token: tokenOf(visit) }),

  get_auth: ({ client, visit }) => client.auth.get({ access_token: tokenOf(visit) }),

  get_identity: ({ client, visit }) => client.identity.get({ access_token: tokenOf(visit) }),

  async sync_transactions({ client, visit }, { cursor }) {
    const synced: Steps['sync_transactions']['result'] = {
      added: [],
      modified: [],
      removed: [],
      cursor: cursor ?? '',
      status: null,
    }
    const from = cursor === undefined ? {} : { cursor }
    for await (const batch of client.transactions.syncAll(tokenOf(visit), { count: 500, ...from })) {
      // A real app applies the batch to its database, and stores the cursor in the same transaction.
      synced.added.push(...batch.added)
      synced.modified.push(...batch.modified)
      synced.removed.push(...batch.removed)
      synced.cursor = batch.cursor
      synced.status = batch.transactions_update_status
    }
    return synced
  },

  async refresh_transactions({ client, visit }) {
    await client.transactions.refresh({ access_token: tokenOf(visit) })
    return {}
  },

  get_recurring: ({ client, visit }) => client.transactions.recurring.get({ access_token: tokenOf(visit) }),

  get_holdings: ({ client, visit }) => client.investments.holdings.get({ access_token: tokenOf(visit) }),

  get_liabilities: ({ client, visit }) => client.liabilities.get({ access_token: tokenOf(visit) }),

  fire_webhook: ({ client, visit }, { webhook_code }) =>
    client.sandbox.item.fireWebhook({ access_token: tokenOf(visit), webhook_code }),

  reset_login: ({ client, visit }) => client.sandbox.item.resetLogin({ access_token: tokenOf(visit) }),

  async remove_item({ client, visit }) {
    await client.item.remove({ access_token: tokenOf(visit) })
    leaveItem(visit)
    return {}
  },
}

/** How much history to fetch: decided when Transactions is first added to an Item, and for good. */
function history({ products }: Settings): { transactions?: { days_requested: number } } {
  return products.includes('transactions') ? { transactions: { days_requested: DAYS_REQUESTED } } : {}
}

async function exchange({ client, visit, onLinked }: StepContext, public_token: string): Promise<{ item_id: string }> {
  const { access_token, item_id } = await client.item.publicToken.exchange({ public_token })
  // A real app writes both to its database, encrypted. The access_token opens this bank connection for good.
  visit.access_token = access_token
  visit.item_id = item_id
  onLinked()
  return { item_id }
}

/** A step was asked for that needs an Item, and this browser has linked none. */
export class NothingLinkedError extends Error {}

function tokenOf({ access_token }: Visit): string {
  if (access_token === null) throw new NothingLinkedError('Nothing is linked in this browser yet.')
  return access_token
}
