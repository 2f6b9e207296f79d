// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type {
  AccountsBalanceGetRequest,
  AccountsBalanceGetResponse,
  AccountsGetRequest,
  AccountsGetResponse,
  ApplicationGetRequest,
  ApplicationGetResponse,
  AssetReportAuditCopyCreateRequest,
  AssetReportAuditCopyCreateResponse,
  AssetReportAuditCopyGetRequest,
  AssetReportAuditCopyGetResponse,
  AssetReportAuditCopyPdfGetRequest,
  AssetReportAuditCopyRemoveRequest,
  AssetReportAuditCopyRemoveResponse,
  AssetReportCreateRequest,
  AssetReportCreateResponse,
  AssetReportFilterRequest,
  AssetReportFilterResponse,
  AssetReportGetRequest,
  AssetReportGetResponse,
  AssetReportPdfGetRequest,
  AssetReportRefreshRequest,
  AssetReportRefreshResponse,
  AssetReportRemoveRequest,
  AssetReportRemoveResponse,
  AuthGetRequest,
  AuthGetResponse,
  BankTransferBalanceGetRequest,
  BankTransferBalanceGetResponse,
  BankTransferCancelRequest,
  BankTransferCancelResponse,
  BankTransferCreateRequest,
  BankTransferCreateResponse,
  BankTransferEventListRequest,
  BankTransferEventListResponse,
  BankTransferEventSyncRequest,
  BankTransferEventSyncResponse,
  BankTransferGetRequest,
  BankTransferGetResponse,
  BankTransferListRequest,
  BankTransferListResponse,
  BankTransferMigrateAccountRequest,
  BankTransferMigrateAccountResponse,
  BankTransferSweepGetRequest,
  BankTransferSweepGetResponse,
  BankTransferSweepListRequest,
  BankTransferSweepListResponse,
  CategoriesGetRequest,
  CategoriesGetResponse,
  ConsentEventsGetRequest,
  ConsentEventsGetResponse,
  CreditAssetReportFreddieMacGetRequest,
  CreditAssetReportFreddieMacGetResponse,
  CreditAuditCopyTokenCreateRequest,
  CreditAuditCopyTokenCreateResponse,
  CreditAuditCopyTokenRemoveRequest,
  CreditAuditCopyTokenRemoveResponse,
  CreditAuditCopyTokenUpdateRequest,
  CreditAuditCopyTokenUpdateResponse,
  CreditBankIncomeGetRequest,
  CreditBankIncomeGetResponse,
  CreditBankIncomePdfGetRequest,
  CreditBankIncomeRefreshRequest,
  CreditBankIncomeRefreshResponse,
  CreditBankIncomeWebhookUpdateRequest,
  CreditBankIncomeWebhookUpdateResponse,
  CreditBankStatementsUploadsGetRequest,
  CreditBankStatementsUploadsGetResponse,
  CreditDetailsGetRequest,
  CreditDetailsGetResponse,
  CreditEmploymentGetRequest,
  CreditEmploymentGetResponse,
  CreditFreddieMacReportsGetRequest,
  CreditFreddieMacReportsGetResponse,
  CreditPayrollIncomeGetRequest,
  CreditPayrollIncomeGetResponse,
  CreditPayrollIncomeParsingConfigUpdateRequest,
  CreditPayrollIncomeParsingConfigUpdateResponse,
  CreditPayrollIncomePrecheckRequest,
  CreditPayrollIncomePrecheckResponse,
  CreditPayrollIncomeRefreshRequest,
  CreditPayrollIncomeRefreshResponse,
  CreditPayrollIncomeRiskSignalsGetRequest,
  CreditPayrollIncomeRiskSignalsGetResponse,
  CreditRelayCreateRequest,
  CreditRelayCreateResponse,
  CreditRelayGetRequest,
  CreditRelayGetResponse,
  CreditRelayPdfGetRequest,
  CreditRelayRefreshRequest,
  CreditRelayRefreshResponse,
  CreditRelayRemoveRequest,
  CreditRelayRemoveResponse,
  CreditSessionsGetRequest,
  CreditSessionsGetResponse,
  DepositSwitchAltCreateRequest,
  DepositSwitchAltCreateResponse,
  DepositSwitchCreateRequest,
  DepositSwitchCreateResponse,
  DepositSwitchGetRequest,
  DepositSwitchGetResponse,
  DepositSwitchTokenCreateRequest,
  DepositSwitchTokenCreateResponse,
  EmployersSearchRequest,
  EmployersSearchResponse,
  EmploymentVerificationGetRequest,
  EmploymentVerificationGetResponse,
  IdentityDocumentsUploadsGetRequest,
  IdentityDocumentsUploadsGetResponse,
  IdentityGetRequest,
  IdentityGetResponse,
  IdentityMatchRequest,
  IdentityMatchResponse,
  IdentityRefreshRequest,
  IdentityRefreshResponse,
  IdentityVerificationAutofillCreateRequest,
  IdentityVerificationAutofillCreateResponse,
  IdentityVerificationCreateRequest,
  IdentityVerificationCreateResponse,
  IdentityVerificationGetRequest,
  IdentityVerificationGetResponse,
  IdentityVerificationListRequest,
  IdentityVerificationListResponse,
  IdentityVerificationRetryRequest,
  IdentityVerificationRetryResponse,
  IncomeGetRequest,
  IncomeGetResponse,
  IncomeVerificationCreateRequest,
  IncomeVerificationCreateResponse,
  IncomeVerificationDocumentsDownloadRequest,
  IncomeVerificationPaystubsGetRequest,
  IncomeVerificationPaystubsGetResponse,
  IncomeVerificationPrecheckRequest,
  IncomeVerificationPrecheckResponse,
  IncomeVerificationSummaryGetRequest,
  IncomeVerificationSummaryGetResponse,
  IncomeVerificationTaxformsGetRequest,
  IncomeVerificationTaxformsGetResponse,
  InstitutionsGetByIdRequest,
  InstitutionsGetByIdResponse,
  InstitutionsGetRequest,
  InstitutionsGetResponse,
  InstitutionsSearchRequest,
  InstitutionsSearchResponse,
  InvestmentsAuthGetRequest,
  InvestmentsAuthGetResponse,
  InvestmentsHoldingsGetRequest,
  InvestmentsHoldingsGetResponse,
  InvestmentsRefreshRequest,
  InvestmentsRefreshResponse,
  InvestmentsTransactionsGetRequest,
  InvestmentsTransactionsGetResponse,
  ItemAccessTokenInvalidateRequest,
  ItemAccessTokenInvalidateResponse,
  ItemActivityListRequest,
  ItemActivityListResponse,
  ItemApplicationListRequest,
  ItemApplicationListResponse,
  ItemApplicationScopesUpdateRequest,
  ItemApplicationScopesUpdateResponse,
  ItemApplicationUnlinkRequest,
  ItemApplicationUnlinkResponse,
  ItemGetRequest,
  ItemGetResponse,
  ItemImportRequest,
  ItemImportResponse,
  ItemProductsTerminateRequest,
  ItemProductsTerminateResponse,
  ItemPublicTokenCreateRequest,
  ItemPublicTokenCreateResponse,
  ItemPublicTokenExchangeRequest,
  ItemPublicTokenExchangeResponse,
  ItemRemoveRequest,
  ItemRemoveResponse,
  ItemWebhookUpdateRequest,
  ItemWebhookUpdateResponse,
  LiabilitiesGetRequest,
  LiabilitiesGetResponse,
  LinkTokenCreateRequest,
  LinkTokenCreateResponse,
  LinkTokenGetRequest,
  LinkTokenGetResponse,
  PaymentInitiationConsentCreateRequest,
  PaymentInitiationConsentCreateResponse,
  PaymentInitiationConsentGetRequest,
  PaymentInitiationConsentGetResponse,
  PaymentInitiationConsentPaymentExecuteRequest,
  PaymentInitiationConsentPaymentExecuteResponse,
  PaymentInitiationConsentRevokeRequest,
  PaymentInitiationConsentRevokeResponse,
  PaymentInitiationPaymentCreateRequest,
  PaymentInitiationPaymentCreateResponse,
  PaymentInitiationPaymentGetRequest,
  PaymentInitiationPaymentGetResponse,
  PaymentInitiationPaymentListRequest,
  PaymentInitiationPaymentListResponse,
  PaymentInitiationPaymentReverseRequest,
  PaymentInitiationPaymentReverseResponse,
  PaymentInitiationPaymentTokenCreateRequest,
  PaymentInitiationPaymentTokenCreateResponse,
  PaymentInitiationRecipientCreateRequest,
  PaymentInitiationRecipientCreateResponse,
  PaymentInitiationRecipientGetRequest,
  PaymentInitiationRecipientGetResponse,
  PaymentInitiationRecipientListRequest,
  PaymentInitiationRecipientListResponse,
  ProcessorAccountGetRequest,
  ProcessorAccountGetResponse,
  ProcessorApexProcessorTokenCreateRequest,
  ProcessorApexProcessorTokenCreateResponse,
  ProcessorAuthGetRequest,
  ProcessorAuthGetResponse,
  ProcessorBalanceGetRequest,
  ProcessorBalanceGetResponse,
  ProcessorBankTransferCreateRequest,
  ProcessorBankTransferCreateResponse,
  ProcessorDwollaProcessorTokenCreateRequest,
  ProcessorDwollaProcessorTokenCreateResponse,
  ProcessorIdentityGetRequest,
  ProcessorIdentityGetResponse,
  ProcessorIdentityMatchRequest,
  ProcessorIdentityMatchResponse,
  ProcessorInvestmentsAuthGetRequest,
  ProcessorInvestmentsAuthGetResponse,
  ProcessorInvestmentsHoldingsGetRequest,
  ProcessorInvestmentsHoldingsGetResponse,
  ProcessorInvestmentsTransactionsGetRequest,
  ProcessorInvestmentsTransactionsGetResponse,
  ProcessorLiabilitiesGetRequest,
  ProcessorLiabilitiesGetResponse,
  ProcessorOcrolusProcessorTokenCreateRequest,
  ProcessorOcrolusProcessorTokenCreateResponse,
  ProcessorSignalDecisionReportRequest,
  ProcessorSignalDecisionReportResponse,
  ProcessorSignalEvaluateRequest,
  ProcessorSignalEvaluateResponse,
  ProcessorSignalPrepareRequest,
  ProcessorSignalPrepareResponse,
  ProcessorSignalReturnReportRequest,
  ProcessorSignalReturnReportResponse,
  ProcessorStripeBankAccountTokenCreateRequest,
  ProcessorStripeBankAccountTokenCreateResponse,
  ProcessorTokenCreateRequest,
  ProcessorTokenCreateResponse,
  ProcessorTokenPermissionsGetRequest,
  ProcessorTokenPermissionsGetResponse,
  ProcessorTokenPermissionsSetRequest,
  ProcessorTokenPermissionsSetResponse,
  ProcessorTokenWebhookUpdateRequest,
  ProcessorTokenWebhookUpdateResponse,
  ProcessorTransactionsGetRequest,
  ProcessorTransactionsGetResponse,
  ProcessorTransactionsRecurringGetRequest,
  ProcessorTransactionsRecurringGetResponse,
  ProcessorTransactionsRefreshRequest,
  ProcessorTransactionsRefreshResponse,
  ProcessorTransactionsSyncRequest,
  ProcessorTransactionsSyncResponse,
  SandboxBankIncomeFireWebhookRequest,
  SandboxBankIncomeFireWebhookResponse,
  SandboxBankTransferFireWebhookRequest,
  SandboxBankTransferFireWebhookResponse,
  SandboxBankTransferSimulateRequest,
  SandboxBankTransferSimulateResponse,
  SandboxIncomeFireWebhookRequest,
  SandboxIncomeFireWebhookResponse,
  SandboxItemApplicationSeedRequest,
  SandboxItemApplicationSeedResponse,
  SandboxItemFireWebhookRequest,
  SandboxItemFireWebhookResponse,
  SandboxItemResetLoginRequest,
  SandboxItemResetLoginResponse,
  SandboxItemSetVerificationStatusRequest,
  SandboxItemSetVerificationStatusResponse,
  SandboxOauthSelectAccountsRequest,
  SandboxOauthSelectAccountsResponse,
  SandboxPaymentSimulateRequest,
  SandboxPaymentSimulateResponse,
  SandboxProcessorTokenCreateRequest,
  SandboxProcessorTokenCreateResponse,
  SandboxPublicTokenCreateRequest,
  SandboxPublicTokenCreateResponse,
  SandboxTransactionsCreateRequest,
  SandboxTransactionsCreateResponse,
  SandboxUserResetLoginRequest,
  SandboxUserResetLoginResponse,
  SessionTokenCreateRequest,
  SessionTokenCreateResponse,
  SignalDecisionReportRequest,
  SignalDecisionReportResponse,
  SignalEvaluateRequest,
  SignalEvaluateResponse,
  SignalPrepareRequest,
  SignalPrepareResponse,
  SignalReturnReportRequest,
  SignalReturnReportResponse,
  SignalScheduleRequest,
  SignalScheduleResponse,
  StatementsDownloadRequest,
  StatementsListRequest,
  StatementsListResponse,
  StatementsRefreshRequest,
  StatementsRefreshResponse,
  TransactionsEnrichRequest,
  TransactionsEnrichResponse,
  TransactionsGetRequest,
  TransactionsGetResponse,
  TransactionsRecurringGetRequest,
  TransactionsRecurringGetResponse,
  TransactionsRefreshRequest,
  TransactionsRefreshResponse,
  TransactionsSyncRequest,
  TransactionsSyncResponse,
  UserAccountSessionGetRequest,
  UserAccountSessionGetResponse,
  UserCreateRequest,
  UserCreateResponse,
  UserFinancialDataRefreshRequest,
  UserFinancialDataRefreshResponse,
  UserGetRequest,
  UserGetResponse,
  UserIdentityRemoveRequest,
  UserIdentityRemoveResponse,
  UserItemsAssociateRequest,
  UserItemsAssociateResponse,
  UserItemsGetRequest,
  UserItemsGetResponse,
  UserItemsRemoveRequest,
  UserItemsRemoveResponse,
  UserProductsTerminateRequest,
  UserProductsTerminateResponse,
  UserRemoveRequest,
  UserRemoveResponse,
  UserThirdPartyTokenCreateRequest,
  UserThirdPartyTokenCreateResponse,
  UserThirdPartyTokenRemoveRequest,
  UserThirdPartyTokenRemoveResponse,
  UserTransactionsRefreshRequest,
  UserTransactionsRefreshResponse,
  UserUpdateRequest,
  UserUpdateResponse,
  WatchlistScreeningEntityCreateRequest,
  WatchlistScreeningEntityCreateResponse,
  WatchlistScreeningEntityGetRequest,
  WatchlistScreeningEntityGetResponse,
  WatchlistScreeningEntityHistoryListRequest,
  WatchlistScreeningEntityHistoryListResponse,
  WatchlistScreeningEntityHitListRequest,
  WatchlistScreeningEntityHitListResponse,
  WatchlistScreeningEntityListRequest,
  WatchlistScreeningEntityListResponse,
  WatchlistScreeningEntityProgramGetRequest,
  WatchlistScreeningEntityProgramGetResponse,
  WatchlistScreeningEntityProgramListRequest,
  WatchlistScreeningEntityProgramListResponse,
  WatchlistScreeningEntityReviewCreateRequest,
  WatchlistScreeningEntityReviewCreateResponse,
  WatchlistScreeningEntityReviewListRequest,
  WatchlistScreeningEntityReviewListResponse,
  WatchlistScreeningEntityUpdateRequest,
  WatchlistScreeningEntityUpdateResponse,
  WatchlistScreeningIndividualCreateRequest,
  WatchlistScreeningIndividualCreateResponse,
  WatchlistScreeningIndividualGetRequest,
  WatchlistScreeningIndividualGetResponse,
  WatchlistScreeningIndividualHistoryListRequest,
  WatchlistScreeningIndividualHistoryListResponse,
  WatchlistScreeningIndividualHitListRequest,
  WatchlistScreeningIndividualHitListResponse,
  WatchlistScreeningIndividualListRequest,
  WatchlistScreeningIndividualListResponse,
  WatchlistScreeningIndividualProgramGetRequest,
  WatchlistScreeningIndividualProgramGetResponse,
  WatchlistScreeningIndividualProgramListRequest,
  WatchlistScreeningIndividualProgramListResponse,
  WatchlistScreeningIndividualReviewCreateRequest,
  WatchlistScreeningIndividualReviewCreateResponse,
  WatchlistScreeningIndividualReviewListRequest,
  WatchlistScreeningIndividualReviewListResponse,
  WatchlistScreeningIndividualUpdateRequest,
  WatchlistScreeningIndividualUpdateResponse,
  WebhookVerificationKeyGetRequest,
  WebhookVerificationKeyGetResponse,
} from '../types.gen.ts'
import type { PlaidNodeRequestOptions, PlaidNodeResponse } from './response.ts'

