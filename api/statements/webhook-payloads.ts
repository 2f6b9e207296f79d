import type { ItemWebhook } from '../item/index.ts'

/** What /statements/refresh asked for is there, or could not be fetched. */
export function statementsRefreshComplete(result: 'SUCCESS' | 'FAILURE'): ItemWebhook {
  return { webhook_type: 'STATEMENTS', webhook_code: 'STATEMENTS_REFRESH_COMPLETE', result }
}
