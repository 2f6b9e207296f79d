// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { AccountsMethods } from './rooms/accounts.gen.ts'
import type { AssetReportMethods } from './rooms/asset-report.gen.ts'
import type { AuthMethods } from './rooms/auth.gen.ts'
import type { BankTransferMethods } from './rooms/bank-transfer.gen.ts'
import type { CategoriesMethods } from './rooms/categories.gen.ts'
import type { IdentityMethods } from './rooms/identity.gen.ts'
import type { InstitutionsMethods } from './rooms/institutions.gen.ts'
import type { InvestmentsMethods } from './rooms/investments.gen.ts'
import type { ItemMethods } from './rooms/item.gen.ts'
import type { LiabilitiesMethods } from './rooms/liabilities.gen.ts'
import type { LinkMethods } from './rooms/link.gen.ts'
import type { PaymentInitiationMethods } from './rooms/payment-initiation.gen.ts'
import type { ProcessorMethods } from './rooms/processor.gen.ts'
import type { SandboxMethods } from './rooms/sandbox.gen.ts'
import type { TransactionsMethods } from './rooms/transactions.gen.ts'
import type { WebhookVerificationKeyMethods } from './rooms/webhook-verification-key.gen.ts'

/** The rooms of the API: what a client has as properties. */
export interface Rooms {
  readonly accounts: AccountsMethods
  readonly assetReport: AssetReportMethods
  readonly auth: AuthMethods
  readonly bankTransfer: BankTransferMethods
  readonly categories: CategoriesMethods
  readonly identity: IdentityMethods
  readonly institutions: InstitutionsMethods
  readonly investments: InvestmentsMethods
  readonly item: ItemMethods
  readonly liabilities: LiabilitiesMethods
  readonly link: LinkMethods
  readonly paymentInitiation: PaymentInitiationMethods
  readonly processor: ProcessorMethods
  readonly sandbox: SandboxMethods
  readonly transactions: TransactionsMethods
  readonly webhookVerificationKey: WebhookVerificationKeyMethods
}

/** Every path, without the first slash. One text: it compresses better than a tree, and is read once. */
export const paths =
  'accounts/balance/get accounts/get asset_report/audit_copy/create asset_report/audit_copy/get asset_report/audit_copy/pdf/get asset_report/audit_copy/remove asset_report/create asset_report/filter asset_report/get asset_report/pdf/get asset_report/refresh asset_report/remove auth/get bank_transfer/balance/get bank_transfer/cancel bank_transfer/create bank_transfer/event/list bank_transfer/event/sync bank_transfer/get bank_transfer/list bank_transfer/migrate_account bank_transfer/sweep/get bank_transfer/sweep/list categories/get identity/get institutions/get institutions/get_by_id institutions/search investments/auth/get investments/holdings/get investments/refresh investments/transactions/get item/access_token/invalidate item/get item/public_token/create item/public_token/exchange item/remove item/webhook/update liabilities/get link/token/create link/token/get payment_initiation/consent/create payment_initiation/consent/get payment_initiation/consent/payment/execute payment_initiation/consent/revoke payment_initiation/payment/create payment_initiation/payment/get payment_initiation/payment/list payment_initiation/payment/reverse payment_initiation/payment/token/create payment_initiation/recipient/create payment_initiation/recipient/get payment_initiation/recipient/list processor/account/get processor/apex/processor_token/create processor/auth/get processor/balance/get processor/bank_transfer/create processor/dwolla/processor_token/create processor/identity/get processor/investments/auth/get processor/investments/holdings/get processor/investments/transactions/get processor/liabilities/get processor/ocrolus/processor_token/create processor/stripe/bank_account_token/create processor/token/create processor/token/permissions/get processor/token/permissions/set processor/token/webhook/update processor/transactions/get processor/transactions/recurring/get processor/transactions/refresh processor/transactions/sync sandbox/bank_transfer/fire_webhook sandbox/bank_transfer/simulate sandbox/item/fire_webhook sandbox/item/reset_login sandbox/item/set_verification_status sandbox/payment/simulate sandbox/processor_token/create sandbox/public_token/create transactions/get transactions/recurring/get transactions/refresh transactions/sync webhook_verification_key/get'

/** What is not like everywhere else: who answers without keys, or in pages. */
export const traits = {
  '/bank_transfer/event/list': {page: {by: 'offset', rows: 'bank_transfer_events', count: 25}, instants: ['end_date', 'start_date']},
  '/bank_transfer/event/sync': {page: {by: 'after_id', rows: 'bank_transfer_events', count: 25}},
  '/bank_transfer/list': {page: {by: 'offset', rows: 'bank_transfers', count: 25}, instants: ['end_date', 'start_date']},
  '/categories/get': {public: true},
  '/institutions/get': {page: {by: 'offset', rows: 'institutions', total: 'total', count: 100}},
  '/investments/transactions/get': {page: {by: 'offset', rows: 'investment_transactions', in: 'options', total: 'total_investment_transactions', count: 100}},
  '/payment_initiation/payment/list': {page: {by: 'cursor', rows: 'payments', count: 10}},
  '/payment_initiation/recipient/list': {page: {by: 'cursor', rows: 'recipients', count: 100}},
  '/processor/investments/transactions/get': {page: {by: 'offset', rows: 'investment_transactions', in: 'options', total: 'total_investment_transactions', count: 100}},
  '/processor/transactions/get': {page: {by: 'offset', rows: 'transactions', in: 'options', total: 'total_transactions', count: 100}},
  '/processor/transactions/sync': {sync: 'processor_token'},
  '/transactions/get': {page: {by: 'offset', rows: 'transactions', in: 'options', total: 'total_transactions', count: 100}},
  '/transactions/sync': {sync: 'access_token'},
} as const
