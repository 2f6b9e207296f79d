import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { removeTokens } from '../../house/tokens.store.ts'
import { deleteRelay } from './relay.store.ts'
import { exampleRelayToken, RelayToken, requireOwnRelay } from './relays.ts'

export const remove = defineEndpoint({
  path: '/credit/relay/remove',
  summary: 'Ends the sharing of a report',
  description:
    'The other team can neither read nor refresh the report with this token any more. The report, and what is shared with other tokens, stays. Only the team that shares can end it.',
  request: Type.Object({ relay_token: RelayToken }),
  response: Type.Object({ removed: Type.Boolean({ description: 'Always true.' }) }),
  errors: [],
  examples: [
    { title: 'A loan that was declined', request: { relay_token: exampleRelayToken }, response: { removed: true } },
  ],
  async handle(call, { relay_token }) {
    const { relay_id } = await requireOwnRelay(call, relay_token)
    await deleteRelay(call.db, relay_id)
    await removeTokens(call.db, relay_id, ['credit-relay'])
    return { removed: true }
  },
})
