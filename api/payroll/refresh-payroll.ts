import type { Call } from '../house/house.ts'
import { lockItem } from '../item/index.ts'
import { tellToReconnect } from './payroll-webhooks.ts'
import type { KnownPayroll } from './payroll.store.ts'
import { askForPayroll, takeInPayroll } from './read-payroll.ts'
import type { PayrollItem } from './require-payroll.ts'

export const refreshStatuses = ['USER_PRESENCE_REQUIRED', 'SUCCESSFUL', 'NOT_FOUND'] as const
export type RefreshStatus = (typeof refreshStatuses)[number]

/** A source that fails is asked no more than once in a call. */
const LAST_ATTEMPT = Number.MAX_SAFE_INTEGER

/**
 * Asks the payroll providers of some Items for news. Items whose login has ended, and those of uploaded documents, need the person:
 * the app is told of that. Asks outside of any transaction, so it needs a read-only call.
 * @param webhook where webhooks go instead of to the Items' addresses; null for those
 */
export async function refreshPayroll(
  call: Call,
  items: readonly PayrollItem[],
  webhook: string | null,
): Promise<RefreshStatus> {
  const statuses: RefreshStatus[] = []
  for (const item of items) statuses.push(await refreshOne(call, item, webhook))
  // One that needs the person is what the app must act on; one with news is more than none.
  return refreshStatuses.find((status) => statuses.includes(status)) ?? 'NOT_FOUND'
}

async function refreshOne(call: Call, { item, stored }: PayrollItem, webhook: string | null): Promise<RefreshStatus> {
  const { house, now_ms } = call
  const url = webhook ?? item.webhook
  if (item.error !== null || stored.flow === 'document') {
    if (url !== null) await call.write((tx) => tellToReconnect(tx, house, item, url))
    return 'USER_PRESENCE_REQUIRED'
  }
  const payroll = await askForPayroll(house, item, stored, now_ms, LAST_ATTEMPT)
  const known = new Set(keysOf(stored.payroll))
  // That a year-old pay stub is shown no more is no news.
  if (payroll === null || keysOf(payroll).every((key) => known.has(key))) return 'NOT_FOUND'
  await call.write(async (tx) => {
    const locked = await lockItem(tx, item.item_id)
    if (locked !== undefined && locked.removed_ms === null) await takeInPayroll(tx, house, locked, payroll, now_ms, url)
  })
  return 'SUCCESSFUL'
}

/** Which documents there are. */
function keysOf(payroll: KnownPayroll | null): string[] {
  return (payroll?.accounts ?? []).flatMap(({ account_key, pay_stubs, w2s, form1099s }) =>
    [...pay_stubs, ...w2s, ...form1099s].map(({ document_key }) => `${account_key}/${document_key}`),
  )
}
