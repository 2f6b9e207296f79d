import type { BankAccount, BankOwner, Source } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'

/** The simulated banks, with the owners of their accounts as a test edits them. */
export interface EditableOwners {
  source: Source
  /** Changes what the banks have on file from now on. */
  edit: (owner: BankOwner, account: BankAccount) => BankOwner
}

export function editableOwners(): EditableOwners {
  const banks = simulatedBanks()
  const editable: EditableOwners = {
    edit: (owner) => owner,
    source: {
      ...banks,
      async fetch(connection, moment) {
        const snapshot = await banks.fetch(connection, moment)
        const accounts = snapshot.accounts.map((account) => ({
          ...account,
          owners: account.owners.map((owner) => editable.edit(owner, account)),
        }))
        return { ...snapshot, accounts }
      },
    },
  }
  return editable
}
