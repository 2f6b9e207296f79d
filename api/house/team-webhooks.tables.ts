import type { Migrations } from '@gingham/store'

/** Where webhooks go that are about no Item and no link token: what Plaid's dashboard is told. */
export interface TeamWebhookAddressesTable {
  client_id: string
  environment: string
  url: string
}

export interface TeamWebhookTables {
  team_webhook_addresses: TeamWebhookAddressesTable
}

export const teamWebhookMigrations: Migrations = {
  '0210-team-webhook-addresses': {
    async up(db) {
      await db.schema
        .createTable('team_webhook_addresses')
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('url', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('team_webhook_addresses_pk', ['client_id', 'environment'])
        .execute()
    },
  },
}
