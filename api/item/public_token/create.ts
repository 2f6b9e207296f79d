import { Type } from 'typebox'
import { Instant } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { defineEndpoint } from '../../house/house.ts'
import { mintPublicToken, PUBLIC_TOKEN_LIFETIME_MS } from '../create-item.ts'
import { exampleAccessToken } from '../item.example.ts'
import { AccessToken, itemErrors } from '../item.schema.ts'
import { requireItem } from '../require-item.ts'

export const create = defineEndpoint({
  path: '/item/public_token/create',
  summary: 'A public_token for an Item that exists',
  description:
    'For apps of the time before link tokens, which opened Link in update mode with it. New apps call `/link/token/create` with the access_token instead. Works on an unhealthy Item, too. Exchanging it gives a further access_token; the old one stays good.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({
    public_token: Type.String({ description: 'Opens the Item once, within 30 minutes.' }),
    expiration: Type.Optional(Instant('When it ends.')),
  }),
  errors: itemErrors,
  examples: [
    {
      title: 'To open Link for an Item again',
      request: { access_token: exampleAccessToken },
      response: {
        public_token: 'public-sandbox-0f0d6b0e-7a52-4f0c-9d4c-1a3b5f2f7c68',
        expiration: '2026-03-15T12:30:00Z',
      },
    },
  ],
  async handle(call, { access_token }) {
    const { item_id } = await requireItem(call, access_token)
    const public_token = await mintPublicToken(call, item_id)
    return { public_token, expiration: toInstant(call.now_ms + PUBLIC_TOKEN_LIFETIME_MS) }
  },
})
