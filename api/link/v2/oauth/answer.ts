import { Type } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'
import { definePublicEndpoint } from '../../../house/house.ts'
import { answerFromBank, chosenAccounts, logInAtBank, requireVisit } from '../../session/bank-page.ts'

export const answer = definePublicEndpoint({
  path: '/link/v2/oauth/answer',
  summary: 'A person allows or denies access on a simulated bank’s page',
  description:
    'Ends the visit to a simulated bank’s page. `error_code` lets the sandbox end it in one of the errors that banks end it in.',
  request: Type.Object({
    oauth_state_id: Type.String({ maxLength: 100, description: 'From the address of the page.' }),
    username: Type.String({ maxLength: 200, description: 'As typed at the login.' }),
    password: Type.String({ maxLength: 200_000, description: 'As typed at the login.' }),
    choices: Type.Array(Type.Integer({ minimum: 0 }), { maxItems: 500, description: 'The accounts to share.' }),
    error_code: Nullable(OneOf(['INSUFFICIENT_CREDENTIALS', 'ACCESS_NOT_GRANTED', 'NO_AUTH_ACCOUNTS']), {
      description: 'How it fails; null when access is allowed.',
    }),
    is_other_device: Type.Optional(
      Type.Boolean({ description: 'Whether a phone goes on for the device that Link is on. Default false.' }),
    ),
  }),
  response: Type.Object({
    return_to: Nullable(Type.String(), { description: 'Where to go next; null to close the window.' }),
  }),
  errors: [
    'OAUTH_STATE_ID_NOT_FOUND',
    'OAUTH_STATE_ID_ALREADY_PROCESSED',
    'INVALID_LINK_TOKEN',
    'INVALID_CREDENTIALS',
    'INSUFFICIENT_CREDENTIALS',
  ],
  examples: [],
  async handle(call, { oauth_state_id, username, password, choices, error_code, is_other_device = false }) {
    const visit = await requireVisit(call, oauth_state_id)
    if (error_code !== null) {
      return { return_to: await answerFromBank(visit, { result: 'denied', error_code }, is_other_device) }
    }
    const granted = await logInAtBank(visit, username, password)
    const accounts = chosenAccounts(granted.accounts, choices)
    return { return_to: await answerFromBank(visit, { ...granted, accounts }, is_other_device) }
  },
})
