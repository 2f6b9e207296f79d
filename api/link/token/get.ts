import { Type } from 'typebox'
import { apiError, Instant, Nullable } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { defineEndpoint, type Call } from '../../house/house.ts'
import { findToken } from '../../house/tokens.store.ts'
import { Product } from '../../item/index.ts'
import { listLinkSessions, type StoredSession } from '../session/link-session.store.ts'
import { AccountFiltersResponse } from './account-filters.schema.ts'
import { CountryCode } from './create-request.schema.ts'
import { getExamples } from './get.examples.ts'
import { LinkSession } from './link-session.schema.ts'
import { incomeResultsOf } from './income-results.ts'
import { findLinkToken, type LinkConfiguration } from './link-tokens.store.ts'
import { InstitutionData } from './session-options.schema.ts'
import { toWireSession } from './to-wire-session.ts'

/** Sessions are told of until six hours after their end. Source: https://plaid.com/docs/api/link/#linktokenget */
const SESSION_KEPT_MS = 6 * 3_600_000

const Metadata = Type.Object(
  {
    initial_products: Type.Array(Product, { description: '`products` of the request.' }),
    webhook: Nullable(Type.String(), { description: '`webhook` of the request; null when it had none.' }),
    country_codes: Type.Array(CountryCode, { description: '`country_codes` of the request.' }),
    language: Nullable(Type.String(), { description: '`language` of the request.' }),
    institution_data: Type.Optional(InstitutionData),
    account_filters: Type.Optional(AccountFiltersResponse),
    redirect_uri: Nullable(Type.String(), { description: '`redirect_uri` of the request; null when it had none.' }),
    client_name: Nullable(Type.String(), { description: '`client_name` of the request.' }),
  },
  { title: 'LinkTokenGetMetadataResponse', description: 'What the token was made with.' },
)

export const get = defineEndpoint({
  path: '/link/token/get',
  summary: 'What a link token was made with, and what came of it',
  description:
    'Answers for tokens that have expired, too. Tells of every opening of Link with the token, until six hours after it ended: the way to a public_token when the browser did not bring it.',
  request: Type.Object({ link_token: Type.String({ description: 'From `/link/token/create`.' }) }),
  response: Type.Object({
    link_token: Type.String({ description: 'The token.' }),
    created_at: Nullable(Instant('When it was made.')),
    expiration: Nullable(Instant('When it ends or ended.')),
    link_sessions: Type.Optional(Type.Array(LinkSession, { description: 'Openings of Link, earliest first.' })),
    metadata: Metadata,
    user_id: Type.Optional(Type.String({ description: 'The user_id of the request.' })),
  }),
  errors: ['INVALID_LINK_TOKEN'],
  examples: getExamples,
  readonly: true,
  async handle(call, { link_token }) {
    const { db, house, team, now_ms } = call
    const link = await findLinkToken(db, house.sealer, link_token)
    if (link === undefined || !isOf(link, team)) throw apiError('INVALID_LINK_TOKEN')
    const sessions = await listLinkSessions(db, house.sealer, link.link_token_hash)
    const told = sessions.filter(({ finished_ms }) => finished_ms === null || now_ms - finished_ms <= SESSION_KEPT_MS)
    const { user_id } = link.request
    return {
      link_token,
      created_at: toInstant(link.created_ms),
      expiration: toInstant(link.expires_ms),
      link_sessions: await Promise.all(
        told.map(async (session) => {
          const wire = toWireSession(house.ids, session, link, await findItemId(call, session))
          if (wire.results === undefined || wire.results === null) return wire
          return { ...wire, results: { ...wire.results, ...(await incomeResultsOf(call, link, session)) } }
        }),
      ),
      metadata: metadataOf(link),
      ...(user_id === undefined ? {} : { user_id }),
    }
  },
})

function isOf(link: LinkConfiguration, team: Call['team']): boolean {
  return link.team.client_id === team.client_id && link.team.environment === team.environment
}

/** The Item behind a session's public_token, as long as the token is known. */
async function findItemId({ db, team }: Call, { outcome }: StoredSession): Promise<string | null> {
  if (outcome === null || !('success' in outcome)) return null
  return (await findToken(db, team, 'public', outcome.success.public_token ?? ''))?.subject ?? null
}

function metadataOf({ request }: LinkConfiguration) {
  const { products, webhook, country_codes, language, redirect_uri, client_name } = request
  const { institution_data, account_filters } = request
  return {
    initial_products: products ?? [],
    webhook: webhook ?? null,
    country_codes,
    language,
    redirect_uri: redirect_uri ?? null,
    client_name,
    ...(institution_data === undefined ? {} : { institution_data }),
    ...(account_filters === undefined ? {} : { account_filters }),
  }
}
