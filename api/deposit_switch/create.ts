import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { exampleChecking, listAccounts, selectAccounts } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { exampleAccessToken, itemErrors, requireItem } from '../item/index.ts'
import { makeSwitch } from './make-switch.ts'
import { CountryCode, DepositSwitchId, exampleSwitchId, SwitchOptions } from './target.schema.ts'

/** Accounts that pay can go to. */
const PAYABLE: readonly (string | null | undefined)[] = ['checking', 'savings', 'cash management', 'prepaid']

export const create = defineEndpoint({
  path: '/deposit_switch/create',
  summary: 'A switch of somebody’s pay to an account of an Item',
  description:
    'The switch waits for the person: `/deposit_switch/token/create` makes the token that they are let in with. Plaid has ended the product; current clients do not know it.',
  request: Type.Object({
    target_access_token: Type.String({ description: 'The token that opens the Item of the account.' }),
    target_account_id: Type.String({ description: 'The account that the pay is to go to: checking or savings.' }),
    country_code: CountryCode,
    options: SwitchOptions,
  }),
  response: Type.Object({ deposit_switch_id: DepositSwitchId }),
  errors: [...itemErrors, 'INVALID_ACCOUNT_ID', 'PRODUCT_NOT_ENABLED'],
  examples: [
    {
      title: 'To a checking account',
      request: {
        target_access_token: exampleAccessToken,
        target_account_id: exampleChecking.account_id,
        options: { webhook: 'https://app.example/webhooks' },
      },
      response: { deposit_switch_id: exampleSwitchId },
    },
  ],
  async handle(call, { target_access_token, target_account_id, options }) {
    const { item_id } = await requireItem(call, target_access_token)
    const [account] = selectAccounts(await listAccounts(call.db, item_id), [target_account_id])
    if (!PAYABLE.includes(account?.document.subtype)) {
      throw apiError('INVALID_ACCOUNT_ID', { message: 'pay can go to a checking or a savings account only' })
    }
    const target = { target_item_id: item_id, target_account_id, target: null }
    return { deposit_switch_id: await makeSwitch(call, target, options) }
  },
})
