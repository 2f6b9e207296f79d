import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { setTeamWebhookAddress } from '../../house/team-webhooks.ts'

export const set = defineEndpoint({
  path: '/gingham/webhook_address/set',
  summary: 'Where webhooks go that are about no Item',
  description:
    'Plaid’s dashboard keeps this address; here a call does. One for each environment of a team: webhooks of Identity Verification and Monitor go there.',
  request: Type.Object({
    url: Nullable(Type.String({ pattern: '^https?://.+', maxLength: 2000 }), {
      description: 'Address that answers POST; null sends no more.',
    }),
  }),
  response: Type.Object({
    url: Nullable(Type.String(), { description: 'The address from now on.' }),
  }),
  errors: [],
  examples: [
    {
      title: 'A receiver on this machine',
      request: { url: 'http://localhost:8000/webhook' },
      response: { url: 'http://localhost:8000/webhook' },
    },
  ],
  async handle({ db, team }, { url }) {
    await setTeamWebhookAddress(db, team, url)
    return { url }
  },
})
