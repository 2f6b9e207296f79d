// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { ConsentEvent } from '../shapes.gen.ts'

/** Request of /consent/events/get: what the person has agreed to, and when. */
export interface ConsentEventsGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /consent/events/get. */
export interface ConsentEventsGetResponse {
  /** Oldest first. */
  consent_events: ConsentEvent[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /consent/events. */
export interface ConsentEventsMethods {
  /**
   * What the person has agreed to, and when.
   *
   * The log of an Item’s consent, oldest first, up to three years back. Linking, another choice of accounts in
   * update mode, and changes that the institution makes for the person each leave events. They are there at
   * once. An Item that was removed has no log to be read.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example One account of an Item with Transactions
   *     await client.consent.events.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/consent/#consenteventsget
   */
  get(request: ConsentEventsGetRequest, options?: CallOptions): Call<ConsentEventsGetResponse>
}

/** Methods under /consent. */
export interface ConsentMethods {
  readonly events: ConsentEventsMethods
}
