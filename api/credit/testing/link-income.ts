import type { TestServer } from '@gingham/server/testing'

export interface IncomeRequest {
  days_requested?: number
  /** The test user with many incomes unless given. */
  username?: string
  /** The JSON of a user of one's own. */
  password?: string
  webhook?: string
  /** `bank` unless given. */
  income_source_types?: readonly string[]
}

/** Shares a test user's bank income with the first team, without Link. */
export async function linkIncome(
  server: TestServer,
  { user_id }: { user_id: string },
  request: IncomeRequest = {},
  initial_products: readonly string[] = ['income_verification'],
): Promise<{ access_token: string; item_id: string }> {
  const { days_requested = 90, username = 'user_bank_income', password = '{}', webhook } = request
  const { income_source_types = ['bank'] } = request
  const created = await server.call('/sandbox/public_token/create', {
    institution_id: 'ins_109508',
    initial_products,
    user_id,
    options: {
      override_username: username,
      override_password: username === 'user_good' ? 'pass_good' : password,
      income_verification: { income_source_types, bank_income: { days_requested } },
      ...(webhook === undefined ? {} : { webhook }),
    },
  })
  if (created.status !== 200) throw new Error(`linking failed: ${JSON.stringify(created.body)}`)
  const { body } = await server.call('/item/public_token/exchange', { public_token: created.body.public_token })
  return { access_token: body.access_token, item_id: body.item_id }
}
