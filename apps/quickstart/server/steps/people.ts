import type { PeopleSteps } from '../../protocol.ts'
import { madeIn, tokenOf, type StepsOf } from '../step-context.ts'

/** Who somebody is, and what a line on a statement means. */
export const peopleSteps: StepsOf<keyof PeopleSteps> = {
  match_identity: ({ client, visit }, user) => client.identity.match({ access_token: tokenOf(visit), user }),

  async get_identity_verification({ client, visit }) {
    const template_id = madeIn(visit, 'template_id')
    const { client_user_id } = visit
    const { identity_verifications } = await client.identityVerification.list({ template_id, client_user_id })
    return { verification: identity_verifications[0] ?? null }
  },

  async retry_identity_verification({ client, visit }) {
    const template_id = madeIn(visit, 'template_id')
    await client.identityVerification.retry({
      client_user_id: visit.client_user_id,
      template_id,
      strategy: 'reset',
    })
    return {}
  },

  async screen_person({ client }, { watchlist_program_id, legal_name, date_of_birth, country }) {
    const { id, status } = await client.watchlistScreening.individual.create({
      search_terms: {
        watchlist_program_id,
        legal_name,
        ...(date_of_birth === '' ? {} : { date_of_birth }),
        ...(country === '' ? {} : { country }),
      },
    })
    const { watchlist_screening_hits } = await client.watchlistScreening.individual.hit.list({
      watchlist_screening_id: id,
    })
    return { status, hits: watchlist_screening_hits }
  },

  async enrich({ client }, { account_type, description, amount, direction }) {
    const { enriched_transactions } = await client.transactions.enrich({
      account_type,
      transactions: [{ id: 'row-1', description, amount, direction, iso_currency_code: 'USD' }],
    })
    return { enrichments: enriched_transactions[0]?.enrichments ?? null }
  },
}
