export { startTransactions, type HistoryBounds } from './start-transactions.ts'
export { findState } from './transactions.store.ts'
export { transactionJobs } from './update-transactions.ts'
