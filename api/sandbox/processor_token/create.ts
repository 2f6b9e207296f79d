import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { listAccounts, supportsProduct } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { createItem } from '../../item/index.ts'
import {
  exampleProcessorToken,
  isForProcessors,
  issueProcessorToken,
  processorTokenFields,
} from '../../processor/index.ts'
import { logIn, loginOptions } from '../log-in.ts'
import { loginErrors, requireSandbox } from '../require-sandbox.ts'

/** What the new Item is linked with, where the bank offers it; other products are added by the calls that need them. */
const PRODUCTS = ['auth', 'identity', 'transactions']

export const create = defineEndpoint({
  path: '/sandbox/processor_token/create',
  summary: 'A processor token for a new Item, without opening Link',
  description:
    'Logs in to a simulated institution, as `/sandbox/public_token/create` does, and returns a processor token for the first account that has numbers, or for the first one where none has. The Item has Auth, Identity and Transactions, as far as the institution offers them. Nobody gets an access_token for it.',
  request: Type.Object({
    institution_id: Type.String({ description: 'Where to log in.' }),
    options: Type.Optional(Type.Object(loginOptions, { description: 'Who logs in.' })),
  }),
  response: Type.Object(processorTokenFields),
  errors: ['SANDBOX_ONLY', 'INVALID_INSTITUTION', 'INVALID_PRODUCT', ...loginErrors],
  examples: [
    {
      title: 'The test user of every bank',
      request: { institution_id: 'ins_109508' },
      response: { processor_token: exampleProcessorToken },
    },
    {
      title: 'A user of your own making, as JSON in the password',
      request: {
        institution_id: 'ins_109508',
        options: {
          override_username: 'user_custom',
          override_password:
            '{"override_accounts":[{"type":"depository","subtype":"checking","starting_balance":1200}]}',
        },
      },
      response: { processor_token: 'processor-sandbox-5f8a2e19-7c04-4d3b-9b61-e2a0c7d49f38' },
    },
  ],
  async handle(call, { institution_id, options = {} }) {
    requireSandbox(call)
    const institution = call.house.sources.findInstitution(institution_id)
    if (institution === undefined) throw apiError('INVALID_INSTITUTION')
    if (!isForProcessors(institution.products)) {
      throw apiError('INVALID_PRODUCT', { message: `${institution.name} offers nothing that a processor could read` })
    }
    const products = PRODUCTS.filter((product) => institution.products.includes(product))
    const { item_id } = await createItem(call, { ...logIn(call, institution, options), products })
    const accounts = await listAccounts(call.db, item_id)
    const numbered = accounts.find(({ document }) => supportsProduct('auth', document.type, document.subtype))
    const account = numbered ?? accounts[0]
    if (account === undefined) throw apiError('NO_ACCOUNTS')
    const { account_id } = account
    return { processor_token: await issueProcessorToken(call, { item_id, account_id, processor: null }) }
  },
})
