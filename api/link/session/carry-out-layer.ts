import { listAccounts } from '../../accounts/index.ts'
import { createItem } from '../../item/index.ts'
import { insertProfile } from '../../user_account/index.ts'
import { findSaved, reconnect } from './carry-out-phone.ts'
import { toSuccessAccount } from './success-account.ts'
import type { LayerEffect, LayerProfile, LayerResult } from './layer-session.ts'
import type { SuccessAccount } from './protocol.ts'
import type { Running } from './run-session.ts'
import { noIdentity, sandboxIdentity, sandboxPhones } from './sandbox-phones.data.ts'

/** What the rules ask for Layer. */
export async function carryOutLayer(
  running: Running,
  effect: LayerEffect,
  link_session_id: string,
): Promise<LayerResult> {
  if (effect.type === 'create_profile') return createProfile(running, effect, link_session_id)
  const { phone_number, date_of_birth } = effect
  return {
    type: 'profile_found',
    phone_number,
    date_of_birth,
    profile: await findProfile(running, phone_number, date_of_birth),
  }
}

/**
 * What is known by the number; with the right date of birth, the identity of the sandbox's one person besides.
 * Source: https://plaid.com/docs/layer/#testing-extended-autofill
 */
async function findProfile(
  running: Running,
  phone_number: string,
  date_of_birth: string | null,
): Promise<LayerProfile | null> {
  if (running.grant.terms.environment !== 'sandbox') return null
  const saved = await findSaved(running, phone_number)
  if (date_of_birth === null) return { identity: sandboxPhones[phone_number]?.identity ?? noIdentity, saved }
  return date_of_birth === sandboxIdentity.date_of_birth ? { identity: sandboxIdentity, saved } : null
}

async function createProfile(
  { call, grant }: Running,
  { phone_number, identity, edited, banks }: LayerEffect & { type: 'create_profile' },
  link_session_id: string,
): Promise<LayerResult> {
  const item_ids: string[] = []
  const accounts: SuccessAccount[] = []
  for (const { connection, account_keys } of banks) {
    const { item_id } = await createItem(call, {
      ...grant.item,
      connection: reconnect(connection, call.today),
      account_keys,
    })
    item_ids.push(item_id)
    const held = await listAccounts(call.db, item_id)
    accounts.push(...held.map(({ document }) => toSuccessAccount(document)))
  }
  const public_token = await insertProfile(call, grant.team, {
    phone_number,
    identity,
    edited,
    item_ids,
    link_session_id,
  })
  return { type: 'profile_created', public_token, accounts }
}
