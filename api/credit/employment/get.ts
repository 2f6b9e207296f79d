import { Type } from 'typebox'
import { apiError, CivilDate, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { listPayrollItems, payrollAccountIdOf, requireReady } from '../../payroll/index.ts'
import { exampleUserToken, namesUser, requireUser, userErrors } from '../../user/index.ts'

const text = (description: string) => Nullable(Type.String(), { description })

const Employment = Type.Object(
  {
    account_id: text('Id of the account at the payroll provider.'),
    status: text('ACTIVE or INACTIVE.'),
    start_date: Nullable(CivilDate('First day.'), { description: 'First day.' }),
    end_date: Nullable(CivilDate('Last day.'), { description: 'Last day; null while it goes on.' }),
    employer: Type.Object(
      { name: text('Name.') },
      { title: 'CreditEmployerVerification', description: 'The employer.' },
    ),
    title: text('What the person is there.'),
    platform_ids: Type.Object(
      {
        employee_id: text('Number of the employee.'),
        payroll_id: text('Number of the payroll.'),
        position_id: text('Number of the position.'),
      },
      { title: 'CreditPlatformIds', description: 'How the payroll provider knows them.' },
    ),
    employee_type: text('FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY or OTHER.'),
    last_paystub_date: Nullable(CivilDate('Day of the latest pay.'), { description: 'Day of the latest pay stub.' }),
  },
  { title: 'CreditEmploymentVerification', description: 'One employment.' },
)

export const get = defineEndpoint({
  path: '/credit/employment/get',
  summary: 'Where a user is employed',
  description:
    'What the user’s payroll providers tell of each employment: employer, title, since when, and whether it goes on. Items are linked for it in Link, with `employment` or with payroll income.',
  request: Type.Object(namesUser),
  response: Type.Object({
    items: Type.Array(
      Type.Object(
        {
          item_id: Type.String({ description: 'The Item.' }),
          employments: Type.Array(Employment, { description: 'What its provider tells.' }),
        },
        { title: 'CreditEmploymentItem' },
      ),
      { description: 'The user’s payroll Items, oldest first.' },
    ),
  }),
  errors: [...userErrors, 'EMPLOYMENT_NOT_FOUND', 'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'One job',
      request: { user_token: exampleUserToken },
      response: {
        items: [
          {
            item_id: 'p7QxW3mVbLk2nZr9TjYc5sDfGh8aXe4uKoB1i',
            employments: [
              {
                account_id: 'Vn4kRz7cXw2PqTb9sHj5LmDy8fGa3eUo6KiC1',
                status: 'ACTIVE',
                start_date: '2021-03-16',
                end_date: null,
                employer: { name: 'Gingham Mills' },
                title: 'Textile Designer',
                platform_ids: { employee_id: '4417208', payroll_id: '9023116', position_id: '2210' },
                employee_type: 'FULL_TIME',
                last_paystub_date: '2026-03-06',
              },
            ],
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, names) {
    const { user_id } = await requireUser(call, names)
    const found = await listPayrollItems(call, user_id)
    if (found.length === 0) throw apiError('EMPLOYMENT_NOT_FOUND')
    const items = requireReady(found).map(({ item: { item_id }, payroll }) => ({
      item_id,
      employments: payroll.accounts.flatMap(({ account_key, employment, pay_stubs }) => {
        if (employment === null) return []
        const account_id = payrollAccountIdOf(call.house.ids, item_id, account_key)
        return [{ account_id, ...employment, last_paystub_date: pay_stubs[0]?.pay_period_details.pay_date ?? null }]
      }),
    }))
    if (items.every(({ employments }) => employments.length === 0)) throw apiError('EMPLOYMENT_NOT_FOUND')
    return { items }
  },
})
