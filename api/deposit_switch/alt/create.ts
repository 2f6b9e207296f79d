import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { isRoutingNumber } from '../../institutions/index.ts'
import { itemErrors } from '../../item/index.ts'
import { makeSwitch } from '../make-switch.ts'
import {
  CountryCode,
  DepositSwitchId,
  exampleSwitchId,
  SwitchOptions,
  TargetAccount,
  TargetUser,
} from '../target.schema.ts'

export const create = defineEndpoint({
  path: '/deposit_switch/alt/create',
  summary: 'A switch of somebody’s pay to an account that is no Item’s',
  description:
    'As `/deposit_switch/create`, for an account of which only the numbers are known; its routing number must be one of the country. What is told of the account and of the person is kept encrypted.',
  request: Type.Object({
    target_account: TargetAccount,
    target_user: TargetUser,
    country_code: CountryCode,
    options: SwitchOptions,
  }),
  response: Type.Object({ deposit_switch_id: DepositSwitchId }),
  errors: [...itemErrors, 'PRODUCT_NOT_ENABLED'],
  examples: [
    {
      title: 'To a new account',
      request: {
        target_account: {
          account_number: '9900009606',
          routing_number: '011401533',
          account_name: 'Everyday Checking',
          account_subtype: 'checking',
        },
        target_user: {
          given_name: 'Imani',
          family_name: 'Okafor',
          phone: '+14155550123',
          email: 'imani@example.com',
        },
      },
      response: { deposit_switch_id: exampleSwitchId },
    },
  ],
  async handle(call, { target_account, target_user, country_code, options }) {
    const { routing_number } = target_account
    if (!(country_code === 'CA' ? isTransitNumber(routing_number) : isRoutingNumber(routing_number))) {
      throw apiError('INVALID_FIELD', {
        message: `target_account.routing_number is no routing number of ${country_code ?? 'US'}`,
      })
    }
    const target = { target_item_id: null, target_account_id: null, target: { target_account, target_user } }
    return { deposit_switch_id: await makeSwitch(call, target, options) }
  },
})

/** Of Canadian banks: five digits of the branch and three of the bank; in electronic payments with a zero before them. */
function isTransitNumber(text: string): boolean {
  return /^(?:\d{5}-?\d{3}|0\d{8})$/.test(text)
}
