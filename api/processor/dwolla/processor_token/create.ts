import { defineEndpoint } from '../../../house/house.ts'
import { createToken, partnerTokenContract } from '../../create-token.ts'

export const create = defineEndpoint({
  ...partnerTokenContract,
  path: '/processor/dwolla/processor_token/create',
  summary: 'A token that opens one account to Dwolla',
  description:
    'Older path, which clients called before `/processor/token/create` was there; it does the same for the processor `dwolla`.',
  handle: (call, account) => createToken(call, account, 'dwolla'),
})
