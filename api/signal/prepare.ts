import { Type } from 'typebox'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, exampleAccessToken, productErrors, requireHealthyItem } from '../item/index.ts'
import { requireSignal } from './require-signal.ts'

export const prepare = defineEndpoint({
  path: '/signal/prepare',
  summary: 'Adds Signal to an Item before its first evaluation',
  description:
    'For Items that were linked without it. The first `/signal/evaluate` adds the product as well. An Item that has it stays as it is.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({}),
  errors: [...productErrors],
  examples: [{ title: 'An Item of Auth', request: { access_token: exampleAccessToken }, response: {} }],
  async handle(call, { access_token }) {
    await requireSignal(call, await requireHealthyItem(call, access_token))
    return {}
  },
})
