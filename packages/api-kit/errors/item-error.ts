import { entriesOf } from './entry.ts'

/** The Item itself is why the call failed: its login, its accounts, its products. */
export const itemErrors = entriesOf('ITEM_ERROR', {
  ITEM_LOGIN_REQUIRED: {
    status: 400,
    error_message:
      'the login of this Item has changed or the user must act at the bank: let the user go through Link in update mode',
    display_message: null,
    fires_when:
      'The password or the second factor changed, the consent ended, the bank moved to OAuth, a second Item of the same login ended this one, the sandbox Item is 30 days old, or /sandbox/item/reset_login was called.',
  },
  ITEM_NOT_FOUND: {
    status: 400,
    error_message: 'this Item does not exist: it was removed, or the user withdrew access',
    display_message: null,
    fires_when: 'The Item was removed, with /item/remove or by the user in the portal for account holders.',
  },
  ITEM_LOCKED: {
    status: 400,
    error_message: 'the bank has locked this account: the user must unlock it there',
    display_message: 'Your bank has locked this account. Please unlock it at your bank and try again.',
    fires_when: 'Three to five logins failed in a row.',
  },
  ITEM_NOT_SUPPORTED: {
    status: 400,
    error_message: 'this account is currently not supported',
    display_message: 'This account of your bank is not supported at present.',
    fires_when: 'The account, or its kind of second factor, is not supported, or not by the processor.',
  },
  ITEM_CONCURRENTLY_DELETED: {
    status: 400,
    error_message: 'this Item was removed while the call was running',
    display_message: null,
    fires_when: '/item/remove ended the Item during another call.',
  },
  INVALID_CREDENTIALS: {
    status: 400,
    error_message: 'the provided credentials were not correct',
    display_message: 'The user name or the password is not right. Please try again.',
    fires_when: 'User name or password is wrong; Link asks for them again.',
  },
  INVALID_MFA: {
    status: 400,
    error_message: 'the provided MFA response(s) were not correct',
    display_message: 'That answer is not right. Please try again.',
    fires_when: 'An answer to a second factor is wrong; Link asks for it again.',
  },
  INVALID_SEND_METHOD: {
    status: 400,
    error_message: 'the provided MFA send_method was invalid',
    display_message: null,
    fires_when: 'The device chosen to receive a code does not exist; Link ends with an error.',
  },
  INVALID_PHONE_NUMBER: {
    status: 400,
    error_message: 'the provided phone number was invalid',
    display_message: 'This phone number is not valid. Please try again.',
    fires_when: 'The phone number that the user typed in Link is not valid.',
  },
  INVALID_OTP: {
    status: 400,
    error_message: 'the provided OTP was invalid',
    display_message: 'This code is not right. Please try again.',
    fires_when: 'The one-time code is wrong; after three of them Link stops asking.',
  },
  INVALID_UPDATED_USERNAME: {
    status: 400,
    error_message: 'the user name differs from the one that this Item was linked with',
    display_message: null,
    fires_when: 'Update mode was completed with another user name; case matters.',
  },
  INSUFFICIENT_CREDENTIALS: {
    status: 400,
    error_message: 'insufficient authorization was provided to complete the request',
    display_message: 'The connection to your bank was not completed. Please try again.',
    fires_when: "The user left the bank's own pages before the end.",
  },
  ACCESS_NOT_GRANTED: {
    status: 400,
    error_message: 'the user has not granted access to this product for the account',
    display_message: 'You have not given permission to share this data of your account.',
    fires_when: "The user left the permission out on the bank's own pages.",
  },
  INSTANT_MATCH_FAILED: {
    status: 400,
    error_message: 'this Item cannot be verified with Instant Match',
    display_message: null,
    fires_when: 'Another country than the US is configured, or the bank offers neither Instant Auth nor Instant Match.',
  },
  MANUAL_VERIFICATION_REQUIRED: {
    status: 400,
    error_message: 'the accounts could not be verified by machine: open a new Link session with investments_auth',
    display_message: null,
    fires_when: '/investments/auth/get is called for an Item that needs one of the fallback flows.',
  },
  MFA_NOT_SUPPORTED: {
    status: 400,
    error_message: 'the second factor of this account is not supported for this institution',
    display_message: 'The security settings of this account are not supported.',
    fires_when: 'The bank asks for a second factor at every login, or for a kind that is not supported.',
  },
  NO_ACCOUNTS: {
    status: 400,
    error_message: 'no valid accounts were found for this item',
    display_message: 'We found no accounts of yours at this bank that can be used here.',
    fires_when: 'No account is open and passes the filters.',
  },
  NO_AUTH_ACCOUNTS: {
    status: 400,
    error_message: 'this Item has no checking, savings or cash management account',
    display_message: null,
    fires_when: '/auth/get is called for an Item without an account that can have account and routing numbers.',
  },
  NO_INVESTMENT_ACCOUNTS: {
    status: 400,
    error_message: 'this Item has no investment account',
    display_message: null,
    fires_when: 'Holdings or investment transactions are asked for, or Link is opened for investments, without one.',
  },
  NO_INVESTMENT_AUTH_ACCOUNTS: {
    status: 400,
    error_message: 'this Item has no investment account that can be verified',
    display_message: null,
    fires_when: '/investments/auth/get is called for an Item without a suitable account.',
  },
  NO_LIABILITY_ACCOUNTS: {
    status: 400,
    error_message: 'this Item has no credit card, student loan or mortgage account',
    display_message: null,
    fires_when: '/liabilities/get is called for an Item without such an account.',
  },
  PASSWORD_RESET_REQUIRED: {
    status: 400,
    error_message: 'user must reset their password',
    display_message: 'Please set a new password at your bank and try again.',
    fires_when: 'The bank asks for a new password.',
  },
  PRODUCT_NOT_ENABLED: {
    status: 400,
    error_message: 'this product is not enabled for this access token',
    display_message: null,
    fires_when: 'The Item was linked without the product, which cannot be added on the first call.',
  },
  PRODUCT_NOT_READY: {
    status: 400,
    error_message: 'the data of this product is not ready yet: wait for the webhook, or try again',
    display_message: null,
    fires_when:
      'The first data has not arrived: /transactions/get before 30 days of history, /auth/get before micro-deposits are verified, /signal/evaluate without a balance, /investments/transactions/get with async_update. Never from /transactions/sync.',
  },
  PRODUCTS_NOT_SUPPORTED: {
    status: 400,
    error_message: 'this Item or its institution does not support the product',
    display_message: null,
    fires_when:
      'The institution does not offer the product, or this kind of Item cannot have it, for instance live balances of an account linked by hand.',
  },
  PRODUCT_NOT_SUPPORTED: {
    status: 400,
    error_message: 'this Item or its institution does not support the product',
    display_message: null,
    fires_when: 'The spelling that the reference of /investments/refresh uses for PRODUCTS_NOT_SUPPORTED.',
  },
  USER_SETUP_REQUIRED: {
    status: 400,
    error_message: 'the user must finish setting up this account at the bank',
    display_message: 'Please finish setting up this account at your bank and try again.',
    fires_when: 'The bank waits for the user: terms to accept, a password to reset, data to complete.',
  },
  USER_INPUT_TIMEOUT: {
    status: 400,
    error_message: 'user must retry this operation',
    display_message: 'That took too long. Please try again.',
    fires_when: 'The user did not answer in Link for five minutes.',
  },
  COUNTRY_NOT_SUPPORTED: {
    status: 400,
    error_message: 'the country of this account is not supported',
    display_message: 'Accounts in this country are not supported.',
    fires_when: 'The account is held in a country that the product does not cover.',
  },
  ITEM_NO_ERROR: {
    status: 400,
    error_message: 'this Item has no error',
    display_message: null,
    fires_when: 'Never sent: older mobile SDKs list it, so the name stays reserved.',
  },
  ITEM_PRODUCT_NOT_READY: {
    status: 400,
    error_message: 'the data of this product is not ready yet',
    display_message: null,
    fires_when: 'Never sent: older mobile SDKs list it beside PRODUCT_NOT_READY, so the name stays reserved.',
  },
})
