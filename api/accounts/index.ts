export { exampleChecking, exampleCreditCard } from './account.example.ts'
export { Account, MinLastUpdatedDatetime } from './account.schema.ts'
export { supportsProduct } from './account-subtypes.ts'
export {
  listAccounts,
  listPrivateDetails,
  removeItemAccounts,
  saveVerification,
  type PrivateDetails,
  type StoredAccount,
} from './accounts.store.ts'
export { readBalances } from './balance/read-balances.ts'
export { accountIdOf, ingestAccounts } from './ingest-accounts.ts'
export { AccountIds, AccountSelection, selectAccounts } from './select-accounts.ts'
