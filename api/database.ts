import type { Kysely } from 'kysely'
import { jobsMigrations, type JobsTables } from '@gingham/jobs'
import type { Migrations } from '@gingham/store'
import { webhooksMigrations, type WebhooksTables } from '@gingham/webhooks'
import { accountMigrations, type AccountTables } from './accounts/accounts.tables.ts'
import { teamMigrations, type TeamTables } from './house/teams.tables.ts'
import { assetReportMigrations, type AssetReportTables } from './asset_report/asset-report.tables.ts'
import { bankTransferMigrations, type BankTransferTables } from './bank_transfer/bank-transfer.tables.ts'
import { bankFeedMigrations, type BankFeedTables } from './bank-feed/bank-feed.tables.ts'
import { investmentMigrations, type InvestmentTables } from './investments/investments.tables.ts'
import { itemMigrations, type ItemTables } from './item/item.tables.ts'
import { liabilityMigrations, type LiabilityTables } from './liabilities/liabilities.tables.ts'
import { linkMigrations, type LinkTables } from './link/link.tables.ts'
import {
  paymentInitiationMigrations,
  type PaymentInitiationTables,
} from './payment_initiation/payment-initiation.tables.ts'
import { processorMigrations, type ProcessorTables } from './processor/processor.tables.ts'
import { transactionMigrations, type TransactionTables } from './transactions/transactions.tables.ts'

/** Every table; each room declares its own. */
export type Database = TeamTables &
  JobsTables &
  WebhooksTables &
  ItemTables &
  AccountTables &
  AssetReportTables &
  TransactionTables &
  LinkTables &
  PaymentInitiationTables &
  ProcessorTables &
  BankFeedTables &
  BankTransferTables &
  InvestmentTables &
  LiabilityTables

/** The store, or a transaction in it. */
export type Db = Kysely<Database>

/** In the order of their names, whatever the order here. */
export const migrations: Migrations = {
  ...teamMigrations,
  ...jobsMigrations,
  ...webhooksMigrations,
  ...itemMigrations,
  ...accountMigrations,
  ...assetReportMigrations,
  ...linkMigrations,
  ...paymentInitiationMigrations,
  ...processorMigrations,
  ...transactionMigrations,
  ...bankFeedMigrations,
  ...bankTransferMigrations,
  ...investmentMigrations,
  ...liabilityMigrations,
}
