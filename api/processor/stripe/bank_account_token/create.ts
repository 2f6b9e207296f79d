import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { exampleChecking } from '../../../accounts/index.ts'
import { readNumbers } from '../../../auth/index.ts'
import { defineEndpoint } from '../../../house/house.ts'
import { exampleAccessToken, productErrors, requireHealthyItem } from '../../../item/index.ts'
import { accountToOpen } from '../../create-token.ts'

/** Characters of a token after its prefix. */
const TOKEN_LENGTH = 24

export const create = defineEndpoint({
  path: '/processor/stripe/bank_account_token/create',
  summary: 'A bank account token for Stripe',
  description:
    'Stripe gets the account’s numbers and gives a token for them, to be used once: so the account must be one that Auth has numbers of, in the United States. In the sandbox every team has a Stripe account in test mode; the token has the form of Stripe’s, and Stripe itself does not know it. In the other environments no Stripe account is connected: INVALID_STRIPE_ACCOUNT.',
  request: Type.Object(accountToOpen),
  response: Type.Object({
    stripe_bank_account_token: Type.String({ description: 'To be sent to Stripe, once.' }),
  }),
  errors: [...productErrors, 'INVALID_ACCOUNT_ID', 'NO_AUTH_ACCOUNTS', 'PRODUCT_NOT_READY', 'INVALID_STRIPE_ACCOUNT'],
  examples: [
    {
      title: 'A checking account',
      request: { access_token: exampleAccessToken, account_id: exampleChecking.account_id },
      response: { stripe_bank_account_token: 'btok_7hXw2LqPz4RnVbK9sTgJcD3m' },
    },
  ],
  readonly: true,
  async handle(call, { access_token, account_id }) {
    const { numbers } = await readNumbers(call, await requireHealthyItem(call, access_token), [account_id])
    if (numbers.ach.length === 0) {
      throw apiError('NO_AUTH_ACCOUNTS', { message: 'Stripe takes accounts with numbers for ACH only' })
    }
    if (call.team.environment !== 'sandbox') {
      throw apiError('INVALID_STRIPE_ACCOUNT', { message: 'no Stripe account is connected to this team' })
    }
    // DIFFERENCE: Stripe makes the token at Plaid; nothing is sent to it from here.
    const { ids } = call.house
    const secret = ids.derive('stripe_bank_account_token', ids.uuid()).slice(0, TOKEN_LENGTH)
    return { stripe_bank_account_token: `btok_${secret}` }
  },
})
