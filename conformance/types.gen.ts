// Written by tools/gen: run `npm run gen`. Compiling this file is the test.
import type { Conforms } from './conforms.ts'
import type { get as accountsBalanceGet } from '../api/accounts/balance/get.ts'
import type { get as accountsGet } from '../api/accounts/get.ts'
import type { create as assetReportAuditCopyCreate } from '../api/asset_report/audit_copy/create.ts'
import type { get as assetReportAuditCopyGet } from '../api/asset_report/audit_copy/get.ts'
import type { get as assetReportAuditCopyPdfGet } from '../api/asset_report/audit_copy/pdf/get.ts'
import type { remove as assetReportAuditCopyRemove } from '../api/asset_report/audit_copy/remove.ts'
import type { create as assetReportCreate } from '../api/asset_report/create.ts'
import type { filter as assetReportFilter } from '../api/asset_report/filter.ts'
import type { get as assetReportGet } from '../api/asset_report/get.ts'
import type { get as assetReportPdfGet } from '../api/asset_report/pdf/get.ts'
import type { refresh as assetReportRefresh } from '../api/asset_report/refresh.ts'
import type { remove as assetReportRemove } from '../api/asset_report/remove.ts'
import type { get as authGet } from '../api/auth/get.ts'
import type { get as bankTransferBalanceGet } from '../api/bank_transfer/balance/get.ts'
import type { cancel as bankTransferCancel } from '../api/bank_transfer/cancel.ts'
import type { create as bankTransferCreate } from '../api/bank_transfer/create.ts'
import type { list as bankTransferEventList } from '../api/bank_transfer/event/list.ts'
import type { sync as bankTransferEventSync } from '../api/bank_transfer/event/sync.ts'
import type { get as bankTransferGet } from '../api/bank_transfer/get.ts'
import type { list as bankTransferList } from '../api/bank_transfer/list.ts'
import type { migrateAccount as bankTransferMigrateAccount } from '../api/bank_transfer/migrate_account.ts'
import type { get as bankTransferSweepGet } from '../api/bank_transfer/sweep/get.ts'
import type { list as bankTransferSweepList } from '../api/bank_transfer/sweep/list.ts'
import type { get as categoriesGet } from '../api/categories/get.ts'
import type { get as identityGet } from '../api/identity/get.ts'
import type { get as institutionsGet } from '../api/institutions/get.ts'
import type { getById as institutionsGetById } from '../api/institutions/get_by_id.ts'
import type { search as institutionsSearch } from '../api/institutions/search.ts'
import type { get as investmentsAuthGet } from '../api/investments/auth/get.ts'
import type { get as investmentsHoldingsGet } from '../api/investments/holdings/get.ts'
import type { refresh as investmentsRefresh } from '../api/investments/refresh.ts'
import type { get as investmentsTransactionsGet } from '../api/investments/transactions/get.ts'
import type { invalidate as itemAccessTokenInvalidate } from '../api/item/access_token/invalidate.ts'
import type { get as itemGet } from '../api/item/get.ts'
import type { create as itemCreatePublicToken } from '../api/item/public_token/create.ts'
import type { exchange as itemPublicTokenExchange } from '../api/item/public_token/exchange.ts'
import type { remove as itemRemove } from '../api/item/remove.ts'
import type { update as itemWebhookUpdate } from '../api/item/webhook/update.ts'
import type { get as liabilitiesGet } from '../api/liabilities/get.ts'
import type { create as linkTokenCreate } from '../api/link/token/create.ts'
import type { get as linkTokenGet } from '../api/link/token/get.ts'
import type { create as paymentInitiationConsentCreate } from '../api/payment_initiation/consent/create.ts'
import type { get as paymentInitiationConsentGet } from '../api/payment_initiation/consent/get.ts'
import type { execute as paymentInitiationConsentPaymentExecute } from '../api/payment_initiation/consent/payment/execute.ts'
import type { revoke as paymentInitiationConsentRevoke } from '../api/payment_initiation/consent/revoke.ts'
import type { create as paymentInitiationPaymentCreate } from '../api/payment_initiation/payment/create.ts'
import type { get as paymentInitiationPaymentGet } from '../api/payment_initiation/payment/get.ts'
import type { list as paymentInitiationPaymentList } from '../api/payment_initiation/payment/list.ts'
import type { reverse as paymentInitiationPaymentReverse } from '../api/payment_initiation/payment/reverse.ts'
import type { create as createPaymentToken } from '../api/payment_initiation/payment/token/create.ts'
import type { create as paymentInitiationRecipientCreate } from '../api/payment_initiation/recipient/create.ts'
import type { get as paymentInitiationRecipientGet } from '../api/payment_initiation/recipient/get.ts'
import type { list as paymentInitiationRecipientList } from '../api/payment_initiation/recipient/list.ts'
import type { get as processorAccountGet } from '../api/processor/account/get.ts'
import type { create as processorApexProcessorTokenCreate } from '../api/processor/apex/processor_token/create.ts'
import type { get as processorAuthGet } from '../api/processor/auth/get.ts'
import type { get as processorBalanceGet } from '../api/processor/balance/get.ts'
import type { create as processorBankTransferCreate } from '../api/processor/bank_transfer/create.ts'
import type { get as processorIdentityGet } from '../api/processor/identity/get.ts'
import type { get as processorInvestmentsAuthGet } from '../api/processor/investments/auth/get.ts'
import type { get as processorInvestmentsHoldingsGet } from '../api/processor/investments/holdings/get.ts'
import type { get as processorInvestmentsTransactionsGet } from '../api/processor/investments/transactions/get.ts'
import type { get as processorLiabilitiesGet } from '../api/processor/liabilities/get.ts'
import type { create as processorStripeBankAccountTokenCreate } from '../api/processor/stripe/bank_account_token/create.ts'
import type { create as processorTokenCreate } from '../api/processor/token/create.ts'
import type { get as processorTokenPermissionsGet } from '../api/processor/token/permissions/get.ts'
import type { set as processorTokenPermissionsSet } from '../api/processor/token/permissions/set.ts'
import type { update as processorTokenWebhookUpdate } from '../api/processor/token/webhook/update.ts'
import type { get as processorTransactionsGet } from '../api/processor/transactions/get.ts'
import type { get as processorTransactionsRecurringGet } from '../api/processor/transactions/recurring/get.ts'
import type { refresh as processorTransactionsRefresh } from '../api/processor/transactions/refresh.ts'
import type { sync as processorTransactionsSync } from '../api/processor/transactions/sync.ts'
import type { fireWebhook as sandboxBankTransferFireWebhook } from '../api/sandbox/bank_transfer/fire_webhook.ts'
import type { simulate as sandboxBankTransferSimulate } from '../api/sandbox/bank_transfer/simulate.ts'
import type { fireWebhook as sandboxItemFireWebhook } from '../api/sandbox/item/fire_webhook.ts'
import type { resetLogin as sandboxItemResetLogin } from '../api/sandbox/item/reset_login.ts'
import type { setVerificationStatus as sandboxItemSetVerificationStatus } from '../api/sandbox/item/set_verification_status.ts'
import type { simulate as sandboxPaymentSimulate } from '../api/sandbox/payment/simulate.ts'
import type { create as sandboxProcessorTokenCreate } from '../api/sandbox/processor_token/create.ts'
import type { create as sandboxPublicTokenCreate } from '../api/sandbox/public_token/create.ts'
import type { get as transactionsGet } from '../api/transactions/get.ts'
import type { get as transactionsRecurringGet } from '../api/transactions/recurring/get.ts'
import type { refresh as transactionsRefresh } from '../api/transactions/refresh.ts'
import type { sync as transactionsSync } from '../api/transactions/sync.ts'
import type { get as webhookVerificationKeyGet } from '../api/webhook_verification_key/get.ts'

