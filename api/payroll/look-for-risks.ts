import { enqueueJob } from '@gingham/jobs'
import type { DocumentRiskSignal } from '@gingham/sources'
import { askBank } from '../bank-feed/index.ts'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { findItem, lockItem, sharedAccounts, type StoredItem } from '../item/index.ts'
import { depositSignal, type BankDeposits } from './compare-with-banks.ts'
import { tellRisks } from './payroll-webhooks.ts'
import { findPayroll, updatePayroll, type KnownPayroll, type StoredPayroll } from './payroll.store.ts'

export const RISK_JOB = 'payroll.look_for_risks'

/** Begins to look for signs of tampering in documents; it takes longer than reading them. Nothing where there are none. */
export async function lookForRisks(
  tx: Db,
  house: House,
  { item_id, flow }: Pick<StoredPayroll, 'item_id' | 'flow'>,
  now_ms: number,
): Promise<void> {
  if (flow !== 'document') return
  await updatePayroll(tx, house.sealer, item_id, { risk_status: 'PROCESSING' })
  await enqueueJob(tx, {
    kind: RISK_JOB,
    group_key: item_id,
    payload: { item_id },
    due_ms: now_ms + house.settings.update_delay_ms.historical,
  })
}

/** Compares the documents with what the banks show that the app has named, and tells that the look is over. */
export async function endRisks(house: House, item_id: string): Promise<void> {
  const found = await findItem(house.store.db, item_id)
  if (found === undefined || found.removed_ms !== null) return
  const banks = await depositsOf(house, comparedItemIds(found))
  await house.store.transaction(async (tx) => {
    const item = await lockItem(tx, item_id)
    const payroll = (await findPayroll(tx, house.sealer, item_id))?.payroll ?? null
    if (item === undefined || item.removed_ms !== null || payroll === null) return
    const deposit_signals = signalsOf(payroll, banks)
    await updatePayroll(tx, house.sealer, item_id, {
      risk_status: 'PROCESSING_COMPLETE',
      payroll: { ...payroll, deposit_signals },
    })
    await tellRisks(tx, house, item)
  })
}

/** The Items of `income_verification.access_tokens` of the link token. */
function comparedItemIds({ product_options }: StoredItem): readonly string[] {
  const { income_verification } = product_options as { income_verification?: { item_ids?: readonly string[] } }
  return income_verification?.item_ids ?? []
}

/** What came in at the banks of some Items; without those that do not tell. */
async function depositsOf(house: House, item_ids: readonly string[]): Promise<BankDeposits[]> {
  const known: BankDeposits[] = []
  for (const item_id of item_ids) {
    const item = await findItem(house.store.db, item_id)
    if (item === undefined || item.removed_ms !== null) continue
    const snapshot = await askBank(house, item, house.clock.now())
    if (snapshot === null) continue
    const shared = new Set(sharedAccounts(item, snapshot.accounts).map(({ account_key }) => account_key))
    const rows = snapshot.transactions.filter(({ account_key, pending }) => shared.has(account_key) && !pending)
    const deposits = rows.filter(({ amount }) => amount < 0).map(({ date, amount }) => ({ date, amount: -amount }))
    known.push({ item_id, since: rows.map(({ date }) => date).toSorted()[0] ?? null, deposits })
  }
  return known
}

function signalsOf({ accounts }: KnownPayroll, banks: readonly BankDeposits[]): Record<string, DocumentRiskSignal[]> {
  const stubs = accounts.flatMap(({ pay_stubs }) => pay_stubs)
  return Object.fromEntries(
    stubs.map((stub) => [stub.document_key, banks.flatMap((bank) => depositSignal(stub, bank) ?? [])]),
  )
}
