// Written by tools/gen: run `npm run gen`. Compiling this file is the test.
import type { Conforms } from './conforms.ts'
import type { get as accountsBalanceGet } from '../api/accounts/balance/get.ts'
import type { get as accountsGet } from '../api/accounts/get.ts'
import type { get as applicationGet } from '../api/application/get.ts'
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
import type { get as consentEventsGet } from '../api/consent/events/get.ts'
import type { get as creditAssetReportFreddieMacGet } from '../api/credit/asset_report/freddie_mac/get.ts'
import type { create as creditAuditCopyTokenCreate } from '../api/credit/audit_copy_token/create.ts'
import type { remove as creditReportAuditCopyRemove } from '../api/credit/audit_copy_token/remove.ts'
import type { update as creditAuditCopyTokenUpdate } from '../api/credit/audit_copy_token/update.ts'
import type { get as creditBankIncomeGet } from '../api/credit/bank_income/get.ts'
import type { get as creditBankIncomePdfGet } from '../api/credit/bank_income/pdf/get.ts'
import type { refresh as creditBankIncomeRefresh } from '../api/credit/bank_income/refresh.ts'
import type { update as creditBankIncomeWebhookUpdate } from '../api/credit/bank_income/webhook/update.ts'
import type { get as creditBankStatementsUploadsGet } from '../api/credit/bank_statements/uploads/get.ts'
import type { get as creditEmploymentGet } from '../api/credit/employment/get.ts'
import type { get as creditFreddieMacReportsGet } from '../api/credit/freddie_mac/reports/get.ts'
import type { get as creditPayrollIncomeGet } from '../api/credit/payroll_income/get.ts'
import type { update as creditPayrollIncomeParsingConfigUpdate } from '../api/credit/payroll_income/parsing_config/update.ts'
import type { precheck as creditPayrollIncomePrecheck } from '../api/credit/payroll_income/precheck.ts'
import type { refresh as creditPayrollIncomeRefresh } from '../api/credit/payroll_income/refresh.ts'
import type { get as creditPayrollIncomeRiskSignalsGet } from '../api/credit/payroll_income/risk_signals/get.ts'
import type { create as creditRelayCreate } from '../api/credit/relay/create.ts'
import type { get as creditRelayGet } from '../api/credit/relay/get.ts'
import type { get as creditRelayPdfGet } from '../api/credit/relay/pdf/get.ts'
import type { refresh as creditRelayRefresh } from '../api/credit/relay/refresh.ts'
import type { remove as creditRelayRemove } from '../api/credit/relay/remove.ts'
import type { get as creditSessionsGet } from '../api/credit/sessions/get.ts'
import type { search as employersSearch } from '../api/employers/search.ts'
import type { get as employmentVerificationGet } from '../api/employment/verification/get.ts'
import type { get as identityDocumentsUploadsGet } from '../api/identity/documents/uploads/get.ts'
import type { get as identityGet } from '../api/identity/get.ts'
import type { match as identityMatch } from '../api/identity/match.ts'
import type { refresh as identityRefresh } from '../api/identity/refresh.ts'
import type { create as identityVerificationAutofillCreate } from '../api/identity_verification/autofill/create.ts'
import type { create as identityVerificationCreate } from '../api/identity_verification/create.ts'
import type { get as identityVerificationGet } from '../api/identity_verification/get.ts'
import type { list as identityVerificationList } from '../api/identity_verification/list.ts'
import type { retry as identityVerificationRetry } from '../api/identity_verification/retry.ts'
import type { create as incomeVerificationCreate } from '../api/income/verification/create.ts'
import type { download as incomeVerificationDocumentsDownload } from '../api/income/verification/documents/download.ts'
import type { get as incomeVerificationPaystubsGet } from '../api/income/verification/paystubs/get.ts'
import type { precheck as incomeVerificationPrecheck } from '../api/income/verification/precheck.ts'
import type { get as incomeVerificationTaxformsGet } from '../api/income/verification/taxforms/get.ts'
import type { get as institutionsGet } from '../api/institutions/get.ts'
import type { getById as institutionsGetById } from '../api/institutions/get_by_id.ts'
import type { search as institutionsSearch } from '../api/institutions/search.ts'
import type { get as investmentsAuthGet } from '../api/investments/auth/get.ts'
import type { get as investmentsHoldingsGet } from '../api/investments/holdings/get.ts'
import type { refresh as investmentsRefresh } from '../api/investments/refresh.ts'
import type { get as investmentsTransactionsGet } from '../api/investments/transactions/get.ts'
import type { invalidate as itemAccessTokenInvalidate } from '../api/item/access_token/invalidate.ts'
import type { list as itemActivityList } from '../api/item/activity/list.ts'
import type { list as itemApplicationList } from '../api/item/application/list.ts'
import type { update as itemApplicationScopesUpdate } from '../api/item/application/scopes/update.ts'
import type { unlink as itemApplicationUnlink } from '../api/item/application/unlink.ts'
import type { get as itemGet } from '../api/item/get.ts'
import type { importItem as itemImport } from '../api/item/import.ts'
import type { terminate as itemProductsTerminate } from '../api/item/products/terminate.ts'
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
import type { match as processorIdentityMatch } from '../api/processor/identity/match.ts'
import type { get as processorInvestmentsAuthGet } from '../api/processor/investments/auth/get.ts'
import type { get as processorInvestmentsHoldingsGet } from '../api/processor/investments/holdings/get.ts'
import type { get as processorInvestmentsTransactionsGet } from '../api/processor/investments/transactions/get.ts'
import type { get as processorLiabilitiesGet } from '../api/processor/liabilities/get.ts'
import type { report as processorSignalDecisionReport } from '../api/processor/signal/decision/report.ts'
import type { evaluate as processorSignalEvaluate } from '../api/processor/signal/evaluate.ts'
import type { prepare as processorSignalPrepare } from '../api/processor/signal/prepare.ts'
import type { report as processorSignalReturnReport } from '../api/processor/signal/return/report.ts'
import type { create as processorStripeBankAccountTokenCreate } from '../api/processor/stripe/bank_account_token/create.ts'
import type { create as processorTokenCreate } from '../api/processor/token/create.ts'
import type { get as processorTokenPermissionsGet } from '../api/processor/token/permissions/get.ts'
import type { set as processorTokenPermissionsSet } from '../api/processor/token/permissions/set.ts'
import type { update as processorTokenWebhookUpdate } from '../api/processor/token/webhook/update.ts'
import type { get as processorTransactionsGet } from '../api/processor/transactions/get.ts'
import type { get as processorTransactionsRecurringGet } from '../api/processor/transactions/recurring/get.ts'
import type { refresh as processorTransactionsRefresh } from '../api/processor/transactions/refresh.ts'
import type { sync as processorTransactionsSync } from '../api/processor/transactions/sync.ts'
import type { fireWebhook as sandboxBankIncomeFireWebhook } from '../api/sandbox/bank_income/fire_webhook.ts'
import type { fireWebhook as sandboxBankTransferFireWebhook } from '../api/sandbox/bank_transfer/fire_webhook.ts'
import type { simulate as sandboxBankTransferSimulate } from '../api/sandbox/bank_transfer/simulate.ts'
import type { fireWebhook as sandboxIncomeFireWebhook } from '../api/sandbox/income/fire_webhook.ts'
import type { seed as sandboxItemApplicationSeed } from '../api/sandbox/item/application/seed.ts'
import type { fireWebhook as sandboxItemFireWebhook } from '../api/sandbox/item/fire_webhook.ts'
import type { resetLogin as sandboxItemResetLogin } from '../api/sandbox/item/reset_login.ts'
import type { setVerificationStatus as sandboxItemSetVerificationStatus } from '../api/sandbox/item/set_verification_status.ts'
import type { selectAccounts as sandboxOauthSelectAccounts } from '../api/sandbox/oauth/select_accounts.ts'
import type { simulate as sandboxPaymentSimulate } from '../api/sandbox/payment/simulate.ts'
import type { create as sandboxProcessorTokenCreate } from '../api/sandbox/processor_token/create.ts'
import type { create as sandboxPublicTokenCreate } from '../api/sandbox/public_token/create.ts'
import type { create as sandboxTransactionsCreate } from '../api/sandbox/transactions/create.ts'
import type { resetLogin as sandboxUserResetLogin } from '../api/sandbox/user/reset_login.ts'
import type { create as sessionTokenCreate } from '../api/session/token/create.ts'
import type { report as signalDecisionReport } from '../api/signal/decision/report.ts'
import type { evaluate as signalEvaluate } from '../api/signal/evaluate.ts'
import type { prepare as signalPrepare } from '../api/signal/prepare.ts'
import type { report as signalReturnReport } from '../api/signal/return/report.ts'
import type { schedule as signalSchedule } from '../api/signal/schedule.ts'
import type { download as statementsDownload } from '../api/statements/download.ts'
import type { list as statementsList } from '../api/statements/list.ts'
import type { refresh as statementsRefresh } from '../api/statements/refresh.ts'
import type { enrich as transactionsEnrich } from '../api/transactions/enrich.ts'
import type { get as transactionsGet } from '../api/transactions/get.ts'
import type { get as transactionsRecurringGet } from '../api/transactions/recurring/get.ts'
import type { refresh as transactionsRefresh } from '../api/transactions/refresh.ts'
import type { sync as transactionsSync } from '../api/transactions/sync.ts'
import type { create as userCreate } from '../api/user/create.ts'
import type { refresh as userFinancialDataRefresh } from '../api/user/financial_data/refresh.ts'
import type { get as userGet } from '../api/user/get.ts'
import type { remove as userIdentityRemove } from '../api/user/identity/remove.ts'
import type { associate as userItemsAssociate } from '../api/user/items/associate.ts'
import type { get as userItemsGet } from '../api/user/items/get.ts'
import type { remove as userItemsRemove } from '../api/user/items/remove.ts'
import type { terminate as userProductsTerminate } from '../api/user/products/terminate.ts'
import type { remove as userRemove } from '../api/user/remove.ts'
import type { create as userThirdPartyTokenCreate } from '../api/user/third_party_token/create.ts'
import type { remove as userThirdPartyTokenRemove } from '../api/user/third_party_token/remove.ts'
import type { refresh as userTransactionsRefresh } from '../api/user/transactions/refresh.ts'
import type { update as userUpdate } from '../api/user/update.ts'
import type { get as userAccountSessionGet } from '../api/user_account/session/get.ts'
import type { create as watchlistScreeningEntityCreate } from '../api/watchlist_screening/entity/create.ts'
import type { get as watchlistScreeningEntityGet } from '../api/watchlist_screening/entity/get.ts'
import type { list as watchlistScreeningEntityHistoryList } from '../api/watchlist_screening/entity/history/list.ts'
import type { list as watchlistScreeningEntityHitList } from '../api/watchlist_screening/entity/hit/list.ts'
import type { list as watchlistScreeningEntityList } from '../api/watchlist_screening/entity/list.ts'
import type { get as watchlistScreeningEntityProgramGet } from '../api/watchlist_screening/entity/program/get.ts'
import type { list as watchlistScreeningEntityProgramList } from '../api/watchlist_screening/entity/program/list.ts'
import type { create as watchlistScreeningEntityReviewCreate } from '../api/watchlist_screening/entity/review/create.ts'
import type { list as watchlistScreeningEntityReviewList } from '../api/watchlist_screening/entity/review/list.ts'
import type { update as watchlistScreeningEntityUpdate } from '../api/watchlist_screening/entity/update.ts'
import type { create as watchlistScreeningIndividualCreate } from '../api/watchlist_screening/individual/create.ts'
import type { get as watchlistScreeningIndividualGet } from '../api/watchlist_screening/individual/get.ts'
import type { list as watchlistScreeningIndividualHistoryList } from '../api/watchlist_screening/individual/history/list.ts'
import type { list as watchlistScreeningIndividualHitList } from '../api/watchlist_screening/individual/hit/list.ts'
import type { list as watchlistScreeningIndividualList } from '../api/watchlist_screening/individual/list.ts'
import type { get as watchlistScreeningIndividualProgramGet } from '../api/watchlist_screening/individual/program/get.ts'
import type { list as watchlistScreeningIndividualProgramList } from '../api/watchlist_screening/individual/program/list.ts'
import type { create as watchlistScreeningIndividualReviewCreate } from '../api/watchlist_screening/individual/review/create.ts'
import type { list as watchlistScreeningIndividualReviewList } from '../api/watchlist_screening/individual/review/list.ts'
import type { update as watchlistScreeningIndividualUpdate } from '../api/watchlist_screening/individual/update.ts'
import type { get as webhookVerificationKeyGet } from '../api/webhook_verification_key/get.ts'

