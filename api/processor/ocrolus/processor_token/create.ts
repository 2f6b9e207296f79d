import { defineEndpoint } from '../../../house/house.ts'
import { createToken, partnerTokenContract } from '../../create-token.ts'

export const create = defineEndpoint({
  ...partnerTokenContract,
  path: '/processor/ocrolus/processor_token/create',
  summary: 'A token that opens one account to Ocrolus',
  description:
    'Older path, which clients called before `/processor/token/create` was there; it does the same for the processor `ocrolus`.',
  handle: (call, account) => createToken(call, account, 'ocrolus'),
})
