import type { Selectable } from 'kysely'
import type { Db } from '../database.ts'
import type { ConsentEventsTable } from './consent.tables.ts'

/** An account as it was when the person agreed to share it. Keys are absent where nothing is known. */
export interface ConsentedAccount {
  account_id: string
  mask?: string
  name: string
  official_name?: string
  type: string
  subtype: string | null
}

/** An event with its lists read. */
export interface ConsentEvent extends Omit<
  ConsentEventsTable,
  'position' | 'consented_use_cases' | 'consented_data_scopes' | 'consented_accounts' | 'event_type' | 'event_code'
> {
  event_type: 'CONSENT_GRANTED' | 'CONSENT_REVOKED' | 'CONSENT_UPDATED'
  event_code: 'USER_AGREEMENT' | 'USE_CASES' | 'DATA_SCOPES' | 'ACCOUNT_SCOPES' | 'REVOCATION'
  initiator: 'PLAID' | 'DATA_PROVIDER' | 'CUSTOMER' | 'END_USER'
  consented_use_cases: readonly string[]
  consented_data_scopes: readonly string[]
  consented_accounts: readonly ConsentedAccount[]
}

export async function insertConsentEvent(tx: Db, event: ConsentEvent): Promise<void> {
  const { consented_use_cases, consented_data_scopes, consented_accounts, ...columns } = event
  await tx
    .insertInto('consent_events')
    .values({
      ...columns,
      consented_use_cases: JSON.stringify(consented_use_cases),
      consented_data_scopes: JSON.stringify(consented_data_scopes),
      consented_accounts: JSON.stringify(consented_accounts),
    })
    .execute()
}

/** What was agreed to for an Item since an instant, oldest first. */
export async function listConsentEvents(db: Db, item_id: string, since_ms: number): Promise<ConsentEvent[]> {
  const rows = await db
    .selectFrom('consent_events')
    .selectAll()
    .where('item_id', '=', item_id)
    .where('created_ms', '>=', since_ms)
    .orderBy('position')
    .execute()
  return rows.map(toEvent)
}

function toEvent({ position: _position, ...row }: Selectable<ConsentEventsTable>): ConsentEvent {
  return {
    ...row,
    event_type: row.event_type as ConsentEvent['event_type'],
    event_code: row.event_code as ConsentEvent['event_code'],
    initiator: row.initiator as ConsentEvent['initiator'],
    consented_use_cases: JSON.parse(row.consented_use_cases) as string[],
    consented_data_scopes: JSON.parse(row.consented_data_scopes) as string[],
    consented_accounts: JSON.parse(row.consented_accounts) as ConsentedAccount[],
  }
}

/** Forgets which accounts the events named: the log itself stays. */
export async function forgetConsentedAccounts(tx: Db, item_id: string): Promise<void> {
  await tx.updateTable('consent_events').set({ consented_accounts: '[]' }).where('item_id', '=', item_id).execute()
}
