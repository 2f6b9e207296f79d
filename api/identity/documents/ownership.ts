import type { BankOwner, StatementReading } from '@gingham/sources'
import type { PrivateDetails } from '../../accounts/index.ts'

/** What a bank statement proves of an account. */
export interface Ownership {
  /** Whether it could be made out what it is about. */
  is_read: boolean
  owners: readonly BankOwner[]
  /** Whether it is about the account in question; null where it does not say. */
  is_account_number_match: boolean | null
}

/** The account in question, as far as it is known. */
export interface AccountToProve extends Pick<PrivateDetails, 'numbers'> {
  /** Last digits of its number. */
  mask: string | null
}

/**
 * What a statement says of who owns an account. One that nobody has read says what is known anyway, of the account
 * itself: so it is in the sandbox. Null where nothing is known then.
 * Source: https://plaid.com/docs/identity/identity-document-upload/
 * @param standIn who owns the account, for a picture; null where nothing may stand in
 */
export function ownershipOf(
  { accounts }: Pick<StatementReading, 'accounts'>,
  account: AccountToProve,
  standIn: readonly BankOwner[] | null,
): Ownership {
  if (accounts === null) {
    return standIn === null ? unread : { is_read: true, owners: standIn, is_account_number_match: true }
  }
  const told = accounts.map(({ account_number, owner }) => ({ owner, isMatch: isNumberOf(account_number, account) }))
  // A statement may be about several accounts.
  const row = told.find(({ isMatch }) => isMatch === true) ?? told[0]
  if (row === undefined) return unread
  return { is_read: true, owners: [toOwner(row.owner)], is_account_number_match: row.isMatch }
}

const unread: Ownership = { is_read: false, owners: [], is_account_number_match: null }

/** What hides the first digits of a number. */
const MASK = /^[X*•#]{2,}/

/**
 * Whether a number, as a statement prints it, is that of an account: all of it, or the last digits behind a mask. Null
 * where none is printed. Where all that is known is a token in place of the number, the account's own last digits decide.
 */
export function isNumberOf(printed: string | null, { numbers, mask }: AccountToProve): boolean | null {
  const plain = (printed ?? '').replace(/[\s.-]/g, '').toUpperCase()
  const shown = plain.replace(MASK, '')
  if (shown === '') return null
  const whole = wholeNumbers(numbers)
  const isHidden = shown.length < plain.length
  if (!isHidden && whole.length > 0) return whole.includes(plain)
  const ends = mask === null ? whole : [...whole, mask]
  if (ends.length === 0) return null
  return ends.some((end) => (isHidden && end.endsWith(shown)) || shown.endsWith(end))
}

function wholeNumbers({ ach, eft, international, bacs }: AccountToProve['numbers']): string[] {
  const own = ach?.is_tokenized_account_number === true ? undefined : ach?.account
  return [own, eft?.account, international?.iban, bacs?.account].filter((number) => number !== undefined)
}

type StatementOwner = NonNullable<StatementReading['accounts']>[number]['owner']

function toOwner({ name, address: { street, ...address } }: StatementOwner): BankOwner {
  return {
    names: name === null ? [] : [name],
    phone_numbers: [],
    emails: [],
    addresses: street === null ? [] : [{ data: { street, ...address }, primary: true }],
  }
}
