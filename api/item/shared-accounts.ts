/** The accounts of a login that the person shares with this team. */
export function sharedAccounts<Account extends { account_key: string }>(
  item: { account_keys: readonly string[] | null },
  accounts: readonly Account[],
): readonly Account[] {
  const { account_keys } = item
  return account_keys === null ? accounts : accounts.filter(({ account_key }) => account_keys.includes(account_key))
}
