// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { AccountsMethods } from './rooms/accounts.gen.ts'
import type { ApplicationMethods } from './rooms/application.gen.ts'
import type { AssetReportMethods } from './rooms/asset-report.gen.ts'
import type { AuthMethods } from './rooms/auth.gen.ts'
import type { BankTransferMethods } from './rooms/bank-transfer.gen.ts'
import type { CategoriesMethods } from './rooms/categories.gen.ts'
import type { ConsentMethods } from './rooms/consent.gen.ts'
import type { CreditMethods } from './rooms/credit.gen.ts'
import type { CreditDetailsMethods } from './rooms/credit-details.gen.ts'
import type { DepositSwitchMethods } from './rooms/deposit-switch.gen.ts'
import type { EmployersMethods } from './rooms/employers.gen.ts'
import type { EmploymentMethods } from './rooms/employment.gen.ts'
import type { IdentityMethods } from './rooms/identity.gen.ts'
import type { IdentityVerificationMethods } from './rooms/identity-verification.gen.ts'
import type { IncomeMethods } from './rooms/income.gen.ts'
import type { InstitutionsMethods } from './rooms/institutions.gen.ts'
import type { InvestmentsMethods } from './rooms/investments.gen.ts'
import type { ItemMethods } from './rooms/item.gen.ts'
import type { LiabilitiesMethods } from './rooms/liabilities.gen.ts'
import type { LinkMethods } from './rooms/link.gen.ts'
import type { PaymentInitiationMethods } from './rooms/payment-initiation.gen.ts'
import type { ProcessorMethods } from './rooms/processor.gen.ts'
import type { SandboxMethods } from './rooms/sandbox.gen.ts'
import type { SessionMethods } from './rooms/session.gen.ts'
import type { SignalMethods } from './rooms/signal.gen.ts'
import type { StatementsMethods } from './rooms/statements.gen.ts'
import type { TransactionsMethods } from './rooms/transactions.gen.ts'
import type { UserMethods } from './rooms/user.gen.ts'
import type { UserAccountMethods } from './rooms/user-account.gen.ts'
import type { WatchlistScreeningMethods } from './rooms/watchlist-screening.gen.ts'
import type { WebhookVerificationKeyMethods } from './rooms/webhook-verification-key.gen.ts'

/** The rooms of the API: what a client has as properties. */
export interface Rooms {
  readonly accounts: AccountsMethods
  readonly application: ApplicationMethods
  readonly assetReport: AssetReportMethods
  readonly auth: AuthMethods
  readonly bankTransfer: BankTransferMethods
  readonly categories: CategoriesMethods
  readonly consent: ConsentMethods
  readonly credit: CreditMethods
  readonly creditDetails: CreditDetailsMethods
  readonly depositSwitch: DepositSwitchMethods
  readonly employers: EmployersMethods
  readonly employment: EmploymentMethods
  readonly identity: IdentityMethods
  readonly identityVerification: IdentityVerificationMethods
  readonly income: IncomeMethods
  readonly institutions: InstitutionsMethods
  readonly investments: InvestmentsMethods
  readonly item: ItemMethods
  readonly liabilities: LiabilitiesMethods
  readonly link: LinkMethods
  readonly paymentInitiation: PaymentInitiationMethods
  readonly processor: ProcessorMethods
  readonly sandbox: SandboxMethods
  readonly session: SessionMethods
  readonly signal: SignalMethods
  readonly statements: StatementsMethods
  readonly transactions: TransactionsMethods
  readonly user: UserMethods
  readonly userAccount: UserAccountMethods
  readonly watchlistScreening: WatchlistScreeningMethods
  readonly webhookVerificationKey: WebhookVerificationKeyMethods
}

