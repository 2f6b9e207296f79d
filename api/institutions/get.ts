import { Type } from 'typebox'
import { apiError, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { CountryCodes, Institution, WantedProducts } from './institution.schema.ts'
import { isRoutingNumber } from './routing-number.ts'
import { isConnectable, toInstitution, wireProducts } from './to-institution.ts'

const COUNT_MAX = 500

const Options = Type.Object(
  {
    products: Type.Optional(WantedProducts),
    routing_numbers: Type.Optional(
      Nullable(Type.Array(Type.String()), {
        description:
          'Institutions that have all of these routing numbers. Numbers that cannot be any are passed over; when none is left the answer is INVALID_FIELD.',
      }),
    ),
    oauth: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Only institutions with OAuth (true) or without (false).' }),
    ),
    include_optional_metadata: Type.Optional(Type.Boolean({ description: 'Adds url, logo and primary_color.' })),
    include_auth_metadata: Type.Optional(Type.Boolean({ default: false, description: 'Adds auth_metadata.' })),
    include_payment_initiation_metadata: Type.Optional(
      Type.Boolean({ default: false, description: 'Adds payment_initiation_metadata.' }),
    ),
  },
  { description: 'Filters, and what to add to each institution.' },
)

export const get = defineEndpoint({
  path: '/institutions/get',
  summary: 'All institutions, page by page',
  description:
    'In an order that stays the same. The filters of `options` narrow the list down before it is cut into pages.',
  request: Type.Object({
    count: Type.Integer({
      minimum: 1,
      maximum: COUNT_MAX,
      description: `How many institutions to return, 1 to ${COUNT_MAX}.`,
    }),
    offset: Type.Integer({ minimum: 0, description: 'How many institutions to skip.' }),
    country_codes: CountryCodes,
    options: Type.Optional(Options),
  }),
  response: Type.Object({
    institutions: Type.Array(Institution, { description: 'This page.' }),
    total: Type.Integer({ description: 'How many institutions there are, on all pages together.' }),
  }),
  errors: ['INVALID_PRODUCT'],
  examples: [
    {
      title: 'The first Canadian institution',
      request: { count: 1, offset: 0, country_codes: ['CA'] },
      response: {
        institutions: [
          {
            institution_id: 'ins_43',
            name: 'Tartan-Dominion Bank of Canada',
            products: ['assets', 'auth', 'balance', 'identity', 'transactions'],
            country_codes: ['CA'],
            url: null,
            primary_color: null,
            logo: null,
            routing_numbers: [],
            dtc_numbers: [],
            oauth: false,
            connection_availability: 'SUPPORTED',
          },
        ],
        total: 1,
      },
    },
  ],
  readonly: true,
  handle(call, { count, offset, country_codes, options = {} }) {
    const { products, oauth } = options
    const routing_numbers = requireRoutingNumbers(options.routing_numbers)
    const matching = call.house.sources.institutions.filter(
      (institution) =>
        isConnectable(institution) &&
        country_codes.some((code) => institution.country_codes.includes(code)) &&
        (products ?? []).every((product) => wireProducts(institution).includes(product)) &&
        routing_numbers.every((number) => institution.routing_numbers.includes(number)) &&
        (typeof oauth !== 'boolean' || institution.oauth === oauth),
    )
    const page = matching.slice(offset, offset + count)
    return Promise.resolve({
      institutions: page.map((institution) => toInstitution(institution, options)),
      total: matching.length,
    })
  },
})

/** The numbers that can be routing numbers; none when the filter is not used. */
function requireRoutingNumbers(given: readonly string[] | null | undefined): readonly string[] {
  if (given === null || given === undefined || given.length === 0) return []
  const valid = given.filter(isRoutingNumber)
  if (valid.length === 0) {
    throw apiError('INVALID_FIELD', {
      message: 'options.routing_numbers holds no routing number: nine digits with a valid check digit',
    })
  }
  return valid
}
