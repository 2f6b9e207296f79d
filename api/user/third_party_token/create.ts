import { Type } from 'typebox'
import { apiError, Instant, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { mintToken } from '../../house/tokens.store.ts'
import { requireUser } from '../require-user.ts'
import { exampleThirdPartyToken, exampleUserId } from '../user.example.ts'
import { namesUser, userErrors } from '../user.schema.ts'
import { insertUserShare } from '../users.store.ts'

/** Source: https://plaid.com/docs/api/users/#userthird_party_tokencreate */
const LIFETIME_MS_MAX = 24 * 3_600_000

export const create = defineEndpoint({
  path: '/user/third_party_token/create',
  summary: 'Lets another team use a user',
  description:
    'The token works for the team that it is made for, in `/link/token/create` and for consumer reports, for 24 hours at most. It is shown once.',
  request: Type.Object({
    ...namesUser,
    third_party_client_id: Type.String({ minLength: 1, description: 'The client_id of the other team.' }),
    expiration_time: Type.Optional(
      Nullable(Instant('When the token ends: within 24 hours, which is the default.'), {}),
    ),
  }),
  response: Type.Object({
    third_party_user_token: Type.String({ description: 'The token for the other team. It cannot be read again.' }),
  }),
  errors: userErrors,
  examples: [
    {
      title: 'For a partner',
      request: { user_id: exampleUserId, third_party_client_id: '5f1c8e0b7a3d4e2f9b6a0c1d' },
      response: { third_party_user_token: exampleThirdPartyToken },
    },
  ],
  async handle(call, { third_party_client_id, expiration_time, ...names }) {
    const { db, house, team, now_ms } = call
    const { user_id } = await requireUser(call, names)
    const lifetime_ms = expiration_time == null ? LIFETIME_MS_MAX : Date.parse(expiration_time) - now_ms
    if (lifetime_ms <= 0 || lifetime_ms > LIFETIME_MS_MAX) {
      throw apiError('INVALID_FIELD', { message: 'expiration_time must lie within the next 24 hours' })
    }
    const user_share_id = house.ids.uuid()
    await insertUserShare(db, { user_share_id, user_id, third_party_client_id })
    const third_party_user_token = await mintToken(db, house.ids, team, {
      kind: 'third-party-user',
      subject: user_share_id,
      now_ms,
      lifetime_ms,
    })
    return { third_party_user_token }
  },
})
