import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { fetchItem } from '../asset_report/index.ts'
import { defineEndpoint } from '../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  exampleItem,
  Item,
  productErrors,
  requireHealthyItem,
  toWireItem,
} from '../item/index.ts'
import { incomeFigures } from './income-figures.ts'

const Stream = Type.Object(
  {
    name: Type.String({ description: 'What its deposits are called.' }),
    monthly_income: Type.Number({ description: 'What a month brings.' }),
    confidence: Type.Number({ description: 'How sure it is that this is income, 0 to 1.' }),
    days: Type.Integer({ description: 'Days from the first to the last deposit.' }),
  },
  { title: 'IncomeStream', description: 'Deposits that come from one payer.' },
)

const whole = (description: string) => Type.Integer({ description })

export const get = defineEndpoint({
  path: '/income/get',
  summary: 'The income that arrives at a bank, as the oldest clients ask for it',
  description:
    'Of the time before Income: Plaid has ended the endpoint, and current clients do not know it; use `/credit/bank_income/get`. Found among the deposits of the last two years by the same rules as bank income. Amounts are whole units of the currency.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({
    item: Item,
    income: Type.Object(
      {
        income_streams: Type.Array(Stream, { description: 'Those of the last year, largest first.' }),
        last_year_income: whole('What all of them brought in the last 365 days.'),
        last_year_income_before_tax: whole(
          'The least that it can have been before taxes, for one person without dependents.',
        ),
        projected_yearly_income: whole('What the ones that still come bring in a year.'),
        projected_yearly_income_before_tax: whole('The least that it can be before taxes.'),
        max_number_of_overlapping_income_streams: whole('How many came at the same time, at most.'),
        number_of_income_streams: whole('How many there were.'),
      },
      { title: 'Income', description: 'Income as it arrives.' },
    ),
  }),
  errors: [...productErrors, 'INSTITUTION_NOT_RESPONDING'],
  examples: [
    {
      title: 'One salary',
      request: { access_token: exampleAccessToken },
      response: {
        item: exampleItem,
        income: {
          income_streams: [{ name: 'LAKESIDE PRINT CO PAYROLL', monthly_income: 2600, confidence: 0.99, days: 714 }],
          last_year_income: 31200,
          last_year_income_before_tax: 36361,
          projected_yearly_income: 31200,
          projected_yearly_income_before_tax: 36361,
          max_number_of_overlapping_income_streams: 1,
          number_of_income_streams: 1,
        },
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token }) {
    const { house, today } = call
    const item = await requireHealthyItem(call, access_token)
    const institution = item.institution_id === null ? undefined : house.sources.findInstitution(item.institution_id)
    if (institution?.products.includes('transactions') !== true) throw apiError('PRODUCTS_NOT_SUPPORTED')
    const fetched = await fetchItem(house, item.item_id)
    if (fetched.outcome !== 'data') throw apiError('INSTITUTION_NOT_RESPONDING')
    const accounts = fetched.data.accounts.map(({ account_id, account, transactions }) => ({
      account_id,
      is_depository: account.type === 'depository',
      transactions,
    }))
    return { item: toWireItem(house.sources, item), income: incomeFigures(accounts, today) }
  },
})
