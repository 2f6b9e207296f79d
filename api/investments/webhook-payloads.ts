import type { ItemWebhook } from '../item/index.ts'
import type { InvestmentChanges } from './ingest-investments.ts'

/** What is held has changed, or what it is worth. */
export function holdingsDefaultUpdate({
  new_holdings,
  updated_holdings,
}: Pick<InvestmentChanges, 'new_holdings' | 'updated_holdings'>): ItemWebhook {
  return { webhook_type: 'HOLDINGS', webhook_code: 'DEFAULT_UPDATE', error: null, new_holdings, updated_holdings }
}

/** There are new investment transactions, or the bank has taken some back. */
export function investmentsTransactionsUpdate(
  webhook_code: 'DEFAULT_UPDATE' | 'HISTORICAL_UPDATE',
  {
    new_investments_transactions,
    cancelled_investments_transactions,
  }: Pick<InvestmentChanges, 'new_investments_transactions' | 'cancelled_investments_transactions'>,
): ItemWebhook {
  return {
    webhook_type: 'INVESTMENTS_TRANSACTIONS',
    webhook_code,
    error: null,
    new_investments_transactions,
    cancelled_investments_transactions,
  }
}
