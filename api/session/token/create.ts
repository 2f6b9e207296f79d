import { Type } from 'typebox'
import { apiError, Instant } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { holdsContactDetails } from '../../contact-details.ts'
import { defineEndpoint } from '../../house/house.ts'
import { findDestinationFault, insertLinkToken } from '../../link/index.ts'
import { findNamedUser, userIdErrors } from '../../user/index.ts'

/** As long as any token for new Items. Source: https://plaid.com/docs/api/products/layer/#sessiontokencreate */
const LIFETIME_MS = 4 * 3_600_000

const User = Type.Object(
  {
    client_user_id: Type.String({
      minLength: 1,
      description: 'Your own id of the person. Must not be, or contain, an e-mail address or a phone number.',
    }),
    user_id: Type.Optional(Type.String({ description: 'The same as the request’s `user_id`, or in its place.' })),
  },
  { title: 'SessionTokenCreateRequestUser', description: 'Who onboards.' },
)

export const create = defineEndpoint({
  path: '/session/token/create',
  summary: 'A token that opens Layer',
  description:
    'Give the link_token to Link in the browser, then the person’s phone number to `handler.submit`: LAYER_READY says that they can be onboarded with what is known of them.',
  request: Type.Object({
    template_id: Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        'What is asked of people. `identity_required`, `accounts_required` and `identity_and_accounts_required` are built in; any other id takes whatever is known.',
    }),
    user: Type.Optional(User),
    user_id: Type.Optional(Type.String({ description: 'The user that the Items are for, from `/user/create`.' })),
    redirect_uri: Type.Optional(Type.String({ description: 'Where a bank’s page sends the person back to.' })),
    android_package_name: Type.Optional(
      Type.String({ description: 'Package of an Android app, in place of redirect_uri.' }),
    ),
    webhook: Type.Optional(Type.String({ description: 'Where webhooks of the session and of its Items go.' })),
  }),
  response: Type.Object({
    link: Type.Optional(
      Type.Object(
        {
          link_token: Type.String({ description: 'What Link is opened with.' }),
          expiration: Instant('When the token ends.'),
          user_id: Type.Optional(Type.String({ description: 'The user_id of the request.' })),
        },
        { title: 'SessionTokenCreateResponseLink', description: 'For Link.' },
      ),
    ),
  }),
  errors: userIdErrors,
  examples: [
    {
      title: 'A person who signs up',
      request: {
        template_id: 'identity_required',
        user: { client_user_id: 'applicant-81' },
        webhook: 'https://wonderwallet.example/webhooks',
      },
      response: {
        link: {
          link_token: 'link-sandbox-5f0f5b54-9c0d-4a5e-8c1b-3b1d9d3d1a52',
          expiration: '2026-03-15T16:00:00Z',
        },
      },
    },
  ],
  async handle(call, { template_id, user, redirect_uri, android_package_name, webhook, ...named }) {
    const { team, house, now_ms } = call
    const user_id = named.user_id ?? user?.user_id
    if (user?.user_id !== undefined && user.user_id !== user_id) {
      throw apiError('INVALID_FIELD', { message: 'user.user_id must be the same as user_id' })
    }
    const owner = await findNamedUser(call, { user_id })
    if (user !== undefined && holdsContactDetails(user.client_user_id)) {
      throw apiError('INVALID_FIELD', {
        message: 'user.client_user_id must not contain an e-mail address or a phone number',
      })
    }
    const destinations = {
      ...(redirect_uri ? { redirect_uri } : {}),
      ...(android_package_name ? { android_package_name } : {}),
      ...(webhook ? { webhook } : {}),
    }
    const fault = findDestinationFault(destinations, team.environment)
    if (fault !== undefined) throw apiError('INVALID_FIELD', { message: fault })
    const { link_token } = await insertLinkToken(call.db, house, team, {
      request: {
        client_name: 'This Application',
        language: 'en',
        country_codes: ['US'],
        products: ['auth', 'identity', 'transactions'],
        layer_template_id: template_id,
        ...(user === undefined ? {} : { user: { client_user_id: user.client_user_id } }),
        ...(user_id === undefined ? {} : { user_id }),
        ...destinations,
      },
      item_ids: [],
      user_id: owner?.user_id ?? null,
      is_hosted: false,
      now_ms,
      lifetime_ms: LIFETIME_MS,
    })
    const expiration = toInstant(now_ms + LIFETIME_MS)
    return { link: { link_token, expiration, ...(user_id === undefined ? {} : { user_id }) } }
  },
})
