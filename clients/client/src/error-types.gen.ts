// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import { PlaidError } from './errors.ts'

/** An error of type API_ERROR. */
export class ApiError extends PlaidError {
  declare readonly type: 'API_ERROR'
  declare readonly code:
    | 'INTERNAL_SERVER_ERROR'
    | 'PLAID_ERROR'
    | 'PLANNED_MAINTENANCE'
    | (string & {})
}

/** An error of type ASSET_REPORT_ERROR. */
export class AssetReportError extends PlaidError {
  declare readonly type: 'ASSET_REPORT_ERROR'
  declare readonly code:
    | 'ASSET_REPORT_GENERATION_FAILED'
    | 'DATA_QUALITY_CHECK_FAILED'
    | 'DATA_UNAVAILABLE'
    | 'INSIGHTS_NOT_ENABLED'
    | 'INSIGHTS_PREVIOUSLY_NOT_ENABLED'
    | 'INVALID_PARENT'
    | 'PRODUCT_NOT_ENABLED'
    | 'PRODUCT_NOT_READY'
    | (string & {})
}

/** An error of type AUTH_ERROR. */
export class AuthError extends PlaidError {
  declare readonly type: 'AUTH_ERROR'
  declare readonly code: string
}

/** An error of type BANK_TRANSFER_ERROR. */
export class BankTransferError extends PlaidError {
  declare readonly type: 'BANK_TRANSFER_ERROR'
  declare readonly code:
    | 'BANK_TRANSFER_ACCOUNT_BLOCKED'
    | 'BANK_TRANSFER_INSUFFICIENT_FUNDS'
    | 'BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT'
    | 'BANK_TRANSFER_LIMIT_EXCEEDED'
    | 'BANK_TRANSFER_MISSING_ORIGINATION_ACCOUNT'
    | 'BANK_TRANSFER_NOT_CANCELLABLE'
    | 'BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE'
    | 'BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT'
    | (string & {})
}

/** An error of type BASE_REPORT_ERROR. */
export class BaseReportError extends PlaidError {
  declare readonly type: 'BASE_REPORT_ERROR'
  declare readonly code: string
}

/** An error of type CHECK_REPORT_ERROR. */
export class CheckReportError extends PlaidError {
  declare readonly type: 'CHECK_REPORT_ERROR'
  declare readonly code:
    | 'DATA_QUALITY_CHECK_FAILED'
    | 'DATA_UNAVAILABLE'
    | 'INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED'
    | 'INSUFFICIENT_TRANSACTION_DATA'
    | 'NETWORK_CONSENT_REQUIRED'
    | 'NO_ACCOUNTS'
    | (string & {})
}

/** An error of type CONSUMER_REPORT_ERROR. */
export class ConsumerReportError extends PlaidError {
  declare readonly type: 'CONSUMER_REPORT_ERROR'
  declare readonly code:
    | 'CONSUMER_REPORT_EXPIRED'
    | 'PRODUCT_NOT_READY'
    | (string & {})
}

/** An error of type INCOME_VERIFICATION_ERROR. */
export class IncomeVerificationError extends PlaidError {
  declare readonly type: 'INCOME_VERIFICATION_ERROR'
  declare readonly code:
    | 'EMPLOYMENT_NOT_FOUND'
    | 'INCOME_VERIFICATION_DOCUMENT_NOT_FOUND'
    | 'INCOME_VERIFICATION_FAILED'
    | 'INCOME_VERIFICATION_NOT_FOUND'
    | 'INCOME_VERIFICATION_UPLOAD_ERROR'
    | 'PRODUCT_NOT_ENABLED'
    | 'PRODUCT_NOT_READY'
    | 'VERIFICATION_STATUS_PENDING_APPROVAL'
    | (string & {})
}

