import { defineEndpoint } from '../../../house/house.ts'
import { createToken, partnerTokenContract } from '../../create-token.ts'

export const create = defineEndpoint({
  ...partnerTokenContract,
  path: '/processor/apex/processor_token/create',
  summary: 'A token that opens one account to Apex',
  description: 'Does what `/processor/token/create` does for the processor `apex_clearing`.',
  handle: (call, account) => createToken(call, account, 'apex_clearing'),
})
