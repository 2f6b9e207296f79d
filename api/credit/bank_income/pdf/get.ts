import { Binary, BinaryResponse } from '@gingham/api-kit'
import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { exampleUserId, namesUser } from '../../../user/index.ts'
import { bankIncomeErrors, requireMadeBankIncome } from '../require-bank-income.ts'
import { renderBankIncome } from './render-bank-income.ts'

export const get = defineEndpoint({
  path: '/credit/bank_income/pdf/get',
  summary: 'A user’s newest bank income report as a PDF',
  description:
    'What `/credit/bank_income/get` answers, as a document to hand on: what there is in all, each source of income, month by month, with its deposits. The same report gives the same bytes. Errors are JSON, as everywhere.',
  request: Type.Object(namesUser),
  response: BinaryResponse('application/pdf', 'The report, in pages of US Letter size.'),
  errors: bankIncomeErrors,
  examples: [{ title: 'The newest report', request: { user_id: exampleUserId }, response: '%PDF-1.7' }],
  readonly: true,
  async handle(call, names) {
    const { document } = await requireMadeBankIncome(call, names)
    return new Binary(await renderBankIncome(document))
  },
})
