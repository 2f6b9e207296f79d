import type { BankOwner } from '../../source.ts'
import { defaultOwner } from '../user-good/owner.data.ts'
import type { CustomAccount } from './custom-user.schema.ts'

/**
 * Who owns a custom account. Missing parts come from the default identity; names that any account lists hold for all
 * accounts that list none.
 */
export function customOwner(account: CustomAccount, accounts: readonly CustomAccount[]): BankOwner {
  const identity = account.identity ?? {}
  const lists = [account, ...accounts].map((other) => other.identity?.names ?? [])
  return {
    names: lists.find((names) => names.length > 0) ?? defaultOwner.names,
    phone_numbers:
      identity.phone_numbers?.map(({ data, primary, type }) => ({
        data,
        primary: primary ?? false,
        type: type ?? 'other',
      })) ?? defaultOwner.phone_numbers,
    emails:
      identity.emails?.map(({ data, primary, type }) => ({ data, primary: primary ?? false, type: type ?? 'other' })) ??
      defaultOwner.emails,
    addresses:
      identity.addresses?.map(({ data, primary }) => ({
        data: {
          street: data.street,
          city: data.city ?? null,
          region: data.region ?? data.state ?? null,
          postal_code: data.postal_code ?? data.zip ?? null,
          country: data.country ?? null,
        },
        primary: primary ?? false,
      })) ?? defaultOwner.addresses,
  }
}
