import {
  PlaidClient,
  PlaidError,
  type AuthGetResponse,
  type BankTransferEventSyncResponse,
  type IdentityGetResponse,
  type ItemPublicTokenExchangeResponse,
  type LinkTokenCreateRequest,
  type LinkTokenCreateResponse,
} from '@gingham/client'
import {
  PlaidAdapterConfigurationError,
  PlaidApiInternalServerError,
  PlaidAuthError,
  PlaidBankTransferSyncEventError,
  PlaidCreateLinkTokenError,
  PlaidExchangePublicTokenError,
  PlaidIdentityError,
  type PlaidAdapterError,
} from './errors.ts'
import { environmentVariable, type AdapterOptions, type LinkOptions, type LinkSettings } from './options.ts'

/** How many events a page can hold, and holds unless asked otherwise. */
const event_count_max = 25

/**
 * The common flows of the Plaid API in few calls.
 *
 *     const adapter = new PlaidAdapter().initializePlaid({ clientName: 'My App' })
 *     const { link_token } = await adapter.createLinkToken(user.id)
 *     // … the user goes through Link …
 *     const { access_token } = await adapter.exchangePublicToken(public_token)
 *     const { numbers } = await adapter.authRequest(access_token)
 *
 * Calls answer the API's bodies as they are. They reject with a PlaidAdapterError whose `cause` is the API's error.
 */
export class PlaidAdapter {
  /** The public key of old teams; null for those that never had one. */
  readonly publicKey: string | null
  readonly #client: PlaidClient
  #link: LinkSettings | undefined

  /** @throws PlaidAdapterConfigurationError when keys or the address are missing, or the address is none */
  constructor(options: AdapterOptions = {}) {
    const { clientId, secret, baseUrl, environment, publicKey, ...clientOptions } = options
    const id = required('clientId', clientId, 'PLAID_CLIENT_ID')
    const key = required('secret', secret, 'PLAID_SECRET')
    const named = environment || environmentVariable('PLAID_ENV')
    const address = baseUrl || environmentVariable('PLAID_BASE_URL') || named
    if (!address) throw missing('baseUrl or environment', 'PLAID_BASE_URL or PLAID_ENV')
    this.publicKey = publicKey || (environmentVariable('PLAID_PUBLIC_KEY') ?? null)
    try {
      this.#client = new PlaidClient({ ...clientOptions, clientId: id, secret: key, environment: address })
    } catch (error) {
      throw error instanceof PlaidError ? new PlaidAdapterConfigurationError(error.message, error) : error
    }
  }

  /**
   * Says what Link shows and asks for; needed before `createLinkToken`. A second call replaces the first.
   * @returns the adapter
   */
  initializePlaid(options: LinkOptions): this {
    if (!options.clientName) throw new PlaidAdapterConfigurationError('clientName is missing')
    this.#link = {
      clientName: options.clientName,
      countryCodes: options.countryCodes ?? ['US'],
      language: options.language ?? 'en',
      products: options.products ?? ['auth'],
      accountSubtypes: options.accountSubtypes ?? ['checking', 'savings'],
    }
    return this
  }

  /**
   * Makes a token that opens Link.
   * @param clientUserId your own id of the user: no e-mail address, no phone number
   * @param accessToken of an Item that the user shall repair or verify (update mode); it keeps its products
   */
  async createLinkToken(clientUserId: string, accessToken?: string): Promise<LinkTokenCreateResponse> {
    const link = this.#link
    if (link === undefined) throw new PlaidAdapterConfigurationError('Call initializePlaid({ clientName }) first')
    if (!clientUserId) throw new PlaidCreateLinkTokenError('clientUserId is missing')
    const request = {
      client_name: link.clientName,
      country_codes: [...link.countryCodes],
      language: link.language,
      user: { client_user_id: clientUserId },
      ...(accessToken === undefined
        ? {
            products: [...link.products],
            account_filters: { depository: { account_subtypes: [...link.accountSubtypes] } },
          }
        : { access_token: accessToken }),
      // The lists are open here and closed in the client: a newer product must not wait for a newer adapter.
    } as LinkTokenCreateRequest
    return attempt(PlaidCreateLinkTokenError, 'create a link token', () => this.#client.link.token.create(request))
  }

  /** Turns the public token that Link gave into an access token. Keep that one safe: it does not expire. */
  async exchangePublicToken(publicToken: string): Promise<ItemPublicTokenExchangeResponse> {
    if (!publicToken) throw new PlaidExchangePublicTokenError('publicToken is missing')
    return attempt(PlaidExchangePublicTokenError, 'exchange the public token', () =>
      this.#client.item.publicToken.exchange({ public_token: publicToken }),
    )
  }

  /**
   * Account and routing numbers.
   * @param accountIds only these accounts; all that can unless given
   */
  async authRequest(accessToken: string, accountIds?: readonly string[]): Promise<AuthGetResponse> {
    return attempt(PlaidAuthError, 'fetch account numbers', () =>
      this.#client.auth.get({ access_token: accessToken, ...only(accountIds) }),
    )
  }

  /**
   * Names, addresses, e-mail addresses and phone numbers of the holders.
   * @param accountIds only these accounts; all of them unless given
   */
  async identityRequest(accessToken: string, accountIds?: readonly string[]): Promise<IdentityGetResponse> {
    return attempt(PlaidIdentityError, 'fetch identity data', () =>
      this.#client.identity.get({ access_token: accessToken, ...only(accountIds) }),
    )
  }

  /**
   * Events of bank transfers after the one with this id, oldest first.
   * @param afterId 0 to begin
   * @param count 1 to 25
   */
  async syncBankTransferEvent(afterId: number, count = event_count_max): Promise<BankTransferEventSyncResponse> {
    if (!Number.isInteger(afterId) || afterId < 0) {
      throw new PlaidBankTransferSyncEventError('afterId must be a whole number, 0 or more')
    }
    if (!Number.isInteger(count) || count < 1 || count > event_count_max) {
      throw new PlaidBankTransferSyncEventError(`count must be a whole number from 1 to ${event_count_max}`)
    }
    return attempt(PlaidBankTransferSyncEventError, 'fetch bank transfer events', () =>
      this.#client.bankTransfer.event.sync({ after_id: afterId, count }),
    )
  }
}

function only(accountIds: readonly string[] | undefined): { options?: { account_ids: string[] } } {
  return accountIds === undefined ? {} : { options: { account_ids: [...accountIds] } }
}

function required(name: string, value: string | undefined, variable: string): string {
  const found = value || environmentVariable(variable)
  if (!found) throw missing(name, variable)
  return found
}

function missing(name: string, variable: string): PlaidAdapterConfigurationError {
  return new PlaidAdapterConfigurationError(`${name} is missing: pass it, or set ${variable}`)
}

/** Makes a call; its error becomes the flow's error, or the server's when the server is at fault. */
async function attempt<Data>(
  Failure: new (message: string, cause: PlaidError) => PlaidAdapterError,
  what: string,
  call: () => PromiseLike<Data>,
): Promise<Data> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof PlaidError)) throw error
    const Class = error.status !== null && error.status >= 500 ? PlaidApiInternalServerError : Failure
    throw new Class(`Could not ${what}: ${error.message}`, error)
  }
}