export const accountsBalanceGetConforms: Conforms<typeof accountsBalanceGet, 'accountsBalanceGet'> = true
export const accountsGetConforms: Conforms<typeof accountsGet, 'accountsGet'> = true
export const applicationGetConforms: Conforms<typeof applicationGet, 'applicationGet'> = true
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
export const consentEventsGetConforms: Conforms<typeof consentEventsGet, 'consentEventsGet'> = true
export const creditAssetReportFreddieMacGetConforms: Conforms<typeof creditAssetReportFreddieMacGet, 'creditAssetReportFreddieMacGet'> = true
export const creditAuditCopyTokenCreateConforms: Conforms<typeof creditAuditCopyTokenCreate, 'creditAuditCopyTokenCreate'> = true
export const creditReportAuditCopyRemoveConforms: Conforms<typeof creditReportAuditCopyRemove, 'creditReportAuditCopyRemove'> = true
export const creditAuditCopyTokenUpdateConforms: Conforms<typeof creditAuditCopyTokenUpdate, 'creditAuditCopyTokenUpdate'> = true
export const creditBankIncomeGetConforms: Conforms<typeof creditBankIncomeGet, 'creditBankIncomeGet'> = true
export const creditBankIncomePdfGetConforms: Conforms<typeof creditBankIncomePdfGet, 'creditBankIncomePdfGet'> = true
export const creditBankIncomeRefreshConforms: Conforms<typeof creditBankIncomeRefresh, 'creditBankIncomeRefresh'> = true
export const creditBankIncomeWebhookUpdateConforms: Conforms<typeof creditBankIncomeWebhookUpdate, 'creditBankIncomeWebhookUpdate'> = true
export const creditBankStatementsUploadsGetConforms: Conforms<typeof creditBankStatementsUploadsGet, 'creditBankStatementsUploadsGet'> = true
export const creditEmploymentGetConforms: Conforms<typeof creditEmploymentGet, 'creditEmploymentGet'> = true
export const creditFreddieMacReportsGetConforms: Conforms<typeof creditFreddieMacReportsGet, 'creditFreddieMacReportsGet'> = true
export const creditPayrollIncomeGetConforms: Conforms<typeof creditPayrollIncomeGet, 'creditPayrollIncomeGet'> = true
export const creditPayrollIncomeParsingConfigUpdateConforms: Conforms<typeof creditPayrollIncomeParsingConfigUpdate, 'creditPayrollIncomeParsingConfigUpdate'> = true
export const creditPayrollIncomePrecheckConforms: Conforms<typeof creditPayrollIncomePrecheck, 'creditPayrollIncomePrecheck'> = true
export const creditPayrollIncomeRefreshConforms: Conforms<typeof creditPayrollIncomeRefresh, 'creditPayrollIncomeRefresh'> = true
export const creditPayrollIncomeRiskSignalsGetConforms: Conforms<typeof creditPayrollIncomeRiskSignalsGet, 'creditPayrollIncomeRiskSignalsGet'> = true
export const creditRelayCreateConforms: Conforms<typeof creditRelayCreate, 'creditRelayCreate'> = true
export const creditRelayGetConforms: Conforms<typeof creditRelayGet, 'creditRelayGet'> = true
export const creditRelayPdfGetConforms: Conforms<typeof creditRelayPdfGet, 'creditRelayPdfGet'> = true
export const creditRelayRefreshConforms: Conforms<typeof creditRelayRefresh, 'creditRelayRefresh'> = true
export const creditRelayRemoveConforms: Conforms<typeof creditRelayRemove, 'creditRelayRemove'> = true
export const creditSessionsGetConforms: Conforms<typeof creditSessionsGet, 'creditSessionsGet'> = true
export const employersSearchConforms: Conforms<typeof employersSearch, 'employersSearch'> = true
export const employmentVerificationGetConforms: Conforms<typeof employmentVerificationGet, 'employmentVerificationGet'> = true
export const identityDocumentsUploadsGetConforms: Conforms<typeof identityDocumentsUploadsGet, 'identityDocumentsUploadsGet'> = true
export const identityGetConforms: Conforms<typeof identityGet, 'identityGet'> = true
export const identityMatchConforms: Conforms<typeof identityMatch, 'identityMatch'> = true
export const identityRefreshConforms: Conforms<typeof identityRefresh, 'identityRefresh'> = true
export const identityVerificationAutofillCreateConforms: Conforms<typeof identityVerificationAutofillCreate, 'identityVerificationAutofillCreate'> = true
export const identityVerificationCreateConforms: Conforms<typeof identityVerificationCreate, 'identityVerificationCreate'> = true
export const identityVerificationGetConforms: Conforms<typeof identityVerificationGet, 'identityVerificationGet'> = true
export const identityVerificationListConforms: Conforms<typeof identityVerificationList, 'identityVerificationList'> = true
export const identityVerificationRetryConforms: Conforms<typeof identityVerificationRetry, 'identityVerificationRetry'> = true
export const incomeVerificationCreateConforms: Conforms<typeof incomeVerificationCreate, 'incomeVerificationCreate'> = true
export const incomeVerificationDocumentsDownloadConforms: Conforms<typeof incomeVerificationDocumentsDownload, 'incomeVerificationDocumentsDownload'> = true
export const incomeVerificationPaystubsGetConforms: Conforms<typeof incomeVerificationPaystubsGet, 'incomeVerificationPaystubsGet'> = true
export const incomeVerificationPrecheckConforms: Conforms<typeof incomeVerificationPrecheck, 'incomeVerificationPrecheck'> = true
export const incomeVerificationTaxformsGetConforms: Conforms<typeof incomeVerificationTaxformsGet, 'incomeVerificationTaxformsGet'> = true
export const institutionsGetConforms: Conforms<typeof institutionsGet, 'institutionsGet'> = true
export const institutionsGetByIdConforms: Conforms<typeof institutionsGetById, 'institutionsGetById'> = true
export const institutionsSearchConforms: Conforms<typeof institutionsSearch, 'institutionsSearch'> = true
export const investmentsAuthGetConforms: Conforms<typeof investmentsAuthGet, 'investmentsAuthGet'> = true
export const investmentsHoldingsGetConforms: Conforms<typeof investmentsHoldingsGet, 'investmentsHoldingsGet'> = true
export const investmentsRefreshConforms: Conforms<typeof investmentsRefresh, 'investmentsRefresh'> = true
export const investmentsTransactionsGetConforms: Conforms<typeof investmentsTransactionsGet, 'investmentsTransactionsGet'> = true
export const itemAccessTokenInvalidateConforms: Conforms<typeof itemAccessTokenInvalidate, 'itemAccessTokenInvalidate'> = true
export const itemActivityListConforms: Conforms<typeof itemActivityList, 'itemActivityList'> = true
export const itemApplicationListConforms: Conforms<typeof itemApplicationList, 'itemApplicationList'> = true
export const itemApplicationScopesUpdateConforms: Conforms<typeof itemApplicationScopesUpdate, 'itemApplicationScopesUpdate'> = true
export const itemApplicationUnlinkConforms: Conforms<typeof itemApplicationUnlink, 'itemApplicationUnlink'> = true
export const itemGetConforms: Conforms<typeof itemGet, 'itemGet'> = true
export const itemImportConforms: Conforms<typeof itemImport, 'itemImport'> = true
export const itemProductsTerminateConforms: Conforms<typeof itemProductsTerminate, 'itemProductsTerminate'> = true
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
export const processorIdentityMatchConforms: Conforms<typeof processorIdentityMatch, 'processorIdentityMatch'> = true
export const processorInvestmentsAuthGetConforms: Conforms<typeof processorInvestmentsAuthGet, 'processorInvestmentsAuthGet'> = true
export const processorInvestmentsHoldingsGetConforms: Conforms<typeof processorInvestmentsHoldingsGet, 'processorInvestmentsHoldingsGet'> = true
export const processorInvestmentsTransactionsGetConforms: Conforms<typeof processorInvestmentsTransactionsGet, 'processorInvestmentsTransactionsGet'> = true
export const processorLiabilitiesGetConforms: Conforms<typeof processorLiabilitiesGet, 'processorLiabilitiesGet'> = true
export const processorSignalDecisionReportConforms: Conforms<typeof processorSignalDecisionReport, 'processorSignalDecisionReport'> = true
export const processorSignalEvaluateConforms: Conforms<typeof processorSignalEvaluate, 'processorSignalEvaluate'> = true
export const processorSignalPrepareConforms: Conforms<typeof processorSignalPrepare, 'processorSignalPrepare'> = true
export const processorSignalReturnReportConforms: Conforms<typeof processorSignalReturnReport, 'processorSignalReturnReport'> = true
export const processorStripeBankAccountTokenCreateConforms: Conforms<typeof processorStripeBankAccountTokenCreate, 'processorStripeBankAccountTokenCreate'> = true
export const processorTokenCreateConforms: Conforms<typeof processorTokenCreate, 'processorTokenCreate'> = true
export const processorTokenPermissionsGetConforms: Conforms<typeof processorTokenPermissionsGet, 'processorTokenPermissionsGet'> = true
export const processorTokenPermissionsSetConforms: Conforms<typeof processorTokenPermissionsSet, 'processorTokenPermissionsSet'> = true
export const processorTokenWebhookUpdateConforms: Conforms<typeof processorTokenWebhookUpdate, 'processorTokenWebhookUpdate'> = true
export const processorTransactionsGetConforms: Conforms<typeof processorTransactionsGet, 'processorTransactionsGet'> = true
export const processorTransactionsRecurringGetConforms: Conforms<typeof processorTransactionsRecurringGet, 'processorTransactionsRecurringGet'> = true
export const processorTransactionsRefreshConforms: Conforms<typeof processorTransactionsRefresh, 'processorTransactionsRefresh'> = true
export const processorTransactionsSyncConforms: Conforms<typeof processorTransactionsSync, 'processorTransactionsSync'> = true
export const sandboxBankIncomeFireWebhookConforms: Conforms<typeof sandboxBankIncomeFireWebhook, 'sandboxBankIncomeFireWebhook'> = true
export const sandboxBankTransferFireWebhookConforms: Conforms<typeof sandboxBankTransferFireWebhook, 'sandboxBankTransferFireWebhook'> = true
export const sandboxBankTransferSimulateConforms: Conforms<typeof sandboxBankTransferSimulate, 'sandboxBankTransferSimulate'> = true
export const sandboxIncomeFireWebhookConforms: Conforms<typeof sandboxIncomeFireWebhook, 'sandboxIncomeFireWebhook'> = true
export const sandboxItemApplicationSeedConforms: Conforms<typeof sandboxItemApplicationSeed, 'sandboxItemApplicationSeed'> = true
export const sandboxItemFireWebhookConforms: Conforms<typeof sandboxItemFireWebhook, 'sandboxItemFireWebhook'> = true
export const sandboxItemResetLoginConforms: Conforms<typeof sandboxItemResetLogin, 'sandboxItemResetLogin'> = true
export const sandboxItemSetVerificationStatusConforms: Conforms<typeof sandboxItemSetVerificationStatus, 'sandboxItemSetVerificationStatus'> = true
export const sandboxOauthSelectAccountsConforms: Conforms<typeof sandboxOauthSelectAccounts, 'sandboxOauthSelectAccounts'> = true
export const sandboxPaymentSimulateConforms: Conforms<typeof sandboxPaymentSimulate, 'sandboxPaymentSimulate'> = true
export const sandboxProcessorTokenCreateConforms: Conforms<typeof sandboxProcessorTokenCreate, 'sandboxProcessorTokenCreate'> = true
export const sandboxPublicTokenCreateConforms: Conforms<typeof sandboxPublicTokenCreate, 'sandboxPublicTokenCreate'> = true
export const sandboxTransactionsCreateConforms: Conforms<typeof sandboxTransactionsCreate, 'sandboxTransactionsCreate'> = true
export const sandboxUserResetLoginConforms: Conforms<typeof sandboxUserResetLogin, 'sandboxUserResetLogin'> = true
export const sessionTokenCreateConforms: Conforms<typeof sessionTokenCreate, 'sessionTokenCreate'> = true
export const signalDecisionReportConforms: Conforms<typeof signalDecisionReport, 'signalDecisionReport'> = true
export const signalEvaluateConforms: Conforms<typeof signalEvaluate, 'signalEvaluate'> = true
export const signalPrepareConforms: Conforms<typeof signalPrepare, 'signalPrepare'> = true
export const signalReturnReportConforms: Conforms<typeof signalReturnReport, 'signalReturnReport'> = true
export const signalScheduleConforms: Conforms<typeof signalSchedule, 'signalSchedule'> = true
export const statementsDownloadConforms: Conforms<typeof statementsDownload, 'statementsDownload'> = true
export const statementsListConforms: Conforms<typeof statementsList, 'statementsList'> = true
export const statementsRefreshConforms: Conforms<typeof statementsRefresh, 'statementsRefresh'> = true
export const transactionsEnrichConforms: Conforms<typeof transactionsEnrich, 'transactionsEnrich'> = true
export const transactionsGetConforms: Conforms<typeof transactionsGet, 'transactionsGet'> = true
export const transactionsRecurringGetConforms: Conforms<typeof transactionsRecurringGet, 'transactionsRecurringGet'> = true
export const transactionsRefreshConforms: Conforms<typeof transactionsRefresh, 'transactionsRefresh'> = true
export const transactionsSyncConforms: Conforms<typeof transactionsSync, 'transactionsSync'> = true
export const userCreateConforms: Conforms<typeof userCreate, 'userCreate'> = true
export const userFinancialDataRefreshConforms: Conforms<typeof userFinancialDataRefresh, 'userFinancialDataRefresh'> = true
export const userGetConforms: Conforms<typeof userGet, 'userGet'> = true
export const userIdentityRemoveConforms: Conforms<typeof userIdentityRemove, 'userIdentityRemove'> = true
export const userItemsAssociateConforms: Conforms<typeof userItemsAssociate, 'userItemsAssociate'> = true
export const userItemsGetConforms: Conforms<typeof userItemsGet, 'userItemsGet'> = true
export const userItemsRemoveConforms: Conforms<typeof userItemsRemove, 'userItemsRemove'> = true
export const userProductsTerminateConforms: Conforms<typeof userProductsTerminate, 'userProductsTerminate'> = true
export const userRemoveConforms: Conforms<typeof userRemove, 'userRemove'> = true
export const userThirdPartyTokenCreateConforms: Conforms<typeof userThirdPartyTokenCreate, 'userThirdPartyTokenCreate'> = true
export const userThirdPartyTokenRemoveConforms: Conforms<typeof userThirdPartyTokenRemove, 'userThirdPartyTokenRemove'> = true
export const userTransactionsRefreshConforms: Conforms<typeof userTransactionsRefresh, 'userTransactionsRefresh'> = true
export const userUpdateConforms: Conforms<typeof userUpdate, 'userUpdate'> = true
export const userAccountSessionGetConforms: Conforms<typeof userAccountSessionGet, 'userAccountSessionGet'> = true
export const watchlistScreeningEntityCreateConforms: Conforms<typeof watchlistScreeningEntityCreate, 'watchlistScreeningEntityCreate'> = true
export const watchlistScreeningEntityGetConforms: Conforms<typeof watchlistScreeningEntityGet, 'watchlistScreeningEntityGet'> = true
export const watchlistScreeningEntityHistoryListConforms: Conforms<typeof watchlistScreeningEntityHistoryList, 'watchlistScreeningEntityHistoryList'> = true
export const watchlistScreeningEntityHitListConforms: Conforms<typeof watchlistScreeningEntityHitList, 'watchlistScreeningEntityHitList'> = true
export const watchlistScreeningEntityListConforms: Conforms<typeof watchlistScreeningEntityList, 'watchlistScreeningEntityList'> = true
export const watchlistScreeningEntityProgramGetConforms: Conforms<typeof watchlistScreeningEntityProgramGet, 'watchlistScreeningEntityProgramGet'> = true
export const watchlistScreeningEntityProgramListConforms: Conforms<typeof watchlistScreeningEntityProgramList, 'watchlistScreeningEntityProgramList'> = true
export const watchlistScreeningEntityReviewCreateConforms: Conforms<typeof watchlistScreeningEntityReviewCreate, 'watchlistScreeningEntityReviewCreate'> = true
export const watchlistScreeningEntityReviewListConforms: Conforms<typeof watchlistScreeningEntityReviewList, 'watchlistScreeningEntityReviewList'> = true
export const watchlistScreeningEntityUpdateConforms: Conforms<typeof watchlistScreeningEntityUpdate, 'watchlistScreeningEntityUpdate'> = true
export const watchlistScreeningIndividualCreateConforms: Conforms<typeof watchlistScreeningIndividualCreate, 'watchlistScreeningIndividualCreate'> = true
export const watchlistScreeningIndividualGetConforms: Conforms<typeof watchlistScreeningIndividualGet, 'watchlistScreeningIndividualGet'> = true
export const watchlistScreeningIndividualHistoryListConforms: Conforms<typeof watchlistScreeningIndividualHistoryList, 'watchlistScreeningIndividualHistoryList'> = true
export const watchlistScreeningIndividualHitListConforms: Conforms<typeof watchlistScreeningIndividualHitList, 'watchlistScreeningIndividualHitList'> = true
export const watchlistScreeningIndividualListConforms: Conforms<typeof watchlistScreeningIndividualList, 'watchlistScreeningIndividualList'> = true
export const watchlistScreeningIndividualProgramGetConforms: Conforms<typeof watchlistScreeningIndividualProgramGet, 'watchlistScreeningIndividualProgramGet'> = true
export const watchlistScreeningIndividualProgramListConforms: Conforms<typeof watchlistScreeningIndividualProgramList, 'watchlistScreeningIndividualProgramList'> = true
export const watchlistScreeningIndividualReviewCreateConforms: Conforms<typeof watchlistScreeningIndividualReviewCreate, 'watchlistScreeningIndividualReviewCreate'> = true
export const watchlistScreeningIndividualReviewListConforms: Conforms<typeof watchlistScreeningIndividualReviewList, 'watchlistScreeningIndividualReviewList'> = true
export const watchlistScreeningIndividualUpdateConforms: Conforms<typeof watchlistScreeningIndividualUpdate, 'watchlistScreeningIndividualUpdate'> = true
export const webhookVerificationKeyGetConforms: Conforms<typeof webhookVerificationKeyGet, 'webhookVerificationKeyGet'> = true
