import type { BankAccount } from '@gingham/sources'
import type { FoundAccount } from './session.ts'

/** What a person sees of a bank's accounts while choosing. */
export function toFoundAccount({
  account_key,
  name,
  mask,
  type,
  subtype,
  balances,
  numbers,
}: BankAccount): FoundAccount {
  const { available, current, iso_currency_code } = balances
  return {
    account_key,
    name,
    mask,
    type,
    subtype,
    // What can be spent, where there is such a thing; what is owed or held otherwise.
    balance: type === 'depository' ? (available ?? current) : current,
    currency: iso_currency_code,
    ach: numbers.ach && { account_number: numbers.ach.account, routing_number: numbers.ach.routing },
  }
}
