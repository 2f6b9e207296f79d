import { Type } from 'typebox'
import { apiError, OneOf } from '@gingham/api-kit'
import { definePublicEndpoint } from '../../../house/house.ts'
import { authenticatePublicKey, ENVIRONMENTS } from '../../../house/teams.store.ts'
import { findToken } from '../../../house/tokens.store.ts'
import { Product } from '../../../item/index.ts'
import { CountryCode, type LinkTokenCreateRequest } from '../../token/create-request.schema.ts'
import { insertLinkToken } from '../../token/link-tokens.store.ts'
import { findRequestProblem } from '../../token/request-problem.ts'
import { toStoredRequest } from '../../token/stored-request.ts'

const LIFETIME_MS = 4 * 3_600_000

const Text = (description: string) => Type.String({ maxLength: 500, description })

/**
 * What Link took in the browser before link tokens (https://plaid.com/docs/link/link-token-migration-guide/): the page
 * exchanges it for a token, and goes on like any other.
 */
export const create = definePublicEndpoint({
  path: '/link/v2/legacy_token/create',
  summary: 'Link’s page turns a public key into a link token',
  description: 'Used by Link’s own page, for apps that open it with a public key as before link tokens.',
  request: Type.Object({
    public_key: Text('The team’s public key.'),
    env: OneOf(ENVIRONMENTS, { description: 'The environment.' }),
    client_name: Type.String({ minLength: 1, maxLength: 500, description: 'Who asks.' }),
    language: Text('ISO 639-1.'),
    country_codes: Type.Array(CountryCode, { minItems: 1, description: 'Countries whose institutions are shown.' }),
    products: Type.Array(Product, { description: 'What the Item must support; not needed in update mode.' }),
    webhook: Type.Optional(Text('Where webhooks of the new Item go.')),
    link_customization_name: Type.Optional(Text('How Link behaves.')),
    account_subtypes: Type.Optional(
      Type.Record(Type.String(), Type.Array(Type.String()), { description: 'Subtypes to show, by account type.' }),
    ),
    public_token: Type.Optional(Text('Of an Item: opens Link in update mode.')),
  }),
  response: Type.Object({ link_token: Type.String({ description: 'What the session is opened with.' }) }),
  errors: [
    'INVALID_API_KEYS',
    'INVALID_PUBLIC_TOKEN',
    'INVALID_PRODUCT',
    'INVALID_LINK_CUSTOMIZATION',
    'INVALID_CONFIGURATION',
  ],
  examples: [],
  async handle({ db, house, now_ms, today }, { public_key, env, public_token, ...options }) {
    const team = await authenticatePublicKey(db, public_key, env)
    const item = public_token === undefined ? null : await findToken(db, team, 'public', public_token)
    if (item === undefined || (item !== null && (item.expires_ms ?? now_ms) <= now_ms))
      throw apiError('INVALID_PUBLIC_TOKEN')
    const request = toRequest(options)
    const problem = item === null ? findRequestProblem(request, { environment: env, today }) : undefined
    if (problem !== undefined) throw apiError(problem.error, { message: problem.message })
    const { link_token } = await insertLinkToken(db, house, team, {
      request: toStoredRequest(request, []),
      item_ids: item === null ? [] : [item.subject],
      is_hosted: false,
      now_ms,
      lifetime_ms: LIFETIME_MS,
    })
    return { link_token }
  },
})

interface LegacyOptions {
  client_name: string
  language: string
  country_codes: LinkTokenCreateRequest['country_codes']
  products: NonNullable<LinkTokenCreateRequest['products']>
  webhook?: string
  link_customization_name?: string
  account_subtypes?: Record<string, string[]>
}

function toRequest({ account_subtypes, ...options }: LegacyOptions): LinkTokenCreateRequest {
  const filters = Object.entries(account_subtypes ?? {}).map(([type, subtypes]) => [
    type,
    { account_subtypes: subtypes },
  ])
  return {
    ...options,
    // Before link tokens, apps did not name their users.
    user: { client_user_id: 'public_key' },
    ...(account_subtypes === undefined
      ? {}
      : { account_filters: Object.fromEntries(filters) as LinkTokenCreateRequest['account_filters'] & object }),
  }
}
