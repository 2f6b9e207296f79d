import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { exampleUserId, namesUser } from '../../user/index.ts'
import { exampleBankIncome } from './bank-income.example.ts'
import { CreditBankIncome } from './bank-income.schema.ts'
import { listBankIncome } from './bank-income.store.ts'
import { bankIncomeErrors, requireMadeBankIncome } from './require-bank-income.ts'

const COUNT_MAX = 100

export const get = defineEndpoint({
  path: '/credit/bank_income/get',
  summary: 'What a user earns, as their bank accounts show it',
  description:
    'One report for each Link session with bank income, about all Items that were linked in it. A report is computed once, when the session ends; for newer data, send the user through Link again. The newest report alone unless `options.count` asks for more. Only deposits that are posted count, on depository accounts; money between accounts of the same user does not.',
  request: Type.Object({
    ...namesUser,
    options: Type.Optional(
      Type.Object(
        {
          count: Type.Optional(
            Type.Integer({
              minimum: 1,
              maximum: COUNT_MAX,
              default: 1,
              description: `How many reports, the newest first, 1 to ${COUNT_MAX}. Default 1.`,
            }),
          ),
        },
        { description: 'How much to answer with.' },
      ),
    ),
  }),
  response: Type.Object({ bank_income: Type.Array(CreditBankIncome, { description: 'The reports, newest first.' }) }),
  errors: bankIncomeErrors,
  examples: [
    {
      title: 'The newest report',
      request: { user_id: exampleUserId },
      response: { bank_income: [exampleBankIncome] },
    },
  ],
  readonly: true,
  async handle(call, { options = {}, ...names }) {
    const { user_id } = await requireMadeBankIncome(call, names)
    const reports = await listBankIncome(call.db, call.house.sealer, user_id, options.count ?? 1)
    return { bank_income: reports.flatMap(({ document }) => document ?? []) }
  },
})
