import type { Account, Owner } from '../../protocol.ts'

/** A person, and the accounts that they own. */
export interface OwnerGroup {
  owner: Owner
  accounts: Account[]
}

/** The same person owns several accounts as a rule: shown once, with all of them. */
export function groupByOwner(accounts: readonly (Account & { owners: Owner[] })[]): OwnerGroup[] {
  const groups = new Map<string, OwnerGroup>()
  for (const account of accounts) {
    for (const owner of account.owners) {
      const key = JSON.stringify(owner)
      const group = groups.get(key) ?? { owner, accounts: [] }
      group.accounts.push(account)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
}
