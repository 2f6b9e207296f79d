export { Account } from './account.schema.ts'
export { listAccounts, listPrivateDetails } from './accounts.store.ts'
export { accountIdOf, ingestAccounts } from './ingest-accounts.ts'
export { selectAccounts } from './select-accounts.ts'
