import { listAccounts } from '../../accounts/index.ts'
import { saveVerdict, sendCodeDeposit, checkCode, type Routing } from '../../auth/index.ts'
import { insertItemOfNumbers, lockItem, mintPublicToken } from '../../item/index.ts'
import type { NumbersEffect, NumbersWay } from './numbers-session.ts'
import type { Running } from './run-session.ts'
import type { EffectResult } from './session.ts'
import { toSuccessAccount } from './success-account.ts'

const authMethods = {
  same_day: 'SAME_DAY_MICRODEPOSITS',
  instant: 'INSTANT_MICRODEPOSITS',
  database_match: 'DATABASE_MATCH',
  database_insights: 'DATABASE_INSIGHTS',
} as const satisfies Record<NumbersWay, string>

/** Does what the rules for typed numbers have asked for. */
export function carryOutNumbers(running: Running, effect: NumbersEffect): Promise<EffectResult> {
  return effect.type === 'check_code' ? compareCode(running, effect) : makeItem(running, effect)
}

async function makeItem(
  { call, grant }: Running,
  { way, routing, account_number, subtype, holder }: NumbersEffect & { type: 'create_item_of_numbers' },
): Promise<EffectResult> {
  const { db, house, now_ms } = call
  const { products, consented_products, webhook, user_id } = grant.item
  const { item_id } = await insertItemOfNumbers(call, {
    numbers: numbersOf(routing, account_number),
    subtype,
    products,
    ...(consented_products === undefined ? {} : { consented_products }),
    webhook: webhook ?? null,
    user_id: user_id ?? null,
    auth_method: authMethods[way],
  })
  const item = { ...grant.team, item_id }
  if (way === 'same_day' || way === 'instant') await sendCodeDeposit(db, house, item, { kind: way, holder, now_ms })
  else await saveVerdict(db, item_id, { way, routing, account_number, holder })
  return {
    type: 'item_created',
    item_id,
    public_token: await mintPublicToken(call, item_id),
    accounts: (await shownAccounts(call, item_id)).map((account) =>
      // What the database says is told by the API, not by Link. Source: https://plaid.com/docs/link/web/
      way === 'database_insights' ? { ...account, verification_status: 'database_insights_pending' } : account,
    ),
  }
}

/** The routing number serves wires as well, as far as is known. */
function numbersOf(routing: Routing, account: string) {
  if (routing.scheme === 'eft') {
    const { institution_number: institution, branch_number: branch } = routing
    return { eft: { account, institution, branch } }
  }
  return {
    ach: { account, routing: routing.routing_number, wire_routing: null, is_tokenized_account_number: false },
  }
}

async function compareCode(
  { call, grant }: Running,
  { item_id: made, code }: NumbersEffect & { type: 'check_code' },
): Promise<EffectResult> {
  const item_id = made ?? grant.item_id
  const item = item_id === null ? undefined : await lockItem(call.db, item_id)
  const gone = { type: 'effect_failed', error_code: 'INVALID_LINK_TOKEN' } as const
  if (item_id === null || item === undefined || item.removed_ms !== null) return gone
  const outcome = await checkCode(call.db, call.house, item_id, code)
  // Another session was quicker.
  if (outcome === null) return gone
  const { status, tries_left } = outcome
  if (status === 'pending_manual_verification') return { type: 'code_checked', result: 'wrong', tries_left, item: null }
  if (status !== 'manually_verified') return { type: 'code_checked', result: 'locked', tries_left, item: null }
  const public_token = await mintPublicToken(call, item_id)
  const accounts = await shownAccounts(call, item_id)
  return { type: 'code_checked', result: 'verified', tries_left, item: { item_id, public_token, accounts } }
}

async function shownAccounts({ db }: Running['call'], item_id: string) {
  return (await listAccounts(db, item_id)).map(({ document }) => toSuccessAccount(document))
}