export type {
  APR,
  APRAprType,
  Account,
  AccountAccess,
  AccountAccessInput,
  AccountAssets,
  AccountAssetsSubtype,
  AccountAssetsVerificationStatus,
  AccountBalance,
  AccountFiltersResponse,
  AccountIdentity,
  AccountIdentityDocumentUpload,
  AccountIdentityDocumentUploadOwners,
  AccountIdentityDocumentUploadSubtype,
  AccountIdentityDocumentUploadVerificationStatus,
  AccountIdentityMatchScore,
  AccountIdentityMatchScoreSubtype,
  AccountIdentityMatchScoreVerificationStatus,
  AccountIdentitySubtype,
  AccountIdentityVerificationStatus,
  AccountProductAccess,
  AccountProductAccessInput,
  AccountVerificationInsights,
  AccountVerificationInsightsNetworkStatus,
  AccountVerificationInsightsPreviousReturns,
  AccountVerificationStatus,
  AccountsBalanceGetRequest,
  AccountsBalanceGetRequestOptions,
  AccountsBalanceGetResponse,
  AccountsBalanceMethods,
  AccountsGetRequest,
  AccountsGetRequestOptions,
  AccountsGetResponse,
  AccountsMethods,
  AccountsPlaidError,
  AccountsPlaidErrorErrorType,
  Activity,
  ActivityActivity,
  Address,
  AddressData,
  AddressDataNullable,
  AddressDataNullableNoRequiredFields,
  AddressMatchScore,
  Application,
  ApplicationGetRequest,
  ApplicationGetResponse,
  ApplicationLastDataAccessTimes,
  ApplicationMethods,
  AssetHolding,
  AssetHoldings,
  AssetReport,
  AssetReportAccountBalance,
  AssetReportAuditCopyCreateRequest,
  AssetReportAuditCopyCreateResponse,
  AssetReportAuditCopyGetRequest,
  AssetReportAuditCopyGetResponse,
  AssetReportAuditCopyMethods,
  AssetReportAuditCopyPdfGetRequest,
  AssetReportAuditCopyPdfGetRequestOptions,
  AssetReportAuditCopyPdfMethods,
  AssetReportAuditCopyRemoveRequest,
  AssetReportAuditCopyRemoveResponse,
  AssetReportCreateRequest,
  AssetReportCreateRequestOptions,
  AssetReportCreateResponse,
  AssetReportFilterRequest,
  AssetReportFilterResponse,
  AssetReportFreddie,
  AssetReportFreddieLOANS,
  AssetReportFreddieLOANSLOAN,
  AssetReportFreddieLOANSLOANLOANIDENTIFIERS,
  AssetReportFreddieLOANSLOANLOANIDENTIFIERSLOANIDENTIFIER,
  AssetReportFreddiePARTIES,
  AssetReportFreddiePARTIESPARTY,
  AssetReportFreddiePARTIESPARTYINDIVIDUAL,
  AssetReportFreddiePARTIESPARTYINDIVIDUALNAME,
  AssetReportFreddiePARTIESPARTYROLES,
  AssetReportFreddiePARTIESPARTYROLESROLE,
  AssetReportFreddiePARTIESPARTYROLESROLEROLEDETAIL,
  AssetReportFreddiePARTIESPARTYTAXPAYERIDENTIFIERS,
  AssetReportFreddiePARTIESPARTYTAXPAYERIDENTIFIERSTAXPAYERIDENTIFIER,
  AssetReportFreddieSERVICES,
  AssetReportFreddieSERVICESSERVICE,
  AssetReportFreddieSERVICESSERVICESTATUSES,
  AssetReportFreddieSERVICESSERVICESTATUSESSTATUS,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSET,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETREPORTINGINFORMATION,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETSERVICEPRODUCTFULFILLMENT,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETSERVICEPRODUCTFULFILLMENTSERVICEPRODUCTFULFILLMENTDETAIL,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSE,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETS,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSET,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETDETAIL,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETDETAILAssetType,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETHOLDER,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETHOLDERNAME,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETOWNERS,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETOWNERSASSETOWNER,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONS,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTION,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDESCRIPTON,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDETAIL,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDETAILAssetTransactionCategoryType,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETVALIDATIONSOURCES,
  AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETVALIDATIONSOURCESVALIDATIONSOURCE,
  AssetReportGetRequest,
  AssetReportGetRequestOptions,
  AssetReportGetResponse,
  AssetReportInvestmentHolding,
  AssetReportInvestmentSecurity,
  AssetReportInvestmentTransaction,
  AssetReportInvestmentTransactionSubtype,
  AssetReportInvestments,
  AssetReportItem,
  AssetReportMethods,
  AssetReportPdfGetRequest,
  AssetReportPdfGetRequestOptions,
  AssetReportPdfMethods,
  AssetReportRefreshRequest,
  AssetReportRefreshRequestOptions,
  AssetReportRefreshResponse,
  AssetReportRemoveRequest,
  AssetReportRemoveResponse,
  AssetReportTransaction,
  AssetReportUser,
  AssetReportUserInput,
  AuthGetNumbers,
  AuthGetRequest,
  AuthGetRequestOptions,
  AuthGetResponse,
  AuthMetadata,
  AuthMethods,
  AuthSupportedMethods,
  BankInitiatedReturnRisk,
  BankTransfer,
  BankTransferBalance,
  BankTransferBalanceGetRequest,
  BankTransferBalanceGetResponse,
  BankTransferBalanceMethods,
  BankTransferCancelRequest,
  BankTransferCancelResponse,
  BankTransferCreateRequest,
  BankTransferCreateResponse,
  BankTransferEvent,
  BankTransferEventListRequest,
  BankTransferEventListResponse,
  BankTransferEventMethods,
  BankTransferEventSyncRequest,
  BankTransferEventSyncResponse,
  BankTransferFailure,
  BankTransferFailureInput,
  BankTransferGetRequest,
  BankTransferGetResponse,
  BankTransferListRequest,
  BankTransferListResponse,
  BankTransferMethods,
  BankTransferMigrateAccountRequest,
  BankTransferMigrateAccountResponse,
  BankTransferSweep,
  BankTransferSweepGetRequest,
  BankTransferSweepGetResponse,
  BankTransferSweepListRequest,
  BankTransferSweepListResponse,
  BankTransferSweepMethods,
  BankTransferUser,
  BankTransferUserInput,
  CategoriesGetRequest,
  CategoriesGetResponse,
  CategoriesMethods,
  Category,
  Cause,
  CauseErrorType,
  ClientProvidedEnrichedTransaction,
  ClientProvidedTransaction,
  ClientProvidedTransactionLocation,
  ClientUserIdentity,
  ClientUserIdentityAddresses,
  ClientUserIdentityAddressesInput,
  ClientUserIdentityEmails,
  ClientUserIdentityInput,
  ClientUserIdentityName,
  ClientUserIdentityPhoneNumbers,
  ConnectedApplication,
  ConsentEvent,
  ConsentEventConsentedDataScopes,
  ConsentEventEventCode,
  ConsentEventsGetRequest,
  ConsentEventsGetResponse,
  ConsentEventsMethods,
  ConsentMethods,
  ConsentedAccount,
  ConsentedAccountSubtype,
  ConsumerReportUserIdentity,
  ConsumerReportUserIdentityPrimaryAddress,
  Counterparty,
  CraCheckReportCreateEmploymentRefreshOptions,
  CraCheckReportHomeLendingReportOptions,
  CraPartnerInsightsBaseFicoScore,
  CraPartnerInsightsFicoInput,
  CraPartnerInsightsUltraFicoScoreRequest,
  CraReportProduct,
  CraReportProductOptions,
  CraReportProductProduct,
  Credit1099,
  Credit1099Filer,
  Credit1099Payer,
  Credit1099Recipient,
  CreditAmountWithCurrency,
  CreditAssetReportFreddieMacGetRequest,
  CreditAssetReportFreddieMacGetResponse,
  CreditAssetReportFreddieMacMethods,
  CreditAssetReportMethods,
  CreditAuditCopyTokenCreateRequest,
  CreditAuditCopyTokenCreateResponse,
  CreditAuditCopyTokenMethods,
  CreditAuditCopyTokenRemoveRequest,
  CreditAuditCopyTokenRemoveResponse,
  CreditAuditCopyTokenUpdateRequest,
  CreditAuditCopyTokenUpdateResponse,
  CreditBankIncome,
  CreditBankIncomeAccount,
  CreditBankIncomeAccountSubtype,
  CreditBankIncomeCause,
  CreditBankIncomeCauseErrorType,
  CreditBankIncomeGetRequest,
  CreditBankIncomeGetRequestOptions,
  CreditBankIncomeGetResponse,
  CreditBankIncomeHistoricalSummary,
  CreditBankIncomeItem,
  CreditBankIncomeMethods,
  CreditBankIncomePdfGetRequest,
  CreditBankIncomePdfMethods,
  CreditBankIncomeRefreshRequest,
  CreditBankIncomeRefreshRequestOptions,
  CreditBankIncomeRefreshResponse,
  CreditBankIncomeSource,
  CreditBankIncomeSourceIncomeCategory,
  CreditBankIncomeSummary,
  CreditBankIncomeTransaction,
  CreditBankIncomeWarning,
  CreditBankIncomeWarningWarningCode,
  CreditBankIncomeWebhookMethods,
  CreditBankIncomeWebhookUpdateRequest,
  CreditBankIncomeWebhookUpdateResponse,
  CreditBankStatementUploadAccountOwner,
  CreditBankStatementUploadAccountOwnerAddress,
  CreditBankStatementUploadBankAccount,
  CreditBankStatementUploadBankAccountPeriod,
  CreditBankStatementUploadItem,
  CreditBankStatementUploadObject,
  CreditBankStatementUploadTransaction,
  CreditBankStatementsMethods,
  CreditBankStatementsUploadsGetRequest,
  CreditBankStatementsUploadsGetRequestOptions,
  CreditBankStatementsUploadsGetResponse,
  CreditBankStatementsUploadsMethods,
  CreditCardLiability,
  CreditDetails,
  CreditDetailsApr,
  CreditDetailsAprs,
  CreditDetailsGetRequest,
  CreditDetailsGetResponse,
  CreditDetailsMethods,
  CreditDocumentMetadata,
  CreditEmployerVerification,
  CreditEmploymentGetRequest,
  CreditEmploymentGetResponse,
  CreditEmploymentItem,
  CreditEmploymentMethods,
  CreditEmploymentVerification,
  CreditFilter,
  CreditFilterInput,
  CreditFreddieMacAsset,
  CreditFreddieMacAssetASSETDETAIL,
  CreditFreddieMacAssetASSETDETAILAssetType,
  CreditFreddieMacAssetASSETHOLDER,
  CreditFreddieMacAssetASSETHOLDERNAME,
  CreditFreddieMacAssetASSETOWNERS,
  CreditFreddieMacAssetASSETOWNERSASSETOWNER,
  CreditFreddieMacAssetTransaction,
  CreditFreddieMacAssetTransactionASSETTRANSACTIONDESCRIPTION,
  CreditFreddieMacAssetTransactionASSETTRANSACTIONDETAIL,
  CreditFreddieMacAssetTransactionASSETTRANSACTIONDETAILAssetTransactionCategoryType,
  CreditFreddieMacAssetTransactions,
  CreditFreddieMacAssetVALIDATIONSOURCES,
  CreditFreddieMacAssetVALIDATIONSOURCESVALIDATIONSOURCE,
  CreditFreddieMacAssets,
  CreditFreddieMacIndividualName,
  CreditFreddieMacLoan,
  CreditFreddieMacLoanIdentifiers,
  CreditFreddieMacLoans,
  CreditFreddieMacMethods,
  CreditFreddieMacParties,
  CreditFreddieMacParty,
  CreditFreddieMacPartyIndividual,
  CreditFreddieMacPartyROLES,
  CreditFreddieMacPartyROLESROLE,
  CreditFreddieMacPartyROLESROLEROLEDETAIL,
  CreditFreddieMacPartyTAXPAYERIDENTIFIERS,
  CreditFreddieMacPartyTAXPAYERIDENTIFIERSTAXPAYERIDENTIFIER,
  CreditFreddieMacReportingInformation,
  CreditFreddieMacReportsGetRequest,
  CreditFreddieMacReportsGetResponse,
  CreditFreddieMacReportsMethods,
  CreditFreddieMacService,
  CreditFreddieMacServiceSTATUSES,
  CreditFreddieMacServiceSTATUSESSTATUS,
  CreditFreddieMacServices,
  CreditFreddieMacVerificationOfAsset,
  CreditFreddieMacVerificationOfAssetResponse,
  CreditFreddieMacVerificationOfAssetSERVICEPRODUCTFULFILLMENT,
  CreditFreddieMacVerificationOfAssetSERVICEPRODUCTFULFILLMENTSERVICEPRODUCTFULFILLMENTDETAIL,
  CreditFreddieMacVerificationOfAssetsDeal,
  CreditI20,
  CreditI20Student,
  CreditMethods,
  CreditPayStub,
  CreditPayStubAddress,
  CreditPayStubDeductions,
  CreditPayStubEarnings,
  CreditPayStubEmployee,
  CreditPayStubEmployer,
  CreditPayStubNetPay,
  CreditPayrollIncomeGetRequest,
  CreditPayrollIncomeGetRequestOptions,
  CreditPayrollIncomeGetResponse,
  CreditPayrollIncomeMethods,
  CreditPayrollIncomeParsingConfigMethods,
  CreditPayrollIncomeParsingConfigUpdateRequest,
  CreditPayrollIncomeParsingConfigUpdateResponse,
  CreditPayrollIncomePrecheckRequest,
  CreditPayrollIncomePrecheckResponse,
  CreditPayrollIncomeRefreshRequest,
  CreditPayrollIncomeRefreshRequestOptions,
  CreditPayrollIncomeRefreshResponse,
  CreditPayrollIncomeRiskSignalsGetRequest,
  CreditPayrollIncomeRiskSignalsGetResponse,
  CreditPayrollIncomeRiskSignalsMethods,
  CreditPlatformIds,
  CreditRelayCreateRequest,
  CreditRelayCreateResponse,
  CreditRelayGetRequest,
  CreditRelayGetResponse,
  CreditRelayMethods,
  CreditRelayPdfGetRequest,
  CreditRelayPdfMethods,
  CreditRelayRefreshRequest,
  CreditRelayRefreshResponse,
  CreditRelayRemoveRequest,
  CreditRelayRemoveResponse,
  CreditSession,
  CreditSessionBankEmploymentResult,
  CreditSessionBankEmploymentResultStatus,
  CreditSessionBankIncomeResult,
  CreditSessionBankIncomeResultStatus,
  CreditSessionDocumentIncomeResult,
  CreditSessionError,
  CreditSessionItemAddResult,
  CreditSessionPayrollIncomeResult,
  CreditSessionResults,
  CreditSessionsGetRequest,
  CreditSessionsGetResponse,
  CreditSessionsMethods,
  CreditW2,
  CustomSandboxTransaction,
  CustomerInitiatedReturnRisk,
  DateRange,
  Deductions,
  DeductionsBreakdown,
  DeductionsTotal,
  DepositSwitchAddressData,
  DepositSwitchAltCreateRequest,
  DepositSwitchAltCreateResponse,
  DepositSwitchAltMethods,
  DepositSwitchCreateRequest,
  DepositSwitchCreateRequestOptions,
  DepositSwitchCreateResponse,
  DepositSwitchGetRequest,
  DepositSwitchGetResponse,
  DepositSwitchMethods,
  DepositSwitchTargetAccount,
  DepositSwitchTargetUser,
  DepositSwitchTokenCreateRequest,
  DepositSwitchTokenCreateResponse,
  DepositSwitchTokenMethods,
  DepositoryFilter,
  DepositoryFilterAccountSubtypes,
  DepositoryFilterAccountSubtypesInput,
  DepositoryFilterInput,
  DisconnectedApplication,
  DistributionBreakdown,
  DocumentAnalysis,
  DocumentMetadata,
  DocumentRiskSignal,
  DocumentRiskSignalInstitutionMetadata,
  DocumentRiskSignalsObject,
  DocumentRiskSummary,
  DocumentaryVerification,
  DocumentaryVerificationDocument,
  Earnings,
  EarningsBreakdown,
  EarningsTotal,
  Email,
  EmailAddressMatchScore,
  Employee,
  EmployeeIncomeSummaryFieldString,
  Employer,
  EmployerIncomeSummaryFieldString,
  EmployerVerification,
  EmployersMethods,
  EmployersSearchRequest,
  EmployersSearchResponse,
  EmploymentDetails,
  EmploymentMethods,
  EmploymentVerification,
  EmploymentVerificationGetRequest,
  EmploymentVerificationGetResponse,
  EmploymentVerificationMethods,
  Enrichments,
  EntityDocument,
  EntityScreeningHitAnalysis,
  EntityScreeningHitData,
  EntityScreeningHitDocumentsItems,
  EntityScreeningHitEmails,
  EntityScreeningHitEmailsItems,
  EntityScreeningHitNames,
  EntityScreeningHitNamesItems,
  EntityScreeningHitPhoneNumbers,
  EntityScreeningHitUrls,
  EntityScreeningHitUrlsItems,
  EntityScreeningHitsPhoneNumberItems,
  EntityWatchlistProgram,
  EntityWatchlistProgramListsEnabled,
  EntityWatchlistScreening,
  EntityWatchlistScreeningHit,
  EntityWatchlistScreeningHitListCode,
  EntityWatchlistScreeningReview,
  EntityWatchlistScreeningSearchTerms,
  EntityWatchlistSearchTerms,
  ExternalPaymentInitiationConsentOptions,
  ExternalPaymentOptions,
  ExternalPaymentOptionsScheme,
  ExternalPaymentRefundDetails,
  ExternalPaymentScheduleGet,
  ExternalPaymentScheduleRequest,
  FixedIncome,
  FraudAnalysisDetails,
  GenericScreeningHitLocationItems,
  HealthIncident,
  HistoricalBalance,
  Holding,
  HoldingTaxLot,
  IdentityDocumentUpload,
  IdentityDocumentUploadMetadata,
  IdentityDocumentUploadRiskInsights,
  IdentityDocumentUploadRiskSignal,
  IdentityDocumentUploadRiskSummary,
  IdentityDocumentsMethods,
  IdentityDocumentsUploadsGetRequest,
  IdentityDocumentsUploadsGetRequestOptions,
  IdentityDocumentsUploadsGetResponse,
  IdentityDocumentsUploadsMethods,
  IdentityGetRequest,
  IdentityGetRequestOptions,
  IdentityGetResponse,
  IdentityMatchRequest,
  IdentityMatchRequestOptions,
  IdentityMatchResponse,
  IdentityMatchUser,
  IdentityMethods,
  IdentityRefreshRequest,
  IdentityRefreshResponse,
  IdentityVerification,
  IdentityVerificationAutofillAddress,
  IdentityVerificationAutofillCreateRequest,
  IdentityVerificationAutofillCreateResponse,
  IdentityVerificationAutofillMethods,
  IdentityVerificationAutofillUserData,
  IdentityVerificationCreateRequest,
  IdentityVerificationCreateRequestUser,
  IdentityVerificationCreateRequestUserAddress,
  IdentityVerificationCreateRequestUserName,
  IdentityVerificationCreateResponse,
  IdentityVerificationCreateResponseStatus,
  IdentityVerificationDocumentAddressResponse,
  IdentityVerificationDocumentNameResponse,
  IdentityVerificationGetRequest,
  IdentityVerificationGetResponse,
  IdentityVerificationGetResponseStatus,
  IdentityVerificationListRequest,
  IdentityVerificationListResponse,
  IdentityVerificationMethods,
  IdentityVerificationRequestUser,
  IdentityVerificationRequestUserAddress,
  IdentityVerificationRequestUserName,
  IdentityVerificationResponseUserName,
  IdentityVerificationRetryRequest,
  IdentityVerificationRetryRequestStepsObject,
  IdentityVerificationRetryResponse,
  IdentityVerificationRetryResponseStatus,
  IdentityVerificationStepSummary,
  IdentityVerificationStepSummaryAcceptTos,
  IdentityVerificationStepSummaryDocumentaryVerification,
  IdentityVerificationStepSummaryKycCheck,
  IdentityVerificationStepSummaryRiskCheck,
  IdentityVerificationStepSummarySelfieCheck,
  IdentityVerificationStepSummaryVerifySms,
  IdentityVerificationStepSummaryWatchlistScreening,
  IdentityVerificationTemplateReference,
  IdentityVerificationUserAddress,
  IdentityVerificationUserData,
  ImageQualityDetails,
  IncidentUpdate,
  Income,
  IncomeGetRequest,
  IncomeGetResponse,
  IncomeInsightsFilter,
  IncomeMethods,
  IncomeStream,
  IncomeSummary,
  IncomeVerificationCreateRequest,
  IncomeVerificationCreateRequestOptions,
  IncomeVerificationCreateResponse,
  IncomeVerificationDocumentsDownloadRequest,
  IncomeVerificationDocumentsMethods,
  IncomeVerificationMethods,
  IncomeVerificationPaystubsGetRequest,
  IncomeVerificationPaystubsGetResponse,
  IncomeVerificationPaystubsMethods,
  IncomeVerificationPrecheckEmployer,
  IncomeVerificationPrecheckEmployerAddress,
  IncomeVerificationPrecheckMilitaryInfo,
  IncomeVerificationPrecheckPayrollInstitution,
  IncomeVerificationPrecheckRequest,
  IncomeVerificationPrecheckResponse,
  IncomeVerificationPrecheckUser,
  IncomeVerificationPrecheckUserHomeAddress,
  IncomeVerificationSummaryGetRequest,
  IncomeVerificationSummaryGetResponse,
  IncomeVerificationSummaryMethods,
  IncomeVerificationTaxformsGetRequest,
  IncomeVerificationTaxformsGetResponse,
  IncomeVerificationTaxformsMethods,
  IndividualScreeningHitNames,
  IndividualWatchlistProgram,
  IndividualWatchlistProgramListsEnabled,
  Institution,
  InstitutionCountryCodes,
  InstitutionProducts,
  InstitutionStatus,
  InstitutionsGetByIdRequest,
  InstitutionsGetByIdRequestCountryCodes,
  InstitutionsGetByIdRequestOptions,
  InstitutionsGetByIdResponse,
  InstitutionsGetRequest,
  InstitutionsGetRequestCountryCodes,
  InstitutionsGetRequestOptions,
  InstitutionsGetRequestOptionsProducts,
  InstitutionsGetResponse,
  InstitutionsMethods,
  InstitutionsSearchRequest,
  InstitutionsSearchRequestCountryCodes,
  InstitutionsSearchRequestOptions,
  InstitutionsSearchRequestOptionsPaymentInitiation,
  InstitutionsSearchRequestProducts,
  InstitutionsSearchResponse,
  InvestmentAccount,
  InvestmentAccountBalance,
  InvestmentAccountVerificationStatus,
  InvestmentFilter,
  InvestmentFilterAccountSubtypes,
  InvestmentFilterAccountSubtypesInput,
  InvestmentFilterInput,
  InvestmentTransaction,
  InvestmentsAuth401kContributionDetails,
  InvestmentsAuth401kFeeDetails,
  InvestmentsAuthAccountDetails401k,
  InvestmentsAuthDataSources,
  InvestmentsAuthGetNumbers,
  InvestmentsAuthGetRequest,
  InvestmentsAuthGetRequestOptions,
  InvestmentsAuthGetResponse,
  InvestmentsAuthMethods,
  InvestmentsAuthOwner,
  InvestmentsHoldingsGetRequest,
  InvestmentsHoldingsGetRequestOptions,
  InvestmentsHoldingsGetResponse,
  InvestmentsHoldingsMethods,
  InvestmentsMethods,
  InvestmentsRefreshRequest,
  InvestmentsRefreshResponse,
  InvestmentsTransactionsGetRequest,
  InvestmentsTransactionsGetRequestOptions,
  InvestmentsTransactionsGetResponse,
  InvestmentsTransactionsMethods,
  Item,
  ItemAccessTokenInvalidateRequest,
  ItemAccessTokenInvalidateResponse,
  ItemAccessTokenMethods,
  ItemActivityListRequest,
  ItemActivityListResponse,
  ItemActivityMethods,
  ItemApplicationListRequest,
  ItemApplicationListResponse,
  ItemApplicationMethods,
  ItemApplicationScopesMethods,
  ItemApplicationScopesUpdateRequest,
  ItemApplicationScopesUpdateResponse,
  ItemApplicationUnlinkRequest,
  ItemApplicationUnlinkResponse,
  ItemAvailableProducts,
  ItemBilledProducts,
  ItemConsentedProducts,
  ItemGetRequest,
  ItemGetResponse,
  ItemImportRequest,
  ItemImportRequestOptions,
  ItemImportRequestProducts,
  ItemImportRequestUserAuth,
  ItemImportResponse,
  ItemMethods,
  ItemPlaidError,
  ItemPlaidErrorErrorType,
  ItemProducts,
  ItemProductsMethods,
  ItemProductsTerminateRequest,
  ItemProductsTerminateRequestReasonCode,
  ItemProductsTerminateResponse,
  ItemPublicTokenCreateRequest,
  ItemPublicTokenCreateResponse,
  ItemPublicTokenExchangeRequest,
  ItemPublicTokenExchangeResponse,
  ItemPublicTokenMethods,
  ItemRemoveRequest,
  ItemRemoveRequestReasonCode,
  ItemRemoveResponse,
  ItemStatus,
  ItemStatusInvestments,
  ItemStatusLastWebhook,
  ItemStatusTransactions,
  ItemWebhookMethods,
  ItemWebhookUpdateRequest,
  ItemWebhookUpdateResponse,
  ItemWithConsentFields,
  ItemWithConsentFieldsAuthMethod,
  ItemWithConsentFieldsAvailableProducts,
  ItemWithConsentFieldsBilledProducts,
  ItemWithConsentFieldsConsentedDataScopes,
  ItemWithConsentFieldsConsentedProducts,
  ItemWithConsentFieldsProducts,
  JWKPublicKey,
  KYCCheckAddressSummary,
  KYCCheckDateOfBirthSummary,
  KYCCheckDetails,
  KYCCheckIDNumberSummary,
  KYCCheckNameSummary,
  KYCCheckPhoneSummary,
  KYCCheckSSAAnalysis,
  LiabilitiesGetRequest,
  LiabilitiesGetRequestOptions,
  LiabilitiesGetResponse,
  LiabilitiesMethods,
  LiabilitiesObject,
  LinkEvent,
  LinkEventMetadata,
  LinkMethods,
  LinkPlaidError,
  LinkPlaidErrorErrorType,
  LinkSessionBankIncomeResult,
  LinkSessionBankIncomeResultStatus,
  LinkSessionCraDocumentUploadResult,
  LinkSessionCraItemAddResult,
  LinkSessionCraUpdateResult,
  LinkSessionExit,
  LinkSessionExitDeprecated,
  LinkSessionExitMetadata,
  LinkSessionItemAddResult,
  LinkSessionPayrollIncomeResult,
  LinkSessionResults,
  LinkSessionSuccess,
  LinkSessionSuccessMetadata,
  LinkSessionSuccessMetadataAccount,
  LinkSessionSuccessMetadataInstitution,
  LinkTokenAccountFilters,
  LinkTokenCashflowReport,
  LinkTokenCreateCardSwitch,
  LinkTokenCreateHostedLink,
  LinkTokenCreateIdentity,
  LinkTokenCreateInstitutionData,
  LinkTokenCreateInstitutionDataInput,
  LinkTokenCreateRequest,
  LinkTokenCreateRequestAdditionalConsentedProducts,
  LinkTokenCreateRequestAuth,
  LinkTokenCreateRequestBaseReport,
  LinkTokenCreateRequestConsumerReportPermissiblePurpose,
  LinkTokenCreateRequestCountryCodes,
  LinkTokenCreateRequestCraOptions,
  LinkTokenCreateRequestCraOptionsBaseReport,
  LinkTokenCreateRequestCraOptionsBaseReportGSEOptions,
  LinkTokenCreateRequestCraOptionsCashflowInsights,
  LinkTokenCreateRequestCraOptionsIncomeInsights,
  LinkTokenCreateRequestCraOptionsLendScore,
  LinkTokenCreateRequestCraOptionsNetworkInsights,
  LinkTokenCreateRequestCraOptionsPartnerInsights,
  LinkTokenCreateRequestCraReportParameter,
  LinkTokenCreateRequestCreditPartnerInsights,
  LinkTokenCreateRequestEmployment,
  LinkTokenCreateRequestEmploymentBankIncome,
  LinkTokenCreateRequestIdentityVerification,
  LinkTokenCreateRequestIncomeVerification,
  LinkTokenCreateRequestIncomeVerificationBankIncome,
  LinkTokenCreateRequestIncomeVerificationPayrollIncome,
  LinkTokenCreateRequestOptionalProducts,
  LinkTokenCreateRequestPaymentConfiguration,
  LinkTokenCreateRequestPaymentInitiation,
  LinkTokenCreateRequestProducts,
  LinkTokenCreateRequestRequiredIfSupportedProducts,
  LinkTokenCreateRequestStatements,
  LinkTokenCreateRequestTransfer,
  LinkTokenCreateRequestUpdate,
  LinkTokenCreateRequestUser,
  LinkTokenCreateRequestUserStatedIncomeSource,
  LinkTokenCreateRequestUserStatedIncomeSourceCategory,
  LinkTokenCreateResponse,
  LinkTokenEUConfig,
  LinkTokenGetMetadataResponse,
  LinkTokenGetMetadataResponseCountryCodes,
  LinkTokenGetMetadataResponseInitialProducts,
  LinkTokenGetRequest,
  LinkTokenGetResponse,
  LinkTokenGetSessionsResponse,
  LinkTokenInvestments,
  LinkTokenInvestmentsAuth,
  LinkTokenMethods,
  LinkTokenTransactions,
  LoanFilter,
  LoanFilterAccountSubtypes,
  LoanFilterAccountSubtypesInput,
  LoanFilterInput,
  LoanIdentifier,
  Location,
  MatchSummary,
  MortgageInterestRate,
  MortgageLiability,
  MortgagePropertyAddress,
  MultiDocumentRiskSignal,
  NameMatchScore,
  NetPay,
  NumbersACATS,
  NumbersACH,
  NumbersATON,
  NumbersBACS,
  NumbersEFT,
  NumbersInternational,
  NumbersRetirement401k,
  OptionContract,
  OtherFilter,
  OtherFilterInput,
  Owner,
  PSLFStatus,
  Pay,
  PayFrequency,
  PayPeriodDetails,
  PayStubDeductionsBreakdown,
  PayStubDeductionsTotal,
  PayStubDistributionBreakdown,
  PayStubEarningsBreakdown,
  PayStubEarningsTotal,
  PayStubPayPeriodDetails,
  PayStubTaxpayerID,
  PaymentAmount,
  PaymentAmountInput,
  PaymentAmountRefunded,
  PaymentAmountToRefund,
  PaymentConsentPeriodicAmount,
  PaymentConsentPeriodicAmountInput,
  PaymentConsentValidDateTime,
  PaymentConsentValidDateTimeInput,
  PaymentInitiationAddress,
  PaymentInitiationConsentConstraints,
  PaymentInitiationConsentConstraintsInput,
  PaymentInitiationConsentCreateRequest,
  PaymentInitiationConsentCreateResponse,
  PaymentInitiationConsentGetRequest,
  PaymentInitiationConsentGetResponse,
  PaymentInitiationConsentMethods,
  PaymentInitiationConsentPayerDetails,
  PaymentInitiationConsentPayerNumbers,
  PaymentInitiationConsentPaymentExecuteRequest,
  PaymentInitiationConsentPaymentExecuteResponse,
  PaymentInitiationConsentPaymentExecuteResponseStatus,
  PaymentInitiationConsentPaymentMethods,
  PaymentInitiationConsentRevokeRequest,
  PaymentInitiationConsentRevokeResponse,
  PaymentInitiationMetadata,
  PaymentInitiationMethods,
  PaymentInitiationPayment,
  PaymentInitiationPaymentAdjustedScheme,
  PaymentInitiationPaymentCreateRequest,
  PaymentInitiationPaymentCreateResponse,
  PaymentInitiationPaymentGetRequest,
  PaymentInitiationPaymentGetResponse,
  PaymentInitiationPaymentGetResponseAdjustedScheme,
  PaymentInitiationPaymentGetResponseScheme,
  PaymentInitiationPaymentGetResponseStatus,
  PaymentInitiationPaymentListRequest,
  PaymentInitiationPaymentListResponse,
  PaymentInitiationPaymentMethods,
  PaymentInitiationPaymentReverseRequest,
  PaymentInitiationPaymentReverseResponse,
  PaymentInitiationPaymentReverseResponseStatus,
  PaymentInitiationPaymentScheme,
  PaymentInitiationPaymentTokenCreateRequest,
  PaymentInitiationPaymentTokenCreateResponse,
  PaymentInitiationPaymentTokenMethods,
  PaymentInitiationPlaidError,
  PaymentInitiationPlaidErrorErrorType,
  PaymentInitiationRecipient,
  PaymentInitiationRecipientCreateRequest,
  PaymentInitiationRecipientCreateResponse,
  PaymentInitiationRecipientGetRequest,
  PaymentInitiationRecipientGetResponse,
  PaymentInitiationRecipientListRequest,
  PaymentInitiationRecipientListResponse,
  PaymentInitiationRecipientMethods,
  PaymentInitiationStandingOrderMetadata,
  PaymentMeta,
  PayrollIncomeAccountData,
  PayrollIncomeObject,
  PayrollIncomeRateOfPay,
  PayrollItem,
  PayrollItemStatus,
  PayrollRiskSignalsItem,
  Paystub,
  PaystubAddress,
  PaystubEmployer,
  PaystubYTDDetails,
  PersonalFinanceCategory,
  PhoneNumber,
  PhoneNumberMatchScore,
  PhysicalDocumentExtractedData,
  PhysicalDocumentExtractedDataAnalysis,
  PhysicalDocumentExtractedDataCategory,
  PhysicalDocumentImages,
  PlatformIds,
  PrismVersions,
  ProcessorAccountGetRequest,
  ProcessorAccountGetResponse,
  ProcessorAccountMethods,
  ProcessorApexMethods,
  ProcessorApexProcessorTokenCreateRequest,
  ProcessorApexProcessorTokenCreateResponse,
  ProcessorApexProcessorTokenMethods,
  ProcessorAuthGetRequest,
  ProcessorAuthGetResponse,
  ProcessorAuthMethods,
  ProcessorBalanceGetRequest,
  ProcessorBalanceGetRequestOptions,
  ProcessorBalanceGetResponse,
  ProcessorBalanceMethods,
  ProcessorBankTransferCreateRequest,
  ProcessorBankTransferCreateResponse,
  ProcessorBankTransferMethods,
  ProcessorDwollaMethods,
  ProcessorDwollaProcessorTokenCreateRequest,
  ProcessorDwollaProcessorTokenCreateResponse,
  ProcessorDwollaProcessorTokenMethods,
  ProcessorIdentityGetRequest,
  ProcessorIdentityGetResponse,
  ProcessorIdentityMatchRequest,
  ProcessorIdentityMatchResponse,
  ProcessorIdentityMethods,
  ProcessorInvestmentsAuthGetRequest,
  ProcessorInvestmentsAuthGetResponse,
  ProcessorInvestmentsAuthMethods,
  ProcessorInvestmentsHoldingsGetRequest,
  ProcessorInvestmentsHoldingsGetResponse,
  ProcessorInvestmentsHoldingsMethods,
  ProcessorInvestmentsMethods,
  ProcessorInvestmentsTransactionsGetRequest,
  ProcessorInvestmentsTransactionsGetRequestOptions,
  ProcessorInvestmentsTransactionsGetResponse,
  ProcessorInvestmentsTransactionsMethods,
  ProcessorLiabilitiesGetRequest,
  ProcessorLiabilitiesGetResponse,
  ProcessorLiabilitiesMethods,
  ProcessorMethods,
  ProcessorNumber,
  ProcessorOcrolusMethods,
  ProcessorOcrolusProcessorTokenCreateRequest,
  ProcessorOcrolusProcessorTokenCreateResponse,
  ProcessorOcrolusProcessorTokenMethods,
  ProcessorSignalDecisionMethods,
  ProcessorSignalDecisionReportRequest,
  ProcessorSignalDecisionReportResponse,
  ProcessorSignalEvaluateRequest,
  ProcessorSignalEvaluateResponse,
  ProcessorSignalMethods,
  ProcessorSignalPrepareRequest,
  ProcessorSignalPrepareResponse,
  ProcessorSignalReturnMethods,
  ProcessorSignalReturnReportRequest,
  ProcessorSignalReturnReportResponse,
  ProcessorStripeBankAccountTokenCreateRequest,
  ProcessorStripeBankAccountTokenCreateResponse,
  ProcessorStripeBankAccountTokenMethods,
  ProcessorStripeMethods,
  ProcessorTokenCreateRequest,
  ProcessorTokenCreateRequestProcessor,
  ProcessorTokenCreateResponse,
  ProcessorTokenMethods,
  ProcessorTokenPermissionsGetRequest,
  ProcessorTokenPermissionsGetResponse,
  ProcessorTokenPermissionsGetResponseProducts,
  ProcessorTokenPermissionsMethods,
  ProcessorTokenPermissionsSetRequest,
  ProcessorTokenPermissionsSetRequestProducts,
  ProcessorTokenPermissionsSetResponse,
  ProcessorTokenWebhookMethods,
  ProcessorTokenWebhookUpdateRequest,
  ProcessorTokenWebhookUpdateResponse,
  ProcessorTransactionsGetRequest,
  ProcessorTransactionsGetRequestOptions,
  ProcessorTransactionsGetResponse,
  ProcessorTransactionsMethods,
  ProcessorTransactionsRecurringGetRequest,
  ProcessorTransactionsRecurringGetRequestOptions,
  ProcessorTransactionsRecurringGetResponse,
  ProcessorTransactionsRecurringMethods,
  ProcessorTransactionsRefreshRequest,
  ProcessorTransactionsRefreshResponse,
  ProcessorTransactionsSyncRequest,
  ProcessorTransactionsSyncRequestOptions,
  ProcessorTransactionsSyncResponse,
  ProcessorTransactionsSyncResponseTransactionsUpdateStatus,
  ProductAccess,
  ProductAccessInput,
  ProductStatus,
  ProductStatusBreakdown,
  ProjectedIncomeSummaryFieldNumber,
  ReceiverDetails,
  RecipientBACS,
  RecipientBACSInput,
  RefreshResult,
  RemovedTransaction,
  RiskCheckBehavior,
  RiskCheckDetails,
  RiskCheckDetailsStatus,
  RiskCheckDevice,
  RiskCheckEmail,
  RiskCheckPhone,
  RiskSignalDocumentReference,
  RiskSignalDocumentReferenceStatus,
  RuleDetails,
  Ruleset,
  SMSVerification,
  SandboxBankIncomeFireWebhookRequest,
  SandboxBankIncomeFireWebhookResponse,
  SandboxBankIncomeMethods,
  SandboxBankIncomeWebhookFireRequestWebhookFields,
  SandboxBankTransferFireWebhookRequest,
  SandboxBankTransferFireWebhookResponse,
  SandboxBankTransferMethods,
  SandboxBankTransferSimulateRequest,
  SandboxBankTransferSimulateResponse,
  SandboxIncomeFireWebhookRequest,
  SandboxIncomeFireWebhookRequestVerificationStatus,
  SandboxIncomeFireWebhookRequestWebhookCode,
  SandboxIncomeFireWebhookResponse,
  SandboxIncomeMethods,
  SandboxItemApplicationMethods,
  SandboxItemApplicationSeedRequest,
  SandboxItemApplicationSeedResponse,
  SandboxItemFireWebhookRequest,
  SandboxItemFireWebhookRequestOptions,
  SandboxItemFireWebhookRequestWebhookCode,
  SandboxItemFireWebhookRequestWebhookType,
  SandboxItemFireWebhookResponse,
  SandboxItemMethods,
  SandboxItemResetLoginRequest,
  SandboxItemResetLoginResponse,
  SandboxItemSetVerificationStatusRequest,
  SandboxItemSetVerificationStatusResponse,
  SandboxMethods,
  SandboxOauthMethods,
  SandboxOauthSelectAccountsRequest,
  SandboxOauthSelectAccountsResponse,
  SandboxPaymentMethods,
  SandboxPaymentSimulateRequest,
  SandboxPaymentSimulateResponse,
  SandboxPaymentSimulateResponseNewStatus,
  SandboxPaymentSimulateResponseOldStatus,
  SandboxProcessorTokenCreateRequest,
  SandboxProcessorTokenCreateRequestOptions,
  SandboxProcessorTokenCreateResponse,
  SandboxProcessorTokenMethods,
  SandboxPublicTokenCreateRequest,
  SandboxPublicTokenCreateRequestInitialProducts,
  SandboxPublicTokenCreateRequestOptions,
  SandboxPublicTokenCreateRequestOptionsIncomeVerification,
  SandboxPublicTokenCreateRequestOptionsIncomeVerificationBankIncome,
  SandboxPublicTokenCreateRequestOptionsStatements,
  SandboxPublicTokenCreateRequestOptionsTransactions,
  SandboxPublicTokenCreateResponse,
  SandboxPublicTokenMethods,
  SandboxTransactionsCreateRequest,
  SandboxTransactionsCreateResponse,
  SandboxTransactionsMethods,
  SandboxUserMethods,
  SandboxUserResetLoginRequest,
  SandboxUserResetLoginResponse,
  Scopes,
  ScopesInput,
  ScreeningHitAnalysis,
  ScreeningHitData,
  ScreeningHitDateOfBirthItem,
  ScreeningHitDocumentsItems,
  ScreeningHitNamesItems,
  Security,
  SelfieAnalysis,
  SelfieCapture,
  SelfieCheck,
  SelfieCheckSelfie,
  ServicerAddressData,
  SessionMethods,
  SessionTokenCreateRequest,
  SessionTokenCreateRequestUser,
  SessionTokenCreateResponse,
  SessionTokenCreateResponseLink,
  SessionTokenMethods,
  SignalAddressData,
  SignalDecisionMethods,
  SignalDecisionReportRequest,
  SignalDecisionReportResponse,
  SignalDevice,
  SignalEvaluateCoreAttributes,
  SignalEvaluateRequest,
  SignalEvaluateResponse,
  SignalMethods,
  SignalPersonName,
  SignalPrepareRequest,
  SignalPrepareResponse,
  SignalReturnMethods,
  SignalReturnReportRequest,
  SignalReturnReportResponse,
  SignalScheduleRecommendation,
  SignalScheduleRequest,
  SignalScheduleResponse,
  SignalScores,
  SignalUser,
  SignalWarning,
  SingleDocumentRiskSignal,
  StatementsAccount,
  StatementsDownloadRequest,
  StatementsListRequest,
  StatementsListResponse,
  StatementsMethods,
  StatementsRefreshRequest,
  StatementsRefreshResponse,
  StatementsStatement,
  StudentLoan,
  StudentLoanStatus,
  StudentLoanStatusType,
  StudentRepaymentPlan,
  StudentRepaymentPlanType,
  Taxform,
  TaxpayerID,
  Transaction,
  TransactionCounterparty,
  TransactionCounterpartyType,
  TransactionData,
  TransactionStream,
  TransactionStreamAmount,
  TransactionStreamFrequency,
  TransactionTransactionCode,
  TransactionsEnrichRequest,
  TransactionsEnrichRequestOptions,
  TransactionsEnrichResponse,
  TransactionsGetRequest,
  TransactionsGetRequestOptions,
  TransactionsGetResponse,
  TransactionsMethods,
  TransactionsRecurringGetRequest,
  TransactionsRecurringGetRequestOptions,
  TransactionsRecurringGetResponse,
  TransactionsRecurringMethods,
  TransactionsRefreshRequest,
  TransactionsRefreshResponse,
  TransactionsSyncRequest,
  TransactionsSyncRequestOptions,
  TransactionsSyncResponse,
  TransactionsSyncResponseTransactionsUpdateStatus,
  UpdateEntityScreeningRequestSearchTerms,
  UpdateIndividualScreeningRequestSearchTerms,
  UserAccountIdentity,
  UserAccountIdentityAddress,
  UserAccountIdentityEditCounts,
  UserAccountIdentityEditHistory,
  UserAccountIdentityName,
  UserAccountIdentityOfficialDocument,
  UserAccountItem,
  UserAccountMethods,
  UserAccountSessionGetRequest,
  UserAccountSessionGetResponse,
  UserAccountSessionMethods,
  UserAddress,
  UserCreateRequest,
  UserCreateResponse,
  UserFinancialDataMethods,
  UserFinancialDataRefreshRequest,
  UserFinancialDataRefreshResponse,
  UserGetRequest,
  UserGetResponse,
  UserIDNumber,
  UserIDNumberInput,
  UserIDNumberType,
  UserIDNumberTypeInput,
  UserIdentityMethods,
  UserIdentityRemoveRequest,
  UserIdentityRemoveResponse,
  UserItemsAssociateRequest,
  UserItemsAssociateResponse,
  UserItemsGetRequest,
  UserItemsGetResponse,
  UserItemsMethods,
  UserItemsRemoveRequest,
  UserItemsRemoveResponse,
  UserMethods,
  UserPlaidError,
  UserPlaidErrorErrorType,
  UserProductsMethods,
  UserProductsTerminateRequest,
  UserProductsTerminateRequestReasonCode,
  UserProductsTerminateResponse,
  UserRemoveRequest,
  UserRemoveResponse,
  UserThirdPartyTokenCreateRequest,
  UserThirdPartyTokenCreateResponse,
  UserThirdPartyTokenMethods,
  UserThirdPartyTokenRemoveRequest,
  UserThirdPartyTokenRemoveResponse,
  UserTransactionsMethods,
  UserTransactionsRefreshRequest,
  UserTransactionsRefreshResponse,
  UserUpdateRequest,
  UserUpdateResponse,
  VerifySMSDetails,
  W2,
  W2Box12,
  W2StateAndLocalWages,
  Warning,
  WarningWarningCode,
  WatchlistScreeningAuditTrail,
  WatchlistScreeningDocument,
  WatchlistScreeningEntityCreateRequest,
  WatchlistScreeningEntityCreateResponse,
  WatchlistScreeningEntityGetRequest,
  WatchlistScreeningEntityGetResponse,
  WatchlistScreeningEntityHistoryListRequest,
  WatchlistScreeningEntityHistoryListResponse,
  WatchlistScreeningEntityHistoryMethods,
  WatchlistScreeningEntityHitListRequest,
  WatchlistScreeningEntityHitListResponse,
  WatchlistScreeningEntityHitMethods,
  WatchlistScreeningEntityListRequest,
  WatchlistScreeningEntityListResponse,
  WatchlistScreeningEntityMethods,
  WatchlistScreeningEntityProgramGetRequest,
  WatchlistScreeningEntityProgramGetResponse,
  WatchlistScreeningEntityProgramGetResponseListsEnabled,
  WatchlistScreeningEntityProgramListRequest,
  WatchlistScreeningEntityProgramListResponse,
  WatchlistScreeningEntityProgramMethods,
  WatchlistScreeningEntityReviewCreateRequest,
  WatchlistScreeningEntityReviewCreateResponse,
  WatchlistScreeningEntityReviewListRequest,
  WatchlistScreeningEntityReviewListResponse,
  WatchlistScreeningEntityReviewMethods,
  WatchlistScreeningEntityUpdateRequest,
  WatchlistScreeningEntityUpdateResponse,
  WatchlistScreeningHit,
  WatchlistScreeningHitListCode,
  WatchlistScreeningHitLocations,
  WatchlistScreeningIndividual,
  WatchlistScreeningIndividualCreateRequest,
  WatchlistScreeningIndividualCreateResponse,
  WatchlistScreeningIndividualGetRequest,
  WatchlistScreeningIndividualGetResponse,
  WatchlistScreeningIndividualHistoryListRequest,
  WatchlistScreeningIndividualHistoryListResponse,
  WatchlistScreeningIndividualHistoryMethods,
  WatchlistScreeningIndividualHitListRequest,
  WatchlistScreeningIndividualHitListResponse,
  WatchlistScreeningIndividualHitMethods,
  WatchlistScreeningIndividualListRequest,
  WatchlistScreeningIndividualListResponse,
  WatchlistScreeningIndividualMethods,
  WatchlistScreeningIndividualProgramGetRequest,
  WatchlistScreeningIndividualProgramGetResponse,
  WatchlistScreeningIndividualProgramGetResponseListsEnabled,
  WatchlistScreeningIndividualProgramListRequest,
  WatchlistScreeningIndividualProgramListResponse,
  WatchlistScreeningIndividualProgramMethods,
  WatchlistScreeningIndividualReviewCreateRequest,
  WatchlistScreeningIndividualReviewCreateResponse,
  WatchlistScreeningIndividualReviewListRequest,
  WatchlistScreeningIndividualReviewListResponse,
  WatchlistScreeningIndividualReviewMethods,
  WatchlistScreeningIndividualUpdateRequest,
  WatchlistScreeningIndividualUpdateResponse,
  WatchlistScreeningMethods,
  WatchlistScreeningRequestSearchTerms,
  WatchlistScreeningReview,
  WatchlistScreeningSearchTerms,
  WebhookVerificationKeyGetRequest,
  WebhookVerificationKeyGetResponse,
  WebhookVerificationKeyMethods,
  YTDGrossIncomeSummaryFieldNumber,
  YTDNetIncomeSummaryFieldNumber,
  YieldRate,
} from '../types.gen.ts'

