import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { CountryCodes, Institution } from './institution.schema.ts'
import { toInstitution } from './to-institution.ts'

const Options = Type.Object(
  {
    include_optional_metadata: Type.Optional(
      Type.Boolean({ default: false, description: 'Adds url, logo and primary_color.' }),
    ),
    include_status: Type.Optional(Type.Boolean({ default: false, description: 'Adds status.' })),
    include_auth_metadata: Type.Optional(Type.Boolean({ default: false, description: 'Adds auth_metadata.' })),
    include_payment_initiation_metadata: Type.Optional(
      Type.Boolean({ default: false, description: 'Adds payment_initiation_metadata.' }),
    ),
  },
  { description: 'What to add to the institution.' },
)

export const getById = defineEndpoint({
  path: '/institutions/get_by_id',
  summary: 'One institution, and how it fares',
  description: 'The only endpoint that tells how logins and updates of an institution fare: set `include_status`.',
  request: Type.Object({
    institution_id: Type.String({ minLength: 1, description: 'Its id, as in an Item or in Link’s metadata.' }),
    country_codes: CountryCodes,
    options: Type.Optional(Options),
  }),
  response: Type.Object({ institution: Institution }),
  errors: ['INVALID_INSTITUTION'],
  examples: [
    {
      title: 'How a bank fares',
      request: { institution_id: 'ins_117650', country_codes: ['GB'], options: { include_status: true } },
      response: {
        institution: {
          institution_id: 'ins_117650',
          name: 'Royal Bank of Plaid',
          products: ['auth', 'balance', 'payment_initiation', 'transactions'],
          country_codes: ['GB'],
          url: null,
          primary_color: null,
          logo: null,
          routing_numbers: [],
          dtc_numbers: [],
          oauth: true,
          connection_availability: 'SUPPORTED',
          status: {
            item_logins: {
              status: 'HEALTHY',
              last_status_change: '2020-09-14T00:00:00Z',
              breakdown: { success: 0.97, error_plaid: 0.01, error_institution: 0.02 },
            },
            transactions_updates: {
              status: 'HEALTHY',
              last_status_change: '2020-09-14T00:00:00Z',
              breakdown: { success: 0.97, error_plaid: 0.01, error_institution: 0.02, refresh_interval: 'NORMAL' },
            },
            investments: null,
            health_incidents: null,
          },
        },
      },
    },
  ],
  readonly: true,
  handle(call, { institution_id, country_codes, options }) {
    const institution = call.house.sources.findInstitution(institution_id)
    if (institution === undefined || !country_codes.some((code) => institution.country_codes.includes(code)))
      throw apiError('INVALID_INSTITUTION')
    return Promise.resolve({ institution: toInstitution(institution, options) })
  },
})
