/** The rooms of these versions whose answers hold accounts or transactions; what came later is the same in all. */
const WITH_ACCOUNTS = new Set([
  'accounts',
  'asset_report',
  'auth',
  'credit_details',
  'identity',
  'investments',
  'liabilities',
  'processor',
  'transactions',
])

/** Whether the answers of an endpoint hold accounts or transactions, of which older versions told otherwise. */
export function showsAccounts(path: string): boolean {
  return WITH_ACCOUNTS.has(path.split('/')[1]!)
}