/** Methods of `PlaidApi` whose name does not follow from the path. */
export const operationIds: Readonly<Record<string, string>> = {
  '/credit/audit_copy_token/remove': 'creditReportAuditCopyRemove',
  '/item/public_token/create': 'itemCreatePublicToken',
  '/payment_initiation/payment/token/create': 'createPaymentToken',
}

/** The methods of the official client. */
export interface PlaidApiMethods {
  /** The accounts of an Item, with balances as of this moment. */
  accountsBalanceGet(request: AccountsBalanceGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AccountsBalanceGetResponse>>
  /** The accounts of an Item, with balances as of the last update. */
  accountsGet(request: AccountsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AccountsGetResponse>>
  /** Who an application is. */
  applicationGet(request: ApplicationGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ApplicationGetResponse>>
  /** Lets a third party read a report. */
  assetReportAuditCopyCreate(request: AssetReportAuditCopyCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AssetReportAuditCopyCreateResponse>>
  /** An asset report, as its auditor reads it. */
  assetReportAuditCopyGet(request: AssetReportAuditCopyGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AssetReportAuditCopyGetResponse>>
  /** An asset report as a PDF, as its auditor reads it. */
  assetReportAuditCopyPdfGet(request: AssetReportAuditCopyPdfGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  /** Ends an auditor’s access to a report. */
  assetReportAuditCopyRemove(request: AssetReportAuditCopyRemoveRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AssetReportAuditCopyRemoveResponse>>
  /** Begins a report of what somebody owns and owes. */
  assetReportCreate(request: AssetReportCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AssetReportCreateResponse>>
  /** Begins a copy of a report that leaves accounts out. */
  assetReportFilter(request: AssetReportFilterRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AssetReportFilterResponse>>
  /** An asset report. */
  assetReportGet(request?: AssetReportGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AssetReportGetResponse>>
  /** An asset report as a PDF. */
  assetReportPdfGet(request: AssetReportPdfGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  /** Begins a new report of the same Items, with newer data. */
  assetReportRefresh(request: AssetReportRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AssetReportRefreshResponse>>
  /** Deletes a report and its audit copies. */
  assetReportRemove(request: AssetReportRemoveRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AssetReportRemoveResponse>>
  /** Account and routing numbers of an Item. */
  authGet(request: AuthGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AuthGetResponse>>
  /** What your origination account holds. */
  bankTransferBalanceGet(request?: BankTransferBalanceGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<BankTransferBalanceGetResponse>>
  /** Stops a bank transfer before it is posted. */
  bankTransferCancel(request: BankTransferCancelRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<BankTransferCancelResponse>>
  /** Sends money to an account of an Item, or takes it from there. */
  bankTransferCreate(request: BankTransferCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<BankTransferCreateResponse>>
  /** Events of bank transfers and micro-deposits, newest first. */
  bankTransferEventList(request?: BankTransferEventListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<BankTransferEventListResponse>>
  /** The next events of bank transfers and micro-deposits, oldest first. */
  bankTransferEventSync(request: BankTransferEventSyncRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<BankTransferEventSyncResponse>>
  /** One bank transfer. */
  bankTransferGet(request: BankTransferGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<BankTransferGetResponse>>
  /** Your bank transfers, newest first. */
  bankTransferList(request?: BankTransferListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<BankTransferListResponse>>
  /** Makes an Item of account numbers that you know. */
  bankTransferMigrateAccount(request: BankTransferMigrateAccountRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<BankTransferMigrateAccountResponse>>
  /** One sweep. */
  bankTransferSweepGet(request: BankTransferSweepGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<BankTransferSweepGetResponse>>
  /** Sweeps of your origination account, newest first. */
  bankTransferSweepList(request?: BankTransferSweepListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<BankTransferSweepListResponse>>
  /** The legacy taxonomy of transactions. */
  categoriesGet(request?: CategoriesGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CategoriesGetResponse>>
  /** What the person has agreed to, and when. */
  consentEventsGet(request: ConsentEventsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ConsentEventsGetResponse>>
  /** An asset report in the terms of Freddie Mac. */
  creditAssetReportFreddieMacGet(request: CreditAssetReportFreddieMacGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditAssetReportFreddieMacGetResponse>>
  /** Lets a buyer of mortgages read reports. */
  creditAuditCopyTokenCreate(request: CreditAuditCopyTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditAuditCopyTokenCreateResponse>>
  /** Ends an audit copy token. */
  creditReportAuditCopyRemove(request: CreditAuditCopyTokenRemoveRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditAuditCopyTokenRemoveResponse>>
  /** Puts other reports behind an audit copy token. */
  creditAuditCopyTokenUpdate(request: CreditAuditCopyTokenUpdateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditAuditCopyTokenUpdateResponse>>
  /** What a user earns, as their bank accounts show it. */
  creditBankIncomeGet(request?: CreditBankIncomeGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditBankIncomeGetResponse>>
  /** A user’s newest bank income report as a PDF. */
  creditBankIncomePdfGet(request?: CreditBankIncomePdfGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  /** Makes a new report of the Items of the last one. */
  creditBankIncomeRefresh(request?: CreditBankIncomeRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditBankIncomeRefreshResponse>>
  /** Watches a user’s income, or stops to. */
  creditBankIncomeWebhookUpdate(request: CreditBankIncomeWebhookUpdateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditBankIncomeWebhookUpdateResponse>>
  /** Bank statements that a user has uploaded. */
  creditBankStatementsUploadsGet(request?: CreditBankStatementsUploadsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditBankStatementsUploadsGetResponse>>
  /** Where a user is employed. */
  creditEmploymentGet(request?: CreditEmploymentGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditEmploymentGetResponse>>
  /** Reports of assets and employment in the terms of Freddie Mac. */
  creditFreddieMacReportsGet(request: CreditFreddieMacReportsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditFreddieMacReportsGetResponse>>
  /** Pay stubs and tax forms of a user. */
  creditPayrollIncomeGet(request?: CreditPayrollIncomeGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditPayrollIncomeGetResponse>>
  /** What is done with a user’s uploaded documents. */
  creditPayrollIncomeParsingConfigUpdate(request: CreditPayrollIncomeParsingConfigUpdateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditPayrollIncomeParsingConfigUpdateResponse>>
  /** Whether a user’s payroll can be connected. */
  creditPayrollIncomePrecheck(request?: CreditPayrollIncomePrecheckRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditPayrollIncomePrecheckResponse>>
  /** Asks the payroll providers of a user for news. */
  creditPayrollIncomeRefresh(request?: CreditPayrollIncomeRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditPayrollIncomeRefreshResponse>>
  /** Signs of tampering in a user’s documents. */
  creditPayrollIncomeRiskSignalsGet(request?: CreditPayrollIncomeRiskSignalsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditPayrollIncomeRiskSignalsGetResponse>>
  /** Shares a report with another team. */
  creditRelayCreate(request: CreditRelayCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditRelayCreateResponse>>
  /** A report that another team shares with yours. */
  creditRelayGet(request: CreditRelayGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditRelayGetResponse>>
  /** A report that another team shares with yours, as a PDF. */
  creditRelayPdfGet(request: CreditRelayPdfGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  /** Begins a new report of what is shared, with newer data. */
  creditRelayRefresh(request: CreditRelayRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditRelayRefreshResponse>>
  /** Ends the sharing of a report. */
  creditRelayRemove(request: CreditRelayRemoveRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditRelayRemoveResponse>>
  /** How a user’s Link sessions went. */
  creditSessionsGet(request?: CreditSessionsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditSessionsGetResponse>>
  /** The credit cards of an Item, as older clients ask for them. */
  creditDetailsGet(request: CreditDetailsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<CreditDetailsGetResponse>>
  /** A switch of somebody’s pay to an account that is no Item’s. */
  depositSwitchAltCreate(request: DepositSwitchAltCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<DepositSwitchAltCreateResponse>>
  /** A switch of somebody’s pay to an account of an Item. */
  depositSwitchCreate(request: DepositSwitchCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<DepositSwitchCreateResponse>>
  /** How a switch stands, and how the pay is divided. */
  depositSwitchGet(request: DepositSwitchGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<DepositSwitchGetResponse>>
  /** A token that lets the person in to their switch. */
  depositSwitchTokenCreate(request: DepositSwitchTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<DepositSwitchTokenCreateResponse>>
  /** Employers by name. */
  employersSearch(request: EmployersSearchRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<EmployersSearchResponse>>
  /** The employments of an Item, as before there were users. */
  employmentVerificationGet(request: EmploymentVerificationGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<EmploymentVerificationGetResponse>>
  /** Bank statements that were uploaded to tell who owns an account. */
  identityDocumentsUploadsGet(request: IdentityDocumentsUploadsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IdentityDocumentsUploadsGetResponse>>
  /** Who owns the accounts of an Item. */
  identityGet(request: IdentityGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IdentityGetResponse>>
  /** How well a user fits the owners of an Item’s accounts. */
  identityMatch(request: IdentityMatchRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IdentityMatchResponse>>
  /** Asks the bank who owns the accounts now. */
  identityRefresh(request: IdentityRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IdentityRefreshResponse>>
  /** Looks up the rest of what a person would type. */
  identityVerificationAutofillCreate(request: IdentityVerificationAutofillCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IdentityVerificationAutofillCreateResponse>>
  /** Begins to verify a person. */
  identityVerificationCreate(request: IdentityVerificationCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IdentityVerificationCreateResponse>>
  /** An attempt to verify a person. */
  identityVerificationGet(request: IdentityVerificationGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IdentityVerificationGetResponse>>
  /** The attempts with a template. */
  identityVerificationList(request: IdentityVerificationListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IdentityVerificationListResponse>>
  /** Lets a person try again. */
  identityVerificationRetry(request: IdentityVerificationRetryRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IdentityVerificationRetryResponse>>
  /** The income that arrives at a bank, as the oldest clients ask for it. */
  incomeGet(request: IncomeGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IncomeGetResponse>>
  /** Begins a verification of income, as before there were users. */
  incomeVerificationCreate(request: IncomeVerificationCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IncomeVerificationCreateResponse>>
  /** The documents of a verification, as a ZIP. */
  incomeVerificationDocumentsDownload(request?: IncomeVerificationDocumentsDownloadRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  /** The pay stubs of a verification. */
  incomeVerificationPaystubsGet(request?: IncomeVerificationPaystubsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IncomeVerificationPaystubsGetResponse>>
  /** Whether somebody’s payroll can be connected, as before there were users. */
  incomeVerificationPrecheck(request?: IncomeVerificationPrecheckRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IncomeVerificationPrecheckResponse>>
  /** What a verification comes to. */
  incomeVerificationSummaryGet(request?: IncomeVerificationSummaryGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IncomeVerificationSummaryGetResponse>>
  /** The tax forms of a verification. */
  incomeVerificationTaxformsGet(request?: IncomeVerificationTaxformsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IncomeVerificationTaxformsGetResponse>>
  /** All institutions, page by page. */
  institutionsGet(request: InstitutionsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<InstitutionsGetResponse>>
  /** One institution, and how it fares. */
  institutionsGetById(request: InstitutionsGetByIdRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<InstitutionsGetByIdResponse>>
  /** Institutions whose names match a query, the best match first. */
  institutionsSearch(request: InstitutionsSearchRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<InstitutionsSearchResponse>>
  /** What is needed to move the holdings of an Item elsewhere. */
  investmentsAuthGet(request: InvestmentsAuthGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<InvestmentsAuthGetResponse>>
  /** What the investment accounts of an Item hold. */
  investmentsHoldingsGet(request: InvestmentsHoldingsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<InvestmentsHoldingsGetResponse>>
  /** Asks the bank for holdings and investment transactions now. */
  investmentsRefresh(request: InvestmentsRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<InvestmentsRefreshResponse>>
  /** What happened on the investment accounts of an Item, newest first. */
  investmentsTransactionsGet(request: InvestmentsTransactionsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<InvestmentsTransactionsGetResponse>>
  /** A new access_token in place of the old one. */
  itemAccessTokenInvalidate(request: ItemAccessTokenInvalidateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemAccessTokenInvalidateResponse>>
  /** What was done about the access to a login. */
  itemActivityList(request?: ItemActivityListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemActivityListResponse>>
  /** Which applications read the data of a login. */
  itemApplicationList(request?: ItemApplicationListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemApplicationListResponse>>
  /** The person changes at their institution what an application may read. */
  itemApplicationScopesUpdate(request: ItemApplicationScopesUpdateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemApplicationScopesUpdateResponse>>
  /** The person disconnects an application at their institution. */
  itemApplicationUnlink(request: ItemApplicationUnlinkRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemApplicationUnlinkResponse>>
  /** An Item and how its updates went. */
  itemGet(request: ItemGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemGetResponse>>
  /** An institution brings in the login of one of its customers. */
  itemImport(request: ItemImportRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemImportResponse>>
  /** Ends an Item and all of its products. */
  itemProductsTerminate(request: ItemProductsTerminateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemProductsTerminateResponse>>
  /** A public_token for an Item that exists. */
  itemCreatePublicToken(request: ItemPublicTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemPublicTokenCreateResponse>>
  /** An access_token for the public_token that Link gave. */
  itemPublicTokenExchange(request: ItemPublicTokenExchangeRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemPublicTokenExchangeResponse>>
  /** Ends an Item for good. */
  itemRemove(request: ItemRemoveRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemRemoveResponse>>
  /** Changes where an Item’s webhooks go. */
  itemWebhookUpdate(request: ItemWebhookUpdateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemWebhookUpdateResponse>>
  /** The debts of an Item: cards, student loans, mortgages. */
  liabilitiesGet(request: LiabilitiesGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<LiabilitiesGetResponse>>
  /** A token that opens Link. */
  linkTokenCreate(request: LinkTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<LinkTokenCreateResponse>>
  /** What a link token was made with, and what came of it. */
  linkTokenGet(request: LinkTokenGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<LinkTokenGetResponse>>
  /** Makes a consent with which payments need no further word of the person. */
  paymentInitiationConsentCreate(request: PaymentInitiationConsentCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationConsentCreateResponse>>
  /** A payment consent, and where it stands. */
  paymentInitiationConsentGet(request: PaymentInitiationConsentGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationConsentGetResponse>>
  /** Pays with a consent, without asking the person again. */
  paymentInitiationConsentPaymentExecute(request: PaymentInitiationConsentPaymentExecuteRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationConsentPaymentExecuteResponse>>
  /** Ends a payment consent. */
  paymentInitiationConsentRevoke(request: PaymentInitiationConsentRevokeRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationConsentRevokeResponse>>
  /** Makes a payment that a person can authorise. */
  paymentInitiationPaymentCreate(request: PaymentInitiationPaymentCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationPaymentCreateResponse>>
  /** A payment, and where it stands. */
  paymentInitiationPaymentGet(request: PaymentInitiationPaymentGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationPaymentGetResponse>>
  /** All payments, newest first. */
  paymentInitiationPaymentList(request?: PaymentInitiationPaymentListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationPaymentListResponse>>
  /** Gives back a payment, or a part of it. */
  paymentInitiationPaymentReverse(request: PaymentInitiationPaymentReverseRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationPaymentReverseResponse>>
  /** A token that older versions of Link authorise a payment with. */
  createPaymentToken(request: PaymentInitiationPaymentTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationPaymentTokenCreateResponse>>
  /** Keeps somebody whom payments can go to. */
  paymentInitiationRecipientCreate(request: PaymentInitiationRecipientCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationRecipientCreateResponse>>
  /** Somebody whom payments can go to. */
  paymentInitiationRecipientGet(request: PaymentInitiationRecipientGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationRecipientGetResponse>>
  /** Everybody whom payments can go to, newest first. */
  paymentInitiationRecipientList(request?: PaymentInitiationRecipientListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<PaymentInitiationRecipientListResponse>>
  /** The account that a processor token opens, with balances as of the last update. */
  processorAccountGet(request: ProcessorAccountGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorAccountGetResponse>>
  /** A token that opens one account to Apex. */
  processorApexProcessorTokenCreate(request: ProcessorApexProcessorTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorApexProcessorTokenCreateResponse>>
  /** Account and routing numbers of the account that a processor token opens. */
  processorAuthGet(request: ProcessorAuthGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorAuthGetResponse>>
  /** The balance, as of this moment, of the account that a processor token opens. */
  processorBalanceGet(request: ProcessorBalanceGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorBalanceGetResponse>>
  /** Sends money to the account that a processor token opens, or takes it from there. */
  processorBankTransferCreate(request: ProcessorBankTransferCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorBankTransferCreateResponse>>
  /** A token that opens one account to Dwolla. */
  processorDwollaProcessorTokenCreate(request: ProcessorDwollaProcessorTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorDwollaProcessorTokenCreateResponse>>
  /** Who owns the account that a processor token opens. */
  processorIdentityGet(request: ProcessorIdentityGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorIdentityGetResponse>>
  /** How well a user fits the owners of the account that a processor token opens. */
  processorIdentityMatch(request: ProcessorIdentityMatchRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorIdentityMatchResponse>>
  /** What is needed to move the holdings of the account that a processor token opens. */
  processorInvestmentsAuthGet(request: ProcessorInvestmentsAuthGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorInvestmentsAuthGetResponse>>
  /** What the account that a processor token opens holds. */
  processorInvestmentsHoldingsGet(request: ProcessorInvestmentsHoldingsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorInvestmentsHoldingsGetResponse>>
  /** What happened on the investment account that a processor token opens, newest first. */
  processorInvestmentsTransactionsGet(request: ProcessorInvestmentsTransactionsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorInvestmentsTransactionsGetResponse>>
  /** The debt of the account that a processor token opens. */
  processorLiabilitiesGet(request: ProcessorLiabilitiesGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorLiabilitiesGetResponse>>
  /** A token that opens one account to Ocrolus. */
  processorOcrolusProcessorTokenCreate(request: ProcessorOcrolusProcessorTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorOcrolusProcessorTokenCreateResponse>>
  /** Tells whether an evaluated debit of the account of a processor token was sent. */
  processorSignalDecisionReport(request: ProcessorSignalDecisionReportRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorSignalDecisionReportResponse>>
  /** How likely a planned ACH debit of the account of a processor token is to come back. */
  processorSignalEvaluate(request: ProcessorSignalEvaluateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorSignalEvaluateResponse>>
  /** Adds Signal to the Item of a processor token before its first evaluation. */
  processorSignalPrepare(request: ProcessorSignalPrepareRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorSignalPrepareResponse>>
  /** Tells that an evaluated debit of the account of a processor token came back. */
  processorSignalReturnReport(request: ProcessorSignalReturnReportRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorSignalReturnReportResponse>>
  /** A bank account token for Stripe. */
  processorStripeBankAccountTokenCreate(request: ProcessorStripeBankAccountTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorStripeBankAccountTokenCreateResponse>>
  /** A token that opens one account to a partner. */
  processorTokenCreate(request: ProcessorTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorTokenCreateResponse>>
  /** The products that a processor token is limited to. */
  processorTokenPermissionsGet(request: ProcessorTokenPermissionsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorTokenPermissionsGetResponse>>
  /** Limits a processor token to some products. */
  processorTokenPermissionsSet(request: ProcessorTokenPermissionsSetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorTokenPermissionsSetResponse>>
  /** Changes where a processor’s webhooks go. */
  processorTokenWebhookUpdate(request: ProcessorTokenWebhookUpdateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorTokenWebhookUpdateResponse>>
  /** The transactions, in a range of days, of the account that a processor token opens. */
  processorTransactionsGet(request: ProcessorTransactionsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorTransactionsGetResponse>>
  /** What recurs on the account that a processor token opens. */
  processorTransactionsRecurringGet(request: ProcessorTransactionsRecurringGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorTransactionsRecurringGetResponse>>
  /** Asks the bank for new transactions now. */
  processorTransactionsRefresh(request: ProcessorTransactionsRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorTransactionsRefreshResponse>>
  /** Changes, since a cursor, of the transactions of the account that a processor token opens. */
  processorTransactionsSync(request: ProcessorTransactionsSyncRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ProcessorTransactionsSyncResponse>>
  /** Sends a webhook of Bank Income. */
  sandboxBankIncomeFireWebhook(request: SandboxBankIncomeFireWebhookRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxBankIncomeFireWebhookResponse>>
  /** Sends the webhook that tells of new bank transfer events. */
  sandboxBankTransferFireWebhook(request: SandboxBankTransferFireWebhookRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxBankTransferFireWebhookResponse>>
  /** What the network makes of a bank transfer or a micro-deposit. */
  sandboxBankTransferSimulate(request: SandboxBankTransferSimulateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxBankTransferSimulateResponse>>
  /** Sends a webhook of payroll income without its cause. */
  sandboxIncomeFireWebhook(request: SandboxIncomeFireWebhookRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxIncomeFireWebhookResponse>>
  /** Makes up an application that a login is connected with. */
  sandboxItemApplicationSeed(request: SandboxItemApplicationSeedRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxItemApplicationSeedResponse>>
  /** Sends a webhook of an Item without its cause. */
  sandboxItemFireWebhook(request: SandboxItemFireWebhookRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxItemFireWebhookResponse>>
  /** Makes an Item need a new login. */
  sandboxItemResetLogin(request: SandboxItemResetLoginRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxItemResetLoginResponse>>
  /** Ends the wait for an automated micro-deposit. */
  sandboxItemSetVerificationStatus(request: SandboxItemSetVerificationStatusRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxItemSetVerificationStatusResponse>>
  /** Answers a simulated bank’s own page without a browser. */
  sandboxOauthSelectAccounts(request: SandboxOauthSelectAccountsRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxOauthSelectAccountsResponse>>
  /** Takes a payment to a status, as its bank would. */
  sandboxPaymentSimulate(request: SandboxPaymentSimulateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxPaymentSimulateResponse>>
  /** A processor token for a new Item, without opening Link. */
  sandboxProcessorTokenCreate(request: SandboxProcessorTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxProcessorTokenCreateResponse>>
  /** A linked Item without opening Link. */
  sandboxPublicTokenCreate(request: SandboxPublicTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxPublicTokenCreateResponse>>
  /** Makes transactions at the bank of a sandbox Item. */
  sandboxTransactionsCreate(request: SandboxTransactionsCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxTransactionsCreateResponse>>
  /** Makes a user’s Items need a new login. */
  sandboxUserResetLogin(request?: SandboxUserResetLoginRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxUserResetLoginResponse>>
  /** A token that opens Layer. */
  sessionTokenCreate(request: SessionTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SessionTokenCreateResponse>>
  /** Tells whether an evaluated debit was sent. */
  signalDecisionReport(request: SignalDecisionReportRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SignalDecisionReportResponse>>
  /** How likely a planned ACH debit is to come back. */
  signalEvaluate(request: SignalEvaluateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SignalEvaluateResponse>>
  /** Adds Signal to an Item before its first evaluation. */
  signalPrepare(request: SignalPrepareRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SignalPrepareResponse>>
  /** Tells that an evaluated debit came back. */
  signalReturnReport(request: SignalReturnReportRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SignalReturnReportResponse>>
  /** On which of the next banking days to send an ACH debit. */
  signalSchedule(request: SignalScheduleRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SignalScheduleResponse>>
  /** A statement as a PDF. */
  statementsDownload(request: StatementsDownloadRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  /** The statements of an Item’s deposit accounts. */
  statementsList(request: StatementsListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<StatementsListResponse>>
  /** Fetches the statements of a range from the bank. */
  statementsRefresh(request: StatementsRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<StatementsRefreshResponse>>
  /** Reads the texts of transactions from elsewhere. */
  transactionsEnrich(request: TransactionsEnrichRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<TransactionsEnrichResponse>>
  /** The transactions of a range of days, newest first. */
  transactionsGet(request: TransactionsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<TransactionsGetResponse>>
  /** What recurs in an Item’s transactions: salaries, rent, subscriptions. */
  transactionsRecurringGet(request: TransactionsRecurringGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<TransactionsRecurringGetResponse>>
  /** Asks the bank for new transactions now. */
  transactionsRefresh(request: TransactionsRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<TransactionsRefreshResponse>>
  /** Changes of an Item’s transactions since a cursor, oldest first. */
  transactionsSync(request: TransactionsSyncRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<TransactionsSyncResponse>>
  /** A user: one person, with all that is linked for them. */
  userCreate(request: UserCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserCreateResponse>>
  /** Asks the banks of a user for everything new now. */
  userFinancialDataRefresh(request: UserFinancialDataRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserFinancialDataRefreshResponse>>
  /** A user and what is known of the person. */
  userGet(request: UserGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserGetResponse>>
  /** Forgets who a user is. */
  userIdentityRemove(request: UserIdentityRemoveRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserIdentityRemoveResponse>>
  /** Gives Items to a user. */
  userItemsAssociate(request: UserItemsAssociateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserItemsAssociateResponse>>
  /** The Items of a user. */
  userItemsGet(request?: UserItemsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserItemsGetResponse>>
  /** Removes Items of a user. */
  userItemsRemove(request: UserItemsRemoveRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserItemsRemoveResponse>>
  /** Ends what a user is billed for as a whole. */
  userProductsTerminate(request: UserProductsTerminateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserProductsTerminateResponse>>
  /** Ends a user, with its Items and its reports. */
  userRemove(request?: UserRemoveRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserRemoveResponse>>
  /** Lets another team use a user. */
  userThirdPartyTokenCreate(request: UserThirdPartyTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserThirdPartyTokenCreateResponse>>
  /** Ends another team’s use of a user. */
  userThirdPartyTokenRemove(request: UserThirdPartyTokenRemoveRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserThirdPartyTokenRemoveResponse>>
  /** Asks the banks of a user for new transactions now. */
  userTransactionsRefresh(request: UserTransactionsRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserTransactionsRefreshResponse>>
  /** Says more, or something else, of a person. */
  userUpdate(request?: UserUpdateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserUpdateResponse>>
  /** What a person shared in Layer. */
  userAccountSessionGet(request: UserAccountSessionGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<UserAccountSessionGetResponse>>
  /** Screens an entity against watch lists. */
  watchlistScreeningEntityCreate(request: WatchlistScreeningEntityCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningEntityCreateResponse>>
  /** The screening of an entity. */
  watchlistScreeningEntityGet(request: WatchlistScreeningEntityGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningEntityGetResponse>>
  /** What the screening of an entity was before. */
  watchlistScreeningEntityHistoryList(request: WatchlistScreeningEntityHistoryListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningEntityHistoryListResponse>>
  /** What a list says of the one who was screened. */
  watchlistScreeningEntityHitList(request: WatchlistScreeningEntityHitListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningEntityHitListResponse>>
  /** The screenings of entities in a program. */
  watchlistScreeningEntityList(request: WatchlistScreeningEntityListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningEntityListResponse>>
  /** How a program screens entities. */
  watchlistScreeningEntityProgramGet(request: WatchlistScreeningEntityProgramGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningEntityProgramGetResponse>>
  /** The programs that screen entities. */
  watchlistScreeningEntityProgramList(request?: WatchlistScreeningEntityProgramListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningEntityProgramListResponse>>
  /** Decides about hits of an entity. */
  watchlistScreeningEntityReviewCreate(request: WatchlistScreeningEntityReviewCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningEntityReviewCreateResponse>>
  /** The decisions about a screening’s hits. */
  watchlistScreeningEntityReviewList(request: WatchlistScreeningEntityReviewListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningEntityReviewListResponse>>
  /** Changes the screening of an entity. */
  watchlistScreeningEntityUpdate(request: WatchlistScreeningEntityUpdateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningEntityUpdateResponse>>
  /** Screens a person against watch lists. */
  watchlistScreeningIndividualCreate(request: WatchlistScreeningIndividualCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningIndividualCreateResponse>>
  /** The screening of a person. */
  watchlistScreeningIndividualGet(request: WatchlistScreeningIndividualGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningIndividualGetResponse>>
  /** What the screening of a person was before. */
  watchlistScreeningIndividualHistoryList(request: WatchlistScreeningIndividualHistoryListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningIndividualHistoryListResponse>>
  /** What a list says of the one who was screened. */
  watchlistScreeningIndividualHitList(request: WatchlistScreeningIndividualHitListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningIndividualHitListResponse>>
  /** The screenings of people in a program. */
  watchlistScreeningIndividualList(request: WatchlistScreeningIndividualListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningIndividualListResponse>>
  /** How a program screens people. */
  watchlistScreeningIndividualProgramGet(request: WatchlistScreeningIndividualProgramGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningIndividualProgramGetResponse>>
  /** The programs that screen people. */
  watchlistScreeningIndividualProgramList(request?: WatchlistScreeningIndividualProgramListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningIndividualProgramListResponse>>
  /** Decides about hits of a person. */
  watchlistScreeningIndividualReviewCreate(request: WatchlistScreeningIndividualReviewCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningIndividualReviewCreateResponse>>
  /** The decisions about a screening’s hits. */
  watchlistScreeningIndividualReviewList(request: WatchlistScreeningIndividualReviewListRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningIndividualReviewListResponse>>
  /** Changes the screening of a person. */
  watchlistScreeningIndividualUpdate(request: WatchlistScreeningIndividualUpdateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WatchlistScreeningIndividualUpdateResponse>>
  /** The public key that verifies a webhook. */
  webhookVerificationKeyGet(request: WebhookVerificationKeyGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WebhookVerificationKeyGetResponse>>
}
