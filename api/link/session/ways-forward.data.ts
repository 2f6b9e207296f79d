import type { WayForward } from './protocol.ts'

/** What a person can do after an error has stopped them, most promising first. */
export const waysForward: Readonly<Record<string, readonly WayForward[]>> = {
  ACCESS_NOT_GRANTED: ['try_again', 'choose_institution'],
  COUNTRY_NOT_SUPPORTED: ['choose_institution', 'exit'],
  INSTITUTION_DOWN: ['choose_institution', 'try_again'],
  INSTITUTION_NOT_AVAILABLE: ['choose_institution', 'try_again'],
  INSTITUTION_NOT_RESPONDING: ['try_again', 'choose_institution'],
  INSTITUTION_NO_LONGER_SUPPORTED: ['choose_institution', 'exit'],
  INSUFFICIENT_CREDENTIALS: ['try_again', 'choose_institution'],
  INTERNAL_SERVER_ERROR: ['try_again', 'exit'],
  INVALID_LINK_TOKEN: ['exit'],
  INVALID_MFA: ['try_again', 'choose_institution'],
  INVALID_SEND_METHOD: ['exit'],
  ITEM_LOCKED: ['visit_bank', 'choose_institution'],
  ITEM_LOGIN_REQUIRED: ['try_again', 'choose_institution'],
  ITEM_NOT_SUPPORTED: ['choose_institution', 'exit'],
  MFA_NOT_SUPPORTED: ['choose_institution', 'exit'],
  NO_ACCOUNTS: ['try_again', 'choose_institution'],
  NO_AUTH_ACCOUNTS: ['try_again', 'choose_institution'],
  NO_INVESTMENT_ACCOUNTS: ['try_again', 'choose_institution'],
  NO_LIABILITY_ACCOUNTS: ['try_again', 'choose_institution'],
  PASSWORD_RESET_REQUIRED: ['visit_bank', 'try_again'],
  PAYMENT_CANCELLED: ['try_again', 'choose_institution'],
  PAYMENT_CONSENT_CANCELLED: ['try_again', 'choose_institution'],
  PAYMENT_INVALID_RECIPIENT: ['exit'],
  PROFILE_AUTHENTICATION_FAILED: ['choose_institution', 'exit'],
  PRODUCTS_NOT_SUPPORTED: ['choose_institution', 'exit'],
  RECAPTCHA_BAD: ['choose_institution', 'exit'],
  TOO_MANY_VERIFICATION_ATTEMPTS: ['exit'],
  UNAUTHORIZED_INSTITUTION: ['choose_institution', 'exit'],
  USER_INPUT_TIMEOUT: ['try_again', 'choose_institution'],
  USER_SETUP_REQUIRED: ['visit_bank', 'try_again'],
}

/** For an error that nobody foresaw. */
export const otherWaysForward: readonly WayForward[] = ['try_again', 'choose_institution']
