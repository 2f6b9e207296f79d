import type { Account } from '../../accounts/index.ts'
import type { SuccessAccount } from './protocol.ts'

/** An account as onSuccess tells of it. */
export function toSuccessAccount(account: Account): SuccessAccount {
  const { account_id, name, mask, type, subtype, holder_category, verification_status } = account
  return {
    id: account_id,
    name,
    mask: mask ?? null,
    type,
    subtype: subtype ?? '',
    verification_status: verification_status ?? null,
    class_type: holder_category === 'business' || holder_category === 'personal' ? holder_category : null,
  }
}
