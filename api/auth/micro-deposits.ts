import type { Db } from '../database.ts'
import { enqueueJob, type JobHandler } from '@gingham/jobs'
import { listAccounts, saveVerification, supportsProduct } from '../accounts/index.ts'
import { sendMicroDeposit } from '../bank_transfer/index.ts'
import type { House } from '../house/house.ts'
import { lockItem, sendItemWebhook, type StoredItem } from '../item/index.ts'
import { automaticallyVerified, verificationExpired } from './webhook-payloads.ts'

/** How long an automated micro-deposit takes in the sandbox. Source: https://plaid.com/docs/auth/coverage/testing/ */
const VERIFIED_AFTER_MS = 86_400_000

const VERIFY_JOB = 'auth.verify_automatically'

interface VerifyJob {
  item_id: string
  account_id: string
}

/** How the wait for an automated micro-deposit ends. */
export type AutomatedOutcome = 'automatically_verified' | 'verification_expired'

/**
 * Sends a micro-deposit to the Item's first account that can have numbers: from now on it is pending, a day later it is
 * verified.
 */
export async function startAutomatedMicroDeposit(
  tx: Db,
  house: Pick<House, 'ids' | 'sealer'>,
  item: Pick<StoredItem, 'item_id' | 'client_id' | 'environment'>,
  now_ms: number,
): Promise<void> {
  const { item_id } = item
  const accounts = await listAccounts(tx, item_id)
  const account = accounts.find(({ document }) => supportsProduct('auth', document.type, document.subtype))
  if (account === undefined) return
  const { account_id } = account
  await saveVerification(tx, account, { verification_status: 'pending_automatic_verification' })
  await sendMicroDeposit(tx, house, item, account_id, now_ms)
  const payload: VerifyJob = { item_id, account_id }
  await enqueueJob(tx, { kind: VERIFY_JOB, group_key: item_id, payload, due_ms: now_ms + VERIFIED_AFTER_MS })
}

/** Ends the wait of an account, and tells the Item's app. False when the Item does not have the account. */
export async function endAutomatedMicroDeposit(
  tx: Db,
  house: House,
  item: StoredItem,
  account_id: string,
  verification_status: AutomatedOutcome,
): Promise<boolean> {
  const account = (await listAccounts(tx, item.item_id)).find((one) => one.account_id === account_id)
  if (account === undefined) return false
  await saveVerification(tx, account, { verification_status })
  const tell = verification_status === 'automatically_verified' ? automaticallyVerified : verificationExpired
  await sendItemWebhook(tx, house, item, tell(account_id))
  return true
}

/** The room's jobs, by kind. */
export function authJobs(house: House): Record<string, JobHandler> {
  return { [VERIFY_JOB]: ({ payload }) => verifyAutomatically(house, payload as VerifyJob) }
}

function verifyAutomatically(house: House, { item_id, account_id }: VerifyJob): Promise<void> {
  return house.store.transaction(async (tx) => {
    const item = await lockItem(tx, item_id)
    if (item === undefined || item.removed_ms !== null) return
    const account = (await listAccounts(tx, item_id)).find((one) => one.account_id === account_id)
    // It may have been ended by hand.
    if (account?.document.verification_status !== 'pending_automatic_verification') return
    await endAutomatedMicroDeposit(tx, house, item, account_id, 'automatically_verified')
  })
}
