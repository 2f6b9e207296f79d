import { Type } from 'typebox'
import { apiError, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { isProductName } from '../products.ts'
import { findEmployers } from './find-employers.ts'

const EMPLOYERS_MAX = 10
/** A product of this endpoint's time, which has ended: every employer that can pay elsewhere supports it. */
const DEPOSIT_SWITCH = 'deposit_switch'

const Address = Type.Object(
  {
    city: Nullable(Type.String(), { description: 'City.' }),
    region: Nullable(Type.String(), { description: 'State or province.' }),
    street: Type.String({ description: 'Street and number.' }),
    postal_code: Nullable(Type.String(), { description: 'Postal code.' }),
    country: Nullable(Type.String(), { description: 'ISO 3166-1 alpha-2.' }),
  },
  { title: 'AddressDataNullable' },
)

export const search = defineEndpoint({
  path: '/employers/search',
  summary: 'Employers by name',
  description:
    'To learn whether somebody’s employer is known before Link opens. Finds names that begin with the query or hold its words, and names that are spelled much like it; ten at most, best first. In the sandbox the employers are invented, and all of them are paid for by the payroll provider `ins_135842`.',
  request: Type.Object({
    query: Type.String({ minLength: 1, maxLength: 1000, description: 'A name, or part of one.' }),
    products: Type.Array(Type.String(), {
      description:
        'Products that the employer must support: deposit_switch, or what its payroll provider has, such as income_verification.',
    }),
  }),
  response: Type.Object({
    employers: Type.Array(
      Type.Object(
        {
          employer_id: Type.String({ description: 'Id of the employer.' }),
          name: Type.String({ description: 'Its name.' }),
          address: Nullable(Address, { description: 'Where it is.' }),
          confidence_score: Type.Number({ description: 'How well the name fits, 0 to 1.' }),
        },
        { title: 'Employer' },
      ),
      { description: 'Best first.' },
    ),
  }),
  errors: ['INVALID_PRODUCT'],
  examples: [
    {
      title: 'A name with a slip',
      request: { query: 'gingam mills', products: ['income_verification'] },
      response: {
        employers: [
          {
            employer_id: 'emp_5vQ2mXc8RtYw3Lz7k',
            name: 'Gingham Mills',
            address: {
              city: 'Asheville',
              region: 'NC',
              street: '410 Loom Street',
              postal_code: '28801',
              country: 'US',
            },
            confidence_score: 0.78,
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle({ house: { sources } }, { query, products }) {
    const wanted = products.filter((product) => product !== DEPOSIT_SWITCH)
    const unknown = wanted.find((product) => !isProductName(product))
    if (unknown !== undefined) throw apiError('INVALID_PRODUCT', { message: `products: there is no ${unknown}` })
    const fitting = sources.employers.filter(({ institution_id }) => {
      const supported: readonly string[] = sources.findInstitution(institution_id)?.products ?? []
      return wanted.every((product) => supported.includes(product))
    })
    return {
      employers: findEmployers(query, fitting, EMPLOYERS_MAX).map(({ employer, confidence_score }) => ({
        employer_id: employer.employer_id,
        name: employer.name,
        address: employer.address,
        confidence_score,
      })),
    }
  },
})