/** An error of type INSTITUTION_ERROR. */
export class InstitutionError extends PlaidError {
  declare readonly type: 'INSTITUTION_ERROR'
  declare readonly code:
    | 'INSTITUTION_DOWN'
    | 'INSTITUTION_NOT_AVAILABLE'
    | 'INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT'
    | 'INSTITUTION_NOT_RESPONDING'
    | 'INSTITUTION_NO_LONGER_SUPPORTED'
    | 'INSTITUTION_REGISTRATION_REQUIRED'
    | 'UNAUTHORIZED_INSTITUTION'
    | 'UNSUPPORTED_RESPONSE'
    | (string & {})
}

/** An error of type INVALID_INPUT. */
export class InvalidInputError extends PlaidError {
  declare readonly type: 'INVALID_INPUT'
  declare readonly code:
    | 'ADDITIONAL_CONSENT_REQUIRED'
    | 'DIRECT_INTEGRATION_NOT_ENABLED'
    | 'INCORRECT_DEPOSIT_AMOUNTS'
    | 'INCORRECT_DEPOSIT_VERIFICATION'
    | 'INVALID_ACCESS_TOKEN'
    | 'INVALID_ACCOUNT_ID'
    | 'INVALID_API_KEYS'
    | 'INVALID_AUDIT_COPY_TOKEN'
    | 'INVALID_INSTITUTION'
    | 'INVALID_LINK_CUSTOMIZATION'
    | 'INVALID_LINK_TOKEN'
    | 'INVALID_PROCESSOR_TOKEN'
    | 'INVALID_PRODUCT'
    | 'INVALID_PRODUCTS'
    | 'INVALID_PUBLIC_TOKEN'
    | 'INVALID_STRIPE_ACCOUNT'
    | 'INVALID_USER_ID'
    | 'INVALID_USER_TOKEN'
    | 'INVALID_WEBHOOK_VERIFICATION_KEY_ID'
    | 'PRODUCT_UNAVAILABLE'
    | 'PROFILE_AUTHENTICATION_FAILED'
    | 'TOO_MANY_VERIFICATION_ATTEMPTS'
    | 'UNAUTHORIZED_ENVIRONMENT'
    | 'UNAUTHORIZED_ROUTE_ACCESS'
    | 'USER_PERMISSION_REVOKED'
    | (string & {})
}

/** An error of type INVALID_REQUEST. */
export class InvalidRequestError extends PlaidError {
  declare readonly type: 'INVALID_REQUEST'
  declare readonly code:
    | 'FAILED_PRECONDITION'
    | 'INCOMPATIBLE_API_VERSION'
    | 'INVALID_ACCOUNT_NUMBER'
    | 'INVALID_BODY'
    | 'INVALID_CONFIGURATION'
    | 'INVALID_FIELD'
    | 'INVALID_HEADERS'
    | 'MISSING_FIELDS'
    | 'NOT_FOUND'
    | 'NO_LONGER_AVAILABLE'
    | 'SANDBOX_ONLY'
    | 'UNKNOWN_FIELDS'
    | (string & {})
}

/** An error of type INVALID_RESULT. */
export class InvalidResultError extends PlaidError {
  declare readonly type: 'INVALID_RESULT'
  declare readonly code:
    | 'LAST_UPDATED_DATETIME_OUT_OF_RANGE'
    | 'PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA'
    | (string & {})
}

/** An error of type ITEM_ERROR. */
export class ItemError extends PlaidError {
  declare readonly type: 'ITEM_ERROR'
  declare readonly code:
    | 'ACCESS_NOT_GRANTED'
    | 'COUNTRY_NOT_SUPPORTED'
    | 'INSTANT_MATCH_FAILED'
    | 'INSUFFICIENT_CREDENTIALS'
    | 'INVALID_CREDENTIALS'
    | 'INVALID_MFA'
    | 'INVALID_OTP'
    | 'INVALID_PHONE_NUMBER'
    | 'INVALID_SEND_METHOD'
    | 'INVALID_UPDATED_USERNAME'
    | 'ITEM_CONCURRENTLY_DELETED'
    | 'ITEM_LOCKED'
    | 'ITEM_LOGIN_REQUIRED'
    | 'ITEM_NOT_FOUND'
    | 'ITEM_NOT_SUPPORTED'
    | 'ITEM_NO_ERROR'
    | 'ITEM_PRODUCT_NOT_READY'
    | 'MANUAL_VERIFICATION_REQUIRED'
    | 'MFA_NOT_SUPPORTED'
    | 'NO_ACCOUNTS'
    | 'NO_AUTH_ACCOUNTS'
    | 'NO_INVESTMENT_ACCOUNTS'
    | 'NO_INVESTMENT_AUTH_ACCOUNTS'
    | 'NO_LIABILITY_ACCOUNTS'
    | 'PASSWORD_RESET_REQUIRED'
    | 'PRODUCTS_NOT_SUPPORTED'
    | 'PRODUCT_NOT_ENABLED'
    | 'PRODUCT_NOT_READY'
    | 'PRODUCT_NOT_SUPPORTED'
    | 'USER_INPUT_TIMEOUT'
    | 'USER_SETUP_REQUIRED'
    | (string & {})
}

