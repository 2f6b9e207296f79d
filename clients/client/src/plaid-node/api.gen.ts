// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type {
  AccountsBalanceGetRequest,
  AccountsBalanceGetResponse,
  AccountsGetRequest,
  AccountsGetResponse,
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
  IdentityGetRequest,
  IdentityGetResponse,
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
  ItemGetRequest,
  ItemGetResponse,
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
  SandboxBankTransferFireWebhookRequest,
  SandboxBankTransferFireWebhookResponse,
  SandboxBankTransferSimulateRequest,
  SandboxBankTransferSimulateResponse,
  SandboxItemFireWebhookRequest,
  SandboxItemFireWebhookResponse,
  SandboxItemResetLoginRequest,
  SandboxItemResetLoginResponse,
  SandboxItemSetVerificationStatusRequest,
  SandboxItemSetVerificationStatusResponse,
  SandboxPaymentSimulateRequest,
  SandboxPaymentSimulateResponse,
  SandboxProcessorTokenCreateRequest,
  SandboxProcessorTokenCreateResponse,
  SandboxPublicTokenCreateRequest,
  SandboxPublicTokenCreateResponse,
  TransactionsGetRequest,
  TransactionsGetResponse,
  TransactionsRecurringGetRequest,
  TransactionsRecurringGetResponse,
  TransactionsRefreshRequest,
  TransactionsRefreshResponse,
  TransactionsSyncRequest,
  TransactionsSyncResponse,
  WebhookVerificationKeyGetRequest,
  WebhookVerificationKeyGetResponse,
} from '../types.gen.ts'
import type { PlaidNodeRequestOptions, PlaidNodeResponse } from './response.ts'

export type {
  APR,
  APRAprType,
  Account,
  AccountAssets,
  AccountAssetsSubtype,
  AccountAssetsVerificationStatus,
  AccountBalance,
  AccountFiltersResponse,
  AccountIdentity,
  AccountIdentitySubtype,
  AccountIdentityVerificationStatus,
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
  Address,
  AddressData,
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
  CraCheckReportCreateEmploymentRefreshOptions,
  CraCheckReportHomeLendingReportOptions,
  CraPartnerInsightsBaseFicoScore,
  CraPartnerInsightsFicoInput,
  CraPartnerInsightsUltraFicoScoreRequest,
  CreditCardLiability,
  CreditFilter,
  CreditFilterInput,
  CreditSessionDocumentIncomeResult,
  DepositoryFilter,
  DepositoryFilterAccountSubtypes,
  DepositoryFilterAccountSubtypesInput,
  DepositoryFilterInput,
  Email,
  ExternalPaymentInitiationConsentOptions,
  ExternalPaymentOptions,
  ExternalPaymentOptionsScheme,
  ExternalPaymentRefundDetails,
  ExternalPaymentScheduleGet,
  ExternalPaymentScheduleRequest,
  FixedIncome,
  HealthIncident,
  HistoricalBalance,
  Holding,
  HoldingTaxLot,
  IdentityGetRequest,
  IdentityGetRequestOptions,
  IdentityGetResponse,
  IdentityMethods,
  IdentityVerificationRequestUserName,
  IncidentUpdate,
  IncomeInsightsFilter,
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
  ItemAvailableProducts,
  ItemBilledProducts,
  ItemConsentedProducts,
  ItemGetRequest,
  ItemGetResponse,
  ItemMethods,
  ItemPlaidError,
  ItemPlaidErrorErrorType,
  ItemProducts,
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
  LiabilitiesGetRequest,
  LiabilitiesGetRequestOptions,
  LiabilitiesGetResponse,
  LiabilitiesMethods,
  LiabilitiesObject,
  LinkEvent,
  LinkEventMetadata,
  LinkMethods,
  LinkSessionBankIncomeResult,
  LinkSessionBankIncomeResultStatus,
  LinkSessionCraDocumentUploadResult,
  LinkSessionCraItemAddResult,
  LinkSessionCraUpdateResult,
  LinkSessionError,
  LinkSessionErrorErrorType,
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
  Location,
  MortgageInterestRate,
  MortgageLiability,
  MortgagePropertyAddress,
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
  PersonalFinanceCategory,
  PhoneNumber,
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
  ProductStatus,
  ProductStatusBreakdown,
  ReceiverDetails,
  RecipientBACS,
  RecipientBACSInput,
  RemovedTransaction,
  SandboxBankTransferFireWebhookRequest,
  SandboxBankTransferFireWebhookResponse,
  SandboxBankTransferMethods,
  SandboxBankTransferSimulateRequest,
  SandboxBankTransferSimulateResponse,
  SandboxItemFireWebhookRequest,
  SandboxItemFireWebhookRequestWebhookCode,
  SandboxItemFireWebhookRequestWebhookType,
  SandboxItemFireWebhookResponse,
  SandboxItemMethods,
  SandboxItemResetLoginRequest,
  SandboxItemResetLoginResponse,
  SandboxItemSetVerificationStatusRequest,
  SandboxItemSetVerificationStatusResponse,
  SandboxMethods,
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
  Security,
  ServicerAddressData,
  StudentLoan,
  StudentLoanStatus,
  StudentLoanStatusType,
  StudentRepaymentPlan,
  StudentRepaymentPlanType,
  Transaction,
  TransactionCounterparty,
  TransactionCounterpartyType,
  TransactionStream,
  TransactionStreamAmount,
  TransactionStreamFrequency,
  TransactionTransactionCode,
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
  UserAddress,
  UserIDNumber,
  UserIDNumberType,
  Warning,
  WarningWarningCode,
  WebhookVerificationKeyGetRequest,
  WebhookVerificationKeyGetResponse,
  WebhookVerificationKeyMethods,
  YieldRate,
} from '../types.gen.ts'

