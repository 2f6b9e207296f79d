import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import type { SourceInstitution } from '@gingham/sources'
import { defineEndpoint } from '../house/house.ts'
import { CountryCodes, Institution, WantedProducts } from './institution.schema.ts'
import { searchInstitutions } from './search-institutions.ts'
import { isConnectable, toInstitution } from './to-institution.ts'
import { requireWantedPayments, takesPayment } from './wanted-payment.ts'

const RESULTS_MAX = 10

const Options = Type.Object(
  {
    oauth: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Only institutions with OAuth (true) or without (false).' }),
    ),
    include_optional_metadata: Type.Optional(Type.Boolean({ description: 'Adds url, logo and primary_color.' })),
    include_auth_metadata: Type.Optional(
      Nullable(Type.Boolean({ default: false }), { description: 'Adds auth_metadata.' }),
    ),
    include_payment_initiation_metadata: Type.Optional(
      Nullable(Type.Boolean({ default: false }), { description: 'Adds payment_initiation_metadata.' }),
    ),
    payment_initiation: Type.Optional(
      Nullable(
        Type.Object({
          payment_id: Type.Optional(Nullable(Type.String(), { description: 'Payment that is to be made.' })),
          consent_id: Type.Optional(Nullable(Type.String(), { description: 'Consent that is to be given.' })),
        }),
        {
          description:
            'Only institutions through which this payment, or payments under this consent, can be made: by currency, amount, schedule and scheme.',
        },
      ),
    ),
  },
  { description: 'Filters, and what to add to each institution.' },
)

export const search = defineEndpoint({
  path: '/institutions/search',
  summary: 'Institutions whose names match a query, the best match first',
  description: `At most ${RESULTS_MAX}. An institution_id or a routing number is found as well as a name.`,
  request: Type.Object({
    query: Type.String({ minLength: 1, description: 'Name or part of a name, institution_id, or routing number.' }),
    products: Type.Optional(WantedProducts),
    country_codes: CountryCodes,
    options: Type.Optional(Options),
  }),
  response: Type.Object({
    institutions: Type.Array(Institution, { description: `At most ${RESULTS_MAX}, the best match first.` }),
  }),
  errors: ['INVALID_PRODUCT'],
  examples: [
    {
      title: 'A bank by the beginnings of its words',
      request: { query: 'windo ban', products: ['transactions'], country_codes: ['US'] },
      response: {
        institutions: [
          {
            institution_id: 'ins_135858',
            name: 'Windowpane Bank',
            products: ['assets', 'balance', 'identity', 'transactions'],
            country_codes: ['US'],
            url: null,
            primary_color: null,
            logo: null,
            routing_numbers: ['333333334'],
            dtc_numbers: [],
            oauth: false,
            connection_availability: 'SUPPORTED',
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, { query, products, country_codes, options = {} }) {
    const { oauth, payment_initiation } = options
    const payments = await requireWantedPayments(call, payment_initiation)
    const eligible = call.house.sources.institutions.filter(
      (institution) =>
        isConnectable(institution) &&
        country_codes.some((code) => institution.country_codes.includes(code)) &&
        (products ?? []).every((product) => offers(institution, product)) &&
        payments.every((payment) => takesPayment(institution, payment)) &&
        (typeof oauth !== 'boolean' || institution.oauth === oauth),
    )
    const found = searchInstitutions(eligible, query).slice(0, RESULTS_MAX)
    return { institutions: found.map((institution) => toInstitution(institution, options)) }
  },
})

/**
 * Unlike `/institutions/get`, a search for `auth` also finds institutions without Instant Auth that have another way to
 * account numbers. Source: https://plaid.com/docs/api/institutions/
 */
function offers({ products, auth_methods }: SourceInstitution, product: string): boolean {
  return products.includes(product) && (product !== 'auth' || Object.values(auth_methods).includes(true))
}
