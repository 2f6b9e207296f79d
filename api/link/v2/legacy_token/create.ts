import { Type } from 'typebox'
import { apiError, OneOf } from '@gingham/api-kit'
import { definePublicEndpoint, type PublicCall } from '../../../house/house.ts'
import { authenticatePublicKey, ENVIRONMENTS, type Team } from '../../../house/teams.store.ts'
import { findToken } from '../../../house/tokens.store.ts'
import { Product } from '../../../item/index.ts'
import { lockLinkSessionByState } from '../../session/link-session.store.ts'
import { CountryCode, type LinkTokenCreateRequest } from '../../token/create-request.schema.ts'
import { findLinkTokenByHash, insertLinkToken, type LinkConfiguration } from '../../token/link-tokens.store.ts'
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
    oauth_nonce: Type.Optional(Text('At least 16 characters, the same when the person is back from their bank.')),
    oauth_redirect_uri: Type.Optional(Text('Where a bank’s own page leads back to. Needs a nonce.')),
    oauth_state_id: Type.Optional(Text('From the address to which a bank has sent the person back.')),
  }),
  response: Type.Object({ link_token: Type.String({ description: 'What the session is opened with.' }) }),
  errors: [
    'INVALID_API_KEYS',
    'INVALID_PUBLIC_TOKEN',
    'INVALID_PRODUCT',
    'INVALID_LINK_CUSTOMIZATION',
    'INVALID_CONFIGURATION',
    'OAUTH_STATE_ID_NOT_FOUND',
    'INCORRECT_OAUTH_NONCE',
  ],
  examples: [],
  async handle(call, { public_key, env, public_token, oauth_nonce, oauth_state_id, ...options }) {
    const { db, house, now_ms, today } = call
    const team = await authenticatePublicKey(db, public_key, env)
    requireNonce(oauth_nonce, options.oauth_redirect_uri ?? oauth_state_id)
    if (oauth_state_id !== undefined) {
      const { link_token } = await requireReturn(call, team, oauth_state_id, oauth_nonce)
      return { link_token }
    }
    const item = public_token === undefined ? null : await findToken(db, team, 'public', public_token)
    if (item === undefined || (item !== null && (item.expires_ms ?? now_ms) <= now_ms))
      throw apiError('INVALID_PUBLIC_TOKEN')
    const request = toRequest(options)
    const problem = item === null ? findRequestProblem(request, { environment: env, today }) : undefined
    if (problem !== undefined) throw apiError(problem.error, { message: problem.message })
    const { link_token } = await insertLinkToken(db, house, team, {
      request: { ...toStoredRequest(request, []), ...(oauth_nonce === undefined ? {} : { oauth_nonce }) },
      item_ids: item === null ? [] : [item.subject],
      user_id: null,
      is_hosted: false,
      now_ms,
      lifetime_ms: LIFETIME_MS,
    })
    return { link_token }
  },
})

/** How long a nonce must be. Source: https://plaid.com/docs/link/link-token-migration-guide/ */
const NONCE_MIN = 16

/** @param reason what a nonce is needed for; undefined when it is not */
function requireNonce(oauth_nonce: string | undefined, reason: string | undefined): void {
  if (oauth_nonce === undefined ? reason === undefined : oauth_nonce.length >= NONCE_MIN) return
  throw apiError('INVALID_FIELD', { message: `oauthNonce must be at least ${NONCE_MIN} characters` })
}

/** The link token of the session that a person left for their bank. Whoever comes back must know its nonce. */
async function requireReturn(
  { db, house }: PublicCall,
  team: Team,
  oauth_state_id: string,
  oauth_nonce: string | undefined,
): Promise<LinkConfiguration> {
  const left = await lockLinkSessionByState(db, house.sealer, oauth_state_id)
  const link = left && (await findLinkTokenByHash(db, house.sealer, left.link_token_hash))
  const isOurs = link?.team.client_id === team.client_id && link.team.environment === team.environment
  if (link === undefined || !isOurs) throw apiError('OAUTH_STATE_ID_NOT_FOUND')
  if (link.request.oauth_nonce !== oauth_nonce) throw apiError('INCORRECT_OAUTH_NONCE')
  return link
}

interface LegacyOptions {
  client_name: string
  language: string
  country_codes: LinkTokenCreateRequest['country_codes']
  products: NonNullable<LinkTokenCreateRequest['products']>
  webhook?: string
  link_customization_name?: string
  account_subtypes?: Record<string, string[]>
  oauth_redirect_uri?: string
}

function toRequest({ account_subtypes, oauth_redirect_uri, ...options }: LegacyOptions): LinkTokenCreateRequest {
  const filters = Object.entries(account_subtypes ?? {}).map(([type, subtypes]) => [
    type,
    { account_subtypes: subtypes },
  ])
  return {
    ...options,
    // Before link tokens, apps did not name their users.
    user: { client_user_id: 'public_key' },
    ...(oauth_redirect_uri === undefined ? {} : { redirect_uri: oauth_redirect_uri }),
    ...(account_subtypes === undefined
      ? {}
      : { account_filters: Object.fromEntries(filters) as LinkTokenCreateRequest['account_filters'] & object }),
  }
}
