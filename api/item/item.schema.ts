import { Type, type Static } from 'typebox'
import { errorTypes, Instant, Nullable, OneOf, type ErrorCode } from '@gingham/api-kit'
import { productNames } from '../products.ts'

export const AccessToken = Type.String({
  description: 'The token that opens the Item, from `/item/public_token/exchange`.',
})

/** What every endpoint that takes an access_token may answer, in order of precedence. */
export const itemErrors = ['INVALID_ACCESS_TOKEN', 'ITEM_NOT_FOUND'] as const satisfies readonly ErrorCode[]

/** What every endpoint that needs a healthy Item with a product may answer, in order of precedence. */
export const productErrors = [
  ...itemErrors,
  'ITEM_LOGIN_REQUIRED',
  'PRODUCTS_NOT_SUPPORTED',
] as const satisfies readonly ErrorCode[]

export const Product = OneOf(productNames, { description: 'Name of a product.' })

export const PlaidError = Type.Object(
  {
    error_type: OneOf(errorTypes, { description: 'Family of the error.' }),
    error_code: Type.String({ description: 'What happened: stable, made for programs.' }),
    error_code_reason: Type.Optional(Nullable(Type.String(), { description: 'Finer reason, for OAuth Items only.' })),
    error_message: Type.String({ description: 'For developers; its wording may change.' }),
    display_message: Nullable(Type.String(), { description: 'For the end user, where there is something to tell.' }),
    request_id: Type.Optional(
      Type.String({ description: 'The request that failed; absent inside webhooks and Items.' }),
    ),
    causes: Type.Optional(
      Type.Array(Type.Unknown(), { description: 'Errors of single Items, in reports over several.' }),
    ),
    status: Type.Optional(Nullable(Type.Integer(), { description: 'HTTP status, inside webhooks only.' })),
    documentation_url: Type.Optional(Type.String({ description: 'Where the error is described.' })),
    suggested_action: Type.Optional(Nullable(Type.String(), { description: 'What to do next, where known.' })),
    required_account_subtypes: Type.Optional(
      Type.Array(Type.String(), { description: 'Subtypes of account that were asked for, where none was found.' }),
    ),
    provided_account_subtypes: Type.Optional(
      Type.Array(Type.String(), { description: 'Subtypes of account that were found instead.' }),
    ),
  },
  { title: 'PlaidError', description: 'An error as it is kept with an Item or a session, or sent in a webhook.' },
)

export const Item = Type.Object(
  {
    item_id: Type.String({
      description: 'Id of the Item: one login of one person at one institution. Case-sensitive.',
    }),
    institution_id: Type.Optional(
      Nullable(Type.String(), { description: 'The institution; null for Items made from typed account numbers.' }),
    ),
    institution_name: Type.Optional(
      Nullable(Type.String(), { description: 'Name of the institution; null where there is none.' }),
    ),
    webhook: Nullable(Type.String(), { description: 'Where webhooks of this Item go; an empty string when nowhere.' }),
    auth_method: Type.Optional(
      Nullable(
        OneOf([
          'INSTANT_AUTH',
          'INSTANT_MATCH',
          'AUTOMATED_MICRODEPOSITS',
          'SAME_DAY_MICRODEPOSITS',
          'INSTANT_MICRODEPOSITS',
          'DATABASE_MATCH',
          'DATABASE_INSIGHTS',
          'TRANSFER_MIGRATED',
          'INVESTMENTS_FALLBACK',
        ]),
        { description: 'How account numbers were obtained; null before there are any.' },
      ),
    ),
    error: Nullable(PlaidError, { description: 'What is wrong with the Item; null while it is healthy.' }),
    available_products: Type.Array(Product, {
      description: 'Products that the institution offers and that are not billed yet.',
    }),
    billed_products: Type.Array(Product, {
      description: 'Products in use that are billed. Disjoint with available_products.',
    }),
    products: Type.Optional(Type.Array(Product, { description: 'Products that were added to the Item.' })),
    consented_products: Type.Optional(
      Type.Array(Product, {
        description: 'Products that the person agreed to, where more were asked for than the Item has.',
      }),
    ),
    consent_expiration_time: Nullable(Instant('When the person’s consent ends; null where it does not.')),
    update_type: OneOf(['background', 'user_present_required'], {
      description: 'Whether the Item can be refreshed without the person.',
    }),
  },
  { title: 'Item', description: 'One login of one person at one institution.' },
)
export type Item = Static<typeof Item>
