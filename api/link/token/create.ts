import { Type } from 'typebox'
import { apiError, Instant } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { listAccounts } from '../../accounts/index.ts'
import { defineEndpoint, type Call } from '../../house/house.ts'
import { requireVerifiable } from '../../identity_verification/index.ts'
import { itemErrors, requireItem } from '../../item/index.ts'
import { requireAuthorisable } from '../../payment_initiation/index.ts'
import { examples } from './create.examples.ts'
import { LinkTokenCreateRequest } from './create-request.schema.ts'
import { lifetimeOf } from './lifetime.ts'
import { insertLinkToken } from './link-tokens.store.ts'
import { accessTokensOf, isUpdateMode } from './mode.ts'
import { listPayrollToUpdate } from './payroll-to-update.ts'
import { findRequestProblem } from './request-problem.ts'
import { findRequestedUser, listItemsToRepair } from './require-user.ts'
import { toStoredRequest } from './stored-request.ts'

export const create = defineEndpoint({
  path: '/link/token/create',
  summary: 'A token that opens Link',
  description:
    'Say who links, what for, and how Link looks; give the token to Link in the browser. With an `access_token` Link opens in update mode, to repair or extend that Item. With `hosted_link` the answer has the address of a page that runs Link. A token lives four hours, for an existing Item thirty minutes, with a hosted page as long as the page.',
  request: LinkTokenCreateRequest,
  response: Type.Object({
    link_token: Type.String({ description: 'What Link is opened with.' }),
    expiration: Instant('When the token ends.'),
    hosted_link_url: Type.Optional(
      Type.String({ description: 'The page that runs Link; only when hosted_link was given.' }),
    ),
    user_id: Type.Optional(Type.String({ description: 'The user_id of the request.' })),
  }),
  errors: [
    ...itemErrors,
    'INVALID_USER_TOKEN',
    'INVALID_USER_ID',
    'USER_NOT_FOUND',
    'INVALID_INSTITUTION',
    'INVALID_CONFIGURATION',
    'INVALID_PRODUCT',
    'INVALID_LINK_CUSTOMIZATION',
    'INVALID_ACCOUNT_ID',
  ],
  examples,
  async handle(call, request) {
    const { team, house, now_ms, today } = call
    const item_ids = await requireItems(call, accessTokensOf(request))
    const income_item_ids = await requireItems(call, request.income_verification?.access_tokens ?? [])
    const owner = await findRequestedUser(call, request)
    item_ids.push(...(await listItemsToRepair(call, owner, request)))
    item_ids.push(...(await listPayrollToUpdate(call, request)))
    const { institution_id } = request
    if (institution_id !== undefined && house.sources.findInstitution(institution_id) === undefined) {
      throw apiError('INVALID_INSTITUTION')
    }
    const problem = findRequestProblem(request, { environment: team.environment, today })
    if (problem !== undefined) throw apiError(problem.error, { message: problem.message })
    await requireAccounts(call, item_ids, request.identity?.account_ids ?? [])
    if (request.payment_initiation !== undefined) {
      await requireAuthorisable(call, request.payment_initiation, request.webhook || null)
    }
    if (request.products?.includes('identity_verification') === true && request.identity_verification !== undefined) {
      requireVerifiable(team, request.identity_verification.template_id)
    }
    const lifetime_ms = lifetimeOf(request, team)
    const { link_token, hosted_link_id } = await insertLinkToken(call.db, house, team, {
      request: toStoredRequest(request, income_item_ids),
      item_ids: isUpdateMode(request) ? item_ids : [],
      user_id: owner?.user_id ?? null,
      is_hosted: request.hosted_link !== undefined,
      now_ms,
      lifetime_ms,
    })
    return {
      link_token,
      expiration: toInstant(now_ms + lifetime_ms),
      ...(hosted_link_id === null
        ? {}
        : { hosted_link_url: `${house.settings.base_url}/link/hosted/${hosted_link_id}` }),
      ...(request.user_id === undefined ? {} : { user_id: request.user_id }),
    }
  },
})

/** The Items of these tokens, in order. */
async function requireItems(call: Call, access_tokens: readonly string[]): Promise<string[]> {
  const item_ids: string[] = []
  for (const access_token of access_tokens) item_ids.push((await requireItem(call, access_token)).item_id)
  return item_ids
}

/** INVALID_ACCOUNT_ID unless each account is one of the Items'. */
async function requireAccounts(call: Call, item_ids: readonly string[], account_ids: readonly string[]): Promise<void> {
  if (account_ids.length === 0) return
  const accounts = await Promise.all(item_ids.map((item_id) => listAccounts(call.db, item_id)))
  const known = new Set(accounts.flat().map(({ document }) => document.account_id))
  if (!account_ids.every((account_id) => known.has(account_id))) throw apiError('INVALID_ACCOUNT_ID')
}
