import { Type } from 'typebox'
import { apiError, CivilDate } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, exampleAccessToken } from '../item/index.ts'
import { requestStatements } from './extract-statements.ts'
import { requireStatements, statementErrors } from './require-statements.ts'
import { findRangeProblem } from './statement-months.ts'

export const refresh = defineEndpoint({
  path: '/statements/refresh',
  summary: 'Fetches the statements of a range from the bank',
  description:
    'Adds to those that are held the statements that were posted in the range. `STATEMENTS: STATEMENTS_REFRESH_COMPLETE` tells when they are there, or that the bank did not give them.',
  request: Type.Object({
    access_token: AccessToken,
    start_date: CivilDate('First day.'),
    end_date: CivilDate('Last day, at most two years after the first.'),
  }),
  response: Type.Object({}),
  errors: [...statementErrors],
  examples: [
    {
      title: 'The first quarter',
      request: { access_token: exampleAccessToken, start_date: '2026-01-01', end_date: '2026-03-31' },
      response: {},
    },
  ],
  async handle(call, { access_token, ...range }) {
    const { item_id } = await requireStatements(call, access_token)
    const problem = findRangeProblem(range, '')
    if (problem !== undefined) throw apiError('INVALID_FIELD', { message: problem })
    await requestStatements(call, item_id, range)
    call.settle(item_id)
    return {}
  },
})
