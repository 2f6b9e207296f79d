import { Type } from 'typebox'
import { apiError, OneOf } from '@gingham/api-kit'
import { exampleChecking } from '../../accounts/index.ts'
import { endAutomatedMicroDeposit } from '../../auth/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { AccessToken, exampleAccessToken, itemErrors, requireItem } from '../../item/index.ts'
import { requireSandbox } from '../require-sandbox.ts'

export const setVerificationStatus = defineEndpoint({
  path: '/sandbox/item/set_verification_status',
  summary: 'Ends the wait for an automated micro-deposit',
  description:
    'In the sandbox an automated micro-deposit verifies its account after 24 hours; this does it now, or lets the time run out. The Item’s webhook is `AUTH: AUTOMATICALLY_VERIFIED` or `AUTH: VERIFICATION_EXPIRED`. Such an Item comes from Houndstooth Bank (ins_109512) with the password `microdeposits_good` and the product `auth`.',
  request: Type.Object({
    access_token: AccessToken,
    account_id: Type.String({ description: 'The account that was sent the micro-deposit.' }),
    verification_status: OneOf(['automatically_verified', 'verification_expired'], {
      description: 'How the wait ends.',
    }),
  }),
  response: Type.Object({}),
  errors: ['SANDBOX_ONLY', ...itemErrors, 'PRODUCT_NOT_ENABLED', 'INVALID_ACCOUNT_ID'],
  examples: [
    {
      title: 'A deposit that has arrived',
      request: {
        access_token: exampleAccessToken,
        account_id: exampleChecking.account_id,
        verification_status: 'automatically_verified',
      },
      response: {},
    },
  ],
  async handle(call, { access_token, account_id, verification_status }) {
    requireSandbox(call)
    const item = await requireItem(call, access_token)
    if (item.auth_method !== 'AUTOMATED_MICRODEPOSITS') {
      throw apiError('PRODUCT_NOT_ENABLED', { message: 'no automated micro-deposit was made for this Item' })
    }
    const outcome = await endAutomatedMicroDeposit(call.db, call.house, item, account_id, verification_status)
    if (outcome === 'no_account') throw apiError('INVALID_ACCOUNT_ID')
    if (outcome === 'no_deposit') {
      throw apiError('PRODUCT_NOT_ENABLED', { message: 'no automated micro-deposit was made for this account' })
    }
    return {}
  },
})