/** An error of type MICRODEPOSITS_ERROR. */
export class MicrodepositsError extends PlaidError {
  declare readonly type: 'MICRODEPOSITS_ERROR'
  declare readonly code: string
}

/** An error of type OAUTH_ERROR. */
export class OauthError extends PlaidError {
  declare readonly type: 'OAUTH_ERROR'
  declare readonly code:
    | 'INCORRECT_LINK_TOKEN'
    | 'INCORRECT_OAUTH_NONCE'
    | 'OAUTH_STATE_ID_ALREADY_PROCESSED'
    | 'OAUTH_STATE_ID_NOT_FOUND'
    | (string & {})
}

/** An error of type PARTNER_ERROR. */
export class PartnerError extends PlaidError {
  declare readonly type: 'PARTNER_ERROR'
  declare readonly code:
    | 'ASSETS_UNDER_MANAGEMENT_REQUIRED'
    | 'CONTACT_REQUIRED'
    | 'CUSTOMER_ALREADY_CREATED'
    | 'CUSTOMER_ALREADY_ENABLED'
    | 'CUSTOMER_NOT_FOUND'
    | 'CUSTOMER_NOT_READY_FOR_ENABLEMENT'
    | 'CUSTOMER_REMOVAL_NOT_ALLOWED'
    | 'FLOWDOWN_NOT_COMPLETE'
    | 'INVALID_LOGO'
    | 'LOGO_REQUIRED'
    | 'OAUTH_REGISTRATION_ERROR'
    | 'QUESTIONNAIRE_NOT_COMPLETE'
    | (string & {})
}

/** An error of type PAYMENT_ERROR. */
export class PaymentError extends PlaidError {
  declare readonly type: 'PAYMENT_ERROR'
  declare readonly code:
    | 'PAYMENT_BLOCKED'
    | 'PAYMENT_CANCELLED'
    | 'PAYMENT_CONSENT_CANCELLED'
    | 'PAYMENT_CONSENT_INVALID_CONSTRAINTS'
    | 'PAYMENT_INSUFFICIENT_FUNDS'
    | 'PAYMENT_INVALID_RECIPIENT'
    | 'PAYMENT_INVALID_REFERENCE'
    | 'PAYMENT_INVALID_SCHEDULE'
    | 'PAYMENT_REJECTED'
    | 'PAYMENT_SCHEME_NOT_SUPPORTED'
    | (string & {})
}

/** An error of type RATE_LIMIT_EXCEEDED. */
export class RateLimitExceededError extends PlaidError {
  declare readonly type: 'RATE_LIMIT_EXCEEDED'
  declare readonly code:
    | 'ACCOUNTS_BALANCE_GET_LIMIT'
    | 'ACCOUNTS_LIMIT'
    | 'ADDITION_LIMIT'
    | 'AUTH_LIMIT'
    | 'BALANCE_LIMIT'
    | 'CREDITS_EXHAUSTED'
    | 'IDENTITY_LIMIT'
    | 'INSTITUTIONS_GET_BY_ID_LIMIT'
    | 'INSTITUTIONS_GET_LIMIT'
    | 'INSTITUTION_RATE_LIMIT'
    | 'INVESTMENT_HOLDINGS_GET_LIMIT'
    | 'INVESTMENT_TRANSACTIONS_LIMIT'
    | 'ITEM_GET_LIMIT'
    | 'RATE_LIMIT'
    | 'TRANSACTIONS_LIMIT'
    | 'TRANSACTIONS_REFRESH_LIMIT'
    | 'TRANSACTIONS_SYNC_LIMIT'
    | (string & {})
}

