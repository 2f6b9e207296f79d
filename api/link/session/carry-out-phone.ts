import type { Connection } from '@gingham/sources'
import { listAccounts } from '../../accounts/index.ts'
import { findItem, openConnection } from '../../item/index.ts'
import { toFoundAccount } from './find-accounts.ts'
import type { PhoneEffect, PhoneResult, SavedLogin } from './phone-session.ts'
import type { Running } from './run-session.ts'
import { sandboxPhones, type SandboxPhone } from './sandbox-phones.data.ts'
import { listSavedLogins, saveLogin } from './saved-logins.store.ts'
import { seededLogin } from './seeded-login.ts'
import type { EffectResult } from './session.ts'

/** What the rules ask for a person who is known by their phone. */
export async function carryOutPhone(running: Running, effect: PhoneEffect): Promise<EffectResult> {
  switch (effect.type) {
    case 'find_saved':
      return { ...effect, type: 'saved_found', saved: await findSaved(running, effect.phone_number) }
    case 'open_saved':
      return openSaved(running, effect.saved)
    case 'remember':
      await remember(running, effect.phone_number, effect.item_id)
      return { type: 'remembered' }
  }
}

/** What people have saved. The sandbox's own people have what the documentation says, whatever was saved since. */
export async function findSaved({ call, grant }: Running, phone_number: string): Promise<SavedLogin[]> {
  const { db, house, now_ms, today } = call
  const seeded = seededPerson(grant, phone_number)
  if (seeded === undefined) return listSavedLogins(db, house.sealer, { ...grant.team, phone_number })
  const { seed } = house.settings
  return Promise.all(
    seeded.banks.map((bank) =>
      seededLogin(house.sources.ofInstitution(bank.institution_id), bank, { now_ms, today }, seed),
    ),
  )
}

function seededPerson({ terms }: Running['grant'], phone_number: string): SandboxPhone | undefined {
  return terms.environment === 'sandbox' ? sandboxPhones[phone_number] : undefined
}

async function openSaved({ call }: Running, saved: SavedLogin): Promise<PhoneResult> {
  const { house, now_ms, today } = call
  const connection = reconnect(saved.connection, today)
  const { accounts } = await house.sources.ofInstitution(saved.institution_id).fetch(connection, { now_ms, today })
  return { type: 'saved_opened', saved: { ...saved, connection }, accounts: accounts.map(toFoundAccount) }
}

/** The new Item's history is counted back from today, as after any login. */
export function reconnect(saved: Connection, today: string): Connection {
  const { refreshed_on: _, ...connection } = saved
  return { ...connection, connected_on: today }
}

/** Saves the login of an Item under a number. */
export async function remember({ call, grant }: Running, phone_number: string, item_id: string): Promise<void> {
  const { db, house, now_ms } = call
  if (seededPerson(grant, phone_number) !== undefined) return
  const item = await findItem(db, item_id)
  if (item === undefined || item.institution_id === null) return
  const accounts = await listAccounts(db, item_id)
  const saved: SavedLogin = {
    institution_id: item.institution_id,
    connection: openConnection(house.sealer, item),
    account_keys: item.account_keys ?? [],
    accounts: accounts.map(({ document }) => ({ name: document.name, mask: document.mask ?? null })),
    needs_login: false,
  }
  await saveLogin(db, house.sealer, { ...grant.team, phone_number }, saved, now_ms)
}
