// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { AccountsMethods } from './rooms/accounts.gen.ts'
import type { AssetReportMethods } from './rooms/asset-report.gen.ts'
import type { AuthMethods } from './rooms/auth.gen.ts'
import type { CategoriesMethods } from './rooms/categories.gen.ts'
import type { IdentityMethods } from './rooms/identity.gen.ts'
import type { InstitutionsMethods } from './rooms/institutions.gen.ts'
import type { InvestmentsMethods } from './rooms/investments.gen.ts'
import type { ItemMethods } from './rooms/item.gen.ts'
import type { LiabilitiesMethods } from './rooms/liabilities.gen.ts'
import type { LinkMethods } from './rooms/link.gen.ts'
import type { SandboxMethods } from './rooms/sandbox.gen.ts'
import type { TransactionsMethods } from './rooms/transactions.gen.ts'
import type { WebhookVerificationKeyMethods } from './rooms/webhook-verification-key.gen.ts'

/** The rooms of the API: what a client has as properties. */
export interface Rooms {
  readonly accounts: AccountsMethods
  readonly assetReport: AssetReportMethods
  readonly auth: AuthMethods
  readonly categories: CategoriesMethods
  readonly identity: IdentityMethods
  readonly institutions: InstitutionsMethods
  readonly investments: InvestmentsMethods
  readonly item: ItemMethods
  readonly liabilities: LiabilitiesMethods
  readonly link: LinkMethods
  readonly sandbox: SandboxMethods
  readonly transactions: TransactionsMethods
  readonly webhookVerificationKey: WebhookVerificationKeyMethods
}

/** Every path, without the first slash. One text: it compresses better than a tree, and is read once. */
export const paths =
  'accounts/balance/get accounts/get asset_report/audit_copy/create asset_report/audit_copy/get asset_report/audit_copy/pdf/get asset_report/audit_copy/remove asset_report/create asset_report/filter asset_report/get asset_report/pdf/get asset_report/refresh asset_report/remove auth/get categories/get identity/get institutions/get institutions/get_by_id institutions/search investments/auth/get investments/holdings/get investments/refresh investments/transactions/get item/access_token/invalidate item/get item/public_token/create item/public_token/exchange item/remove item/webhook/update liabilities/get link/token/create link/token/get sandbox/item/fire_webhook sandbox/item/reset_login sandbox/item/set_verification_status sandbox/public_token/create transactions/get transactions/recurring/get transactions/refresh transactions/sync webhook_verification_key/get'

/** What is not like everywhere else: who answers without keys, or in pages. */
export const traits = {
  '/categories/get': {public: true},
  '/institutions/get': {page: {by: 'offset', rows: 'institutions', total: 'total', count: 100}},
  '/investments/transactions/get': {page: {by: 'offset', rows: 'investment_transactions', in: 'options', total: 'total_investment_transactions', count: 100}},
  '/transactions/get': {page: {by: 'offset', rows: 'transactions', in: 'options', total: 'total_transactions', count: 100}},
  '/transactions/sync': {sync: 'access_token'},
} as const
