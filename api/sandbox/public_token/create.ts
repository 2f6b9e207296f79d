import { Type } from 'typebox'
import { apiError, CivilDate, Nullable, OneOf } from '@gingham/api-kit'
import type { SourceInstitution } from '@gingham/sources'
import { shareBankIncome } from '../../credit/index.ts'
import { defineEndpoint, type Call } from '../../house/house.ts'
import { createItem, Product, requireWebhookUrl } from '../../item/index.ts'
import { findNamedUser, namesUser, userErrors } from '../../user/index.ts'
import { isInitialisable } from '../../products.ts'
import { findRangeProblem } from '../../statements/index.ts'
import { logIn, loginOptions } from '../log-in.ts'
import { loginErrors, requireSandbox } from '../require-sandbox.ts'

const Options = Type.Object(
  {
    webhook: Type.Optional(Type.String({ description: 'Where the new Item’s webhooks go.' })),
    ...loginOptions,
    transactions: Type.Optional(
      Nullable(
        Type.Object({
          start_date: Type.Optional(CivilDate('First day of the history.')),
          end_date: Type.Optional(CivilDate('Last day of the history.')),
          days_requested: Type.Optional(
            Type.Integer({
              minimum: 1,
              maximum: 730,
              default: 90,
              description: 'Days of history, when no start_date is given.',
            }),
          ),
        }),
        { description: 'How much history is fetched.' },
      ),
    ),
    statements: Type.Optional(
      Nullable(Type.Object({ start_date: CivilDate('First day.'), end_date: CivilDate('Last day.') }), {
        description: 'For which days statements are fetched.',
      }),
    ),
    income_verification: Type.Optional(
      Type.Object(
        {
          income_source_types: Type.Optional(
            Type.Array(OneOf(['bank', 'payroll']), { description: 'Where income is looked for.' }),
          ),
          bank_income: Type.Optional(
            Type.Object(
              {
                days_requested: Type.Optional(
                  Type.Integer({ minimum: 1, description: 'Days of history; 731 at most.' }),
                ),
              },
              { description: 'For bank income.' },
            ),
          ),
        },
        { description: 'For Items with the product income_verification.' },
      ),
    ),
  },
  { description: 'Who logs in, and what is fetched.' },
)

export const create = defineEndpoint({
  path: '/sandbox/public_token/create',
  summary: 'A linked Item without opening Link',
  description:
    'Logs in to a simulated institution and returns the public_token that Link would return. Passwords work as they do in Link. MFA and reCAPTCHA of test users are passed over, since nobody is there to answer; forced errors are answered as errors. Special users do not work at OAuth institutions in Link, and work here.',
  request: Type.Object({
    institution_id: Type.String({ description: 'Where to log in.' }),
    initial_products: Type.Array(Product, { minItems: 1, description: 'Products to initialise the Item with.' }),
    options: Type.Optional(Options),
    ...namesUser,
  }),
  response: Type.Object({ public_token: Type.String({ description: 'To be exchanged within 30 minutes.' }) }),
  errors: ['SANDBOX_ONLY', ...userErrors, 'INVALID_INSTITUTION', 'INVALID_PRODUCT', ...loginErrors],
  examples: [
    {
      title: 'The test user of every bank',
      request: { institution_id: 'ins_109508', initial_products: ['auth', 'transactions'] },
      response: { public_token: 'public-sandbox-0f0d6b0e-7a52-4f0c-9d4c-1a3b5f2f7c68' },
    },
    {
      title: 'Half a year of a user whose transactions move',
      request: {
        institution_id: 'ins_109508',
        initial_products: ['transactions'],
        options: {
          webhook: 'https://app.example/webhooks',
          override_username: 'user_transactions_dynamic',
          override_password: 'any',
          transactions: { days_requested: 180 },
        },
      },
      response: { public_token: 'public-sandbox-6c1f9c80-52f4-4b7d-8d2e-5a3f9be0d417' },
    },
    {
      title: 'A user of your own making, as JSON in the password',
      request: {
        institution_id: 'ins_109508',
        initial_products: ['identity'],
        options: {
          override_username: 'user_custom',
          override_password:
            '{"override_accounts":[{"type":"depository","subtype":"checking","starting_balance":1200}]}',
        },
      },
      response: { public_token: 'public-sandbox-b7c2f7a4-0d51-4b9e-a3a6-0e4d8c1f2b93' },
    },
  ],
  async handle(call, { institution_id, initial_products, options = {}, user_token, user_id }) {
    requireSandbox(call)
    const user = await findNamedUser(call, { user_token, user_id })
    if (options.webhook !== undefined) requireWebhookUrl(options.webhook, 'options.webhook')
    requireRange('transactions', options.transactions)
    requireStatementRange(options.statements)
    const institution = requireInstitution(call, institution_id, initial_products)
    const login = logIn(call, institution, options)
    const { transactions, statements, income_verification } = options
    const { item_id, public_token } = await createItem(call, {
      ...login,
      products: [...new Set(initial_products)],
      webhook: options.webhook ?? null,
      user_id: user?.user_id ?? null,
      product_options: {
        ...(transactions ? { transactions } : {}),
        ...(statements ? { statements } : {}),
        ...(income_verification ? { income_verification } : {}),
      },
    })
    await shareBankIncome(call, {
      team: call.team,
      user_id: user?.user_id ?? null,
      link_session_id: null,
      item_ids: [item_id],
      products: initial_products,
      income_verification,
    })
    return { public_token }
  },
})

/** The institution, if it offers the products and Link may be opened for them. */
function requireInstitution(call: Call, institution_id: string, products: readonly string[]): SourceInstitution {
  const institution = call.house.sources.findInstitution(institution_id)
  if (institution === undefined) throw apiError('INVALID_INSTITUTION')
  const refused = products.filter((product) => !isInitialisable(product) || !institution.products.includes(product))
  if (refused.length === 0) return institution
  throw apiError('INVALID_PRODUCT', {
    message: `${institution.name} cannot be linked with these products: ${JSON.stringify(refused)}`,
  })
}

/** INVALID_FIELD when a range ends before it begins, or is longer than statements go back. */
function requireStatementRange(range: { start_date: string; end_date: string } | null | undefined): void {
  const problem = range ? findRangeProblem(range, 'options.statements.') : undefined
  if (problem !== undefined) throw apiError('INVALID_FIELD', { message: problem })
}

/** INVALID_FIELD when a range of days ends before it begins. */
function requireRange(name: string, range: { start_date?: string; end_date?: string } | null | undefined): void {
  const { start_date, end_date } = range ?? {}
  if (start_date === undefined || end_date === undefined || start_date <= end_date) return
  throw apiError('INVALID_FIELD', { message: `options.${name}.start_date must not be after options.${name}.end_date` })
}
