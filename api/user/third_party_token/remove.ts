import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { findToken, removeTokens } from '../../house/tokens.store.ts'
import { exampleThirdPartyToken } from '../user.example.ts'
import { deleteUserShare } from '../users.store.ts'

export const remove = defineEndpoint({
  path: '/user/third_party_token/remove',
  summary: 'Ends another team’s use of a user',
  description: 'For the team that made the token. The user stays.',
  request: Type.Object({
    third_party_user_token: Type.String({ description: 'From `/user/third_party_token/create`.' }),
  }),
  response: Type.Object({ removed: Type.Boolean({ description: 'True: it was done.' }) }),
  errors: ['INVALID_USER_TOKEN'],
  examples: [
    {
      title: 'The end of a partnership',
      request: { third_party_user_token: exampleThirdPartyToken },
      response: { removed: true },
    },
  ],
  async handle({ db, team }, { third_party_user_token }) {
    const token = await findToken(db, team, 'third-party-user', third_party_user_token)
    if (token === undefined) throw apiError('INVALID_USER_TOKEN')
    await deleteUserShare(db, token.subject)
    await removeTokens(db, token.subject, ['third-party-user'])
    return { removed: true }
  },
})
