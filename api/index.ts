import type { AnyEndpoint, OpenApiInfo } from '@gingham/api-kit'
import type { JobHandler } from '@gingham/jobs'
import { endpoints as accounts } from './accounts/endpoints.ts'
import { endpoints as application } from './application/endpoints.ts'
import { endpoints as assetReport } from './asset_report/endpoints.ts'
import { assetReportJobs } from './asset_report/index.ts'
import { endpoints as auth } from './auth/endpoints.ts'
import { authJobs } from './auth/index.ts'
import { endpoints as bankTransfer } from './bank_transfer/endpoints.ts'
import { bankTransferJobs } from './bank_transfer/index.ts'
import { endpoints as categories } from './categories/endpoints.ts'
import { endpoints as consent } from './consent/endpoints.ts'
import { endpoints as creditDetails } from './credit_details/endpoints.ts'
import { endpoints as depositSwitch } from './deposit_switch/endpoints.ts'
import { depositSwitchJobs } from './deposit_switch/index.ts'
import { ginghamEndpoints } from './gingham/endpoints.ts'
import { endpoints as credit } from './credit/endpoints.ts'
import { creditJobs } from './credit/index.ts'
import { endpoints as employers } from './employers/endpoints.ts'
import { endpoints as employment } from './employment/endpoints.ts'
import type { Call, House } from './house/house.ts'
import { endpoints as identity } from './identity/endpoints.ts'
import { identityDocumentJobs, identityFeed } from './identity/index.ts'
import { endpoints as identityVerification } from './identity_verification/endpoints.ts'
import { identityVerificationJobs } from './identity_verification/index.ts'
import { endpoints as income } from './income/endpoints.ts'
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
import { payrollJobs } from './payroll/index.ts'
import { endpoints as processor } from './processor/endpoints.ts'
import { endpoints as sandbox } from './sandbox/endpoints.ts'
import { endpoints as session } from './session/endpoints.ts'
import { endpoints as signal } from './signal/endpoints.ts'
import { endpoints as statements } from './statements/endpoints.ts'
import { statementJobs } from './statements/index.ts'
import { endpoints as transactions } from './transactions/endpoints.ts'
import { transactionJobs } from './transactions/index.ts'
import { endpoints as user } from './user/endpoints.ts'
import { endpoints as userAccount } from './user_account/endpoints.ts'
import { endpoints as watchlistScreening } from './watchlist_screening/endpoints.ts'
import { watchlistScreeningJobs } from './watchlist_screening/index.ts'
import { endpoints as webhookVerificationKey } from './webhook_verification_key/endpoints.ts'

export { runCall } from './house/call.ts'
export { requireSameKey } from './house/encryption-key.ts'
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
export { fileRoutes, type FileRoute } from './payroll/index.ts'
export { migrations, type Database } from './database.ts'
export { versions } from './versions/index.ts'

/** Every endpoint, room by room. */
export const endpoints: readonly AnyEndpoint<Call>[] = [
  ...accounts,
  ...application,
  ...assetReport,
  ...auth,
  ...bankTransfer,
  ...categories,
  ...credit,
  ...employers,
  ...employment,
  ...consent,
  ...creditDetails,
  ...depositSwitch,
  ...identity,
  ...identityVerification,
  ...income,
  ...institutions,
  ...investments,
  ...item,
  ...liabilities,
  ...link,
  ...paymentInitiation,
  ...processor,
  ...sandbox,
  ...session,
  ...signal,
  ...statements,
  ...transactions,
  ...user,
  ...userAccount,
  ...watchlistScreening,
  ...webhookVerificationKey,
]

/** What pages of ours call; in no reference and no client. */
export const pageEndpoints: readonly AnyEndpoint<Call>[] = [...linkPageEndpoints, ...ginghamEndpoints]

/** Every kind of job that the rooms run. */
export function roomJobs(house: House): Record<string, JobHandler> {
  return {
    ...assetReportJobs(house),
    ...authJobs(house),
    ...bankTransferJobs(house),
    ...depositSwitchJobs(house),
    ...creditJobs(house),
    ...identityDocumentJobs(house),
    ...identityVerificationJobs(house),
    ...itemJobs(house),
    ...linkJobs(house),
    ...paymentInitiationJobs(house),
    ...payrollJobs(house),
    ...statementJobs(house),
    ...transactionJobs(house),
    ...watchlistScreeningJobs(house),
    ...feedJobs(house, [identityFeed, investmentsFeed, liabilitiesFeed]),
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
