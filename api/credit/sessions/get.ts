import { Type } from 'typebox'
import { toInstant } from '@gingham/clock'
import { defineEndpoint } from '../../house/house.ts'
import { exampleItem } from '../../item/index.ts'
import { listSessionsOfUser, type UserSession } from '../../link/index.ts'
import { exampleUserId, namesUser, requireUser, userErrors } from '../../user/index.ts'
import { listBankIncomeOfSessions } from '../bank_income/bank-income.store.ts'
import { bankIncomeResults } from './bank-income-results.ts'
import { payrollResults } from './payroll-results.ts'
import { CreditSession } from './session.schema.ts'

export const get = defineEndpoint({
  path: '/credit/sessions/get',
  summary: 'How a user’s Link sessions went',
  description:
    'Every session that was opened with a link token of the user, the newest first: the Items that were linked, and what came of looking for income. Items that were linked without Link are in no session.',
  request: Type.Object(namesUser),
  response: Type.Object({ sessions: Type.Array(CreditSession, { description: 'The sessions, newest first.' }) }),
  errors: userErrors,
  examples: [
    {
      title: 'A session in which income was found',
      request: { user_id: exampleUserId },
      response: {
        sessions: [
          {
            link_session_id: '1d7a6f52-0c3b-4f0e-9b7e-5a2c8d94e6f1',
            session_start_time: '2026-03-15T11:58:20Z',
            results: {
              item_add_results: [
                {
                  public_token: 'public-sandbox-0f0d6b0e-7a52-4f0c-9d4c-1a3b5f2f7c68',
                  item_id: exampleItem.item_id,
                  institution_id: 'ins_109508',
                },
              ],
              bank_income_results: [{ status: 'APPROVED', item_id: exampleItem.item_id, institution_id: 'ins_109508' }],
            },
            errors: [],
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, names) {
    const { db, house, team } = call
    const { user_id } = await requireUser(call, names)
    const sessions = await listSessionsOfUser(db, house.sealer, team, user_id)
    const reports = await listBankIncomeOfSessions(db, house.sealer, user_id)
    const byId = new Map(reports.map((report) => [report.link_session_id, report]))
    const answers = sessions.map(async (session) =>
      toWireSession(session, {
        bank_income_results: bankIncomeResults(session, byId.get(session.link_session_id)),
        ...(await payrollResults(call, session)),
      }),
    )
    return { sessions: await Promise.all(answers) }
  },
})

function toWireSession(
  { link_session_id, started_ms, items, is_shared, error }: UserSession,
  income: Omit<CreditSession['results'], 'item_add_results'>,
): CreditSession {
  return {
    link_session_id,
    session_start_time: toInstant(started_ms),
    results: {
      item_add_results: is_shared
        ? items.map(({ institution_id, ...item }) => ({
            ...item,
            ...(institution_id === null ? {} : { institution_id }),
          }))
        : [],
      ...income,
    },
    errors: error === null ? [] : [{ ...error }],
  }
}
