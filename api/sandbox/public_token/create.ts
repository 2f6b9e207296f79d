import { Type } from 'typebox'
import { apiError, CivilDate, Nullable, OneOf, type ErrorCode } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { createItem, Product } from '../../item/index.ts'
import { isInitialisable } from '../../products.ts'
import { loginErrors, requireSandbox } from '../require-sandbox.ts'

const Options = Type.Object({
  webhook: Type.Optional(Type.String({ description: 'Where the new Item’s webhooks go.' })),
  override_username: Type.Optional(
    Nullable(Type.String({ default: 'user_good' }), { description: 'Test user to log in as. Default user_good.' }),
  ),
  override_password: Type.Optional(
    Nullable(Type.String({ default: 'pass_good' }), {
      description: 'Password of the test user; for user_custom, the user’s JSON. Default pass_good.',
    }),
  ),
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
          Type.Object({ days_requested: Type.Optional(Type.Integer({ description: 'Days of history.' })) }),
        ),
      },
      { description: 'For Items with the product income_verification.' },
    ),
  ),
})

export const create = defineEndpoint({
  path: '/sandbox/public_token/create',
  summary: 'A linked Item without opening Link',
  description:
    'Logs in to a simulated institution and returns the public_token that Link would return. MFA and reCAPTCHA of test users are passed over, since nobody is there to answer; forced errors are answered as errors. Special users do not work at OAuth institutions in Link, and work here.',
  request: Type.Object({
    institution_id: Type.String({ description: 'Where to log in.' }),
    initial_products: Type.Array(Product, { minItems: 1, description: 'Products to initialise the Item with.' }),
    options: Type.Optional(Options),
    user_token: Type.Optional(Type.String({ description: 'The user of the legacy user API that the Item is for.' })),
    user_id: Type.Optional(Type.String({ description: 'The user that the Item is for.' })),
  }),
  response: Type.Object({ public_token: Type.String({ description: 'To be exchanged within 30 minutes.' }) }),
  errors: [
    'SANDBOX_ONLY',
    'INVALID_USER_TOKEN',
    'USER_NOT_FOUND',
    'INVALID_INSTITUTION',
    'INVALID_PRODUCT',
    ...loginErrors,
  ],
  examples: [],
  async handle(call, { institution_id, initial_products, options = {}, user_token, user_id }) {
    requireSandbox(call)
    // No endpoint makes users yet, so none can be named.
    if (user_token !== undefined) throw apiError('INVALID_USER_TOKEN')
    if (user_id !== undefined) throw apiError('USER_NOT_FOUND')
    const institution = call.house.sources.findInstitution(institution_id)
    if (institution === undefined) throw apiError('INVALID_INSTITUTION')
    const refused = initial_products.filter(
      (product) => !isInitialisable(product) || !institution.products.includes(product),
    )
    if (refused.length > 0) {
      throw apiError('INVALID_PRODUCT', {
        message: `${institution.name} cannot be linked with these products: ${JSON.stringify(refused)}`,
      })
    }
    const step = call.house.sources.ofInstitution(institution_id).connect({
      institution_id,
      username: options.override_username ?? 'user_good',
      password: options.override_password ?? 'pass_good',
      mfa_answers: [],
      moment: { now_ms: call.now_ms, today: call.today },
      seed: call.house.settings.seed,
      is_headless: true,
    })
    if (step.step === 'error') throw apiError(step.error_code as ErrorCode)
    if (step.step !== 'connected') throw new Error(`the source asks a person (${step.step}) in a headless login`)
    const { transactions, statements, income_verification } = options
    const { public_token } = await createItem(call, {
      connection: step.connection,
      products: [...new Set(initial_products)],
      webhook: options.webhook ?? null,
      product_options: {
        ...(transactions ? { transactions } : {}),
        ...(statements ? { statements } : {}),
        ...(income_verification ? { income_verification } : {}),
      },
    })
    return { public_token }
  },
})
