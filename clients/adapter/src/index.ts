export { PlaidAdapter, type BankTransferEvent, type BankTransferEvents } from './adapter.ts'
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