/** An error of type RECAPTCHA_ERROR. */
export class RecaptchaError extends PlaidError {
  declare readonly type: 'RECAPTCHA_ERROR'
  declare readonly code:
    | 'RECAPTCHA_BAD'
    | 'RECAPTCHA_REQUIRED'
    | (string & {})
}

/** An error of type SANDBOX_ERROR. */
export class SandboxError extends PlaidError {
  declare readonly type: 'SANDBOX_ERROR'
  declare readonly code:
    | 'SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID'
    | 'SANDBOX_PRODUCT_NOT_ENABLED'
    | 'SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID'
    | 'SANDBOX_WEBHOOK_INVALID'
    | (string & {})
}

/** An error of type SIGNAL_ERROR. */
export class SignalError extends PlaidError {
  declare readonly type: 'SIGNAL_ERROR'
  declare readonly code:
    | 'ADDENDUM_NOT_SIGNED'
    | 'CLIENT_TRANSACTION_ID_ALREADY_IN_USE'
    | 'INVALID_CONFIGURATION_STATE'
    | 'NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS'
    | 'RULESET_NOT_FOUND'
    | 'SIGNAL_TRANSACTION_NOT_INITIATED'
    | (string & {})
}

/** An error of type TRANSACTIONS_ERROR. */
export class TransactionsError extends PlaidError {
  declare readonly type: 'TRANSACTIONS_ERROR'
  declare readonly code:
    | 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION'
    | (string & {})
}

/** An error of type TRANSACTION_ERROR. */
export class TransactionError extends PlaidError {
  declare readonly type: 'TRANSACTION_ERROR'
  declare readonly code:
    | 'NONIDENTICAL_REQUEST'
    | 'REQUEST_CONFLICT'
    | 'TRANSACTION_AMOUNT_EXCEEDED'
    | 'TRANSACTION_BACS_INVALID'
    | 'TRANSACTION_CURRENCY_MISMATCH'
    | 'TRANSACTION_EXECUTION_FAILED'
    | 'TRANSACTION_FAST_PAY_DISABLED'
    | 'TRANSACTION_IBAN_INVALID'
    | 'TRANSACTION_INSUFFICIENT_FUNDS'
    | 'TRANSACTION_ON_SAME_ACCOUNT'
    | (string & {})
}

/** An error of type TRANSFER_ERROR. */
export class TransferError extends PlaidError {
  declare readonly type: 'TRANSFER_ERROR'
  declare readonly code:
    | 'INCOMPLETE_CUSTOMER_ONBOARDING'
    | 'TRANSFER_ACCOUNT_BLOCKED'
    | 'TRANSFER_FORBIDDEN_ACH_CLASS'
    | 'TRANSFER_LIMIT_REACHED'
    | 'TRANSFER_NETWORK_LIMIT_EXCEEDED'
    | 'TRANSFER_NOT_CANCELLABLE'
    | 'TRANSFER_ORIGINATOR_NOT_FOUND'
    | 'TRANSFER_UI_UNAUTHORIZED'
    | 'TRANSFER_UNSUPPORTED_ACCOUNT_TYPE'
    | 'UNAUTHORIZED_ACCESS'
    | (string & {})
}

/** An error of type USER_ERROR. */
export class UserError extends PlaidError {
  declare readonly type: 'USER_ERROR'
  declare readonly code:
    | 'INVALID_USER_IDENTITY_DATA'
    | 'USER_NOT_FOUND'
    | (string & {})
}

