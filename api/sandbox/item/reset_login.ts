import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { AccessToken, exampleAccessToken, itemErrors, requireItem, requireNewLogin } from '../../item/index.ts'
import { requireSandbox } from '../require-sandbox.ts'

export const resetLogin = defineEndpoint({
  path: '/sandbox/item/reset_login',
  summary: 'Makes an Item need a new login',
  description:
    'The Item’s error becomes ITEM_LOGIN_REQUIRED and the webhook `ITEM: ERROR` is sent, as when a password was changed at the bank. Link in update mode heals it.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({ reset_login: Type.Boolean({ description: 'True: it was done.' }) }),
  errors: ['SANDBOX_ONLY', ...itemErrors],
  examples: [
    { title: 'A login that has ended', request: { access_token: exampleAccessToken }, response: { reset_login: true } },
  ],
  async handle(call, { access_token }) {
    requireSandbox(call)
    const { item_id } = await requireItem(call, access_token)
    await requireNewLogin(call.db, call.house, item_id)
    return { reset_login: true }
  },
})
