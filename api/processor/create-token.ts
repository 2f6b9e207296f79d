import { Type } from 'typebox'
import { apiError, type ErrorCode } from '@gingham/api-kit'
import { exampleChecking, listAccounts, selectAccounts } from '../accounts/index.ts'
import type { Call } from '../house/house.ts'
import { AccessToken, exampleAccessToken, itemErrors, requireItem } from '../item/index.ts'
import { issueProcessorToken } from './issue-token.ts'
import { isForProcessors } from './permissions.ts'
import { exampleProcessorToken } from './processor.example.ts'
import { processorTokenFields } from './processor.schema.ts'

export const createTokenErrors = [
  ...itemErrors,
  'INVALID_PRODUCT',
  'INVALID_ACCOUNT_ID',
] as const satisfies readonly ErrorCode[]

/** Which account is to be opened; the partner is named by a field of its own, or by the path. */
export const accountToOpen = {
  access_token: AccessToken,
  account_id: Type.String({ description: 'The account of the Item that the token is to open.' }),
}

/** The contract of the older endpoints that have their partner in the path. */
export const partnerTokenContract = {
  request: Type.Object(accountToOpen),
  response: Type.Object(processorTokenFields),
  errors: createTokenErrors,
  examples: [
    {
      title: 'A checking account',
      request: { access_token: exampleAccessToken, account_id: exampleChecking.account_id },
      response: { processor_token: exampleProcessorToken },
    },
  ],
}

/** Makes a processor token for an account of the Item that an access token opens. The Item may need a new login. */
export async function createToken(
  call: Call,
  { access_token, account_id }: { access_token: string; account_id: string },
  processor: string,
): Promise<{ processor_token: string }> {
  const { item_id, institution_id } = await requireItem(call, access_token)
  const institution = institution_id === null ? undefined : call.house.sources.findInstitution(institution_id)
  if (institution !== undefined && !isForProcessors(institution.products)) {
    throw apiError('INVALID_PRODUCT', { message: `${institution.name} offers nothing that a processor could read` })
  }
  selectAccounts(await listAccounts(call.db, item_id), [account_id])
  return { processor_token: await issueProcessorToken(call, { item_id, account_id, processor }) }
}
