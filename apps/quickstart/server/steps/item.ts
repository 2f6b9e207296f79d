import type { ItemSteps, Steps } from '../../protocol.ts'
import { tokenOf, type StepsOf } from '../step-context.ts'
import { leaveItem } from '../visits.ts'

/** What an Item and its everyday products give. */
export const itemSteps: StepsOf<keyof ItemSteps> = {
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