export const accountsBalanceGetConforms: Conforms<typeof accountsBalanceGet, 'accountsBalanceGet'> = true
export const accountsGetConforms: Conforms<typeof accountsGet, 'accountsGet'> = true
export const assetReportAuditCopyCreateConforms: Conforms<typeof assetReportAuditCopyCreate, 'assetReportAuditCopyCreate'> = true
export const assetReportAuditCopyGetConforms: Conforms<typeof assetReportAuditCopyGet, 'assetReportAuditCopyGet'> = true
export const assetReportAuditCopyPdfGetConforms: Conforms<typeof assetReportAuditCopyPdfGet, 'assetReportAuditCopyPdfGet'> = true
export const assetReportAuditCopyRemoveConforms: Conforms<typeof assetReportAuditCopyRemove, 'assetReportAuditCopyRemove'> = true
export const assetReportCreateConforms: Conforms<typeof assetReportCreate, 'assetReportCreate'> = true
export const assetReportFilterConforms: Conforms<typeof assetReportFilter, 'assetReportFilter'> = true
export const assetReportGetConforms: Conforms<typeof assetReportGet, 'assetReportGet'> = true
export const assetReportPdfGetConforms: Conforms<typeof assetReportPdfGet, 'assetReportPdfGet'> = true
export const assetReportRefreshConforms: Conforms<typeof assetReportRefresh, 'assetReportRefresh'> = true
export const assetReportRemoveConforms: Conforms<typeof assetReportRemove, 'assetReportRemove'> = true
export const authGetConforms: Conforms<typeof authGet, 'authGet'> = true
export const bankTransferBalanceGetConforms: Conforms<typeof bankTransferBalanceGet, 'bankTransferBalanceGet'> = true
export const bankTransferCancelConforms: Conforms<typeof bankTransferCancel, 'bankTransferCancel'> = true
export const bankTransferCreateConforms: Conforms<typeof bankTransferCreate, 'bankTransferCreate'> = true
export const bankTransferEventListConforms: Conforms<typeof bankTransferEventList, 'bankTransferEventList'> = true
export const bankTransferEventSyncConforms: Conforms<typeof bankTransferEventSync, 'bankTransferEventSync'> = true
export const bankTransferGetConforms: Conforms<typeof bankTransferGet, 'bankTransferGet'> = true
export const bankTransferListConforms: Conforms<typeof bankTransferList, 'bankTransferList'> = true
export const bankTransferMigrateAccountConforms: Conforms<typeof bankTransferMigrateAccount, 'bankTransferMigrateAccount'> = true
export const bankTransferSweepGetConforms: Conforms<typeof bankTransferSweepGet, 'bankTransferSweepGet'> = true
export const bankTransferSweepListConforms: Conforms<typeof bankTransferSweepList, 'bankTransferSweepList'> = true
export const categoriesGetConforms: Conforms<typeof categoriesGet, 'categoriesGet'> = true
export const identityGetConforms: Conforms<typeof identityGet, 'identityGet'> = true
export const institutionsGetConforms: Conforms<typeof institutionsGet, 'institutionsGet'> = true
export const institutionsGetByIdConforms: Conforms<typeof institutionsGetById, 'institutionsGetById'> = true
export const institutionsSearchConforms: Conforms<typeof institutionsSearch, 'institutionsSearch'> = true
export const investmentsAuthGetConforms: Conforms<typeof investmentsAuthGet, 'investmentsAuthGet'> = true
export const investmentsHoldingsGetConforms: Conforms<typeof investmentsHoldingsGet, 'investmentsHoldingsGet'> = true
export const investmentsRefreshConforms: Conforms<typeof investmentsRefresh, 'investmentsRefresh'> = true
export const investmentsTransactionsGetConforms: Conforms<typeof investmentsTransactionsGet, 'investmentsTransactionsGet'> = true
export const itemAccessTokenInvalidateConforms: Conforms<typeof itemAccessTokenInvalidate, 'itemAccessTokenInvalidate'> = true
export const itemGetConforms: Conforms<typeof itemGet, 'itemGet'> = true
export const itemCreatePublicTokenConforms: Conforms<typeof itemCreatePublicToken, 'itemCreatePublicToken'> = true
export const itemPublicTokenExchangeConforms: Conforms<typeof itemPublicTokenExchange, 'itemPublicTokenExchange'> = true
export const itemRemoveConforms: Conforms<typeof itemRemove, 'itemRemove'> = true
export const itemWebhookUpdateConforms: Conforms<typeof itemWebhookUpdate, 'itemWebhookUpdate'> = true
export const liabilitiesGetConforms: Conforms<typeof liabilitiesGet, 'liabilitiesGet'> = true
export const linkTokenCreateConforms: Conforms<typeof linkTokenCreate, 'linkTokenCreate'> = true
export const linkTokenGetConforms: Conforms<typeof linkTokenGet, 'linkTokenGet'> = true
export const paymentInitiationConsentCreateConforms: Conforms<typeof paymentInitiationConsentCreate, 'paymentInitiationConsentCreate'> = true
export const paymentInitiationConsentGetConforms: Conforms<typeof paymentInitiationConsentGet, 'paymentInitiationConsentGet'> = true
export const paymentInitiationConsentPaymentExecuteConforms: Conforms<typeof paymentInitiationConsentPaymentExecute, 'paymentInitiationConsentPaymentExecute'> = true
export const paymentInitiationConsentRevokeConforms: Conforms<typeof paymentInitiationConsentRevoke, 'paymentInitiationConsentRevoke'> = true
export const paymentInitiationPaymentCreateConforms: Conforms<typeof paymentInitiationPaymentCreate, 'paymentInitiationPaymentCreate'> = true
export const paymentInitiationPaymentGetConforms: Conforms<typeof paymentInitiationPaymentGet, 'paymentInitiationPaymentGet'> = true
export const paymentInitiationPaymentListConforms: Conforms<typeof paymentInitiationPaymentList, 'paymentInitiationPaymentList'> = true
export const paymentInitiationPaymentReverseConforms: Conforms<typeof paymentInitiationPaymentReverse, 'paymentInitiationPaymentReverse'> = true
export const createPaymentTokenConforms: Conforms<typeof createPaymentToken, 'createPaymentToken'> = true
export const paymentInitiationRecipientCreateConforms: Conforms<typeof paymentInitiationRecipientCreate, 'paymentInitiationRecipientCreate'> = true
export const paymentInitiationRecipientGetConforms: Conforms<typeof paymentInitiationRecipientGet, 'paymentInitiationRecipientGet'> = true
export const paymentInitiationRecipientListConforms: Conforms<typeof paymentInitiationRecipientList, 'paymentInitiationRecipientList'> = true
export const processorAccountGetConforms: Conforms<typeof processorAccountGet, 'processorAccountGet'> = true
export const processorApexProcessorTokenCreateConforms: Conforms<typeof processorApexProcessorTokenCreate, 'processorApexProcessorTokenCreate'> = true
export const processorAuthGetConforms: Conforms<typeof processorAuthGet, 'processorAuthGet'> = true
export const processorBalanceGetConforms: Conforms<typeof processorBalanceGet, 'processorBalanceGet'> = true
export const processorBankTransferCreateConforms: Conforms<typeof processorBankTransferCreate, 'processorBankTransferCreate'> = true
export const processorIdentityGetConforms: Conforms<typeof processorIdentityGet, 'processorIdentityGet'> = true
export const processorInvestmentsAuthGetConforms: Conforms<typeof processorInvestmentsAuthGet, 'processorInvestmentsAuthGet'> = true
export const processorInvestmentsHoldingsGetConforms: Conforms<typeof processorInvestmentsHoldingsGet, 'processorInvestmentsHoldingsGet'> = true
export const processorInvestmentsTransactionsGetConforms: Conforms<typeof processorInvestmentsTransactionsGet, 'processorInvestmentsTransactionsGet'> = true
export const processorLiabilitiesGetConforms: Conforms<typeof processorLiabilitiesGet, 'processorLiabilitiesGet'> = true
export const processorStripeBankAccountTokenCreateConforms: Conforms<typeof processorStripeBankAccountTokenCreate, 'processorStripeBankAccountTokenCreate'> = true
export const processorTokenCreateConforms: Conforms<typeof processorTokenCreate, 'processorTokenCreate'> = true
export const processorTokenPermissionsGetConforms: Conforms<typeof processorTokenPermissionsGet, 'processorTokenPermissionsGet'> = true
export const processorTokenPermissionsSetConforms: Conforms<typeof processorTokenPermissionsSet, 'processorTokenPermissionsSet'> = true
export const processorTokenWebhookUpdateConforms: Conforms<typeof processorTokenWebhookUpdate, 'processorTokenWebhookUpdate'> = true
export const processorTransactionsGetConforms: Conforms<typeof processorTransactionsGet, 'processorTransactionsGet'> = true
export const processorTransactionsRecurringGetConforms: Conforms<typeof processorTransactionsRecurringGet, 'processorTransactionsRecurringGet'> = true
export const processorTransactionsRefreshConforms: Conforms<typeof processorTransactionsRefresh, 'processorTransactionsRefresh'> = true
export const processorTransactionsSyncConforms: Conforms<typeof processorTransactionsSync, 'processorTransactionsSync'> = true
export const sandboxBankTransferFireWebhookConforms: Conforms<typeof sandboxBankTransferFireWebhook, 'sandboxBankTransferFireWebhook'> = true
export const sandboxBankTransferSimulateConforms: Conforms<typeof sandboxBankTransferSimulate, 'sandboxBankTransferSimulate'> = true
export const sandboxItemFireWebhookConforms: Conforms<typeof sandboxItemFireWebhook, 'sandboxItemFireWebhook'> = true
export const sandboxItemResetLoginConforms: Conforms<typeof sandboxItemResetLogin, 'sandboxItemResetLogin'> = true
export const sandboxItemSetVerificationStatusConforms: Conforms<typeof sandboxItemSetVerificationStatus, 'sandboxItemSetVerificationStatus'> = true
export const sandboxPaymentSimulateConforms: Conforms<typeof sandboxPaymentSimulate, 'sandboxPaymentSimulate'> = true
export const sandboxProcessorTokenCreateConforms: Conforms<typeof sandboxProcessorTokenCreate, 'sandboxProcessorTokenCreate'> = true
export const sandboxPublicTokenCreateConforms: Conforms<typeof sandboxPublicTokenCreate, 'sandboxPublicTokenCreate'> = true
export const transactionsGetConforms: Conforms<typeof transactionsGet, 'transactionsGet'> = true
export const transactionsRecurringGetConforms: Conforms<typeof transactionsRecurringGet, 'transactionsRecurringGet'> = true
export const transactionsRefreshConforms: Conforms<typeof transactionsRefresh, 'transactionsRefresh'> = true
export const transactionsSyncConforms: Conforms<typeof transactionsSync, 'transactionsSync'> = true
export const webhookVerificationKeyGetConforms: Conforms<typeof webhookVerificationKeyGet, 'webhookVerificationKeyGet'> = true
