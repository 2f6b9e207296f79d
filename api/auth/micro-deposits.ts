import type { Db } from '../database.ts'
import { enqueueJob, type JobHandler } from '@gingham/jobs'
import { listAccounts, saveVerification, supportsProduct } from '../accounts/index.ts'
import { sendMicroDeposit } from '../bank_transfer/index.ts'
import type { House } from '../house/house.ts'
import { lockItem, sendItemWebhook, type StoredItem } from '../item/index.ts'
import { stepVerification, type AutomatedOutcome, type VerificationInput } from './verification-rules.ts'
import { automaticallyVerified, verificationExpired } from './webhook-payloads.ts'

/** How long an automated micro-deposit takes in the sandbox. Source: https://plaid.com/docs/auth/coverage/testing/ */
const VERIFIED_AFTER_MS = 86_400_000
/** How long a deposit is looked for. Source: https://plaid.com/docs/auth/coverage/automated/ */
const EXPIRES_AFTER_MS = 7 * 86_400_000

const VERIFY_JOB = 'auth.verify_automatically'

interface VerifyJob {
  item_id: string
  account_id: string
  /** When the search for the deposit ends; absent in jobs of older versions. */
  expires_ms?: number
}

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
  const payload: VerifyJob = { item_id, account_id, expires_ms: now_ms + EXPIRES_AFTER_MS }
  await enqueueJob(tx, { kind: VERIFY_JOB, group_key: item_id, payload, due_ms: now_ms + VERIFIED_AFTER_MS })
}

/** What came of a micro-deposit: `no_deposit` when the account was sent none by itself, `no_account` when there is none. */
type DepositOutcome = 'ended' | 'no_deposit' | 'no_account'

/** Ends the wait of an account as the sandbox says, and tells the Item's app. */
export function endAutomatedMicroDeposit(
  tx: Db,
  house: House,
  item: StoredItem,
  account_id: string,
  status: AutomatedOutcome,
): Promise<DepositOutcome> {
  return advance(tx, house, item, account_id, { type: 'set', status })
}

async function advance(
  tx: Db,
  house: House,
  item: StoredItem,
  account_id: string,
  input: VerificationInput,
): Promise<DepositOutcome> {
  const account = (await listAccounts(tx, item.item_id)).find((one) => one.account_id === account_id)
  if (account === undefined) return 'no_account'
  const { verification_status: status } = account.document
  if (status === undefined) return 'no_deposit'
  const { next, webhook_code } = stepVerification({ status, wrong_codes: 0 }, input)
  if (webhook_code === null) return 'no_deposit'
  await saveVerification(tx, account, { verification_status: next.status })
  const tell = webhook_code === 'AUTOMATICALLY_VERIFIED' ? automaticallyVerified : verificationExpired
  await sendItemWebhook(tx, house, item, tell(account_id))
  return 'ended'
}

/** The room's jobs, by kind. */
export function authJobs(house: House): Record<string, JobHandler> {
  return { [VERIFY_JOB]: ({ payload }) => verifyAutomatically(house, payload as VerifyJob) }
}

/** A deposit is found on an account that can be looked into; while the login is broken, it is looked for again each day. */
function verifyAutomatically(
  house: House,
  { item_id, account_id, expires_ms = Infinity }: VerifyJob,
): ReturnType<JobHandler> {
  return house.store.transaction(async (tx) => {
    const item = await lockItem(tx, item_id)
    if (item === undefined || item.removed_ms !== null) return
    const now_ms = house.clock.now()
    if (item.error === null) {
      await advance(tx, house, item, account_id, { type: 'deposit_found' })
    } else if (now_ms >= expires_ms) {
      await advance(tx, house, item, account_id, { type: 'time_ran_out' })
    } else {
      return { retry_at_ms: Math.min(now_ms + VERIFIED_AFTER_MS, expires_ms) }
    }
  })
}
