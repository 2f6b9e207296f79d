import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { answerForPerson } from '../../link/index.ts'
import { requireSandbox } from '../require-sandbox.ts'

export const selectAccounts = defineEndpoint({
  path: '/sandbox/oauth/select_accounts',
  summary: 'Answers a simulated bank’s own page without a browser',
  description:
    'Where Link has sent a person to the page of a simulated OAuth bank, this logs in as user_good, allows access to the accounts and leaves the page. Link then goes on as if the person had done it.',
  request: Type.Object({
    oauth_state_id: Type.String({ maxLength: 100, description: 'From the address of the bank’s page.' }),
    accounts: Type.Array(Type.String(), {
      maxItems: 500,
      description: 'The accounts to share, by name or mask as the page shows them.',
    }),
  }),
  response: Type.Object({}),
  errors: [
    'SANDBOX_ONLY',
    'OAUTH_STATE_ID_NOT_FOUND',
    'OAUTH_STATE_ID_ALREADY_PROCESSED',
    'INVALID_LINK_TOKEN',
    'INVALID_ACCOUNT_ID',
  ],
  examples: [
    {
      title: 'A checking account',
      request: { oauth_state_id: '9d5feadd-a873-43eb-97ba-422f35ce849b', accounts: ['Plaid Checking'] },
      response: {},
    },
  ],
  async handle(call, { oauth_state_id, accounts }) {
    requireSandbox(call)
    await answerForPerson(call, oauth_state_id, accounts)
    return {}
  },
})