/** Every path, without the first slash. One text: it compresses better than a tree, and is read once. */
export const paths =
  'accounts/balance/get accounts/get application/get asset_report/audit_copy/create asset_report/audit_copy/get asset_report/audit_copy/pdf/get asset_report/audit_copy/remove asset_report/create asset_report/filter asset_report/get asset_report/pdf/get asset_report/refresh asset_report/remove auth/get bank_transfer/balance/get bank_transfer/cancel bank_transfer/create bank_transfer/event/list bank_transfer/event/sync bank_transfer/get bank_transfer/list bank_transfer/migrate_account bank_transfer/sweep/get bank_transfer/sweep/list categories/get consent/events/get credit/asset_report/freddie_mac/get credit/audit_copy_token/create credit/audit_copy_token/remove credit/audit_copy_token/update credit/bank_income/get credit/bank_income/pdf/get credit/bank_income/refresh credit/bank_income/webhook/update credit/bank_statements/uploads/get credit/employment/get credit/freddie_mac/reports/get credit/payroll_income/get credit/payroll_income/parsing_config/update credit/payroll_income/precheck credit/payroll_income/refresh credit/payroll_income/risk_signals/get credit/relay/create credit/relay/get credit/relay/pdf/get credit/relay/refresh credit/relay/remove credit/sessions/get credit_details/get deposit_switch/alt/create deposit_switch/create deposit_switch/get deposit_switch/token/create employers/search employment/verification/get identity/documents/uploads/get identity/get identity/match identity/refresh identity_verification/autofill/create identity_verification/create identity_verification/get identity_verification/list identity_verification/retry income/get income/verification/create income/verification/documents/download income/verification/paystubs/get income/verification/precheck income/verification/summary/get income/verification/taxforms/get institutions/get institutions/get_by_id institutions/search investments/auth/get investments/holdings/get investments/refresh investments/transactions/get item/access_token/invalidate item/activity/list item/application/list item/application/scopes/update item/application/unlink item/get item/import item/products/terminate item/public_token/create item/public_token/exchange item/remove item/webhook/update liabilities/get link/token/create link/token/get payment_initiation/consent/create payment_initiation/consent/get payment_initiation/consent/payment/execute payment_initiation/consent/revoke payment_initiation/payment/create payment_initiation/payment/get payment_initiation/payment/list payment_initiation/payment/reverse payment_initiation/payment/token/create payment_initiation/recipient/create payment_initiation/recipient/get payment_initiation/recipient/list processor/account/get processor/apex/processor_token/create processor/auth/get processor/balance/get processor/bank_transfer/create processor/dwolla/processor_token/create processor/identity/get processor/identity/match processor/investments/auth/get processor/investments/holdings/get processor/investments/transactions/get processor/liabilities/get processor/ocrolus/processor_token/create processor/signal/decision/report processor/signal/evaluate processor/signal/prepare processor/signal/return/report processor/stripe/bank_account_token/create processor/token/create processor/token/permissions/get processor/token/permissions/set processor/token/webhook/update processor/transactions/get processor/transactions/recurring/get processor/transactions/refresh processor/transactions/sync sandbox/bank_income/fire_webhook sandbox/bank_transfer/fire_webhook sandbox/bank_transfer/simulate sandbox/income/fire_webhook sandbox/item/application/seed sandbox/item/fire_webhook sandbox/item/reset_login sandbox/item/set_verification_status sandbox/oauth/select_accounts sandbox/payment/simulate sandbox/processor_token/create sandbox/public_token/create sandbox/transactions/create sandbox/user/reset_login session/token/create signal/decision/report signal/evaluate signal/prepare signal/return/report signal/schedule statements/download statements/list statements/refresh transactions/enrich transactions/get transactions/recurring/get transactions/refresh transactions/sync user/create user/financial_data/refresh user/get user/identity/remove user/items/associate user/items/get user/items/remove user/products/terminate user/remove user/third_party_token/create user/third_party_token/remove user/transactions/refresh user/update user_account/session/get watchlist_screening/entity/create watchlist_screening/entity/get watchlist_screening/entity/history/list watchlist_screening/entity/hit/list watchlist_screening/entity/list watchlist_screening/entity/program/get watchlist_screening/entity/program/list watchlist_screening/entity/review/create watchlist_screening/entity/review/list watchlist_screening/entity/update watchlist_screening/individual/create watchlist_screening/individual/get watchlist_screening/individual/history/list watchlist_screening/individual/hit/list watchlist_screening/individual/list watchlist_screening/individual/program/get watchlist_screening/individual/program/list watchlist_screening/individual/review/create watchlist_screening/individual/review/list watchlist_screening/individual/update webhook_verification_key/get'

/** What is not like everywhere else: who answers without keys, or in pages. */
export const traits = {
  '/bank_transfer/event/list': {page: {by: 'offset', rows: 'bank_transfer_events', count: 25}, instants: ['end_date', 'start_date']},
  '/bank_transfer/event/sync': {page: {by: 'after_id', rows: 'bank_transfer_events', count: 25}},
  '/bank_transfer/list': {page: {by: 'offset', rows: 'bank_transfers', count: 25}, instants: ['end_date', 'start_date']},
  '/categories/get': {public: true},
  '/identity_verification/list': {page: {by: 'cursor', rows: 'identity_verifications', count: 100}},
  '/institutions/get': {page: {by: 'offset', rows: 'institutions', total: 'total', count: 100}},
  '/investments/transactions/get': {page: {by: 'offset', rows: 'investment_transactions', in: 'options', total: 'total_investment_transactions', count: 100}},
  '/payment_initiation/payment/list': {page: {by: 'cursor', rows: 'payments', count: 10}},
  '/payment_initiation/recipient/list': {page: {by: 'cursor', rows: 'recipients', count: 100}},
  '/processor/investments/transactions/get': {page: {by: 'offset', rows: 'investment_transactions', in: 'options', total: 'total_investment_transactions', count: 100}},
  '/processor/transactions/get': {page: {by: 'offset', rows: 'transactions', in: 'options', total: 'total_transactions', count: 100}},
  '/processor/transactions/sync': {sync: 'processor_token'},
  '/transactions/get': {page: {by: 'offset', rows: 'transactions', in: 'options', total: 'total_transactions', count: 100}},
  '/transactions/sync': {sync: 'access_token'},
  '/watchlist_screening/entity/history/list': {page: {by: 'cursor', rows: 'entity_watchlist_screenings', count: 100}},
  '/watchlist_screening/entity/hit/list': {page: {by: 'cursor', rows: 'entity_watchlist_screening_hits', count: 100}},
  '/watchlist_screening/entity/list': {page: {by: 'cursor', rows: 'entity_watchlist_screenings', count: 100}},
  '/watchlist_screening/entity/program/list': {page: {by: 'cursor', rows: 'entity_watchlist_programs', count: 100}},
  '/watchlist_screening/entity/review/list': {page: {by: 'cursor', rows: 'entity_watchlist_screening_reviews', count: 100}},
  '/watchlist_screening/individual/history/list': {page: {by: 'cursor', rows: 'watchlist_screenings', count: 100}},
  '/watchlist_screening/individual/hit/list': {page: {by: 'cursor', rows: 'watchlist_screening_hits', count: 100}},
  '/watchlist_screening/individual/list': {page: {by: 'cursor', rows: 'watchlist_screenings', count: 100}},
  '/watchlist_screening/individual/program/list': {page: {by: 'cursor', rows: 'watchlist_programs', count: 100}},
  '/watchlist_screening/individual/review/list': {page: {by: 'cursor', rows: 'watchlist_screening_reviews', count: 100}},
} as const
