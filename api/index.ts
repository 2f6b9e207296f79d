import type { AnyEndpoint, OpenApiInfo } from '@gingham/api-kit'
import type { JobHandler } from '@gingham/jobs'
import { endpoints as accounts } from './accounts/endpoints.ts'
import { endpoints as assetReport } from './asset_report/endpoints.ts'
import { assetReportJobs } from './asset_report/index.ts'
import { endpoints as auth } from './auth/endpoints.ts'
import { authJobs } from './auth/index.ts'
import { endpoints as bankTransfer } from './bank_transfer/endpoints.ts'
import { bankTransferJobs } from './bank_transfer/index.ts'
import { endpoints as categories } from './categories/endpoints.ts'
import type { Call, House } from './house/house.ts'
import { endpoints as identity } from './identity/endpoints.ts'
import { endpoints as institutions } from './institutions/endpoints.ts'
import { feedJobs } from './bank-feed/index.ts'
import { endpoints as investments } from './investments/endpoints.ts'
import { investmentsFeed } from './investments/index.ts'
import { endpoints as item } from './item/endpoints.ts'
import { itemJobs } from './item/index.ts'
import { endpoints as liabilities } from './liabilities/endpoints.ts'
import { liabilitiesFeed } from './liabilities/index.ts'
import { endpoints as link, linkPageEndpoints } from './link/endpoints.ts'
import { linkJobs } from './link/index.ts'
import { endpoints as paymentInitiation } from './payment_initiation/endpoints.ts'
import { paymentInitiationJobs } from './payment_initiation/index.ts'
import { endpoints as processor } from './processor/endpoints.ts'
import { endpoints as sandbox } from './sandbox/endpoints.ts'
import { endpoints as transactions } from './transactions/endpoints.ts'
import { transactionJobs } from './transactions/index.ts'
import { endpoints as webhookVerificationKey } from './webhook_verification_key/endpoints.ts'

export { runCall } from './house/call.ts'
export { makeSources } from './house/sources.ts'
export { makeRateLimiter } from './rate-limiter.ts'
export type { Call, House, PublicCall, Settings } from './house/house.ts'
export {
  authenticate,
  authenticatePublicKey,
  drawTeam,
  ENVIRONMENTS,
  findTeam,
  insertTeam,
  type NewTeam,
  type Team,
} from './house/teams.store.ts'
export { mintToken } from './house/tokens.store.ts'
export { linkRoutes, type LinkRoute } from './link/link-routes.ts'
export { migrations, type Database } from './database.ts'
export { versions } from './versions/index.ts'

/** Every endpoint, room by room. */
export const endpoints: readonly AnyEndpoint<Call>[] = [
  ...accounts,
  ...assetReport,
  ...auth,
  ...bankTransfer,
  ...categories,
  ...identity,
  ...institutions,
  ...investments,
  ...item,
  ...liabilities,
  ...link,
  ...paymentInitiation,
  ...processor,
  ...sandbox,
  ...transactions,
  ...webhookVerificationKey,
]

/** What pages of ours call; in no reference and no client. */
export const pageEndpoints: readonly AnyEndpoint<Call>[] = linkPageEndpoints

/** Every kind of job that the rooms run. */
export function roomJobs(house: House): Record<string, JobHandler> {
  return {
    ...assetReportJobs(house),
    ...authJobs(house),
    ...bankTransferJobs(house),
    ...itemJobs(house),
    ...linkJobs(house),
    ...paymentInitiationJobs(house),
    ...transactionJobs(house),
    ...feedJobs(house, [investmentsFeed, liabilitiesFeed]),
  }
}

/** What the API says of itself in its OpenAPI document. @param server_url without a slash at the end */
export function openApiInfo(server_url: string): OpenApiInfo {
  return {
    title: 'Gingham',
    version: '2020-09-14',
    description:
      'The API that Plaid’s public documentation describes, as Gingham serves it. Not affiliated with Plaid.',
    server_url,
  }
}
