import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { Confidence, confidenceOf, precheckFields } from '../../payroll/index.ts'
import { exampleUserToken, findNamedUser, namesUser, userErrors } from '../../user/index.ts'

export const precheck = defineEndpoint({
  path: '/credit/payroll_income/precheck',
  summary: 'Whether a user’s payroll can be connected',
  description:
    'To choose between a login at the payroll provider and documents before Link opens. In the sandbox the answer is what the request asks for: the employer `employer_good` or `employer_multi`, or the access token `access_good`, gives HIGH; `employer_bad` or `access_bad` gives LOW; anything else UNKNOWN. Link opens the same way after any of them.',
  request: Type.Object({
    ...namesUser,
    access_tokens: Type.Optional(
      Type.Array(Type.String(), { description: 'Items of the user whose transactions may show who pays.' }),
    ),
    ...precheckFields,
  }),
  response: Type.Object({ confidence: Confidence }),
  errors: userErrors,
  examples: [
    {
      title: 'An employer that the sandbox knows',
      request: { user_token: exampleUserToken, employer: { name: 'employer_good' } },
      response: { confidence: 'HIGH' },
    },
  ],
  readonly: true,
  async handle(call, { user_token, user_id, employer, access_tokens = [] }) {
    await findNamedUser(call, { user_token, user_id })
    return { confidence: confidenceOf(employer?.name, access_tokens) }
  },
})
