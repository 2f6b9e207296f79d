import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import type { Connection, SourceInstitution } from '@gingham/sources'
import { defineEndpoint, type Call } from '../house/house.ts'
import { mintToken } from '../house/tokens.store.ts'
import { createItem } from './create-item.ts'
import { exampleAccessToken } from './item.example.ts'
import { Product } from './item.schema.ts'
import { requireWebhookUrl } from './webhook-url.ts'

/** Whom the simulated banks know, whatever an institution calls its customer. */
const SANDBOX_LOGIN = { username: 'user_good', password: 'pass_good' }

export const importItem = defineEndpoint({
  path: '/item/import',
  summary: 'An institution brings in the login of one of its customers',
  description:
    'Makes an Item without Link, for an institution that has the person on its own pages. The Item shows the login’s accounts; `/item/application/list` and its like tell and change who else reads its data. An institution that does not let the person in answers INVALID_CREDENTIALS. In the sandbox an `auth_token` is a password of the test users, and without one any `user_id` is let in, with the data of user_good.',
  request: Type.Object({
    institution_id: Type.Optional(
      Type.String({ description: 'The institution; the first one of this server unless given.' }),
    ),
    products: Type.Optional(
      Type.Array(Product, { minItems: 1, description: 'Products to initialise the Item with; none unless given.' }),
    ),
    user_auth: Type.Object(
      {
        user_id: Type.String({ minLength: 1, description: 'What the institution calls its customer.' }),
        auth_token: Type.Optional(Type.String({ description: 'What the institution takes as proof.' })),
      },
      { title: 'ItemImportRequestUserAuth', description: 'Whose login it is.' },
    ),
    options: Type.Optional(
      Type.Object(
        { webhook: Type.Optional(Type.String({ description: 'Where the Item’s webhooks go.' })) },
        { title: 'ItemImportRequestOptions', description: 'How the Item is made.' },
      ),
    ),
  }),
  response: Type.Object({ access_token: Type.String({ description: 'Opens the Item.' }) }),
  errors: ['INVALID_INSTITUTION', 'INVALID_PRODUCT', 'INVALID_CREDENTIALS'],
  examples: [
    {
      title: 'A test user',
      request: {
        products: ['identity', 'auth'],
        user_auth: { user_id: 'user_good', auth_token: 'pass_good' },
      },
      response: { access_token: exampleAccessToken },
    },
    {
      title: 'A customer of an institution',
      request: { user_auth: { user_id: 'customer-4711' }, options: { webhook: 'https://bank.example/webhooks' } },
      response: { access_token: exampleAccessToken },
    },
  ],
  async handle(call, { institution_id, products = [], user_auth, options = {} }) {
    if (options.webhook !== undefined) requireWebhookUrl(options.webhook, 'options.webhook')
    const institution = requireInstitution(call, institution_id)
    const refused = products.filter((product) => !institution.products.includes(product))
    if (refused.length > 0) {
      throw apiError('INVALID_PRODUCT', { message: `${institution.name} does not offer: ${refused.join(', ')}` })
    }
    const { db, house, team, now_ms } = call
    const { item_id } = await createItem(call, {
      connection: logIn(call, institution, user_auth),
      products: [...new Set(products)],
      webhook: options.webhook ?? null,
      is_imported: true,
    })
    return { access_token: await mintToken(db, house.ids, team, { kind: 'access', subject: item_id, now_ms }) }
  },
})

function requireInstitution({ house }: Call, institution_id: string | undefined): SourceInstitution {
  const institution =
    institution_id === undefined ? house.sources.institutions[0] : house.sources.findInstitution(institution_id)
  if (institution === undefined) throw apiError('INVALID_INSTITUTION')
  return institution
}

function logIn(
  { house, team, now_ms, today }: Call,
  { institution_id }: SourceInstitution,
  { user_id, auth_token }: { user_id: string; auth_token?: string },
): Connection {
  const isVouchedFor = auth_token === undefined && team.environment === 'sandbox'
  const step = house.sources.ofInstitution(institution_id).connect({
    institution_id,
    ...(isVouchedFor ? SANDBOX_LOGIN : { username: user_id, password: auth_token ?? '' }),
    mfa_answers: [],
    moment: { now_ms, today },
    seed: house.settings.seed,
    is_headless: true,
  })
  if (step.step !== 'connected') throw apiError('INVALID_CREDENTIALS')
  return isVouchedFor ? { ...step.connection, username: user_id } : step.connection
}
