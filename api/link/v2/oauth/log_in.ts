import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { definePublicEndpoint } from '../../../house/house.ts'
import { logInAtBank, requireVisit } from '../../session/bank-page.ts'

export const logIn = definePublicEndpoint({
  path: '/link/v2/oauth/log_in',
  summary: 'A person logs in on a simulated bank’s page',
  description: 'Answers the accounts that may be shared. Anything or nothing is accepted as a login.',
  request: Type.Object({
    oauth_state_id: Type.String({ maxLength: 100, description: 'From the address of the page.' }),
    username: Type.String({ maxLength: 200, description: 'As typed.' }),
    password: Type.String({ maxLength: 200_000, description: 'As typed.' }),
  }),
  response: Type.Object({
    accounts: Type.Array(
      Type.Object({
        choice: Type.Integer({ description: 'What the answer sends back.' }),
        name: Type.String({ description: 'As the bank calls it.' }),
        mask: Nullable(Type.String(), { description: 'Its last digits.' }),
        type: Type.String({ description: 'As in /accounts/get.' }),
        subtype: Type.String({ description: 'As in /accounts/get.' }),
        balance: Nullable(Type.Number(), { description: 'As the bank shows it.' }),
        currency: Nullable(Type.String(), { description: 'ISO 4217.' }),
      }),
      { description: 'Every account of the login.' },
    ),
  }),
  errors: [
    'OAUTH_STATE_ID_NOT_FOUND',
    'OAUTH_STATE_ID_ALREADY_PROCESSED',
    'INVALID_LINK_TOKEN',
    'INVALID_CREDENTIALS',
    'INSUFFICIENT_CREDENTIALS',
  ],
  examples: [],
  async handle(call, { oauth_state_id, username, password }) {
    const { accounts } = await logInAtBank(await requireVisit(call, oauth_state_id), username, password)
    return {
      accounts: accounts.map(({ name, mask, type, subtype, balance, currency }, choice) => ({
        choice,
        name,
        mask,
        type,
        subtype,
        balance,
        currency,
      })),
    }
  },
})
