import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'

/** The `account_ids` of a request's options. */
export const AccountIds = Type.Optional(
  Type.Array(Type.String(), { description: 'Only these accounts. All of them unless given.' }),
)

/** The options of a request that has no others. */
export const AccountSelection = Type.Object({ account_ids: AccountIds }, { description: 'What to answer with.' })

/**
 * The accounts that a request asks for, in the Item's order: all of them without `account_ids`.
 * An id that is not on the Item is INVALID_ACCOUNT_ID.
 */
export function selectAccounts<Row extends { account_id: string }>(
  accounts: readonly Row[],
  account_ids: readonly string[] | undefined,
): readonly Row[] {
  if (account_ids === undefined) return accounts
  const wanted = new Set(account_ids)
  const selected = accounts.filter(({ account_id }) => wanted.delete(account_id))
  if (wanted.size > 0) {
    throw apiError('INVALID_ACCOUNT_ID', {
      message: `failed to find requested account ID for requested item: ${[...wanted].join(', ')}`,
    })
  }
  return selected
}
