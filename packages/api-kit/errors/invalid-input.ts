import { entriesOf } from './entry.ts'

/** The request is well formed, but a key, token or id in it is not usable by this caller. */
export const invalidInputErrors = entriesOf('INVALID_INPUT', {
  INVALID_API_KEYS: {
    status: 400,
    error_message: 'invalid client_id or secret provided',
    display_message: null,
    fires_when: 'client_id and secret do not belong together, are unknown, or belong to another environment.',
  },
  UNAUTHORIZED_ENVIRONMENT: {
    status: 400,
    error_message: 'this client is not allowed to create Items in this environment',
    display_message: null,
    fires_when: 'The team is not enabled for the environment of its secret, or calls a retired endpoint.',
  },
  UNAUTHORIZED_ROUTE_ACCESS: {
    status: 400,
    error_message: 'this client is not allowed to call this endpoint in this environment',
    display_message: null,
    fires_when: 'The endpoint must be enabled for a team by hand, and is not.',
  },
  INVALID_ACCESS_TOKEN: {
    status: 400,
    error_message: 'could not find matching access token',
    display_message: null,
    fires_when: 'The access token is malformed, unknown, of another team or of another environment.',
  },
  INVALID_PUBLIC_TOKEN: {
    status: 400,
    error_message: 'could not find matching public token',
    display_message: null,
    fires_when: 'The public token is unknown, older than 30 minutes, or of another environment.',
  },
  INVALID_LINK_TOKEN: {
    status: 400,
    error_message: 'invalid link_token provided',
    display_message: null,
    fires_when:
      'The link token is unknown, expired, of another environment, already used (outside the sandbox), or was cancelled after too many failed logins.',
  },
  INVALID_PROCESSOR_TOKEN: {
    status: 400,
    error_message: 'could not find matching processor token',
    display_message: null,
    fires_when: 'The processor token is malformed, unknown or of another environment.',
  },
  INVALID_AUDIT_COPY_TOKEN: {
    status: 400,
    error_message: 'could not find matching audit copy token',
    display_message: null,
    fires_when: 'The audit copy token is unknown, or ended because the copy or its report was removed.',
  },
  INVALID_USER_TOKEN: {
    status: 400,
    error_message: 'could not find matching user token',
    display_message: null,
    fires_when: 'The user token is unknown, of another environment, or does not belong to the user id sent with it.',
  },
  INVALID_USER_ID: {
    status: 400,
    error_message: 'user_id must be the non-empty user id that /user/create returned',
    display_message: null,
    fires_when: 'user_id is empty, or holds a client_user_id or a user token.',
  },
  INVALID_ACCOUNT_ID: {
    status: 400,
    error_message: 'failed to find requested account ID for requested item',
    display_message: null,
    fires_when:
      'An account id is not one of this Item: it never was, the account closed, or the user took it out in update mode or at the bank.',
  },
  INVALID_INSTITUTION: {
    status: 400,
    error_message: 'invalid institution_id provided',
    display_message: null,
    fires_when: 'No institution has this id.',
  },
  INVALID_PRODUCT: {
    status: 400,
    error_message: 'this client cannot use the requested products',
    display_message: null,
    fires_when:
      'A product is unknown, may not be asked for in Link, is not enabled for the team, belongs to a partner integration that is not enabled, or does not fit a processor endpoint; the message lists the products.',
  },
  INVALID_PRODUCTS: {
    status: 400,
    error_message: 'these products are not allowed for pre-authenticated Items',
    display_message: null,
    fires_when: 'Only the retired flow of pre-authenticated returning users answered this.',
  },
  PRODUCT_UNAVAILABLE: {
    status: 400,
    error_message: 'products cannot be added to this pre-authenticated Item',
    display_message: null,
    fires_when: 'Only the retired flow of pre-authenticated returning users answered this.',
  },
  INVALID_LINK_CUSTOMIZATION: {
    status: 400,
    error_message: 'the Link customization is not set up for what this request asks',
    display_message: null,
    fires_when:
      'The customization names no data use case although one is needed, or has no account selection although update.account_selection_enabled is true.',
  },
  INVALID_STRIPE_ACCOUNT: {
    status: 400,
    error_message: 'Stripe refused the connected account',
    display_message: null,
    fires_when: 'A Stripe bank account token was asked for and the configured Stripe account was refused.',
  },
  INVALID_WEBHOOK_VERIFICATION_KEY_ID: {
    status: 400,
    error_message: 'unknown key_id: a webhook verification key belongs to one environment',
    display_message: null,
    fires_when: 'No webhook signing key of this environment has the given key_id.',
  },
  ADDITIONAL_CONSENT_REQUIRED: {
    status: 400,
    error_message: 'the user has not consented to the data of this product: open Link in update mode to ask',
    display_message: null,
    fires_when:
      'The Item keeps track of consent per product and the user never consented to this one; the message names the product.',
  },
  USER_PERMISSION_REVOKED: {
    status: 400,
    error_message: 'the account holder has withdrawn the permission of this application',
    display_message: null,
    fires_when: 'The user disconnected the application in the portal for account holders.',
  },
  DIRECT_INTEGRATION_NOT_ENABLED: {
    status: 400,
    error_message: 'this client must create Items through Link',
    display_message: null,
    fires_when: '/item/create was called by a team that may only use Link.',
  },
  INCORRECT_DEPOSIT_VERIFICATION: {
    status: 400,
    error_message: 'the code or the amounts do not match the micro-deposits',
    display_message: null,
    fires_when: 'The user answered the micro-deposit check wrongly for the first or the second time.',
  },
  INCORRECT_DEPOSIT_AMOUNTS: {
    status: 400,
    error_message: 'the amounts do not match the micro-deposits',
    display_message: null,
    fires_when: 'Older flow, in which users typed two amounts instead of a code.',
  },
  TOO_MANY_VERIFICATION_ATTEMPTS: {
    status: 400,
    error_message: 'micro-deposit verification failed three times: the Item is locked, link the account again',
    display_message: null,
    fires_when: 'The user answered the micro-deposit check wrongly for the third time; the Item stays locked.',
  },
  PROFILE_AUTHENTICATION_FAILED: {
    status: 400,
    error_message: 'the profile could not be authenticated',
    display_message: 'We were unable to confirm that this profile is yours.',
    fires_when: 'Layer or the returning-user flow: the third one-time code in a row was wrong.',
  },
})
