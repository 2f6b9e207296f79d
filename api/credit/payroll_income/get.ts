import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { requirePayrollItems, requireReady } from '../../payroll/index.ts'
import { exampleUserToken, namesUser, requireUser, userErrors } from '../../user/index.ts'
import { examplePayrollItem } from './payroll-income.example.ts'
import { PayrollItem } from './payroll-income.schema.ts'
import { presentPayroll } from './present-payroll.ts'

export const get = defineEndpoint({
  path: '/credit/payroll_income/get',
  summary: 'Pay stubs and tax forms of a user',
  description:
    'What the user’s payroll providers told, and what was read from uploaded documents: Item by Item, and in each of them employer by employer. Wait for the webhook `INCOME: INCOME_VERIFICATION`, or ask again while the answer is PRODUCT_NOT_READY. Every document has a `download_url` that works once, for two minutes; ask again for a new one.',
  request: Type.Object({
    ...namesUser,
    options: Type.Optional(
      Type.Object(
        {
          item_ids: Type.Optional(
            Type.Array(Type.String(), { description: 'Only these Items of the user. All of them unless given.' }),
          ),
        },
        { title: 'CreditPayrollIncomeGetRequestOptions', description: 'What to leave out.' },
      ),
    ),
  }),
  response: Type.Object({ items: Type.Array(PayrollItem, { description: 'The user’s payroll Items, oldest first.' }) }),
  errors: [
    ...userErrors,
    'INCOME_VERIFICATION_NOT_FOUND',
    'ITEM_NOT_FOUND',
    'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY',
  ],
  examples: [
    {
      title: 'One job',
      request: { user_token: exampleUserToken },
      response: { items: [examplePayrollItem] },
    },
  ],
  readonly: true,
  async handle(call, { options = {}, ...names }) {
    const { user_id } = await requireUser(call, names)
    const items = await requirePayrollItems(call, user_id, options.item_ids)
    requireReady(items)
    return { items: items.map((item) => presentPayroll(call, item)) }
  },
})
