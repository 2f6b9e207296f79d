export { PlaidAdapter } from './adapter.ts'
export type { BankTransferEvent, BankTransferEventSyncResponse as BankTransferEvents } from '@gingham/client'
export type { AdapterOptions, LinkOptions } from './options.ts'
export {
  PlaidAdapterConfigurationError,
  PlaidAdapterError,
  PlaidApiInternalServerError,
  PlaidAuthError,
  PlaidBankTransferSyncEventError,
  PlaidCreateLinkTokenError,
  PlaidExchangePublicTokenError,
  PlaidIdentityError,
} from './errors.ts'
