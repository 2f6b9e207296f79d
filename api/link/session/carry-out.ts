import { listAccounts } from '../../accounts/index.ts'
import { addProducts, createItem, repairItem, type ItemRequest } from '../../item/index.ts'
import { authoriseInLink } from '../../payment_initiation/index.ts'
import { carryOutLayer } from './carry-out-layer.ts'
import { carryOutPhone, remember } from './carry-out-phone.ts'
import { carryOutNumbers } from './carry-out-numbers.ts'
import { makeItemOfDocuments, proveAccount } from './carry-out-documents.ts'
import { canServe } from './eligible-accounts.ts'
import { showExistingItem } from './existing-item.ts'
import { toFoundAccount } from './find-accounts.ts'
import type { Running } from './run-session.ts'
import type { Effect, EffectResult } from './session.ts'
import { toSuccessAccount } from './success-account.ts'
import { MICRO_DEPOSITS_SECRET } from './share-accounts.ts'

/** Does what the rules have asked for. What the person should see of a failure is a result, not an exception. */
export async function carryOut(running: Running, effect: Effect, link_session_id: string): Promise<EffectResult> {
  switch (effect.type) {
    case 'connect':
      return connect(running, effect)
    case 'begin_oauth':
      return { type: 'oauth_begun', oauth_state_id: running.call.house.ids.uuid() }
    case 'create_item':
      return makeItem(running, effect)
    case 'create_item_of_documents':
      return makeItemOfDocuments(running, effect)
    case 'prove_account':
      return proveAccount(running, effect)
    case 'extend_item':
      return extendItem(running)
    case 'create_item_of_numbers':
    case 'check_code':
      return carryOutNumbers(running, effect)
    case 'find_saved':
    case 'open_saved':
    case 'remember':
      return carryOutPhone(running, effect)
    case 'find_profile':
    case 'create_profile':
      return carryOutLayer(running, effect, link_session_id)
  }
}

async function connect(
  { call }: Running,
  { institution_id, login }: Effect & { type: 'connect' },
): Promise<EffectResult> {
  const { house, now_ms, today } = call
  const moment = { now_ms, today }
  const source = house.sources.ofInstitution(institution_id)
  const outcome = source.connect({ institution_id, ...login, moment, seed: house.settings.seed })
  if (outcome.step !== 'connected') return { type: 'connect_result', outcome }
  const { accounts } = await source.fetch(outcome.connection, moment)
  return { type: 'connect_result', outcome: { ...outcome, accounts: accounts.map(toFoundAccount) } }
}

async function makeItem(running: Running, effect: Effect & { type: 'create_item' }): Promise<EffectResult> {
  const { call, grant } = running
  const { connection, accounts } = effect
  const account_keys = accounts.map(({ account_key }) => account_key)
  const made =
    grant.item_id === null
      ? await createItem(call, { ...grant.item, ...productsFor(running, effect), connection, account_keys })
      : await repairItem(call, grant.item_id, connection, choosesAccounts(running, effect) ? account_keys : null)
  if (made === null) return { type: 'effect_failed', error_code: 'ITEM_NOT_FOUND' }
  const { item_id, public_token } = made
  if (grant.item_id !== null) await addProducts(call, item_id, grant.adds)
  await authorise(running, effect)
  if (effect.remember_for !== null) await remember(running, effect.remember_for, item_id)
  const held = await listAccounts(call.db, item_id)
  return {
    type: 'item_created',
    item_id,
    public_token,
    accounts: held.map(({ document }) => toSuccessAccount(document)),
  }
}

/** Update mode without a login: the Item gets what its person has agreed to. */
async function extendItem({ call, grant }: Running): Promise<EffectResult> {
  const { item_id } = grant
  if (item_id === null || !(await addProducts(call, item_id, grant.adds))) {
    return { type: 'effect_failed', error_code: 'ITEM_NOT_FOUND' }
  }
  return showExistingItem(call, item_id)
}

/** A payment or a consent is authorised with the login, and paid from the accounts that the person has chosen. */
async function authorise(
  { call, grant }: Running,
  { institution_id, connection, accounts: chosen }: Effect & { type: 'create_item' },
): Promise<void> {
  if (grant.to_authorise === null) return
  const { house, now_ms, today } = call
  const { accounts } = await house.sources.ofInstitution(institution_id).fetch(connection, { now_ms, today })
  const keys = new Set(chosen.map(({ account_key }) => account_key))
  const paying = accounts.filter(({ account_key }) => keys.has(account_key))
  await authoriseInLink(call, grant.team, grant.to_authorise, paying)
}

/** Whether the person has said anew which accounts are shared: in Link, or on the bank's own page. */
function choosesAccounts({ call, grant }: Running, { institution_id }: Effect & { type: 'create_item' }): boolean {
  const isOauth = call.house.sources.findInstitution(institution_id)?.oauth === true
  return isOauth || grant.terms.update?.has_account_selection === true
}

/** What the Item is made for: what it must support, and of what is wished for whatever bank and accounts support. */
function productsFor(
  { call, grant }: Running,
  { institution_id, accounts, connection }: Effect & { type: 'create_item' },
): Pick<ItemRequest, 'products' | 'auth_method'> {
  const institution = call.house.sources.findInstitution(institution_id)
  const wished = grant.wished_products.filter(
    (product) =>
      institution?.products.includes(product) === true &&
      // https://plaid.com/docs/link/initializing-products: auth is not added where it takes more than the login.
      (product !== 'auth' || institution.auth_methods.instant_auth) &&
      canServe(accounts, product),
  )
  const products = [...new Set([...grant.item.products, ...wished])]
  const takesMicroDeposits =
    grant.has_automated_microdeposits &&
    connection.secret === MICRO_DEPOSITS_SECRET &&
    institution?.auth_methods.automated_micro_deposits === true
  return takesMicroDeposits ? { products, auth_method: 'AUTOMATED_MICRODEPOSITS' } : { products }
}