/** Methods of `PlaidApi` whose name does not follow from the path. */
export const operationIds: Readonly<Record<string, string>> = {
  '/item/public_token/create': 'itemCreatePublicToken',
  '/payment_initiation/payment/token/create': 'createPaymentToken',
}

/** The methods of the official client. */
export interface PlaidApiMethods {
  /** The accounts of an Item, with balances as of this moment. */
  accountsBalanceGet(request: AccountsBalanceGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AccountsBalanceGetResponse>>
  /** The accounts of an Item, with balances as of the last update. */
  accountsGet(request: AccountsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<AccountsGetResponse>>
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
  /** Who owns the accounts of an Item. */
  identityGet(request: IdentityGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<IdentityGetResponse>>
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
  /** An Item and how its updates went. */
  itemGet(request: ItemGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<ItemGetResponse>>
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
  /** Sends the webhook that tells of new bank transfer events. */
  sandboxBankTransferFireWebhook(request: SandboxBankTransferFireWebhookRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxBankTransferFireWebhookResponse>>
  /** What the network makes of a bank transfer or a micro-deposit. */
  sandboxBankTransferSimulate(request: SandboxBankTransferSimulateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxBankTransferSimulateResponse>>
  /** Sends a webhook of an Item without its cause. */
  sandboxItemFireWebhook(request: SandboxItemFireWebhookRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxItemFireWebhookResponse>>
  /** Makes an Item need a new login. */
  sandboxItemResetLogin(request: SandboxItemResetLoginRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxItemResetLoginResponse>>
  /** Ends the wait for an automated micro-deposit. */
  sandboxItemSetVerificationStatus(request: SandboxItemSetVerificationStatusRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxItemSetVerificationStatusResponse>>
  /** Takes a payment to a status, as its bank would. */
  sandboxPaymentSimulate(request: SandboxPaymentSimulateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxPaymentSimulateResponse>>
  /** A processor token for a new Item, without opening Link. */
  sandboxProcessorTokenCreate(request: SandboxProcessorTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxProcessorTokenCreateResponse>>
  /** A linked Item without opening Link. */
  sandboxPublicTokenCreate(request: SandboxPublicTokenCreateRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<SandboxPublicTokenCreateResponse>>
  /** The transactions of a range of days, newest first. */
  transactionsGet(request: TransactionsGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<TransactionsGetResponse>>
  /** What recurs in an Item’s transactions: salaries, rent, subscriptions. */
  transactionsRecurringGet(request: TransactionsRecurringGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<TransactionsRecurringGetResponse>>
  /** Asks the bank for new transactions now. */
  transactionsRefresh(request: TransactionsRefreshRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<TransactionsRefreshResponse>>
  /** Changes of an Item’s transactions since a cursor, oldest first. */
  transactionsSync(request: TransactionsSyncRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<TransactionsSyncResponse>>
  /** The public key that verifies a webhook. */
  webhookVerificationKeyGet(request: WebhookVerificationKeyGetRequest, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<WebhookVerificationKeyGetResponse>>
}