/** The class of each code; more than one where several types share a code. */
export interface ErrorsByCode {
  ACCESS_NOT_GRANTED: ItemError
  ACCOUNTS_BALANCE_GET_LIMIT: RateLimitExceededError
  ACCOUNTS_LIMIT: RateLimitExceededError
  ADDENDUM_NOT_SIGNED: SignalError
  ADDITIONAL_CONSENT_REQUIRED: InvalidInputError
  ADDITION_LIMIT: RateLimitExceededError
  ASSETS_UNDER_MANAGEMENT_REQUIRED: PartnerError
  ASSET_REPORT_GENERATION_FAILED: AssetReportError
  AUTH_LIMIT: RateLimitExceededError
  BALANCE_LIMIT: RateLimitExceededError
  BANK_TRANSFER_ACCOUNT_BLOCKED: BankTransferError
  BANK_TRANSFER_INSUFFICIENT_FUNDS: BankTransferError
  BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT: BankTransferError
  BANK_TRANSFER_LIMIT_EXCEEDED: BankTransferError
  BANK_TRANSFER_MISSING_ORIGINATION_ACCOUNT: BankTransferError
  BANK_TRANSFER_NOT_CANCELLABLE: BankTransferError
  BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE: BankTransferError
  BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT: BankTransferError
  CLIENT_TRANSACTION_ID_ALREADY_IN_USE: SignalError
  CONSUMER_REPORT_EXPIRED: ConsumerReportError
  CONTACT_REQUIRED: PartnerError
  COUNTRY_NOT_SUPPORTED: ItemError
  CREDITS_EXHAUSTED: RateLimitExceededError
  CUSTOMER_ALREADY_CREATED: PartnerError
  CUSTOMER_ALREADY_ENABLED: PartnerError
  CUSTOMER_NOT_FOUND: PartnerError
  CUSTOMER_NOT_READY_FOR_ENABLEMENT: PartnerError
  CUSTOMER_REMOVAL_NOT_ALLOWED: PartnerError
  DATA_QUALITY_CHECK_FAILED: AssetReportError | CheckReportError
  DATA_UNAVAILABLE: AssetReportError | CheckReportError
  DIRECT_INTEGRATION_NOT_ENABLED: InvalidInputError
  EMPLOYMENT_NOT_FOUND: IncomeVerificationError
  FAILED_PRECONDITION: InvalidRequestError
  FLOWDOWN_NOT_COMPLETE: PartnerError
  IDENTITY_LIMIT: RateLimitExceededError
  INCOME_VERIFICATION_DOCUMENT_NOT_FOUND: IncomeVerificationError
  INCOME_VERIFICATION_FAILED: IncomeVerificationError
  INCOME_VERIFICATION_NOT_FOUND: IncomeVerificationError
  INCOME_VERIFICATION_UPLOAD_ERROR: IncomeVerificationError
  INCOMPATIBLE_API_VERSION: InvalidRequestError
  INCOMPLETE_CUSTOMER_ONBOARDING: TransferError
  INCORRECT_DEPOSIT_AMOUNTS: InvalidInputError
  INCORRECT_DEPOSIT_VERIFICATION: InvalidInputError
  INCORRECT_LINK_TOKEN: OauthError
  INCORRECT_OAUTH_NONCE: OauthError
  INSIGHTS_NOT_ENABLED: AssetReportError
  INSIGHTS_PREVIOUSLY_NOT_ENABLED: AssetReportError
  INSTANT_MATCH_FAILED: ItemError
  INSTITUTIONS_GET_BY_ID_LIMIT: RateLimitExceededError
  INSTITUTIONS_GET_LIMIT: RateLimitExceededError
  INSTITUTION_DOWN: InstitutionError
  INSTITUTION_NOT_AVAILABLE: InstitutionError
  INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT: InstitutionError
  INSTITUTION_NOT_RESPONDING: InstitutionError
  INSTITUTION_NO_LONGER_SUPPORTED: InstitutionError
  INSTITUTION_RATE_LIMIT: RateLimitExceededError
  INSTITUTION_REGISTRATION_REQUIRED: InstitutionError
  INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED: CheckReportError
  INSUFFICIENT_CREDENTIALS: ItemError
  INSUFFICIENT_TRANSACTION_DATA: CheckReportError
  INTERNAL_SERVER_ERROR: ApiError
  INVALID_ACCESS_TOKEN: InvalidInputError
  INVALID_ACCOUNT_ID: InvalidInputError
  INVALID_ACCOUNT_NUMBER: InvalidRequestError
  INVALID_API_KEYS: InvalidInputError
  INVALID_AUDIT_COPY_TOKEN: InvalidInputError
  INVALID_BODY: InvalidRequestError
  INVALID_CONFIGURATION: InvalidRequestError
  INVALID_CONFIGURATION_STATE: SignalError
  INVALID_CREDENTIALS: ItemError
  INVALID_FIELD: InvalidRequestError
  INVALID_HEADERS: InvalidRequestError
  INVALID_INSTITUTION: InvalidInputError
  INVALID_LINK_CUSTOMIZATION: InvalidInputError
  INVALID_LINK_TOKEN: InvalidInputError
  INVALID_LOGO: PartnerError
  INVALID_MFA: ItemError
  INVALID_OTP: ItemError
  INVALID_PARENT: AssetReportError
  INVALID_PHONE_NUMBER: ItemError
  INVALID_PROCESSOR_TOKEN: InvalidInputError
  INVALID_PRODUCT: InvalidInputError
  INVALID_PRODUCTS: InvalidInputError
  INVALID_PUBLIC_TOKEN: InvalidInputError
  INVALID_SEND_METHOD: ItemError
  INVALID_STRIPE_ACCOUNT: InvalidInputError
  INVALID_UPDATED_USERNAME: ItemError
  INVALID_USER_ID: InvalidInputError
  INVALID_USER_IDENTITY_DATA: UserError
  INVALID_USER_TOKEN: InvalidInputError
  INVALID_WEBHOOK_VERIFICATION_KEY_ID: InvalidInputError
  INVESTMENT_HOLDINGS_GET_LIMIT: RateLimitExceededError
  INVESTMENT_TRANSACTIONS_LIMIT: RateLimitExceededError
  ITEM_CONCURRENTLY_DELETED: ItemError
  ITEM_GET_LIMIT: RateLimitExceededError
  ITEM_LOCKED: ItemError
  ITEM_LOGIN_REQUIRED: ItemError
  ITEM_NOT_FOUND: ItemError
  ITEM_NOT_SUPPORTED: ItemError
  ITEM_NO_ERROR: ItemError
  ITEM_PRODUCT_NOT_READY: ItemError
  LAST_UPDATED_DATETIME_OUT_OF_RANGE: InvalidResultError
  LOGO_REQUIRED: PartnerError
  MANUAL_VERIFICATION_REQUIRED: ItemError
  MFA_NOT_SUPPORTED: ItemError
  MISSING_FIELDS: InvalidRequestError
  NETWORK_CONSENT_REQUIRED: CheckReportError
  NONIDENTICAL_REQUEST: TransactionError
  NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS: SignalError
  NOT_FOUND: InvalidRequestError
  NO_ACCOUNTS: CheckReportError | ItemError
  NO_AUTH_ACCOUNTS: ItemError
  NO_INVESTMENT_ACCOUNTS: ItemError
  NO_INVESTMENT_AUTH_ACCOUNTS: ItemError
  NO_LIABILITY_ACCOUNTS: ItemError
  NO_LONGER_AVAILABLE: InvalidRequestError
  OAUTH_REGISTRATION_ERROR: PartnerError
  OAUTH_STATE_ID_ALREADY_PROCESSED: OauthError
  OAUTH_STATE_ID_NOT_FOUND: OauthError
  PASSWORD_RESET_REQUIRED: ItemError
  PAYMENT_BLOCKED: PaymentError
  PAYMENT_CANCELLED: PaymentError
  PAYMENT_CONSENT_CANCELLED: PaymentError
  PAYMENT_CONSENT_INVALID_CONSTRAINTS: PaymentError
  PAYMENT_INSUFFICIENT_FUNDS: PaymentError
  PAYMENT_INVALID_RECIPIENT: PaymentError
  PAYMENT_INVALID_REFERENCE: PaymentError
  PAYMENT_INVALID_SCHEDULE: PaymentError
  PAYMENT_REJECTED: PaymentError
  PAYMENT_SCHEME_NOT_SUPPORTED: PaymentError
  PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA: InvalidResultError
  PLAID_ERROR: ApiError
  PLANNED_MAINTENANCE: ApiError
  PRODUCTS_NOT_SUPPORTED: ItemError
  PRODUCT_NOT_ENABLED: AssetReportError | IncomeVerificationError | ItemError
  PRODUCT_NOT_READY: AssetReportError | ConsumerReportError | IncomeVerificationError | ItemError
  PRODUCT_NOT_SUPPORTED: ItemError
  PRODUCT_UNAVAILABLE: InvalidInputError
  PROFILE_AUTHENTICATION_FAILED: InvalidInputError
  QUESTIONNAIRE_NOT_COMPLETE: PartnerError
  RATE_LIMIT: RateLimitExceededError
  RECAPTCHA_BAD: RecaptchaError
  RECAPTCHA_REQUIRED: RecaptchaError
  REQUEST_CONFLICT: TransactionError
  RULESET_NOT_FOUND: SignalError
  SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID: SandboxError
  SANDBOX_ONLY: InvalidRequestError
  SANDBOX_PRODUCT_NOT_ENABLED: SandboxError
  SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID: SandboxError
  SANDBOX_WEBHOOK_INVALID: SandboxError
  SIGNAL_TRANSACTION_NOT_INITIATED: SignalError
  TOO_MANY_VERIFICATION_ATTEMPTS: InvalidInputError
  TRANSACTIONS_LIMIT: RateLimitExceededError
  TRANSACTIONS_REFRESH_LIMIT: RateLimitExceededError
  TRANSACTIONS_SYNC_LIMIT: RateLimitExceededError
  TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION: TransactionsError
  TRANSACTION_AMOUNT_EXCEEDED: TransactionError
  TRANSACTION_BACS_INVALID: TransactionError
  TRANSACTION_CURRENCY_MISMATCH: TransactionError
  TRANSACTION_EXECUTION_FAILED: TransactionError
  TRANSACTION_FAST_PAY_DISABLED: TransactionError
  TRANSACTION_IBAN_INVALID: TransactionError
  TRANSACTION_INSUFFICIENT_FUNDS: TransactionError
  TRANSACTION_ON_SAME_ACCOUNT: TransactionError
  TRANSFER_ACCOUNT_BLOCKED: TransferError
  TRANSFER_FORBIDDEN_ACH_CLASS: TransferError
  TRANSFER_LIMIT_REACHED: TransferError
  TRANSFER_NETWORK_LIMIT_EXCEEDED: TransferError
  TRANSFER_NOT_CANCELLABLE: TransferError
  TRANSFER_ORIGINATOR_NOT_FOUND: TransferError
  TRANSFER_UI_UNAUTHORIZED: TransferError
  TRANSFER_UNSUPPORTED_ACCOUNT_TYPE: TransferError
  UNAUTHORIZED_ACCESS: TransferError
  UNAUTHORIZED_ENVIRONMENT: InvalidInputError
  UNAUTHORIZED_INSTITUTION: InstitutionError
  UNAUTHORIZED_ROUTE_ACCESS: InvalidInputError
  UNKNOWN_FIELDS: InvalidRequestError
  UNSUPPORTED_RESPONSE: InstitutionError
  USER_INPUT_TIMEOUT: ItemError
  USER_NOT_FOUND: UserError
  USER_PERMISSION_REVOKED: InvalidInputError
  USER_SETUP_REQUIRED: ItemError
  VERIFICATION_STATUS_PENDING_APPROVAL: IncomeVerificationError
}

/** Every code that this version knows. */
export type KnownErrorCode = keyof ErrorsByCode
