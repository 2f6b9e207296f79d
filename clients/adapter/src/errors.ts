import type { PlaidError } from '@gingham/client'

/** Everything that the adapter throws. `cause` is the client's error, when a call was made. */
export class PlaidAdapterError extends Error {
  /** What the API or the network answered: `error.cause.code`, `error.cause.requestId`, … */
  declare readonly cause: PlaidError | undefined

  constructor(message: string, cause?: PlaidError) {
    super(message, cause === undefined ? undefined : { cause })
    // Written out because class names do not survive minifiers.
    this.name = 'PlaidAdapterError'
  }
}

/** Keys, environment or Link settings are missing or wrong; nothing was sent. */
export class PlaidAdapterConfigurationError extends PlaidAdapterError {
  override readonly name = 'PlaidAdapterConfigurationError'
}

/** `createLinkToken` failed. */
export class PlaidCreateLinkTokenError extends PlaidAdapterError {
  override readonly name = 'PlaidCreateLinkTokenError'
}

/** `exchangePublicToken` failed. */
export class PlaidExchangePublicTokenError extends PlaidAdapterError {
  override readonly name = 'PlaidExchangePublicTokenError'
}

/** `authRequest` failed. */
export class PlaidAuthError extends PlaidAdapterError {
  override readonly name = 'PlaidAuthError'
}

/** `identityRequest` failed. */
export class PlaidIdentityError extends PlaidAdapterError {
  override readonly name = 'PlaidIdentityError'
}

/** `syncBankTransferEvent` failed. */
export class PlaidBankTransferSyncEventError extends PlaidAdapterError {
  override readonly name = 'PlaidBankTransferSyncEventError'
}

/** The API answered any of the calls with a 5xx: nothing is wrong with the request. */
export class PlaidApiInternalServerError extends PlaidAdapterError {
  override readonly name = 'PlaidApiInternalServerError'
}
