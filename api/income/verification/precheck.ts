import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { Confidence, confidenceOf, insertPrecheck, precheckFields } from '../../payroll/index.ts'

const PRECHECK_ID_LENGTH = 16

const HomeAddress = Type.Object(
  {
    city: Type.Optional(Type.String({ description: 'City.' })),
    region: Type.Optional(Nullable(Type.String(), { description: 'State or province.' })),
    street: Type.Optional(Type.String({ description: 'Street and number.' })),
    postal_code: Type.Optional(Nullable(Type.String(), { description: 'Postal code.' })),
    country: Type.Optional(Nullable(Type.String(), { description: 'ISO 3166-1 alpha-2.' })),
  },
  { description: 'Where they live.' },
)

const User = Type.Object(
  {
    first_name: Type.Optional(Nullable(Type.String(), { description: 'First name.' })),
    last_name: Type.Optional(Nullable(Type.String(), { description: 'Last name.' })),
    email_address: Type.Optional(Nullable(Type.String(), { description: 'E-mail address.' })),
    home_address: Type.Optional(Nullable(HomeAddress, { description: 'Where they live.' })),
  },
  { title: 'IncomeVerificationPrecheckUser' },
)

export const precheck = defineEndpoint({
  path: '/income/verification/precheck',
  summary: 'Whether somebody’s payroll can be connected, as before there were users',
  description:
    'Deprecated: use `/credit/payroll_income/precheck`. The sandbox answers by the same test values: `employer_good`, `employer_multi`, `employer_bad`, `access_good` and `access_bad`; anything else is UNKNOWN.',
  request: Type.Object({
    user: Type.Optional(Nullable(User, { description: 'Who the person is.' })),
    transactions_access_token: Type.Optional(
      Nullable(Type.String(), { description: 'An Item of the person. Deprecated: use the list.' }),
    ),
    transactions_access_tokens: Type.Optional(
      Type.Array(Type.String(), { description: 'Items of the person whose transactions may show who pays.' }),
    ),
    ...precheckFields,
  }),
  response: Type.Object({
    precheck_id: Type.String({ description: 'For `/income/verification/create`.' }),
    confidence: Confidence,
  }),
  errors: [],
  examples: [
    {
      title: 'An employer that the sandbox does not know',
      request: { employer: { name: 'employer_bad' } },
      response: { precheck_id: '8d1f0c5b7e29a346', confidence: 'LOW' },
    },
  ],
  async handle(
    { db, house, team, now_ms },
    { employer, transactions_access_token: one, transactions_access_tokens = [] },
  ) {
    const precheck_id = house.ids.hex(PRECHECK_ID_LENGTH)
    const confidence = confidenceOf(
      employer?.name,
      one == null ? transactions_access_tokens : [one, ...transactions_access_tokens],
    )
    const { client_id, environment } = team
    await insertPrecheck(db, { precheck_id, client_id, environment, confidence, created_ms: now_ms })
    return { precheck_id, confidence }
  },
})
