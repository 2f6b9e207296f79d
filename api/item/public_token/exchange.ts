import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { findToken, mintToken, useToken } from '../../house/tokens.store.ts'
import { exampleAccessToken, exampleItem } from '../item.example.ts'
import { findItem } from '../item.store.ts'

export const exchange = defineEndpoint({
  path: '/item/public_token/exchange',
  summary: 'An access_token for the public_token that Link gave',
  description:
    'A public_token lives for 30 minutes and can be exchanged once. Keep the access_token on the server: it opens the Item until the Item is removed.',
  request: Type.Object({
    public_token: Type.String({ description: 'From Link’s `onSuccess`, or from `/sandbox/public_token/create`.' }),
  }),
  response: Type.Object({
    access_token: Type.String({ description: 'Opens the Item; keep it secret.' }),
    item_id: Type.String({ description: 'The Item; webhooks name it.' }),
  }),
  // DIFFERENCE: what Plaid answers to the second exchange of a token is not documented; here the token is unknown by then.
  errors: ['INVALID_PUBLIC_TOKEN', 'ITEM_NOT_FOUND'],
  examples: [
    {
      title: 'After Link',
      request: { public_token: 'public-sandbox-0f0d6b0e-7a52-4f0c-9d4c-1a3b5f2f7c68' },
      response: { access_token: exampleAccessToken, item_id: exampleItem.item_id },
    },
  ],
  async handle({ db, house, team, now_ms }, { public_token }) {
    const token = await findToken(db, team, 'public', public_token)
    const isOver = token === undefined || (token.expires_ms !== null && token.expires_ms <= now_ms)
    if (isOver || !(await useToken(db, token.token_hash, now_ms))) throw apiError('INVALID_PUBLIC_TOKEN')
    const item = await findItem(db, token.subject)
    if (item === undefined || item.removed_ms !== null) throw apiError('ITEM_NOT_FOUND')
    const access_token = await mintToken(db, house.ids, team, { kind: 'access', subject: item.item_id, now_ms })
    return { access_token, item_id: item.item_id }
  },
})
