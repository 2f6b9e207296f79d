import type { Db } from '../database.ts'
import { listAccounts, saveVerification, type Account } from '../accounts/index.ts'
import { sendMicroDeposit } from '../bank_transfer/index.ts'
import type { House } from '../house/house.ts'
import type { StoredItem } from '../item/index.ts'
import {
  countWrongCodes,
  findCodeDeposit,
  insertCodeDeposit,
  type CodeDeposit,
  type DepositKind,
} from './code-deposits.store.ts'
import { stepVerification, WRONG_CODES_MAX } from './verification-rules.ts'

/** The code beside every deposit of the sandbox. Source: https://plaid.com/docs/auth/coverage/testing/ */
export const SANDBOX_CODE = 'ABC'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const CODE_LETTERS = 3

/**
 * Sends a cent with a code to the Item's one account, which waits from now on for its person to read the code and type
 * it. A same-day deposit is an event of the bank_transfer room, too; an instant one goes over another network.
 * @param holder the name that the person has given
 */
export async function sendCodeDeposit(
  tx: Db,
  house: Pick<House, 'ids' | 'sealer'>,
  item: Pick<StoredItem, 'item_id' | 'client_id' | 'environment'>,
  { kind, holder, now_ms }: { kind: DepositKind; holder: string; now_ms: number },
): Promise<void> {
  const { item_id, environment } = item
  const [account] = await listAccounts(tx, item_id)
  if (account === undefined) throw new Error('a deposit needs an account')
  const { account_id } = account
  await saveVerification(tx, account, {
    verification_status: 'pending_manual_verification',
    verification_name: holder,
  })
  const code = environment === 'sandbox' ? SANDBOX_CODE : drawCode(house)
  await insertCodeDeposit(tx, house.sealer, { account_id, item_id, kind, code, wrong_codes: 0, sent_ms: now_ms })
  if (kind === 'same_day') await sendMicroDeposit(tx, house, item, account_id, now_ms, holder)
}

function drawCode({ ids }: Pick<House, 'ids'>): string {
  return Array.from({ length: CODE_LETTERS }, () => LETTERS.charAt(Math.floor(ids.random() * LETTERS.length))).join('')
}

/** An account that is verified by the code of a deposit. */
export interface CodeVerification {
  account: Account
  kind: DepositKind
  /** How many more codes may be wrong, 1 to 3. */
  tries_left: number
  /** Whether the code is still to be typed. */
  is_awaited: boolean
}

/** The Item's account and its deposit; null for Items that are not verified in this way. */
export async function findCodeVerification(
  db: Db,
  { sealer }: Pick<House, 'sealer'>,
  item_id: string,
): Promise<CodeVerification | null> {
  const found = await findDeposit(db, sealer, item_id)
  if (found === undefined) return null
  const { document: account } = found.account
  const { kind, wrong_codes } = found.deposit
  const is_awaited = account.verification_status === 'pending_manual_verification'
  return { account, kind, tries_left: WRONG_CODES_MAX - wrong_codes, is_awaited }
}

/** What became of a code that was typed. */
export type CodeOutcome = { status: NonNullable<Account['verification_status']>; tries_left: number }

/**
 * Compares a code with the deposit's, upper and lower case alike. The Item's row must be locked. Null when the Item is
 * not verified by a code, or no longer waits for one.
 */
export async function checkCode(
  tx: Db,
  { sealer }: Pick<House, 'sealer'>,
  item_id: string,
  typed: string,
): Promise<CodeOutcome | null> {
  const found = await findDeposit(tx, sealer, item_id)
  if (found === undefined) return null
  const { account, deposit } = found
  const { verification_status: status } = account.document
  if (status !== 'pending_manual_verification') return null
  const is_right = typed.replace(/[^A-Za-z]/g, '').toUpperCase() === deposit.code
  const { next } = stepVerification({ status, wrong_codes: deposit.wrong_codes }, { type: 'code_typed', is_right })
  await saveVerification(tx, account, { verification_status: next.status })
  await countWrongCodes(tx, deposit.account_id, next.wrong_codes)
  return { status: next.status, tries_left: WRONG_CODES_MAX - next.wrong_codes }
}

async function findDeposit(db: Db, sealer: House['sealer'], item_id: string) {
  const deposit: CodeDeposit | undefined = await findCodeDeposit(db, sealer, item_id)
  if (deposit === undefined) return undefined
  const account = (await listAccounts(db, item_id)).find(({ account_id }) => account_id === deposit.account_id)
  return account === undefined ? undefined : { deposit, account }
}
