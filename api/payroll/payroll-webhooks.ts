import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { sendItemWebhook, type StoredItem } from '../item/index.ts'
import { findUser } from '../user/index.ts'

type Told = Pick<House, 'outbox' | 'clock' | 'sealer'>

export type VerificationStatus =
  | 'VERIFICATION_STATUS_PROCESSING_COMPLETE'
  | 'VERIFICATION_STATUS_PROCESSING_FAILED'
  | 'VERIFICATION_STATUS_PENDING_APPROVAL'

/** What a webhook of payroll income tells, besides whom it is about. */
export type PayrollNews =
  | {
      webhook_code: 'INCOME_VERIFICATION' | 'USER_INCOME_VERIFICATION'
      verification_status: VerificationStatus
    }
  | {
      webhook_code: 'INCOME_VERIFICATION_RISK_SIGNALS' | 'USER_INCOME_VERIFICATION_RISK_SIGNALS'
      risk_signals_status: 'RISK_SIGNALS_PROCESSING_COMPLETE'
    }

/** What to tell under a code. */
export function newsOf(
  webhook_code: PayrollNews['webhook_code'],
  verification_status: VerificationStatus,
): PayrollNews {
  return webhook_code === 'INCOME_VERIFICATION' || webhook_code === 'USER_INCOME_VERIFICATION'
    ? { webhook_code, verification_status }
    : { webhook_code, risk_signals_status: 'RISK_SIGNALS_PROCESSING_COMPLETE' }
}

/** Reading what a provider or documents tell has ended. */
export async function tellRead(tx: Db, house: Told, item: StoredItem, isRead: boolean): Promise<void> {
  const webhook_code = (await hasOwnCodes(tx, house, item)) ? 'USER_INCOME_VERIFICATION' : 'INCOME_VERIFICATION'
  const verification_status = isRead
    ? 'VERIFICATION_STATUS_PROCESSING_COMPLETE'
    : 'VERIFICATION_STATUS_PROCESSING_FAILED'
  await sendPayrollNews(tx, house, item, newsOf(webhook_code, verification_status))
}

/** The look for signs of tampering has ended. */
export async function tellRisks(tx: Db, house: Told, item: StoredItem): Promise<void> {
  const webhook_code = (await hasOwnCodes(tx, house, item))
    ? 'USER_INCOME_VERIFICATION_RISK_SIGNALS'
    : 'INCOME_VERIFICATION_RISK_SIGNALS'
  const risk_signals_status = 'RISK_SIGNALS_PROCESSING_COMPLETE'
  await sendPayrollNews(tx, house, item, { webhook_code, risk_signals_status })
}

/** Sends a webhook of payroll income to the Item's address. */
export function sendPayrollNews(tx: Db, house: Told, item: StoredItem, news: PayrollNews): Promise<void> {
  return sendItemWebhook(tx, house, item, { webhook_type: 'INCOME', ...news })
}

/** Data can only be refreshed once the person has logged in again. The webhook names the user, not the Item. */
export async function tellToReconnect(tx: Db, house: Told, item: StoredItem, url: string): Promise<void> {
  const { client_id, environment, item_id, user_id } = item
  const prefix = (await hasOwnCodes(tx, house, item)) ? 'USER_' : ''
  const webhook_code = `${prefix}INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED`
  const payload = { webhook_type: 'INCOME', webhook_code, user_id, environment }
  await house.outbox.send(tx, { client_id, environment, item_id, url, payload })
}

/**
 * Users of the present user API, who have no token, have codes of their own.
 * Source: https://plaid.com/docs/api/products/income/
 */
async function hasOwnCodes(tx: Db, { sealer }: Told, { user_id }: StoredItem): Promise<boolean> {
  const user = user_id === null ? undefined : await findUser(tx, sealer, user_id)
  return user !== undefined && user.user_token === null
}
