import type { Kysely } from 'kysely'
import { jobsMigrations, type JobsTables } from '@gingham/jobs'
import type { Migrations } from '@gingham/store'
import { webhooksMigrations, type WebhooksTables } from '@gingham/webhooks'
import { accountMigrations, type AccountTables } from './accounts/accounts.tables.ts'
import { encryptionKeyMigrations, type EncryptionKeyTables } from './house/encryption-key.tables.ts'
import { teamMigrations, type TeamTables } from './house/teams.tables.ts'
import { teamWebhookMigrations, type TeamWebhookTables } from './house/team-webhooks.tables.ts'
import { assetReportMigrations, type AssetReportTables } from './asset_report/asset-report.tables.ts'
import { authMigrations, type AuthTables } from './auth/auth.tables.ts'
import { bankTransferMigrations, type BankTransferTables } from './bank_transfer/bank-transfer.tables.ts'
import { bankIncomeMigrations, type BankIncomeTables } from './credit/bank_income/bank-income.tables.ts'
import { relayMigrations, type RelayTables } from './credit/relay/relay.tables.ts'
import { bankFeedMigrations, type BankFeedTables } from './bank-feed/bank-feed.tables.ts'
import { depositSwitchMigrations, type DepositSwitchTables } from './deposit_switch/deposit-switch.tables.ts'
import {
  identityVerificationMigrations,
  type IdentityVerificationTables,
} from './identity_verification/identity-verification.tables.ts'
import { identityMigrations, type IdentityTables } from './identity/identity.tables.ts'
import { consentMigrations, type ConsentTables } from './consent/consent.tables.ts'
import { investmentMigrations, type InvestmentTables } from './investments/investments.tables.ts'
import { itemMigrations, type ItemTables } from './item/item.tables.ts'
import { liabilityMigrations, type LiabilityTables } from './liabilities/liabilities.tables.ts'
import { linkMigrations, type LinkTables } from './link/link.tables.ts'
import {
  paymentInitiationMigrations,
  type PaymentInitiationTables,
} from './payment_initiation/payment-initiation.tables.ts'
import { payrollMigrations, type PayrollTables } from './payroll/payroll.tables.ts'
import { processorMigrations, type ProcessorTables } from './processor/processor.tables.ts'
import { userMigrations, type UserTables } from './user/user.tables.ts'
import { userAccountMigrations, type UserAccountTables } from './user_account/user-account.tables.ts'
import { signalMigrations, type SignalTables } from './signal/signal.tables.ts'
import { statementMigrations, type StatementTables } from './statements/statements.tables.ts'
import { transactionMigrations, type TransactionTables } from './transactions/transactions.tables.ts'
import {
  watchlistScreeningMigrations,
  type WatchlistScreeningTables,
} from './watchlist_screening/watchlist-screening.tables.ts'

/** Every table; each room declares its own. */
export type Database = TeamTables &
  EncryptionKeyTables &
  TeamWebhookTables &
  WatchlistScreeningTables &
  IdentityVerificationTables &
  JobsTables &
  WebhooksTables &
  ItemTables &
  AccountTables &
  AssetReportTables &
  AuthTables &
  TransactionTables &
  LinkTables &
  PaymentInitiationTables &
  PayrollTables &
  ProcessorTables &
  BankFeedTables &
  BankIncomeTables &
  RelayTables &
  BankTransferTables &
  ConsentTables &
  DepositSwitchTables &
  IdentityTables &
  SignalTables &
  StatementTables &
  InvestmentTables &
  UserAccountTables &
  LiabilityTables &
  UserTables

/** The store, or a transaction in it. */
export type Db = Kysely<Database>

/** In the order of their names, whatever the order here. */
export const migrations: Migrations = {
  ...teamMigrations,
  ...encryptionKeyMigrations,
  ...teamWebhookMigrations,
  ...watchlistScreeningMigrations,
  ...identityVerificationMigrations,
  ...jobsMigrations,
  ...webhooksMigrations,
  ...itemMigrations,
  ...accountMigrations,
  ...assetReportMigrations,
  ...authMigrations,
  ...linkMigrations,
  ...paymentInitiationMigrations,
  ...payrollMigrations,
  ...processorMigrations,
  ...transactionMigrations,
  ...bankFeedMigrations,
  ...bankIncomeMigrations,
  ...relayMigrations,
  ...bankTransferMigrations,
  ...consentMigrations,
  ...depositSwitchMigrations,
  ...identityMigrations,
  ...signalMigrations,
  ...statementMigrations,
  ...investmentMigrations,
  ...userAccountMigrations,
  ...liabilityMigrations,
  ...userMigrations,
}
