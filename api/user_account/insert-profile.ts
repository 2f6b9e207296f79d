import type { Call } from '../house/house.ts'
import type { Team } from '../house/teams.store.ts'
import { mintToken } from '../house/tokens.store.ts'
import { insertAccountProfile, type Account, type EditGroup } from './user-account.store.ts'

/** As long as any public token. Source: https://plaid.com/docs/api/items/ */
const PUBLIC_TOKEN_LIFETIME_MS = 30 * 60_000

/** What a person has confirmed in Layer. */
export interface NewProfile {
  /** E.164. */
  phone_number: string
  identity: Account['identity']
  edited: readonly EditGroup[]
  /** Items that were made of the banks that they share. */
  item_ids: readonly string[]
  /** Where they did so. */
  link_session_id: string
}

/** Keeps what a person has confirmed. Answers the public token that opens it. */
export async function insertProfile(
  { db, house, now_ms }: Call,
  team: Team,
  { phone_number, identity, edited, item_ids, link_session_id }: NewProfile,
): Promise<string> {
  const items: Account['items'][number][] = []
  for (const item_id of item_ids) {
    const access_token = await mintToken(db, house.ids, team, { kind: 'access', subject: item_id, now_ms })
    items.push({ item_id, access_token })
  }
  const profile_id = house.ids.uuid()
  const { client_id, environment } = team
  await insertAccountProfile(db, house.sealer, {
    profile_id,
    client_id,
    environment,
    account: { identity, phone_number, items, link_session_id },
    edited,
    created_ms: now_ms,
  })
  return mintToken(db, house.ids, team, {
    kind: 'profile',
    subject: profile_id,
    now_ms,
    lifetime_ms: PUBLIC_TOKEN_LIFETIME_MS,
  })
}
