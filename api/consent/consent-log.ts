import type { Db } from '../database.ts'
import { listAccounts } from '../accounts/index.ts'
import { listDataScopes } from '../data-scopes.ts'
import {
  forgetConsentedAccounts,
  insertConsentEvent,
  type ConsentedAccount,
  type ConsentEvent,
} from './consent.store.ts'

/** What of an Item a consent is about. */
export interface ConsentingItem {
  item_id: string
  products: readonly string[]
  consented_products: readonly string[]
}

type Initiator = ConsentEvent['initiator']

/**
 * The person agreed to share: to the terms, to kinds of data, and to accounts, one event each. The Item's accounts must
 * be there already.
 * DIFFERENCE: no event has the code USE_CASES, since Link does not ask what for data is used.
 */
export async function grantConsent(tx: Db, item: ConsentingItem, now_ms: number, initiator: Initiator): Promise<void> {
  const event = { ...bareEvent(item, now_ms, initiator), event_type: 'CONSENT_GRANTED' as const }
  await insertConsentEvent(tx, { ...event, event_code: 'USER_AGREEMENT' })
  await insertConsentEvent(tx, { ...event, event_code: 'DATA_SCOPES', consented_data_scopes: scopesOf(item) })
  const consented_accounts = await accountsOf(tx, item.item_id)
  await insertConsentEvent(tx, { ...event, event_code: 'ACCOUNT_SCOPES', consented_accounts })
}

/** The person shares other accounts than before. The Item's accounts must be as they are now. */
export async function updateAccountConsent(
  tx: Db,
  item: ConsentingItem,
  now_ms: number,
  initiator: Initiator,
): Promise<void> {
  await insertConsentEvent(tx, {
    ...bareEvent(item, now_ms, initiator),
    event_type: 'CONSENT_UPDATED',
    event_code: 'ACCOUNT_SCOPES',
    consented_accounts: await accountsOf(tx, item.item_id),
  })
}

/** The person agrees to other kinds of data than before. The same kinds are no event. */
export async function updateDataConsent(
  tx: Db,
  before: ConsentingItem,
  after: ConsentingItem,
  now_ms: number,
  initiator: Initiator,
): Promise<void> {
  const consented_data_scopes = scopesOf(after)
  if (consented_data_scopes.join() === scopesOf(before).join()) return
  await insertConsentEvent(tx, {
    ...bareEvent(after, now_ms, initiator),
    event_type: 'CONSENT_UPDATED',
    event_code: 'DATA_SCOPES',
    consented_data_scopes,
  })
}

/** The consent is over, for whatever reason. Which accounts it was about is forgotten. */
export async function revokeConsent(tx: Db, item: ConsentingItem, now_ms: number, initiator: Initiator): Promise<void> {
  await forgetConsentedAccounts(tx, item.item_id)
  await insertConsentEvent(tx, {
    ...bareEvent(item, now_ms, initiator),
    event_type: 'CONSENT_REVOKED',
    event_code: 'REVOCATION',
  })
}

function bareEvent({ item_id }: ConsentingItem, created_ms: number, initiator: Initiator) {
  return {
    item_id,
    created_ms,
    initiator,
    consented_use_cases: [],
    consented_data_scopes: [],
    consented_accounts: [],
  }
}

function scopesOf({ products, consented_products }: ConsentingItem): string[] {
  return listDataScopes([...products, ...consented_products])
}

async function accountsOf(tx: Db, item_id: string): Promise<ConsentedAccount[]> {
  const accounts = await listAccounts(tx, item_id)
  return accounts.map(({ document }) => {
    const { account_id, mask, name, official_name, type, subtype } = document
    return {
      account_id,
      ...(typeof mask === 'string' && { mask }),
      name,
      ...(typeof official_name === 'string' && { official_name }),
      type,
      subtype: subtype ?? null,
    }
  })
}
