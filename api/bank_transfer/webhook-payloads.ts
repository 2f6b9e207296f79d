/** There are events to be fetched with /bank_transfer/event/sync. Source: https://plaid.com/docs/api/products/transfer/ */
export function bankTransfersEventsUpdate(environment: string) {
  return { webhook_type: 'BANK_TRANSFERS', webhook_code: 'BANK_TRANSFERS_EVENTS_UPDATE', environment }
}
