// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type * as types from '../types.gen.ts'
import type { Exact } from './exact.ts'
import type { PlaidNodeRequestOptions, PlaidNodeResponse } from './response.ts'

export type APR = Exact<types.APR>
export type APRAprType = Exact<types.APRAprType>
export type Account = Exact<types.Account>
export type AccountAccess = Exact<types.AccountAccess>
export type AccountAccessInput = Exact<types.AccountAccessInput>
export type AccountAssets = Exact<types.AccountAssets>
export type AccountAssetsSubtype = Exact<types.AccountAssetsSubtype>
export type AccountAssetsVerificationStatus = Exact<types.AccountAssetsVerificationStatus>
export type AccountBalance = Exact<types.AccountBalance>
export type AccountFiltersResponse = Exact<types.AccountFiltersResponse>
export type AccountIdentity = Exact<types.AccountIdentity>
export type AccountIdentityDocumentUpload = Exact<types.AccountIdentityDocumentUpload>
export type AccountIdentityDocumentUploadOwners = Exact<types.AccountIdentityDocumentUploadOwners>
export type AccountIdentityDocumentUploadSubtype = Exact<types.AccountIdentityDocumentUploadSubtype>
export type AccountIdentityDocumentUploadVerificationStatus = Exact<types.AccountIdentityDocumentUploadVerificationStatus>
export type AccountIdentityMatchScore = Exact<types.AccountIdentityMatchScore>
export type AccountIdentityMatchScoreSubtype = Exact<types.AccountIdentityMatchScoreSubtype>
export type AccountIdentityMatchScoreVerificationStatus = Exact<types.AccountIdentityMatchScoreVerificationStatus>
export type AccountIdentitySubtype = Exact<types.AccountIdentitySubtype>
export type AccountIdentityVerificationStatus = Exact<types.AccountIdentityVerificationStatus>
export type AccountProductAccess = Exact<types.AccountProductAccess>
export type AccountProductAccessInput = Exact<types.AccountProductAccessInput>
export type AccountVerificationInsights = Exact<types.AccountVerificationInsights>
export type AccountVerificationInsightsNetworkStatus = Exact<types.AccountVerificationInsightsNetworkStatus>
export type AccountVerificationInsightsPreviousReturns = Exact<types.AccountVerificationInsightsPreviousReturns>
export type AccountVerificationStatus = Exact<types.AccountVerificationStatus>
export type AccountsBalanceGetRequest = Exact<types.AccountsBalanceGetRequest>
export type AccountsBalanceGetRequestOptions = Exact<types.AccountsBalanceGetRequestOptions>
export type AccountsBalanceGetResponse = Exact<types.AccountsBalanceGetResponse>
export type AccountsGetRequest = Exact<types.AccountsGetRequest>
export type AccountsGetRequestOptions = Exact<types.AccountsGetRequestOptions>
export type AccountsGetResponse = Exact<types.AccountsGetResponse>
export type AccountsPlaidError = Exact<types.AccountsPlaidError>
export type AccountsPlaidErrorErrorType = Exact<types.AccountsPlaidErrorErrorType>
export type Activity = Exact<types.Activity>
export type ActivityActivity = Exact<types.ActivityActivity>
export type Address = Exact<types.Address>
export type AddressData = Exact<types.AddressData>
export type AddressDataNullable = Exact<types.AddressDataNullable>
export type AddressDataNullableNoRequiredFields = Exact<types.AddressDataNullableNoRequiredFields>
export type AddressMatchScore = Exact<types.AddressMatchScore>
export type Application = Exact<types.Application>
export type ApplicationGetRequest = Exact<types.ApplicationGetRequest>
export type ApplicationGetResponse = Exact<types.ApplicationGetResponse>
export type ApplicationLastDataAccessTimes = Exact<types.ApplicationLastDataAccessTimes>
export type AssetHolding = Exact<types.AssetHolding>
export type AssetHoldings = Exact<types.AssetHoldings>
export type AssetReport = Exact<types.AssetReport>
export type AssetReportAccountBalance = Exact<types.AssetReportAccountBalance>
export type AssetReportAuditCopyCreateRequest = Exact<types.AssetReportAuditCopyCreateRequest>
export type AssetReportAuditCopyCreateResponse = Exact<types.AssetReportAuditCopyCreateResponse>
export type AssetReportAuditCopyGetRequest = Exact<types.AssetReportAuditCopyGetRequest>
export type AssetReportAuditCopyGetResponse = Exact<types.AssetReportAuditCopyGetResponse>
export type AssetReportAuditCopyPdfGetRequest = Exact<types.AssetReportAuditCopyPdfGetRequest>
export type AssetReportAuditCopyPdfGetRequestOptions = Exact<types.AssetReportAuditCopyPdfGetRequestOptions>
export type AssetReportAuditCopyRemoveRequest = Exact<types.AssetReportAuditCopyRemoveRequest>
export type AssetReportAuditCopyRemoveResponse = Exact<types.AssetReportAuditCopyRemoveResponse>
export type AssetReportCreateRequest = Exact<types.AssetReportCreateRequest>
export type AssetReportCreateRequestOptions = Exact<types.AssetReportCreateRequestOptions>
export type AssetReportCreateResponse = Exact<types.AssetReportCreateResponse>
export type AssetReportFilterRequest = Exact<types.AssetReportFilterRequest>
export type AssetReportFilterResponse = Exact<types.AssetReportFilterResponse>
export type AssetReportFreddie = Exact<types.AssetReportFreddie>
export type AssetReportFreddieLOANS = Exact<types.AssetReportFreddieLOANS>
export type AssetReportFreddieLOANSLOAN = Exact<types.AssetReportFreddieLOANSLOAN>
export type AssetReportFreddieLOANSLOANLOANIDENTIFIERS = Exact<types.AssetReportFreddieLOANSLOANLOANIDENTIFIERS>
export type AssetReportFreddieLOANSLOANLOANIDENTIFIERSLOANIDENTIFIER = Exact<types.AssetReportFreddieLOANSLOANLOANIDENTIFIERSLOANIDENTIFIER>
export type AssetReportFreddiePARTIES = Exact<types.AssetReportFreddiePARTIES>
export type AssetReportFreddiePARTIESPARTY = Exact<types.AssetReportFreddiePARTIESPARTY>
export type AssetReportFreddiePARTIESPARTYINDIVIDUAL = Exact<types.AssetReportFreddiePARTIESPARTYINDIVIDUAL>
export type AssetReportFreddiePARTIESPARTYINDIVIDUALNAME = Exact<types.AssetReportFreddiePARTIESPARTYINDIVIDUALNAME>
export type AssetReportFreddiePARTIESPARTYROLES = Exact<types.AssetReportFreddiePARTIESPARTYROLES>
export type AssetReportFreddiePARTIESPARTYROLESROLE = Exact<types.AssetReportFreddiePARTIESPARTYROLESROLE>
export type AssetReportFreddiePARTIESPARTYROLESROLEROLEDETAIL = Exact<types.AssetReportFreddiePARTIESPARTYROLESROLEROLEDETAIL>
export type AssetReportFreddiePARTIESPARTYTAXPAYERIDENTIFIERS = Exact<types.AssetReportFreddiePARTIESPARTYTAXPAYERIDENTIFIERS>
export type AssetReportFreddiePARTIESPARTYTAXPAYERIDENTIFIERSTAXPAYERIDENTIFIER = Exact<types.AssetReportFreddiePARTIESPARTYTAXPAYERIDENTIFIERSTAXPAYERIDENTIFIER>
export type AssetReportFreddieSERVICES = Exact<types.AssetReportFreddieSERVICES>
export type AssetReportFreddieSERVICESSERVICE = Exact<types.AssetReportFreddieSERVICESSERVICE>
export type AssetReportFreddieSERVICESSERVICESTATUSES = Exact<types.AssetReportFreddieSERVICESSERVICESTATUSES>
export type AssetReportFreddieSERVICESSERVICESTATUSESSTATUS = Exact<types.AssetReportFreddieSERVICESSERVICESTATUSESSTATUS>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSET = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSET>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETREPORTINGINFORMATION = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETREPORTINGINFORMATION>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETSERVICEPRODUCTFULFILLMENT = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETSERVICEPRODUCTFULFILLMENT>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETSERVICEPRODUCTFULFILLMENTSERVICEPRODUCTFULFILLMENTDETAIL = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETSERVICEPRODUCTFULFILLMENTSERVICEPRODUCTFULFILLMENTDETAIL>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSE = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSE>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETS = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETS>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSET = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSET>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETDETAIL = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETDETAIL>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETDETAILAssetType = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETDETAILAssetType>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETHOLDER = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETHOLDER>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETHOLDERNAME = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETHOLDERNAME>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETOWNERS = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETOWNERS>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETOWNERSASSETOWNER = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETOWNERSASSETOWNER>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONS = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONS>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTION = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTION>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDESCRIPTON = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDESCRIPTON>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDETAIL = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDETAIL>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDETAILAssetTransactionCategoryType = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDETAILAssetTransactionCategoryType>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETVALIDATIONSOURCES = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETVALIDATIONSOURCES>
export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETVALIDATIONSOURCESVALIDATIONSOURCE = Exact<types.AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETVALIDATIONSOURCESVALIDATIONSOURCE>
export type AssetReportGetRequest = Exact<types.AssetReportGetRequest>
export type AssetReportGetRequestOptions = Exact<types.AssetReportGetRequestOptions>
export type AssetReportGetResponse = Exact<types.AssetReportGetResponse>
export type AssetReportInvestmentHolding = Exact<types.AssetReportInvestmentHolding>
export type AssetReportInvestmentSecurity = Exact<types.AssetReportInvestmentSecurity>
export type AssetReportInvestmentTransaction = Exact<types.AssetReportInvestmentTransaction>
export type AssetReportInvestmentTransactionSubtype = Exact<types.AssetReportInvestmentTransactionSubtype>
export type AssetReportInvestments = Exact<types.AssetReportInvestments>
export type AssetReportItem = Exact<types.AssetReportItem>
export type AssetReportPdfGetRequest = Exact<types.AssetReportPdfGetRequest>
export type AssetReportPdfGetRequestOptions = Exact<types.AssetReportPdfGetRequestOptions>
export type AssetReportRefreshRequest = Exact<types.AssetReportRefreshRequest>
export type AssetReportRefreshRequestOptions = Exact<types.AssetReportRefreshRequestOptions>
export type AssetReportRefreshResponse = Exact<types.AssetReportRefreshResponse>
export type AssetReportRemoveRequest = Exact<types.AssetReportRemoveRequest>
export type AssetReportRemoveResponse = Exact<types.AssetReportRemoveResponse>
export type AssetReportTransaction = Exact<types.AssetReportTransaction>
export type AssetReportUser = Exact<types.AssetReportUser>
export type AssetReportUserInput = Exact<types.AssetReportUserInput>
export type AuthGetNumbers = Exact<types.AuthGetNumbers>
export type AuthGetRequest = Exact<types.AuthGetRequest>
export type AuthGetRequestOptions = Exact<types.AuthGetRequestOptions>
export type AuthGetResponse = Exact<types.AuthGetResponse>
export type AuthMetadata = Exact<types.AuthMetadata>
export type BankInitiatedReturnRisk = Exact<types.BankInitiatedReturnRisk>
export type BankTransfer = Exact<types.BankTransfer>
export type BankTransferBalance = Exact<types.BankTransferBalance>
export type BankTransferBalanceGetRequest = Exact<types.BankTransferBalanceGetRequest>
export type BankTransferBalanceGetResponse = Exact<types.BankTransferBalanceGetResponse>
export type BankTransferCancelRequest = Exact<types.BankTransferCancelRequest>
export type BankTransferCancelResponse = Exact<types.BankTransferCancelResponse>
export type BankTransferCreateRequest = Exact<types.BankTransferCreateRequest>
export type BankTransferCreateResponse = Exact<types.BankTransferCreateResponse>
export type BankTransferEvent = Exact<types.BankTransferEvent>
export type BankTransferEventListRequest = Exact<types.BankTransferEventListRequest>
export type BankTransferEventListResponse = Exact<types.BankTransferEventListResponse>
export type BankTransferEventSyncRequest = Exact<types.BankTransferEventSyncRequest>
export type BankTransferEventSyncResponse = Exact<types.BankTransferEventSyncResponse>
export type BankTransferFailure = Exact<types.BankTransferFailure>
export type BankTransferFailureInput = Exact<types.BankTransferFailureInput>
export type BankTransferGetRequest = Exact<types.BankTransferGetRequest>
export type BankTransferGetResponse = Exact<types.BankTransferGetResponse>
export type BankTransferListRequest = Exact<types.BankTransferListRequest>
export type BankTransferListResponse = Exact<types.BankTransferListResponse>
export type BankTransferMigrateAccountRequest = Exact<types.BankTransferMigrateAccountRequest>
export type BankTransferMigrateAccountResponse = Exact<types.BankTransferMigrateAccountResponse>
export type BankTransferSweep = Exact<types.BankTransferSweep>
export type BankTransferSweepGetRequest = Exact<types.BankTransferSweepGetRequest>
export type BankTransferSweepGetResponse = Exact<types.BankTransferSweepGetResponse>
export type BankTransferSweepListRequest = Exact<types.BankTransferSweepListRequest>
export type BankTransferSweepListResponse = Exact<types.BankTransferSweepListResponse>
export type BankTransferUser = Exact<types.BankTransferUser>
export type BankTransferUserInput = Exact<types.BankTransferUserInput>
export type CategoriesGetRequest = Exact<types.CategoriesGetRequest>
export type CategoriesGetResponse = Exact<types.CategoriesGetResponse>
export type Category = Exact<types.Category>
export type Cause = Exact<types.Cause>
export type CauseErrorType = Exact<types.CauseErrorType>
export type ClientProvidedEnrichedTransaction = Exact<types.ClientProvidedEnrichedTransaction>
export type ClientProvidedTransaction = Exact<types.ClientProvidedTransaction>
export type ClientProvidedTransactionLocation = Exact<types.ClientProvidedTransactionLocation>
export type ClientUserIdentity = Exact<types.ClientUserIdentity>
export type ClientUserIdentityAddresses = Exact<types.ClientUserIdentityAddresses>
export type ClientUserIdentityAddressesInput = Exact<types.ClientUserIdentityAddressesInput>
export type ClientUserIdentityEmails = Exact<types.ClientUserIdentityEmails>
export type ClientUserIdentityInput = Exact<types.ClientUserIdentityInput>
export type ClientUserIdentityName = Exact<types.ClientUserIdentityName>
export type ClientUserIdentityPhoneNumbers = Exact<types.ClientUserIdentityPhoneNumbers>
export type ConnectedApplication = Exact<types.ConnectedApplication>
export type ConsentEvent = Exact<types.ConsentEvent>
export type ConsentEventConsentedDataScopes = Exact<types.ConsentEventConsentedDataScopes>
export type ConsentEventEventCode = Exact<types.ConsentEventEventCode>
export type ConsentEventsGetRequest = Exact<types.ConsentEventsGetRequest>
export type ConsentEventsGetResponse = Exact<types.ConsentEventsGetResponse>
export type ConsentedAccount = Exact<types.ConsentedAccount>
export type ConsentedAccountSubtype = Exact<types.ConsentedAccountSubtype>
export type ConsumerReportUserIdentity = Exact<types.ConsumerReportUserIdentity>
export type ConsumerReportUserIdentityPrimaryAddress = Exact<types.ConsumerReportUserIdentityPrimaryAddress>
export type Counterparty = Exact<types.Counterparty>
export type CraCheckReportCreateEmploymentRefreshOptions = Exact<types.CraCheckReportCreateEmploymentRefreshOptions>
export type CraCheckReportHomeLendingReportOptions = Exact<types.CraCheckReportHomeLendingReportOptions>
export type CraPartnerInsightsBaseFicoScore = Exact<types.CraPartnerInsightsBaseFicoScore>
export type CraPartnerInsightsFicoInput = Exact<types.CraPartnerInsightsFicoInput>
export type CraPartnerInsightsUltraFicoScoreRequest = Exact<types.CraPartnerInsightsUltraFicoScoreRequest>
export type CraReportProduct = Exact<types.CraReportProduct>
export type CraReportProductOptions = Exact<types.CraReportProductOptions>
export type CraReportProductProduct = Exact<types.CraReportProductProduct>
export type Credit1099 = Exact<types.Credit1099>
export type Credit1099Filer = Exact<types.Credit1099Filer>
export type Credit1099Payer = Exact<types.Credit1099Payer>
export type Credit1099Recipient = Exact<types.Credit1099Recipient>
export type CreditAmountWithCurrency = Exact<types.CreditAmountWithCurrency>
export type CreditAssetReportFreddieMacGetRequest = Exact<types.CreditAssetReportFreddieMacGetRequest>
export type CreditAssetReportFreddieMacGetResponse = Exact<types.CreditAssetReportFreddieMacGetResponse>
export type CreditAuditCopyTokenCreateRequest = Exact<types.CreditAuditCopyTokenCreateRequest>
export type CreditAuditCopyTokenCreateResponse = Exact<types.CreditAuditCopyTokenCreateResponse>
export type CreditAuditCopyTokenRemoveRequest = Exact<types.CreditAuditCopyTokenRemoveRequest>
export type CreditAuditCopyTokenRemoveResponse = Exact<types.CreditAuditCopyTokenRemoveResponse>
export type CreditAuditCopyTokenUpdateRequest = Exact<types.CreditAuditCopyTokenUpdateRequest>
export type CreditAuditCopyTokenUpdateResponse = Exact<types.CreditAuditCopyTokenUpdateResponse>
export type CreditBankIncome = Exact<types.CreditBankIncome>
export type CreditBankIncomeAccount = Exact<types.CreditBankIncomeAccount>
export type CreditBankIncomeAccountSubtype = Exact<types.CreditBankIncomeAccountSubtype>
export type CreditBankIncomeCause = Exact<types.CreditBankIncomeCause>
export type CreditBankIncomeCauseErrorType = Exact<types.CreditBankIncomeCauseErrorType>
export type CreditBankIncomeGetRequest = Exact<types.CreditBankIncomeGetRequest>
export type CreditBankIncomeGetRequestOptions = Exact<types.CreditBankIncomeGetRequestOptions>
export type CreditBankIncomeGetResponse = Exact<types.CreditBankIncomeGetResponse>
export type CreditBankIncomeHistoricalSummary = Exact<types.CreditBankIncomeHistoricalSummary>
export type CreditBankIncomeItem = Exact<types.CreditBankIncomeItem>
export type CreditBankIncomePdfGetRequest = Exact<types.CreditBankIncomePdfGetRequest>
export type CreditBankIncomeRefreshRequest = Exact<types.CreditBankIncomeRefreshRequest>
export type CreditBankIncomeRefreshRequestOptions = Exact<types.CreditBankIncomeRefreshRequestOptions>
export type CreditBankIncomeRefreshResponse = Exact<types.CreditBankIncomeRefreshResponse>
export type CreditBankIncomeSource = Exact<types.CreditBankIncomeSource>
export type CreditBankIncomeSourceIncomeCategory = Exact<types.CreditBankIncomeSourceIncomeCategory>
export type CreditBankIncomeSummary = Exact<types.CreditBankIncomeSummary>
export type CreditBankIncomeTransaction = Exact<types.CreditBankIncomeTransaction>
export type CreditBankIncomeWarning = Exact<types.CreditBankIncomeWarning>
export type CreditBankIncomeWarningWarningCode = Exact<types.CreditBankIncomeWarningWarningCode>
export type CreditBankIncomeWebhookUpdateRequest = Exact<types.CreditBankIncomeWebhookUpdateRequest>
export type CreditBankIncomeWebhookUpdateResponse = Exact<types.CreditBankIncomeWebhookUpdateResponse>
export type CreditBankStatementUploadAccountOwner = Exact<types.CreditBankStatementUploadAccountOwner>
export type CreditBankStatementUploadAccountOwnerAddress = Exact<types.CreditBankStatementUploadAccountOwnerAddress>
export type CreditBankStatementUploadBankAccount = Exact<types.CreditBankStatementUploadBankAccount>
export type CreditBankStatementUploadBankAccountPeriod = Exact<types.CreditBankStatementUploadBankAccountPeriod>
export type CreditBankStatementUploadItem = Exact<types.CreditBankStatementUploadItem>
export type CreditBankStatementUploadObject = Exact<types.CreditBankStatementUploadObject>
export type CreditBankStatementUploadTransaction = Exact<types.CreditBankStatementUploadTransaction>
export type CreditBankStatementsUploadsGetRequest = Exact<types.CreditBankStatementsUploadsGetRequest>
export type CreditBankStatementsUploadsGetRequestOptions = Exact<types.CreditBankStatementsUploadsGetRequestOptions>
export type CreditBankStatementsUploadsGetResponse = Exact<types.CreditBankStatementsUploadsGetResponse>
export type CreditCardLiability = Exact<types.CreditCardLiability>
export type CreditDetails = Exact<types.CreditDetails>
export type CreditDetailsApr = Exact<types.CreditDetailsApr>
export type CreditDetailsAprs = Exact<types.CreditDetailsAprs>
export type CreditDetailsGetRequest = Exact<types.CreditDetailsGetRequest>
export type CreditDetailsGetResponse = Exact<types.CreditDetailsGetResponse>
export type CreditDocumentMetadata = Exact<types.CreditDocumentMetadata>
export type CreditEmployerVerification = Exact<types.CreditEmployerVerification>
export type CreditEmploymentGetRequest = Exact<types.CreditEmploymentGetRequest>
export type CreditEmploymentGetResponse = Exact<types.CreditEmploymentGetResponse>
export type CreditEmploymentItem = Exact<types.CreditEmploymentItem>
export type CreditEmploymentVerification = Exact<types.CreditEmploymentVerification>
export type CreditFilter = Exact<types.CreditFilter>
export type CreditFilterInput = Exact<types.CreditFilterInput>
export type CreditFreddieMacAsset = Exact<types.CreditFreddieMacAsset>
export type CreditFreddieMacAssetASSETDETAIL = Exact<types.CreditFreddieMacAssetASSETDETAIL>
export type CreditFreddieMacAssetASSETDETAILAssetType = Exact<types.CreditFreddieMacAssetASSETDETAILAssetType>
export type CreditFreddieMacAssetASSETHOLDER = Exact<types.CreditFreddieMacAssetASSETHOLDER>
export type CreditFreddieMacAssetASSETHOLDERNAME = Exact<types.CreditFreddieMacAssetASSETHOLDERNAME>
export type CreditFreddieMacAssetASSETOWNERS = Exact<types.CreditFreddieMacAssetASSETOWNERS>
export type CreditFreddieMacAssetASSETOWNERSASSETOWNER = Exact<types.CreditFreddieMacAssetASSETOWNERSASSETOWNER>
export type CreditFreddieMacAssetTransaction = Exact<types.CreditFreddieMacAssetTransaction>
export type CreditFreddieMacAssetTransactionASSETTRANSACTIONDESCRIPTION = Exact<types.CreditFreddieMacAssetTransactionASSETTRANSACTIONDESCRIPTION>
export type CreditFreddieMacAssetTransactionASSETTRANSACTIONDETAIL = Exact<types.CreditFreddieMacAssetTransactionASSETTRANSACTIONDETAIL>
export type CreditFreddieMacAssetTransactionASSETTRANSACTIONDETAILAssetTransactionCategoryType = Exact<types.CreditFreddieMacAssetTransactionASSETTRANSACTIONDETAILAssetTransactionCategoryType>
export type CreditFreddieMacAssetTransactions = Exact<types.CreditFreddieMacAssetTransactions>
export type CreditFreddieMacAssetVALIDATIONSOURCES = Exact<types.CreditFreddieMacAssetVALIDATIONSOURCES>
export type CreditFreddieMacAssetVALIDATIONSOURCESVALIDATIONSOURCE = Exact<types.CreditFreddieMacAssetVALIDATIONSOURCESVALIDATIONSOURCE>
export type CreditFreddieMacAssets = Exact<types.CreditFreddieMacAssets>
export type CreditFreddieMacIndividualName = Exact<types.CreditFreddieMacIndividualName>
export type CreditFreddieMacLoan = Exact<types.CreditFreddieMacLoan>
export type CreditFreddieMacLoanIdentifiers = Exact<types.CreditFreddieMacLoanIdentifiers>
export type CreditFreddieMacLoans = Exact<types.CreditFreddieMacLoans>
export type CreditFreddieMacParties = Exact<types.CreditFreddieMacParties>
export type CreditFreddieMacParty = Exact<types.CreditFreddieMacParty>
export type CreditFreddieMacPartyIndividual = Exact<types.CreditFreddieMacPartyIndividual>
export type CreditFreddieMacPartyROLES = Exact<types.CreditFreddieMacPartyROLES>
export type CreditFreddieMacPartyROLESROLE = Exact<types.CreditFreddieMacPartyROLESROLE>
export type CreditFreddieMacPartyROLESROLEROLEDETAIL = Exact<types.CreditFreddieMacPartyROLESROLEROLEDETAIL>
export type CreditFreddieMacPartyTAXPAYERIDENTIFIERS = Exact<types.CreditFreddieMacPartyTAXPAYERIDENTIFIERS>
export type CreditFreddieMacPartyTAXPAYERIDENTIFIERSTAXPAYERIDENTIFIER = Exact<types.CreditFreddieMacPartyTAXPAYERIDENTIFIERSTAXPAYERIDENTIFIER>
export type CreditFreddieMacReportingInformation = Exact<types.CreditFreddieMacReportingInformation>
export type CreditFreddieMacReportsGetRequest = Exact<types.CreditFreddieMacReportsGetRequest>
export type CreditFreddieMacReportsGetResponse = Exact<types.CreditFreddieMacReportsGetResponse>
export type CreditFreddieMacService = Exact<types.CreditFreddieMacService>
export type CreditFreddieMacServiceSTATUSES = Exact<types.CreditFreddieMacServiceSTATUSES>
export type CreditFreddieMacServiceSTATUSESSTATUS = Exact<types.CreditFreddieMacServiceSTATUSESSTATUS>
export type CreditFreddieMacServices = Exact<types.CreditFreddieMacServices>
export type CreditFreddieMacVerificationOfAsset = Exact<types.CreditFreddieMacVerificationOfAsset>
export type CreditFreddieMacVerificationOfAssetResponse = Exact<types.CreditFreddieMacVerificationOfAssetResponse>
export type CreditFreddieMacVerificationOfAssetSERVICEPRODUCTFULFILLMENT = Exact<types.CreditFreddieMacVerificationOfAssetSERVICEPRODUCTFULFILLMENT>
export type CreditFreddieMacVerificationOfAssetSERVICEPRODUCTFULFILLMENTSERVICEPRODUCTFULFILLMENTDETAIL = Exact<types.CreditFreddieMacVerificationOfAssetSERVICEPRODUCTFULFILLMENTSERVICEPRODUCTFULFILLMENTDETAIL>
export type CreditFreddieMacVerificationOfAssetsDeal = Exact<types.CreditFreddieMacVerificationOfAssetsDeal>
export type CreditI20 = Exact<types.CreditI20>
export type CreditI20Student = Exact<types.CreditI20Student>
export type CreditPayStub = Exact<types.CreditPayStub>
export type CreditPayStubAddress = Exact<types.CreditPayStubAddress>
export type CreditPayStubDeductions = Exact<types.CreditPayStubDeductions>
export type CreditPayStubEarnings = Exact<types.CreditPayStubEarnings>
export type CreditPayStubEmployee = Exact<types.CreditPayStubEmployee>
export type CreditPayStubEmployer = Exact<types.CreditPayStubEmployer>
export type CreditPayStubNetPay = Exact<types.CreditPayStubNetPay>
export type CreditPayrollIncomeGetRequest = Exact<types.CreditPayrollIncomeGetRequest>
export type CreditPayrollIncomeGetRequestOptions = Exact<types.CreditPayrollIncomeGetRequestOptions>
export type CreditPayrollIncomeGetResponse = Exact<types.CreditPayrollIncomeGetResponse>
export type CreditPayrollIncomeParsingConfigUpdateRequest = Exact<types.CreditPayrollIncomeParsingConfigUpdateRequest>
export type CreditPayrollIncomeParsingConfigUpdateResponse = Exact<types.CreditPayrollIncomeParsingConfigUpdateResponse>
export type CreditPayrollIncomePrecheckRequest = Exact<types.CreditPayrollIncomePrecheckRequest>
export type CreditPayrollIncomePrecheckResponse = Exact<types.CreditPayrollIncomePrecheckResponse>
export type CreditPayrollIncomeRefreshRequest = Exact<types.CreditPayrollIncomeRefreshRequest>
export type CreditPayrollIncomeRefreshRequestOptions = Exact<types.CreditPayrollIncomeRefreshRequestOptions>
export type CreditPayrollIncomeRefreshResponse = Exact<types.CreditPayrollIncomeRefreshResponse>
export type CreditPayrollIncomeRiskSignalsGetRequest = Exact<types.CreditPayrollIncomeRiskSignalsGetRequest>
export type CreditPayrollIncomeRiskSignalsGetResponse = Exact<types.CreditPayrollIncomeRiskSignalsGetResponse>
export type CreditPlatformIds = Exact<types.CreditPlatformIds>
export type CreditRelayCreateRequest = Exact<types.CreditRelayCreateRequest>
export type CreditRelayCreateResponse = Exact<types.CreditRelayCreateResponse>
export type CreditRelayGetRequest = Exact<types.CreditRelayGetRequest>
export type CreditRelayGetResponse = Exact<types.CreditRelayGetResponse>
export type CreditRelayPdfGetRequest = Exact<types.CreditRelayPdfGetRequest>
export type CreditRelayRefreshRequest = Exact<types.CreditRelayRefreshRequest>
export type CreditRelayRefreshResponse = Exact<types.CreditRelayRefreshResponse>
export type CreditRelayRemoveRequest = Exact<types.CreditRelayRemoveRequest>
export type CreditRelayRemoveResponse = Exact<types.CreditRelayRemoveResponse>
export type CreditSession = Exact<types.CreditSession>
export type CreditSessionBankEmploymentResult = Exact<types.CreditSessionBankEmploymentResult>
export type CreditSessionBankEmploymentResultStatus = Exact<types.CreditSessionBankEmploymentResultStatus>
export type CreditSessionBankIncomeResult = Exact<types.CreditSessionBankIncomeResult>
export type CreditSessionBankIncomeResultStatus = Exact<types.CreditSessionBankIncomeResultStatus>
export type CreditSessionDocumentIncomeResult = Exact<types.CreditSessionDocumentIncomeResult>
export type CreditSessionError = Exact<types.CreditSessionError>
export type CreditSessionItemAddResult = Exact<types.CreditSessionItemAddResult>
export type CreditSessionPayrollIncomeResult = Exact<types.CreditSessionPayrollIncomeResult>
export type CreditSessionResults = Exact<types.CreditSessionResults>
export type CreditSessionsGetRequest = Exact<types.CreditSessionsGetRequest>
export type CreditSessionsGetResponse = Exact<types.CreditSessionsGetResponse>
export type CreditW2 = Exact<types.CreditW2>
export type CustomSandboxTransaction = Exact<types.CustomSandboxTransaction>
export type CustomerInitiatedReturnRisk = Exact<types.CustomerInitiatedReturnRisk>
export type DateRange = Exact<types.DateRange>
export type Deductions = Exact<types.Deductions>
export type DeductionsBreakdown = Exact<types.DeductionsBreakdown>
export type DeductionsTotal = Exact<types.DeductionsTotal>
export type DepositSwitchAddressData = Exact<types.DepositSwitchAddressData>
export type DepositSwitchAltCreateRequest = Exact<types.DepositSwitchAltCreateRequest>
export type DepositSwitchAltCreateResponse = Exact<types.DepositSwitchAltCreateResponse>
export type DepositSwitchCreateRequest = Exact<types.DepositSwitchCreateRequest>
export type DepositSwitchCreateRequestOptions = Exact<types.DepositSwitchCreateRequestOptions>
export type DepositSwitchCreateResponse = Exact<types.DepositSwitchCreateResponse>
export type DepositSwitchGetRequest = Exact<types.DepositSwitchGetRequest>
export type DepositSwitchGetResponse = Exact<types.DepositSwitchGetResponse>
export type DepositSwitchTargetAccount = Exact<types.DepositSwitchTargetAccount>
export type DepositSwitchTargetUser = Exact<types.DepositSwitchTargetUser>
export type DepositSwitchTokenCreateRequest = Exact<types.DepositSwitchTokenCreateRequest>
export type DepositSwitchTokenCreateResponse = Exact<types.DepositSwitchTokenCreateResponse>
export type DepositoryFilter = Exact<types.DepositoryFilter>
export type DepositoryFilterAccountSubtypes = Exact<types.DepositoryFilterAccountSubtypes>
export type DepositoryFilterAccountSubtypesInput = Exact<types.DepositoryFilterAccountSubtypesInput>
export type DepositoryFilterInput = Exact<types.DepositoryFilterInput>
export type DisconnectedApplication = Exact<types.DisconnectedApplication>
export type DistributionBreakdown = Exact<types.DistributionBreakdown>
export type DocumentAnalysis = Exact<types.DocumentAnalysis>
export type DocumentMetadata = Exact<types.DocumentMetadata>
export type DocumentRiskSignal = Exact<types.DocumentRiskSignal>
export type DocumentRiskSignalInstitutionMetadata = Exact<types.DocumentRiskSignalInstitutionMetadata>
export type DocumentRiskSignalsObject = Exact<types.DocumentRiskSignalsObject>
export type DocumentRiskSummary = Exact<types.DocumentRiskSummary>
export type DocumentaryVerification = Exact<types.DocumentaryVerification>
export type DocumentaryVerificationDocument = Exact<types.DocumentaryVerificationDocument>
export type Earnings = Exact<types.Earnings>
export type EarningsBreakdown = Exact<types.EarningsBreakdown>
export type EarningsTotal = Exact<types.EarningsTotal>
export type Email = Exact<types.Email>
export type EmailAddressMatchScore = Exact<types.EmailAddressMatchScore>
export type Employee = Exact<types.Employee>
export type EmployeeIncomeSummaryFieldString = Exact<types.EmployeeIncomeSummaryFieldString>
export type Employer = Exact<types.Employer>
export type EmployerIncomeSummaryFieldString = Exact<types.EmployerIncomeSummaryFieldString>
export type EmployerVerification = Exact<types.EmployerVerification>
export type EmployersSearchRequest = Exact<types.EmployersSearchRequest>
export type EmployersSearchResponse = Exact<types.EmployersSearchResponse>
export type EmploymentDetails = Exact<types.EmploymentDetails>
export type EmploymentVerification = Exact<types.EmploymentVerification>
export type EmploymentVerificationGetRequest = Exact<types.EmploymentVerificationGetRequest>
export type EmploymentVerificationGetResponse = Exact<types.EmploymentVerificationGetResponse>
export type Enrichments = Exact<types.Enrichments>
export type EntityDocument = Exact<types.EntityDocument>
export type EntityScreeningHitAnalysis = Exact<types.EntityScreeningHitAnalysis>
export type EntityScreeningHitData = Exact<types.EntityScreeningHitData>
export type EntityScreeningHitDocumentsItems = Exact<types.EntityScreeningHitDocumentsItems>
export type EntityScreeningHitEmails = Exact<types.EntityScreeningHitEmails>
export type EntityScreeningHitEmailsItems = Exact<types.EntityScreeningHitEmailsItems>
export type EntityScreeningHitNames = Exact<types.EntityScreeningHitNames>
export type EntityScreeningHitNamesItems = Exact<types.EntityScreeningHitNamesItems>
export type EntityScreeningHitPhoneNumbers = Exact<types.EntityScreeningHitPhoneNumbers>
export type EntityScreeningHitUrls = Exact<types.EntityScreeningHitUrls>
export type EntityScreeningHitUrlsItems = Exact<types.EntityScreeningHitUrlsItems>
export type EntityScreeningHitsPhoneNumberItems = Exact<types.EntityScreeningHitsPhoneNumberItems>
export type EntityWatchlistProgram = Exact<types.EntityWatchlistProgram>
export type EntityWatchlistProgramListsEnabled = Exact<types.EntityWatchlistProgramListsEnabled>
export type EntityWatchlistScreening = Exact<types.EntityWatchlistScreening>
export type EntityWatchlistScreeningHit = Exact<types.EntityWatchlistScreeningHit>
export type EntityWatchlistScreeningHitListCode = Exact<types.EntityWatchlistScreeningHitListCode>
export type EntityWatchlistScreeningReview = Exact<types.EntityWatchlistScreeningReview>
export type EntityWatchlistScreeningSearchTerms = Exact<types.EntityWatchlistScreeningSearchTerms>
export type EntityWatchlistSearchTerms = Exact<types.EntityWatchlistSearchTerms>
export type ExternalPaymentInitiationConsentOptions = Exact<types.ExternalPaymentInitiationConsentOptions>
export type ExternalPaymentOptions = Exact<types.ExternalPaymentOptions>
export type ExternalPaymentOptionsScheme = Exact<types.ExternalPaymentOptionsScheme>
export type ExternalPaymentRefundDetails = Exact<types.ExternalPaymentRefundDetails>
export type ExternalPaymentScheduleGet = Exact<types.ExternalPaymentScheduleGet>
export type ExternalPaymentScheduleRequest = Exact<types.ExternalPaymentScheduleRequest>
export type FixedIncome = Exact<types.FixedIncome>
export type FraudAnalysisDetails = Exact<types.FraudAnalysisDetails>
export type GenericScreeningHitLocationItems = Exact<types.GenericScreeningHitLocationItems>
export type HealthIncident = Exact<types.HealthIncident>
export type HistoricalBalance = Exact<types.HistoricalBalance>
export type Holding = Exact<types.Holding>
export type HoldingTaxLot = Exact<types.HoldingTaxLot>
export type IdentityDocumentUpload = Exact<types.IdentityDocumentUpload>
export type IdentityDocumentUploadMetadata = Exact<types.IdentityDocumentUploadMetadata>
export type IdentityDocumentUploadRiskInsights = Exact<types.IdentityDocumentUploadRiskInsights>
export type IdentityDocumentUploadRiskSignal = Exact<types.IdentityDocumentUploadRiskSignal>
export type IdentityDocumentUploadRiskSummary = Exact<types.IdentityDocumentUploadRiskSummary>
export type IdentityDocumentsUploadsGetRequest = Exact<types.IdentityDocumentsUploadsGetRequest>
export type IdentityDocumentsUploadsGetRequestOptions = Exact<types.IdentityDocumentsUploadsGetRequestOptions>
export type IdentityDocumentsUploadsGetResponse = Exact<types.IdentityDocumentsUploadsGetResponse>
export type IdentityGetRequest = Exact<types.IdentityGetRequest>
export type IdentityGetRequestOptions = Exact<types.IdentityGetRequestOptions>
export type IdentityGetResponse = Exact<types.IdentityGetResponse>
export type IdentityMatchRequest = Exact<types.IdentityMatchRequest>
export type IdentityMatchRequestOptions = Exact<types.IdentityMatchRequestOptions>
export type IdentityMatchResponse = Exact<types.IdentityMatchResponse>
export type IdentityMatchUser = Exact<types.IdentityMatchUser>
export type IdentityRefreshRequest = Exact<types.IdentityRefreshRequest>
export type IdentityRefreshResponse = Exact<types.IdentityRefreshResponse>
export type IdentityVerification = Exact<types.IdentityVerification>
export type IdentityVerificationAutofillAddress = Exact<types.IdentityVerificationAutofillAddress>
export type IdentityVerificationAutofillCreateRequest = Exact<types.IdentityVerificationAutofillCreateRequest>
export type IdentityVerificationAutofillCreateResponse = Exact<types.IdentityVerificationAutofillCreateResponse>
export type IdentityVerificationAutofillUserData = Exact<types.IdentityVerificationAutofillUserData>
export type IdentityVerificationCreateRequest = Exact<types.IdentityVerificationCreateRequest>
export type IdentityVerificationCreateRequestUser = Exact<types.IdentityVerificationCreateRequestUser>
export type IdentityVerificationCreateRequestUserAddress = Exact<types.IdentityVerificationCreateRequestUserAddress>
export type IdentityVerificationCreateRequestUserName = Exact<types.IdentityVerificationCreateRequestUserName>
export type IdentityVerificationCreateResponse = Exact<types.IdentityVerificationCreateResponse>
export type IdentityVerificationCreateResponseStatus = Exact<types.IdentityVerificationCreateResponseStatus>
export type IdentityVerificationDocumentAddressResponse = Exact<types.IdentityVerificationDocumentAddressResponse>
export type IdentityVerificationDocumentNameResponse = Exact<types.IdentityVerificationDocumentNameResponse>
export type IdentityVerificationGetRequest = Exact<types.IdentityVerificationGetRequest>
export type IdentityVerificationGetResponse = Exact<types.IdentityVerificationGetResponse>
export type IdentityVerificationGetResponseStatus = Exact<types.IdentityVerificationGetResponseStatus>
export type IdentityVerificationListRequest = Exact<types.IdentityVerificationListRequest>
export type IdentityVerificationListResponse = Exact<types.IdentityVerificationListResponse>
export type IdentityVerificationRequestUser = Exact<types.IdentityVerificationRequestUser>
export type IdentityVerificationRequestUserAddress = Exact<types.IdentityVerificationRequestUserAddress>
export type IdentityVerificationRequestUserName = Exact<types.IdentityVerificationRequestUserName>
export type IdentityVerificationResponseUserName = Exact<types.IdentityVerificationResponseUserName>
export type IdentityVerificationRetryRequest = Exact<types.IdentityVerificationRetryRequest>
export type IdentityVerificationRetryRequestStepsObject = Exact<types.IdentityVerificationRetryRequestStepsObject>
export type IdentityVerificationRetryResponse = Exact<types.IdentityVerificationRetryResponse>
export type IdentityVerificationRetryResponseStatus = Exact<types.IdentityVerificationRetryResponseStatus>
export type IdentityVerificationStepSummary = Exact<types.IdentityVerificationStepSummary>
export type IdentityVerificationStepSummaryAcceptTos = Exact<types.IdentityVerificationStepSummaryAcceptTos>
export type IdentityVerificationStepSummaryDocumentaryVerification = Exact<types.IdentityVerificationStepSummaryDocumentaryVerification>
export type IdentityVerificationStepSummaryKycCheck = Exact<types.IdentityVerificationStepSummaryKycCheck>
export type IdentityVerificationStepSummaryRiskCheck = Exact<types.IdentityVerificationStepSummaryRiskCheck>
export type IdentityVerificationStepSummarySelfieCheck = Exact<types.IdentityVerificationStepSummarySelfieCheck>
export type IdentityVerificationStepSummaryVerifySms = Exact<types.IdentityVerificationStepSummaryVerifySms>
export type IdentityVerificationStepSummaryWatchlistScreening = Exact<types.IdentityVerificationStepSummaryWatchlistScreening>
export type IdentityVerificationTemplateReference = Exact<types.IdentityVerificationTemplateReference>
export type IdentityVerificationUserAddress = Exact<types.IdentityVerificationUserAddress>
export type IdentityVerificationUserData = Exact<types.IdentityVerificationUserData>
export type ImageQualityDetails = Exact<types.ImageQualityDetails>
export type IncidentUpdate = Exact<types.IncidentUpdate>
export type Income = Exact<types.Income>
export type IncomeGetRequest = Exact<types.IncomeGetRequest>
export type IncomeGetResponse = Exact<types.IncomeGetResponse>
export type IncomeInsightsFilter = Exact<types.IncomeInsightsFilter>
export type IncomeStream = Exact<types.IncomeStream>
export type IncomeSummary = Exact<types.IncomeSummary>
export type IncomeVerificationCreateRequest = Exact<types.IncomeVerificationCreateRequest>
export type IncomeVerificationCreateRequestOptions = Exact<types.IncomeVerificationCreateRequestOptions>
export type IncomeVerificationCreateResponse = Exact<types.IncomeVerificationCreateResponse>
export type IncomeVerificationDocumentsDownloadRequest = Exact<types.IncomeVerificationDocumentsDownloadRequest>
export type IncomeVerificationPaystubsGetRequest = Exact<types.IncomeVerificationPaystubsGetRequest>
export type IncomeVerificationPaystubsGetResponse = Exact<types.IncomeVerificationPaystubsGetResponse>
export type IncomeVerificationPrecheckEmployer = Exact<types.IncomeVerificationPrecheckEmployer>
export type IncomeVerificationPrecheckEmployerAddress = Exact<types.IncomeVerificationPrecheckEmployerAddress>
export type IncomeVerificationPrecheckMilitaryInfo = Exact<types.IncomeVerificationPrecheckMilitaryInfo>
export type IncomeVerificationPrecheckPayrollInstitution = Exact<types.IncomeVerificationPrecheckPayrollInstitution>
export type IncomeVerificationPrecheckRequest = Exact<types.IncomeVerificationPrecheckRequest>
export type IncomeVerificationPrecheckResponse = Exact<types.IncomeVerificationPrecheckResponse>
export type IncomeVerificationPrecheckUser = Exact<types.IncomeVerificationPrecheckUser>
export type IncomeVerificationPrecheckUserHomeAddress = Exact<types.IncomeVerificationPrecheckUserHomeAddress>
export type IncomeVerificationSummaryGetRequest = Exact<types.IncomeVerificationSummaryGetRequest>
export type IncomeVerificationSummaryGetResponse = Exact<types.IncomeVerificationSummaryGetResponse>
export type IncomeVerificationTaxformsGetRequest = Exact<types.IncomeVerificationTaxformsGetRequest>
export type IncomeVerificationTaxformsGetResponse = Exact<types.IncomeVerificationTaxformsGetResponse>
export type IndividualScreeningHitNames = Exact<types.IndividualScreeningHitNames>
export type IndividualWatchlistProgram = Exact<types.IndividualWatchlistProgram>
export type IndividualWatchlistProgramListsEnabled = Exact<types.IndividualWatchlistProgramListsEnabled>
export type Institution = Exact<types.Institution>
export type InstitutionCountryCodes = Exact<types.InstitutionCountryCodes>
export type InstitutionProducts = Exact<types.InstitutionProducts>
export type InstitutionStatus = Exact<types.InstitutionStatus>
export type InstitutionsGetByIdRequest = Exact<types.InstitutionsGetByIdRequest>
export type InstitutionsGetByIdRequestCountryCodes = Exact<types.InstitutionsGetByIdRequestCountryCodes>
export type InstitutionsGetByIdRequestOptions = Exact<types.InstitutionsGetByIdRequestOptions>
export type InstitutionsGetByIdResponse = Exact<types.InstitutionsGetByIdResponse>
export type InstitutionsGetRequest = Exact<types.InstitutionsGetRequest>
export type InstitutionsGetRequestCountryCodes = Exact<types.InstitutionsGetRequestCountryCodes>
export type InstitutionsGetRequestOptions = Exact<types.InstitutionsGetRequestOptions>
export type InstitutionsGetRequestOptionsProducts = Exact<types.InstitutionsGetRequestOptionsProducts>
export type InstitutionsGetResponse = Exact<types.InstitutionsGetResponse>
export type InstitutionsSearchRequest = Exact<types.InstitutionsSearchRequest>
export type InstitutionsSearchRequestCountryCodes = Exact<types.InstitutionsSearchRequestCountryCodes>
export type InstitutionsSearchRequestOptions = Exact<types.InstitutionsSearchRequestOptions>
export type InstitutionsSearchRequestOptionsPaymentInitiation = Exact<types.InstitutionsSearchRequestOptionsPaymentInitiation>
export type InstitutionsSearchRequestProducts = Exact<types.InstitutionsSearchRequestProducts>
export type InstitutionsSearchResponse = Exact<types.InstitutionsSearchResponse>
export type InvestmentAccount = Exact<types.InvestmentAccount>
export type InvestmentAccountBalance = Exact<types.InvestmentAccountBalance>
export type InvestmentAccountVerificationStatus = Exact<types.InvestmentAccountVerificationStatus>
export type InvestmentFilter = Exact<types.InvestmentFilter>
export type InvestmentFilterAccountSubtypes = Exact<types.InvestmentFilterAccountSubtypes>
export type InvestmentFilterAccountSubtypesInput = Exact<types.InvestmentFilterAccountSubtypesInput>
export type InvestmentFilterInput = Exact<types.InvestmentFilterInput>
export type InvestmentTransaction = Exact<types.InvestmentTransaction>
export type InvestmentsAuth401kContributionDetails = Exact<types.InvestmentsAuth401kContributionDetails>
export type InvestmentsAuth401kFeeDetails = Exact<types.InvestmentsAuth401kFeeDetails>
export type InvestmentsAuthAccountDetails401k = Exact<types.InvestmentsAuthAccountDetails401k>
export type InvestmentsAuthDataSources = Exact<types.InvestmentsAuthDataSources>
export type InvestmentsAuthGetNumbers = Exact<types.InvestmentsAuthGetNumbers>
export type InvestmentsAuthGetRequest = Exact<types.InvestmentsAuthGetRequest>
export type InvestmentsAuthGetRequestOptions = Exact<types.InvestmentsAuthGetRequestOptions>
export type InvestmentsAuthGetResponse = Exact<types.InvestmentsAuthGetResponse>
export type InvestmentsAuthOwner = Exact<types.InvestmentsAuthOwner>
export type InvestmentsHoldingsGetRequest = Exact<types.InvestmentsHoldingsGetRequest>
export type InvestmentsHoldingsGetRequestOptions = Exact<types.InvestmentsHoldingsGetRequestOptions>
export type InvestmentsHoldingsGetResponse = Exact<types.InvestmentsHoldingsGetResponse>
export type InvestmentsRefreshRequest = Exact<types.InvestmentsRefreshRequest>
export type InvestmentsRefreshResponse = Exact<types.InvestmentsRefreshResponse>
export type InvestmentsTransactionsGetRequest = Exact<types.InvestmentsTransactionsGetRequest>
export type InvestmentsTransactionsGetRequestOptions = Exact<types.InvestmentsTransactionsGetRequestOptions>
export type InvestmentsTransactionsGetResponse = Exact<types.InvestmentsTransactionsGetResponse>
export type Item = Exact<types.Item>
export type ItemAccessTokenInvalidateRequest = Exact<types.ItemAccessTokenInvalidateRequest>
export type ItemAccessTokenInvalidateResponse = Exact<types.ItemAccessTokenInvalidateResponse>
export type ItemActivityListRequest = Exact<types.ItemActivityListRequest>
export type ItemActivityListResponse = Exact<types.ItemActivityListResponse>
export type ItemApplicationListRequest = Exact<types.ItemApplicationListRequest>
export type ItemApplicationListResponse = Exact<types.ItemApplicationListResponse>
export type ItemApplicationScopesUpdateRequest = Exact<types.ItemApplicationScopesUpdateRequest>
export type ItemApplicationScopesUpdateResponse = Exact<types.ItemApplicationScopesUpdateResponse>
export type ItemApplicationUnlinkRequest = Exact<types.ItemApplicationUnlinkRequest>
export type ItemApplicationUnlinkResponse = Exact<types.ItemApplicationUnlinkResponse>
export type ItemAvailableProducts = Exact<types.ItemAvailableProducts>
export type ItemBilledProducts = Exact<types.ItemBilledProducts>
export type ItemConsentedProducts = Exact<types.ItemConsentedProducts>
export type ItemGetRequest = Exact<types.ItemGetRequest>
export type ItemGetResponse = Exact<types.ItemGetResponse>
export type ItemImportRequest = Exact<types.ItemImportRequest>
export type ItemImportRequestOptions = Exact<types.ItemImportRequestOptions>
export type ItemImportRequestProducts = Exact<types.ItemImportRequestProducts>
export type ItemImportRequestUserAuth = Exact<types.ItemImportRequestUserAuth>
export type ItemImportResponse = Exact<types.ItemImportResponse>
export type ItemPlaidError = Exact<types.ItemPlaidError>
export type ItemPlaidErrorErrorType = Exact<types.ItemPlaidErrorErrorType>
export type ItemProducts = Exact<types.ItemProducts>
export type ItemProductsTerminateRequest = Exact<types.ItemProductsTerminateRequest>
export type ItemProductsTerminateRequestReasonCode = Exact<types.ItemProductsTerminateRequestReasonCode>
export type ItemProductsTerminateResponse = Exact<types.ItemProductsTerminateResponse>
export type ItemPublicTokenCreateRequest = Exact<types.ItemPublicTokenCreateRequest>
export type ItemPublicTokenCreateResponse = Exact<types.ItemPublicTokenCreateResponse>
export type ItemPublicTokenExchangeRequest = Exact<types.ItemPublicTokenExchangeRequest>
export type ItemPublicTokenExchangeResponse = Exact<types.ItemPublicTokenExchangeResponse>
export type ItemRemoveRequest = Exact<types.ItemRemoveRequest>
export type ItemRemoveRequestReasonCode = Exact<types.ItemRemoveRequestReasonCode>
export type ItemRemoveResponse = Exact<types.ItemRemoveResponse>
export type ItemStatus = Exact<types.ItemStatus>
export type ItemStatusInvestments = Exact<types.ItemStatusInvestments>
export type ItemStatusLastWebhook = Exact<types.ItemStatusLastWebhook>
export type ItemStatusTransactions = Exact<types.ItemStatusTransactions>
export type ItemWebhookUpdateRequest = Exact<types.ItemWebhookUpdateRequest>
export type ItemWebhookUpdateResponse = Exact<types.ItemWebhookUpdateResponse>
export type ItemWithConsentFields = Exact<types.ItemWithConsentFields>
export type ItemWithConsentFieldsAuthMethod = Exact<types.ItemWithConsentFieldsAuthMethod>
export type ItemWithConsentFieldsAvailableProducts = Exact<types.ItemWithConsentFieldsAvailableProducts>
export type ItemWithConsentFieldsBilledProducts = Exact<types.ItemWithConsentFieldsBilledProducts>
export type ItemWithConsentFieldsConsentedDataScopes = Exact<types.ItemWithConsentFieldsConsentedDataScopes>
export type ItemWithConsentFieldsConsentedProducts = Exact<types.ItemWithConsentFieldsConsentedProducts>
export type ItemWithConsentFieldsProducts = Exact<types.ItemWithConsentFieldsProducts>
export type JWKPublicKey = Exact<types.JWKPublicKey>
export type KYCCheckAddressSummary = Exact<types.KYCCheckAddressSummary>
export type KYCCheckDateOfBirthSummary = Exact<types.KYCCheckDateOfBirthSummary>
export type KYCCheckDetails = Exact<types.KYCCheckDetails>
export type KYCCheckIDNumberSummary = Exact<types.KYCCheckIDNumberSummary>
export type KYCCheckNameSummary = Exact<types.KYCCheckNameSummary>
export type KYCCheckPhoneSummary = Exact<types.KYCCheckPhoneSummary>
export type KYCCheckSSAAnalysis = Exact<types.KYCCheckSSAAnalysis>
export type LiabilitiesGetRequest = Exact<types.LiabilitiesGetRequest>
export type LiabilitiesGetRequestOptions = Exact<types.LiabilitiesGetRequestOptions>
export type LiabilitiesGetResponse = Exact<types.LiabilitiesGetResponse>
export type LiabilitiesObject = Exact<types.LiabilitiesObject>
export type LinkEvent = Exact<types.LinkEvent>
export type LinkEventMetadata = Exact<types.LinkEventMetadata>
export type LinkPlaidError = Exact<types.LinkPlaidError>
export type LinkPlaidErrorErrorType = Exact<types.LinkPlaidErrorErrorType>
export type LinkSessionBankIncomeResult = Exact<types.LinkSessionBankIncomeResult>
export type LinkSessionBankIncomeResultStatus = Exact<types.LinkSessionBankIncomeResultStatus>
export type LinkSessionCraDocumentUploadResult = Exact<types.LinkSessionCraDocumentUploadResult>
export type LinkSessionCraItemAddResult = Exact<types.LinkSessionCraItemAddResult>
export type LinkSessionCraUpdateResult = Exact<types.LinkSessionCraUpdateResult>
export type LinkSessionExit = Exact<types.LinkSessionExit>
export type LinkSessionExitDeprecated = Exact<types.LinkSessionExitDeprecated>
export type LinkSessionExitMetadata = Exact<types.LinkSessionExitMetadata>
export type LinkSessionItemAddResult = Exact<types.LinkSessionItemAddResult>
export type LinkSessionPayrollIncomeResult = Exact<types.LinkSessionPayrollIncomeResult>
export type LinkSessionResults = Exact<types.LinkSessionResults>
export type LinkSessionSuccess = Exact<types.LinkSessionSuccess>
export type LinkSessionSuccessMetadata = Exact<types.LinkSessionSuccessMetadata>
export type LinkSessionSuccessMetadataAccount = Exact<types.LinkSessionSuccessMetadataAccount>
export type LinkSessionSuccessMetadataInstitution = Exact<types.LinkSessionSuccessMetadataInstitution>
export type LinkTokenAccountFilters = Exact<types.LinkTokenAccountFilters>
export type LinkTokenCashflowReport = Exact<types.LinkTokenCashflowReport>
export type LinkTokenCreateCardSwitch = Exact<types.LinkTokenCreateCardSwitch>
export type LinkTokenCreateHostedLink = Exact<types.LinkTokenCreateHostedLink>
export type LinkTokenCreateIdentity = Exact<types.LinkTokenCreateIdentity>
export type LinkTokenCreateInstitutionData = Exact<types.LinkTokenCreateInstitutionData>
export type LinkTokenCreateInstitutionDataInput = Exact<types.LinkTokenCreateInstitutionDataInput>
export type LinkTokenCreateRequest = Exact<types.LinkTokenCreateRequest>
export type LinkTokenCreateRequestAdditionalConsentedProducts = Exact<types.LinkTokenCreateRequestAdditionalConsentedProducts>
export type LinkTokenCreateRequestAuth = Exact<types.LinkTokenCreateRequestAuth>
export type LinkTokenCreateRequestBaseReport = Exact<types.LinkTokenCreateRequestBaseReport>
export type LinkTokenCreateRequestConsumerReportPermissiblePurpose = Exact<types.LinkTokenCreateRequestConsumerReportPermissiblePurpose>
export type LinkTokenCreateRequestCountryCodes = Exact<types.LinkTokenCreateRequestCountryCodes>
export type LinkTokenCreateRequestCraOptions = Exact<types.LinkTokenCreateRequestCraOptions>
export type LinkTokenCreateRequestCraOptionsBaseReport = Exact<types.LinkTokenCreateRequestCraOptionsBaseReport>
export type LinkTokenCreateRequestCraOptionsBaseReportGSEOptions = Exact<types.LinkTokenCreateRequestCraOptionsBaseReportGSEOptions>
export type LinkTokenCreateRequestCraOptionsCashflowInsights = Exact<types.LinkTokenCreateRequestCraOptionsCashflowInsights>
export type LinkTokenCreateRequestCraOptionsIncomeInsights = Exact<types.LinkTokenCreateRequestCraOptionsIncomeInsights>
export type LinkTokenCreateRequestCraOptionsLendScore = Exact<types.LinkTokenCreateRequestCraOptionsLendScore>
export type LinkTokenCreateRequestCraOptionsNetworkInsights = Exact<types.LinkTokenCreateRequestCraOptionsNetworkInsights>
export type LinkTokenCreateRequestCraOptionsPartnerInsights = Exact<types.LinkTokenCreateRequestCraOptionsPartnerInsights>
export type LinkTokenCreateRequestCraReportParameter = Exact<types.LinkTokenCreateRequestCraReportParameter>
export type LinkTokenCreateRequestCreditPartnerInsights = Exact<types.LinkTokenCreateRequestCreditPartnerInsights>
export type LinkTokenCreateRequestEmployment = Exact<types.LinkTokenCreateRequestEmployment>
export type LinkTokenCreateRequestEmploymentBankIncome = Exact<types.LinkTokenCreateRequestEmploymentBankIncome>
export type LinkTokenCreateRequestIdentityVerification = Exact<types.LinkTokenCreateRequestIdentityVerification>
export type LinkTokenCreateRequestIncomeVerification = Exact<types.LinkTokenCreateRequestIncomeVerification>
export type LinkTokenCreateRequestIncomeVerificationBankIncome = Exact<types.LinkTokenCreateRequestIncomeVerificationBankIncome>
export type LinkTokenCreateRequestIncomeVerificationPayrollIncome = Exact<types.LinkTokenCreateRequestIncomeVerificationPayrollIncome>
export type LinkTokenCreateRequestOptionalProducts = Exact<types.LinkTokenCreateRequestOptionalProducts>
export type LinkTokenCreateRequestPaymentConfiguration = Exact<types.LinkTokenCreateRequestPaymentConfiguration>
export type LinkTokenCreateRequestPaymentInitiation = Exact<types.LinkTokenCreateRequestPaymentInitiation>
export type LinkTokenCreateRequestProducts = Exact<types.LinkTokenCreateRequestProducts>
export type LinkTokenCreateRequestRequiredIfSupportedProducts = Exact<types.LinkTokenCreateRequestRequiredIfSupportedProducts>
export type LinkTokenCreateRequestStatements = Exact<types.LinkTokenCreateRequestStatements>
export type LinkTokenCreateRequestTransfer = Exact<types.LinkTokenCreateRequestTransfer>
export type LinkTokenCreateRequestUpdate = Exact<types.LinkTokenCreateRequestUpdate>
export type LinkTokenCreateRequestUser = Exact<types.LinkTokenCreateRequestUser>
export type LinkTokenCreateRequestUserStatedIncomeSource = Exact<types.LinkTokenCreateRequestUserStatedIncomeSource>
export type LinkTokenCreateRequestUserStatedIncomeSourceCategory = Exact<types.LinkTokenCreateRequestUserStatedIncomeSourceCategory>
export type LinkTokenCreateResponse = Exact<types.LinkTokenCreateResponse>
export type LinkTokenEUConfig = Exact<types.LinkTokenEUConfig>
export type LinkTokenGetMetadataResponse = Exact<types.LinkTokenGetMetadataResponse>
export type LinkTokenGetMetadataResponseCountryCodes = Exact<types.LinkTokenGetMetadataResponseCountryCodes>
export type LinkTokenGetMetadataResponseInitialProducts = Exact<types.LinkTokenGetMetadataResponseInitialProducts>
export type LinkTokenGetRequest = Exact<types.LinkTokenGetRequest>
export type LinkTokenGetResponse = Exact<types.LinkTokenGetResponse>
export type LinkTokenGetSessionsResponse = Exact<types.LinkTokenGetSessionsResponse>
export type LinkTokenInvestments = Exact<types.LinkTokenInvestments>
export type LinkTokenInvestmentsAuth = Exact<types.LinkTokenInvestmentsAuth>
export type LinkTokenTransactions = Exact<types.LinkTokenTransactions>
export type LoanFilter = Exact<types.LoanFilter>
export type LoanFilterAccountSubtypes = Exact<types.LoanFilterAccountSubtypes>
export type LoanFilterAccountSubtypesInput = Exact<types.LoanFilterAccountSubtypesInput>
export type LoanFilterInput = Exact<types.LoanFilterInput>
export type LoanIdentifier = Exact<types.LoanIdentifier>
export type Location = Exact<types.Location>
export type MatchSummary = Exact<types.MatchSummary>
export type MortgageInterestRate = Exact<types.MortgageInterestRate>
export type MortgageLiability = Exact<types.MortgageLiability>
export type MortgagePropertyAddress = Exact<types.MortgagePropertyAddress>
export type MultiDocumentRiskSignal = Exact<types.MultiDocumentRiskSignal>
export type NameMatchScore = Exact<types.NameMatchScore>
export type NetPay = Exact<types.NetPay>
export type NumbersACATS = Exact<types.NumbersACATS>
export type NumbersACH = Exact<types.NumbersACH>
export type NumbersATON = Exact<types.NumbersATON>
export type NumbersBACS = Exact<types.NumbersBACS>
export type NumbersEFT = Exact<types.NumbersEFT>
export type NumbersInternational = Exact<types.NumbersInternational>
export type NumbersRetirement401k = Exact<types.NumbersRetirement401k>
export type OptionContract = Exact<types.OptionContract>
export type OtherFilter = Exact<types.OtherFilter>
export type OtherFilterInput = Exact<types.OtherFilterInput>
export type Owner = Exact<types.Owner>
export type PSLFStatus = Exact<types.PSLFStatus>
export type Pay = Exact<types.Pay>
export type PayFrequency = Exact<types.PayFrequency>
export type PayPeriodDetails = Exact<types.PayPeriodDetails>
export type PayStubDeductionsBreakdown = Exact<types.PayStubDeductionsBreakdown>
export type PayStubDeductionsTotal = Exact<types.PayStubDeductionsTotal>
export type PayStubDistributionBreakdown = Exact<types.PayStubDistributionBreakdown>
export type PayStubEarningsBreakdown = Exact<types.PayStubEarningsBreakdown>
export type PayStubEarningsTotal = Exact<types.PayStubEarningsTotal>
export type PayStubPayPeriodDetails = Exact<types.PayStubPayPeriodDetails>
export type PayStubTaxpayerID = Exact<types.PayStubTaxpayerID>
export type PaymentAmount = Exact<types.PaymentAmount>
export type PaymentAmountInput = Exact<types.PaymentAmountInput>
export type PaymentAmountRefunded = Exact<types.PaymentAmountRefunded>
export type PaymentAmountToRefund = Exact<types.PaymentAmountToRefund>
export type PaymentConsentPeriodicAmount = Exact<types.PaymentConsentPeriodicAmount>
export type PaymentConsentPeriodicAmountInput = Exact<types.PaymentConsentPeriodicAmountInput>
export type PaymentConsentValidDateTime = Exact<types.PaymentConsentValidDateTime>
export type PaymentConsentValidDateTimeInput = Exact<types.PaymentConsentValidDateTimeInput>
export type PaymentInitiationAddress = Exact<types.PaymentInitiationAddress>
export type PaymentInitiationConsentConstraints = Exact<types.PaymentInitiationConsentConstraints>
export type PaymentInitiationConsentConstraintsInput = Exact<types.PaymentInitiationConsentConstraintsInput>
export type PaymentInitiationConsentCreateRequest = Exact<types.PaymentInitiationConsentCreateRequest>
export type PaymentInitiationConsentCreateResponse = Exact<types.PaymentInitiationConsentCreateResponse>
export type PaymentInitiationConsentGetRequest = Exact<types.PaymentInitiationConsentGetRequest>
export type PaymentInitiationConsentGetResponse = Exact<types.PaymentInitiationConsentGetResponse>
export type PaymentInitiationConsentPayerDetails = Exact<types.PaymentInitiationConsentPayerDetails>
export type PaymentInitiationConsentPayerNumbers = Exact<types.PaymentInitiationConsentPayerNumbers>
export type PaymentInitiationConsentPaymentExecuteRequest = Exact<types.PaymentInitiationConsentPaymentExecuteRequest>
export type PaymentInitiationConsentPaymentExecuteResponse = Exact<types.PaymentInitiationConsentPaymentExecuteResponse>
export type PaymentInitiationConsentPaymentExecuteResponseStatus = Exact<types.PaymentInitiationConsentPaymentExecuteResponseStatus>
export type PaymentInitiationConsentRevokeRequest = Exact<types.PaymentInitiationConsentRevokeRequest>
export type PaymentInitiationConsentRevokeResponse = Exact<types.PaymentInitiationConsentRevokeResponse>
export type PaymentInitiationMetadata = Exact<types.PaymentInitiationMetadata>
export type PaymentInitiationPayment = Exact<types.PaymentInitiationPayment>
export type PaymentInitiationPaymentAdjustedScheme = Exact<types.PaymentInitiationPaymentAdjustedScheme>
export type PaymentInitiationPaymentCreateRequest = Exact<types.PaymentInitiationPaymentCreateRequest>
export type PaymentInitiationPaymentCreateResponse = Exact<types.PaymentInitiationPaymentCreateResponse>
export type PaymentInitiationPaymentGetRequest = Exact<types.PaymentInitiationPaymentGetRequest>
export type PaymentInitiationPaymentGetResponse = Exact<types.PaymentInitiationPaymentGetResponse>
export type PaymentInitiationPaymentGetResponseAdjustedScheme = Exact<types.PaymentInitiationPaymentGetResponseAdjustedScheme>
export type PaymentInitiationPaymentGetResponseScheme = Exact<types.PaymentInitiationPaymentGetResponseScheme>
export type PaymentInitiationPaymentGetResponseStatus = Exact<types.PaymentInitiationPaymentGetResponseStatus>
export type PaymentInitiationPaymentListRequest = Exact<types.PaymentInitiationPaymentListRequest>
export type PaymentInitiationPaymentListResponse = Exact<types.PaymentInitiationPaymentListResponse>
export type PaymentInitiationPaymentReverseRequest = Exact<types.PaymentInitiationPaymentReverseRequest>
export type PaymentInitiationPaymentReverseResponse = Exact<types.PaymentInitiationPaymentReverseResponse>
export type PaymentInitiationPaymentReverseResponseStatus = Exact<types.PaymentInitiationPaymentReverseResponseStatus>
export type PaymentInitiationPaymentScheme = Exact<types.PaymentInitiationPaymentScheme>
export type PaymentInitiationPaymentTokenCreateRequest = Exact<types.PaymentInitiationPaymentTokenCreateRequest>
export type PaymentInitiationPaymentTokenCreateResponse = Exact<types.PaymentInitiationPaymentTokenCreateResponse>
export type PaymentInitiationPlaidError = Exact<types.PaymentInitiationPlaidError>
export type PaymentInitiationPlaidErrorErrorType = Exact<types.PaymentInitiationPlaidErrorErrorType>
export type PaymentInitiationRecipient = Exact<types.PaymentInitiationRecipient>
export type PaymentInitiationRecipientCreateRequest = Exact<types.PaymentInitiationRecipientCreateRequest>
export type PaymentInitiationRecipientCreateResponse = Exact<types.PaymentInitiationRecipientCreateResponse>
export type PaymentInitiationRecipientGetRequest = Exact<types.PaymentInitiationRecipientGetRequest>
export type PaymentInitiationRecipientGetResponse = Exact<types.PaymentInitiationRecipientGetResponse>
export type PaymentInitiationRecipientListRequest = Exact<types.PaymentInitiationRecipientListRequest>
export type PaymentInitiationRecipientListResponse = Exact<types.PaymentInitiationRecipientListResponse>
export type PaymentInitiationStandingOrderMetadata = Exact<types.PaymentInitiationStandingOrderMetadata>
export type PaymentMeta = Exact<types.PaymentMeta>
export type PayrollIncomeAccountData = Exact<types.PayrollIncomeAccountData>
export type PayrollIncomeObject = Exact<types.PayrollIncomeObject>
export type PayrollIncomeRateOfPay = Exact<types.PayrollIncomeRateOfPay>
export type PayrollItem = Exact<types.PayrollItem>
export type PayrollItemStatus = Exact<types.PayrollItemStatus>
export type PayrollRiskSignalsItem = Exact<types.PayrollRiskSignalsItem>
export type Paystub = Exact<types.Paystub>
export type PaystubAddress = Exact<types.PaystubAddress>
export type PaystubEmployer = Exact<types.PaystubEmployer>
export type PaystubYTDDetails = Exact<types.PaystubYTDDetails>
export type PersonalFinanceCategory = Exact<types.PersonalFinanceCategory>
export type PhoneNumber = Exact<types.PhoneNumber>
export type PhoneNumberMatchScore = Exact<types.PhoneNumberMatchScore>
export type PhysicalDocumentExtractedData = Exact<types.PhysicalDocumentExtractedData>
export type PhysicalDocumentExtractedDataAnalysis = Exact<types.PhysicalDocumentExtractedDataAnalysis>
export type PhysicalDocumentExtractedDataCategory = Exact<types.PhysicalDocumentExtractedDataCategory>
export type PhysicalDocumentImages = Exact<types.PhysicalDocumentImages>
export type PlatformIds = Exact<types.PlatformIds>
export type PrismVersions = Exact<types.PrismVersions>
export type ProcessorAccountGetRequest = Exact<types.ProcessorAccountGetRequest>
export type ProcessorAccountGetResponse = Exact<types.ProcessorAccountGetResponse>
export type ProcessorApexProcessorTokenCreateRequest = Exact<types.ProcessorApexProcessorTokenCreateRequest>
export type ProcessorApexProcessorTokenCreateResponse = Exact<types.ProcessorApexProcessorTokenCreateResponse>
export type ProcessorAuthGetRequest = Exact<types.ProcessorAuthGetRequest>
export type ProcessorAuthGetResponse = Exact<types.ProcessorAuthGetResponse>
export type ProcessorBalanceGetRequest = Exact<types.ProcessorBalanceGetRequest>
export type ProcessorBalanceGetRequestOptions = Exact<types.ProcessorBalanceGetRequestOptions>
export type ProcessorBalanceGetResponse = Exact<types.ProcessorBalanceGetResponse>
export type ProcessorBankTransferCreateRequest = Exact<types.ProcessorBankTransferCreateRequest>
export type ProcessorBankTransferCreateResponse = Exact<types.ProcessorBankTransferCreateResponse>
export type ProcessorDwollaProcessorTokenCreateRequest = Exact<types.ProcessorDwollaProcessorTokenCreateRequest>
export type ProcessorDwollaProcessorTokenCreateResponse = Exact<types.ProcessorDwollaProcessorTokenCreateResponse>
export type ProcessorIdentityGetRequest = Exact<types.ProcessorIdentityGetRequest>
export type ProcessorIdentityGetResponse = Exact<types.ProcessorIdentityGetResponse>
export type ProcessorIdentityMatchRequest = Exact<types.ProcessorIdentityMatchRequest>
export type ProcessorIdentityMatchResponse = Exact<types.ProcessorIdentityMatchResponse>
export type ProcessorInvestmentsAuthGetRequest = Exact<types.ProcessorInvestmentsAuthGetRequest>
export type ProcessorInvestmentsAuthGetResponse = Exact<types.ProcessorInvestmentsAuthGetResponse>
export type ProcessorInvestmentsHoldingsGetRequest = Exact<types.ProcessorInvestmentsHoldingsGetRequest>
export type ProcessorInvestmentsHoldingsGetResponse = Exact<types.ProcessorInvestmentsHoldingsGetResponse>
export type ProcessorInvestmentsTransactionsGetRequest = Exact<types.ProcessorInvestmentsTransactionsGetRequest>
export type ProcessorInvestmentsTransactionsGetRequestOptions = Exact<types.ProcessorInvestmentsTransactionsGetRequestOptions>
export type ProcessorInvestmentsTransactionsGetResponse = Exact<types.ProcessorInvestmentsTransactionsGetResponse>
export type ProcessorLiabilitiesGetRequest = Exact<types.ProcessorLiabilitiesGetRequest>
export type ProcessorLiabilitiesGetResponse = Exact<types.ProcessorLiabilitiesGetResponse>
export type ProcessorNumber = Exact<types.ProcessorNumber>
export type ProcessorOcrolusProcessorTokenCreateRequest = Exact<types.ProcessorOcrolusProcessorTokenCreateRequest>
export type ProcessorOcrolusProcessorTokenCreateResponse = Exact<types.ProcessorOcrolusProcessorTokenCreateResponse>
export type ProcessorSignalDecisionReportRequest = Exact<types.ProcessorSignalDecisionReportRequest>
export type ProcessorSignalDecisionReportResponse = Exact<types.ProcessorSignalDecisionReportResponse>
export type ProcessorSignalEvaluateRequest = Exact<types.ProcessorSignalEvaluateRequest>
export type ProcessorSignalEvaluateResponse = Exact<types.ProcessorSignalEvaluateResponse>
export type ProcessorSignalPrepareRequest = Exact<types.ProcessorSignalPrepareRequest>
export type ProcessorSignalPrepareResponse = Exact<types.ProcessorSignalPrepareResponse>
export type ProcessorSignalReturnReportRequest = Exact<types.ProcessorSignalReturnReportRequest>
export type ProcessorSignalReturnReportResponse = Exact<types.ProcessorSignalReturnReportResponse>
export type ProcessorStripeBankAccountTokenCreateRequest = Exact<types.ProcessorStripeBankAccountTokenCreateRequest>
export type ProcessorStripeBankAccountTokenCreateResponse = Exact<types.ProcessorStripeBankAccountTokenCreateResponse>
export type ProcessorTokenCreateRequest = Exact<types.ProcessorTokenCreateRequest>
export type ProcessorTokenCreateRequestProcessor = Exact<types.ProcessorTokenCreateRequestProcessor>
export type ProcessorTokenCreateResponse = Exact<types.ProcessorTokenCreateResponse>
export type ProcessorTokenPermissionsGetRequest = Exact<types.ProcessorTokenPermissionsGetRequest>
export type ProcessorTokenPermissionsGetResponse = Exact<types.ProcessorTokenPermissionsGetResponse>
export type ProcessorTokenPermissionsGetResponseProducts = Exact<types.ProcessorTokenPermissionsGetResponseProducts>
export type ProcessorTokenPermissionsSetRequest = Exact<types.ProcessorTokenPermissionsSetRequest>
export type ProcessorTokenPermissionsSetRequestProducts = Exact<types.ProcessorTokenPermissionsSetRequestProducts>
export type ProcessorTokenPermissionsSetResponse = Exact<types.ProcessorTokenPermissionsSetResponse>
export type ProcessorTokenWebhookUpdateRequest = Exact<types.ProcessorTokenWebhookUpdateRequest>
export type ProcessorTokenWebhookUpdateResponse = Exact<types.ProcessorTokenWebhookUpdateResponse>
export type ProcessorTransactionsGetRequest = Exact<types.ProcessorTransactionsGetRequest>
export type ProcessorTransactionsGetRequestOptions = Exact<types.ProcessorTransactionsGetRequestOptions>
export type ProcessorTransactionsGetResponse = Exact<types.ProcessorTransactionsGetResponse>
export type ProcessorTransactionsRecurringGetRequest = Exact<types.ProcessorTransactionsRecurringGetRequest>
export type ProcessorTransactionsRecurringGetRequestOptions = Exact<types.ProcessorTransactionsRecurringGetRequestOptions>
export type ProcessorTransactionsRecurringGetResponse = Exact<types.ProcessorTransactionsRecurringGetResponse>
export type ProcessorTransactionsRefreshRequest = Exact<types.ProcessorTransactionsRefreshRequest>
export type ProcessorTransactionsRefreshResponse = Exact<types.ProcessorTransactionsRefreshResponse>
export type ProcessorTransactionsSyncRequest = Exact<types.ProcessorTransactionsSyncRequest>
export type ProcessorTransactionsSyncRequestOptions = Exact<types.ProcessorTransactionsSyncRequestOptions>
export type ProcessorTransactionsSyncResponse = Exact<types.ProcessorTransactionsSyncResponse>
export type ProcessorTransactionsSyncResponseTransactionsUpdateStatus = Exact<types.ProcessorTransactionsSyncResponseTransactionsUpdateStatus>
export type ProductAccess = Exact<types.ProductAccess>
export type ProductAccessInput = Exact<types.ProductAccessInput>
export type ProductStatus = Exact<types.ProductStatus>
export type ProductStatusBreakdown = Exact<types.ProductStatusBreakdown>
export type ProjectedIncomeSummaryFieldNumber = Exact<types.ProjectedIncomeSummaryFieldNumber>
export type ReceiverDetails = Exact<types.ReceiverDetails>
export type RecipientBACS = Exact<types.RecipientBACS>
export type RecipientBACSInput = Exact<types.RecipientBACSInput>
export type RefreshResult = Exact<types.RefreshResult>
export type RemovedTransaction = Exact<types.RemovedTransaction>
export type RiskCheckBehavior = Exact<types.RiskCheckBehavior>
export type RiskCheckDetails = Exact<types.RiskCheckDetails>
export type RiskCheckDetailsStatus = Exact<types.RiskCheckDetailsStatus>
export type RiskCheckDevice = Exact<types.RiskCheckDevice>
export type RiskCheckEmail = Exact<types.RiskCheckEmail>
export type RiskCheckPhone = Exact<types.RiskCheckPhone>
export type RiskSignalDocumentReference = Exact<types.RiskSignalDocumentReference>
export type RiskSignalDocumentReferenceStatus = Exact<types.RiskSignalDocumentReferenceStatus>
export type RuleDetails = Exact<types.RuleDetails>
export type Ruleset = Exact<types.Ruleset>
export type SMSVerification = Exact<types.SMSVerification>
export type SandboxBankIncomeFireWebhookRequest = Exact<types.SandboxBankIncomeFireWebhookRequest>
export type SandboxBankIncomeFireWebhookResponse = Exact<types.SandboxBankIncomeFireWebhookResponse>
export type SandboxBankIncomeWebhookFireRequestWebhookFields = Exact<types.SandboxBankIncomeWebhookFireRequestWebhookFields>
export type SandboxBankTransferFireWebhookRequest = Exact<types.SandboxBankTransferFireWebhookRequest>
export type SandboxBankTransferFireWebhookResponse = Exact<types.SandboxBankTransferFireWebhookResponse>
export type SandboxBankTransferSimulateRequest = Exact<types.SandboxBankTransferSimulateRequest>
export type SandboxBankTransferSimulateResponse = Exact<types.SandboxBankTransferSimulateResponse>
export type SandboxIncomeFireWebhookRequest = Exact<types.SandboxIncomeFireWebhookRequest>
export type SandboxIncomeFireWebhookRequestVerificationStatus = Exact<types.SandboxIncomeFireWebhookRequestVerificationStatus>
export type SandboxIncomeFireWebhookRequestWebhookCode = Exact<types.SandboxIncomeFireWebhookRequestWebhookCode>
export type SandboxIncomeFireWebhookResponse = Exact<types.SandboxIncomeFireWebhookResponse>
export type SandboxItemApplicationSeedRequest = Exact<types.SandboxItemApplicationSeedRequest>
export type SandboxItemApplicationSeedResponse = Exact<types.SandboxItemApplicationSeedResponse>
export type SandboxItemFireWebhookRequest = Exact<types.SandboxItemFireWebhookRequest>
export type SandboxItemFireWebhookRequestOptions = Exact<types.SandboxItemFireWebhookRequestOptions>
export type SandboxItemFireWebhookRequestWebhookCode = Exact<types.SandboxItemFireWebhookRequestWebhookCode>
export type SandboxItemFireWebhookRequestWebhookType = Exact<types.SandboxItemFireWebhookRequestWebhookType>
export type SandboxItemFireWebhookResponse = Exact<types.SandboxItemFireWebhookResponse>
export type SandboxItemResetLoginRequest = Exact<types.SandboxItemResetLoginRequest>
export type SandboxItemResetLoginResponse = Exact<types.SandboxItemResetLoginResponse>
export type SandboxItemSetVerificationStatusRequest = Exact<types.SandboxItemSetVerificationStatusRequest>
export type SandboxItemSetVerificationStatusResponse = Exact<types.SandboxItemSetVerificationStatusResponse>
export type SandboxOauthSelectAccountsRequest = Exact<types.SandboxOauthSelectAccountsRequest>
export type SandboxOauthSelectAccountsResponse = Exact<types.SandboxOauthSelectAccountsResponse>
export type SandboxPaymentSimulateRequest = Exact<types.SandboxPaymentSimulateRequest>
export type SandboxPaymentSimulateResponse = Exact<types.SandboxPaymentSimulateResponse>
export type SandboxPaymentSimulateResponseNewStatus = Exact<types.SandboxPaymentSimulateResponseNewStatus>
export type SandboxPaymentSimulateResponseOldStatus = Exact<types.SandboxPaymentSimulateResponseOldStatus>
export type SandboxProcessorTokenCreateRequest = Exact<types.SandboxProcessorTokenCreateRequest>
export type SandboxProcessorTokenCreateRequestOptions = Exact<types.SandboxProcessorTokenCreateRequestOptions>
export type SandboxProcessorTokenCreateResponse = Exact<types.SandboxProcessorTokenCreateResponse>
export type SandboxPublicTokenCreateRequest = Exact<types.SandboxPublicTokenCreateRequest>
export type SandboxPublicTokenCreateRequestInitialProducts = Exact<types.SandboxPublicTokenCreateRequestInitialProducts>
export type SandboxPublicTokenCreateRequestOptions = Exact<types.SandboxPublicTokenCreateRequestOptions>
export type SandboxPublicTokenCreateRequestOptionsIncomeVerification = Exact<types.SandboxPublicTokenCreateRequestOptionsIncomeVerification>
export type SandboxPublicTokenCreateRequestOptionsIncomeVerificationBankIncome = Exact<types.SandboxPublicTokenCreateRequestOptionsIncomeVerificationBankIncome>
export type SandboxPublicTokenCreateRequestOptionsStatements = Exact<types.SandboxPublicTokenCreateRequestOptionsStatements>
export type SandboxPublicTokenCreateRequestOptionsTransactions = Exact<types.SandboxPublicTokenCreateRequestOptionsTransactions>
export type SandboxPublicTokenCreateResponse = Exact<types.SandboxPublicTokenCreateResponse>
export type SandboxTransactionsCreateRequest = Exact<types.SandboxTransactionsCreateRequest>
export type SandboxTransactionsCreateResponse = Exact<types.SandboxTransactionsCreateResponse>
export type SandboxUserResetLoginRequest = Exact<types.SandboxUserResetLoginRequest>
export type SandboxUserResetLoginResponse = Exact<types.SandboxUserResetLoginResponse>
export type Scopes = Exact<types.Scopes>
export type ScopesInput = Exact<types.ScopesInput>
export type ScreeningHitAnalysis = Exact<types.ScreeningHitAnalysis>
export type ScreeningHitData = Exact<types.ScreeningHitData>
export type ScreeningHitDateOfBirthItem = Exact<types.ScreeningHitDateOfBirthItem>
export type ScreeningHitDocumentsItems = Exact<types.ScreeningHitDocumentsItems>
export type ScreeningHitNamesItems = Exact<types.ScreeningHitNamesItems>
export type Security = Exact<types.Security>
export type SelfieAnalysis = Exact<types.SelfieAnalysis>
export type SelfieCapture = Exact<types.SelfieCapture>
export type SelfieCheck = Exact<types.SelfieCheck>
export type SelfieCheckSelfie = Exact<types.SelfieCheckSelfie>
export type ServicerAddressData = Exact<types.ServicerAddressData>
export type SessionTokenCreateRequest = Exact<types.SessionTokenCreateRequest>
export type SessionTokenCreateRequestUser = Exact<types.SessionTokenCreateRequestUser>
export type SessionTokenCreateResponse = Exact<types.SessionTokenCreateResponse>
export type SessionTokenCreateResponseLink = Exact<types.SessionTokenCreateResponseLink>
export type SignalAddressData = Exact<types.SignalAddressData>
export type SignalDecisionReportRequest = Exact<types.SignalDecisionReportRequest>
export type SignalDecisionReportResponse = Exact<types.SignalDecisionReportResponse>
export type SignalDevice = Exact<types.SignalDevice>
export type SignalEvaluateCoreAttributes = Exact<types.SignalEvaluateCoreAttributes>
export type SignalEvaluateRequest = Exact<types.SignalEvaluateRequest>
export type SignalEvaluateResponse = Exact<types.SignalEvaluateResponse>
export type SignalPersonName = Exact<types.SignalPersonName>
export type SignalPrepareRequest = Exact<types.SignalPrepareRequest>
export type SignalPrepareResponse = Exact<types.SignalPrepareResponse>
export type SignalReturnReportRequest = Exact<types.SignalReturnReportRequest>
export type SignalReturnReportResponse = Exact<types.SignalReturnReportResponse>
export type SignalScheduleRecommendation = Exact<types.SignalScheduleRecommendation>
export type SignalScheduleRequest = Exact<types.SignalScheduleRequest>
export type SignalScheduleResponse = Exact<types.SignalScheduleResponse>
export type SignalScores = Exact<types.SignalScores>
export type SignalUser = Exact<types.SignalUser>
export type SignalWarning = Exact<types.SignalWarning>
export type SingleDocumentRiskSignal = Exact<types.SingleDocumentRiskSignal>
export type StatementsAccount = Exact<types.StatementsAccount>
export type StatementsDownloadRequest = Exact<types.StatementsDownloadRequest>
export type StatementsListRequest = Exact<types.StatementsListRequest>
export type StatementsListResponse = Exact<types.StatementsListResponse>
export type StatementsRefreshRequest = Exact<types.StatementsRefreshRequest>
export type StatementsRefreshResponse = Exact<types.StatementsRefreshResponse>
export type StatementsStatement = Exact<types.StatementsStatement>
export type StudentLoan = Exact<types.StudentLoan>
export type StudentLoanStatus = Exact<types.StudentLoanStatus>
export type StudentLoanStatusType = Exact<types.StudentLoanStatusType>
export type StudentRepaymentPlan = Exact<types.StudentRepaymentPlan>
export type StudentRepaymentPlanType = Exact<types.StudentRepaymentPlanType>
export type Taxform = Exact<types.Taxform>
export type TaxpayerID = Exact<types.TaxpayerID>
export type Transaction = Exact<types.Transaction>
export type TransactionCounterparty = Exact<types.TransactionCounterparty>
export type TransactionCounterpartyType = Exact<types.TransactionCounterpartyType>
export type TransactionData = Exact<types.TransactionData>
export type TransactionStream = Exact<types.TransactionStream>
export type TransactionStreamAmount = Exact<types.TransactionStreamAmount>
export type TransactionStreamFrequency = Exact<types.TransactionStreamFrequency>
export type TransactionTransactionCode = Exact<types.TransactionTransactionCode>
export type TransactionsEnrichRequest = Exact<types.TransactionsEnrichRequest>
export type TransactionsEnrichRequestOptions = Exact<types.TransactionsEnrichRequestOptions>
export type TransactionsEnrichResponse = Exact<types.TransactionsEnrichResponse>
export type TransactionsGetRequest = Exact<types.TransactionsGetRequest>
export type TransactionsGetRequestOptions = Exact<types.TransactionsGetRequestOptions>
export type TransactionsGetResponse = Exact<types.TransactionsGetResponse>
export type TransactionsRecurringGetRequest = Exact<types.TransactionsRecurringGetRequest>
export type TransactionsRecurringGetRequestOptions = Exact<types.TransactionsRecurringGetRequestOptions>
export type TransactionsRecurringGetResponse = Exact<types.TransactionsRecurringGetResponse>
export type TransactionsRefreshRequest = Exact<types.TransactionsRefreshRequest>
export type TransactionsRefreshResponse = Exact<types.TransactionsRefreshResponse>
export type TransactionsSyncRequest = Exact<types.TransactionsSyncRequest>
export type TransactionsSyncRequestOptions = Exact<types.TransactionsSyncRequestOptions>
export type TransactionsSyncResponse = Exact<types.TransactionsSyncResponse>
export type TransactionsSyncResponseTransactionsUpdateStatus = Exact<types.TransactionsSyncResponseTransactionsUpdateStatus>
export type UpdateEntityScreeningRequestSearchTerms = Exact<types.UpdateEntityScreeningRequestSearchTerms>
export type UpdateIndividualScreeningRequestSearchTerms = Exact<types.UpdateIndividualScreeningRequestSearchTerms>
export type UserAccountIdentity = Exact<types.UserAccountIdentity>
export type UserAccountIdentityAddress = Exact<types.UserAccountIdentityAddress>
export type UserAccountIdentityEditCounts = Exact<types.UserAccountIdentityEditCounts>
export type UserAccountIdentityEditHistory = Exact<types.UserAccountIdentityEditHistory>
export type UserAccountIdentityName = Exact<types.UserAccountIdentityName>
export type UserAccountIdentityOfficialDocument = Exact<types.UserAccountIdentityOfficialDocument>
export type UserAccountItem = Exact<types.UserAccountItem>
export type UserAccountSessionGetRequest = Exact<types.UserAccountSessionGetRequest>
export type UserAccountSessionGetResponse = Exact<types.UserAccountSessionGetResponse>
export type UserAddress = Exact<types.UserAddress>
export type UserCreateRequest = Exact<types.UserCreateRequest>
export type UserCreateResponse = Exact<types.UserCreateResponse>
export type UserFinancialDataRefreshRequest = Exact<types.UserFinancialDataRefreshRequest>
export type UserFinancialDataRefreshResponse = Exact<types.UserFinancialDataRefreshResponse>
export type UserGetRequest = Exact<types.UserGetRequest>
export type UserGetResponse = Exact<types.UserGetResponse>
export type UserIDNumber = Exact<types.UserIDNumber>
export type UserIDNumberInput = Exact<types.UserIDNumberInput>
export type UserIDNumberType = Exact<types.UserIDNumberType>
export type UserIDNumberTypeInput = Exact<types.UserIDNumberTypeInput>
export type UserIdentityRemoveRequest = Exact<types.UserIdentityRemoveRequest>
export type UserIdentityRemoveResponse = Exact<types.UserIdentityRemoveResponse>
export type UserItemsAssociateRequest = Exact<types.UserItemsAssociateRequest>
export type UserItemsAssociateResponse = Exact<types.UserItemsAssociateResponse>
export type UserItemsGetRequest = Exact<types.UserItemsGetRequest>
export type UserItemsGetResponse = Exact<types.UserItemsGetResponse>
export type UserItemsRemoveRequest = Exact<types.UserItemsRemoveRequest>
export type UserItemsRemoveResponse = Exact<types.UserItemsRemoveResponse>
export type UserPlaidError = Exact<types.UserPlaidError>
export type UserPlaidErrorErrorType = Exact<types.UserPlaidErrorErrorType>
export type UserProductsTerminateRequest = Exact<types.UserProductsTerminateRequest>
export type UserProductsTerminateRequestReasonCode = Exact<types.UserProductsTerminateRequestReasonCode>
export type UserProductsTerminateResponse = Exact<types.UserProductsTerminateResponse>
export type UserRemoveRequest = Exact<types.UserRemoveRequest>
export type UserRemoveResponse = Exact<types.UserRemoveResponse>
export type UserThirdPartyTokenCreateRequest = Exact<types.UserThirdPartyTokenCreateRequest>
export type UserThirdPartyTokenCreateResponse = Exact<types.UserThirdPartyTokenCreateResponse>
export type UserThirdPartyTokenRemoveRequest = Exact<types.UserThirdPartyTokenRemoveRequest>
export type UserThirdPartyTokenRemoveResponse = Exact<types.UserThirdPartyTokenRemoveResponse>
export type UserTransactionsRefreshRequest = Exact<types.UserTransactionsRefreshRequest>
export type UserTransactionsRefreshResponse = Exact<types.UserTransactionsRefreshResponse>
export type UserUpdateRequest = Exact<types.UserUpdateRequest>
export type UserUpdateResponse = Exact<types.UserUpdateResponse>
export type VerifySMSDetails = Exact<types.VerifySMSDetails>
export type W2 = Exact<types.W2>
export type W2Box12 = Exact<types.W2Box12>
export type W2StateAndLocalWages = Exact<types.W2StateAndLocalWages>
export type Warning = Exact<types.Warning>
export type WarningWarningCode = Exact<types.WarningWarningCode>
export type WatchlistScreeningAuditTrail = Exact<types.WatchlistScreeningAuditTrail>
export type WatchlistScreeningDocument = Exact<types.WatchlistScreeningDocument>
export type WatchlistScreeningEntityCreateRequest = Exact<types.WatchlistScreeningEntityCreateRequest>
export type WatchlistScreeningEntityCreateResponse = Exact<types.WatchlistScreeningEntityCreateResponse>
export type WatchlistScreeningEntityGetRequest = Exact<types.WatchlistScreeningEntityGetRequest>
export type WatchlistScreeningEntityGetResponse = Exact<types.WatchlistScreeningEntityGetResponse>
export type WatchlistScreeningEntityHistoryListRequest = Exact<types.WatchlistScreeningEntityHistoryListRequest>
export type WatchlistScreeningEntityHistoryListResponse = Exact<types.WatchlistScreeningEntityHistoryListResponse>
export type WatchlistScreeningEntityHitListRequest = Exact<types.WatchlistScreeningEntityHitListRequest>
export type WatchlistScreeningEntityHitListResponse = Exact<types.WatchlistScreeningEntityHitListResponse>
export type WatchlistScreeningEntityListRequest = Exact<types.WatchlistScreeningEntityListRequest>
export type WatchlistScreeningEntityListResponse = Exact<types.WatchlistScreeningEntityListResponse>
export type WatchlistScreeningEntityProgramGetRequest = Exact<types.WatchlistScreeningEntityProgramGetRequest>
export type WatchlistScreeningEntityProgramGetResponse = Exact<types.WatchlistScreeningEntityProgramGetResponse>
export type WatchlistScreeningEntityProgramGetResponseListsEnabled = Exact<types.WatchlistScreeningEntityProgramGetResponseListsEnabled>
export type WatchlistScreeningEntityProgramListRequest = Exact<types.WatchlistScreeningEntityProgramListRequest>
export type WatchlistScreeningEntityProgramListResponse = Exact<types.WatchlistScreeningEntityProgramListResponse>
export type WatchlistScreeningEntityReviewCreateRequest = Exact<types.WatchlistScreeningEntityReviewCreateRequest>
export type WatchlistScreeningEntityReviewCreateResponse = Exact<types.WatchlistScreeningEntityReviewCreateResponse>
export type WatchlistScreeningEntityReviewListRequest = Exact<types.WatchlistScreeningEntityReviewListRequest>
export type WatchlistScreeningEntityReviewListResponse = Exact<types.WatchlistScreeningEntityReviewListResponse>
export type WatchlistScreeningEntityUpdateRequest = Exact<types.WatchlistScreeningEntityUpdateRequest>
export type WatchlistScreeningEntityUpdateResponse = Exact<types.WatchlistScreeningEntityUpdateResponse>
export type WatchlistScreeningHit = Exact<types.WatchlistScreeningHit>
export type WatchlistScreeningHitListCode = Exact<types.WatchlistScreeningHitListCode>
export type WatchlistScreeningHitLocations = Exact<types.WatchlistScreeningHitLocations>
export type WatchlistScreeningIndividual = Exact<types.WatchlistScreeningIndividual>
export type WatchlistScreeningIndividualCreateRequest = Exact<types.WatchlistScreeningIndividualCreateRequest>
export type WatchlistScreeningIndividualCreateResponse = Exact<types.WatchlistScreeningIndividualCreateResponse>
export type WatchlistScreeningIndividualGetRequest = Exact<types.WatchlistScreeningIndividualGetRequest>
export type WatchlistScreeningIndividualGetResponse = Exact<types.WatchlistScreeningIndividualGetResponse>
export type WatchlistScreeningIndividualHistoryListRequest = Exact<types.WatchlistScreeningIndividualHistoryListRequest>
export type WatchlistScreeningIndividualHistoryListResponse = Exact<types.WatchlistScreeningIndividualHistoryListResponse>
export type WatchlistScreeningIndividualHitListRequest = Exact<types.WatchlistScreeningIndividualHitListRequest>
export type WatchlistScreeningIndividualHitListResponse = Exact<types.WatchlistScreeningIndividualHitListResponse>
export type WatchlistScreeningIndividualListRequest = Exact<types.WatchlistScreeningIndividualListRequest>
export type WatchlistScreeningIndividualListResponse = Exact<types.WatchlistScreeningIndividualListResponse>
export type WatchlistScreeningIndividualProgramGetRequest = Exact<types.WatchlistScreeningIndividualProgramGetRequest>
export type WatchlistScreeningIndividualProgramGetResponse = Exact<types.WatchlistScreeningIndividualProgramGetResponse>
export type WatchlistScreeningIndividualProgramGetResponseListsEnabled = Exact<types.WatchlistScreeningIndividualProgramGetResponseListsEnabled>
export type WatchlistScreeningIndividualProgramListRequest = Exact<types.WatchlistScreeningIndividualProgramListRequest>
export type WatchlistScreeningIndividualProgramListResponse = Exact<types.WatchlistScreeningIndividualProgramListResponse>
export type WatchlistScreeningIndividualReviewCreateRequest = Exact<types.WatchlistScreeningIndividualReviewCreateRequest>
export type WatchlistScreeningIndividualReviewCreateResponse = Exact<types.WatchlistScreeningIndividualReviewCreateResponse>
export type WatchlistScreeningIndividualReviewListRequest = Exact<types.WatchlistScreeningIndividualReviewListRequest>
export type WatchlistScreeningIndividualReviewListResponse = Exact<types.WatchlistScreeningIndividualReviewListResponse>
export type WatchlistScreeningIndividualUpdateRequest = Exact<types.WatchlistScreeningIndividualUpdateRequest>
export type WatchlistScreeningIndividualUpdateResponse = Exact<types.WatchlistScreeningIndividualUpdateResponse>
export type WatchlistScreeningRequestSearchTerms = Exact<types.WatchlistScreeningRequestSearchTerms>
export type WatchlistScreeningReview = Exact<types.WatchlistScreeningReview>
export type WatchlistScreeningSearchTerms = Exact<types.WatchlistScreeningSearchTerms>
export type WebhookVerificationKeyGetRequest = Exact<types.WebhookVerificationKeyGetRequest>
export type WebhookVerificationKeyGetResponse = Exact<types.WebhookVerificationKeyGetResponse>
export type YTDGrossIncomeSummaryFieldNumber = Exact<types.YTDGrossIncomeSummaryFieldNumber>
export type YTDNetIncomeSummaryFieldNumber = Exact<types.YTDNetIncomeSummaryFieldNumber>
export type YieldRate = Exact<types.YieldRate>

export type AAMVAAnalysis = NonNullable<NonNullable<NonNullable<NonNullable<IdentityVerificationCreateResponse['documentary_verification']>['documents']>[number]['analysis']>['aamva_verification']>
export type AccountBase = NonNullable<AccountsBalanceGetResponse['accounts']>[number]
export type AccountBaseNullable = NonNullable<ProcessorTransactionsSyncResponse['account']>
export type AccountProductAccessNullable = NonNullable<NonNullable<NonNullable<NonNullable<ItemActivityListResponse['activities']>[number]['scopes']>['accounts']>[number]['account_product_access']>
export type Asset = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]
export type AssetDetail = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['ASSET_DETAIL']>
export type AssetHolder = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['ASSET_HOLDER']>
export type AssetHolderName = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['ASSET_HOLDER']>['NAME']>
export type AssetOwner = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['ASSET_OWNERS']>['ASSET_OWNER']>[number]
export type AssetOwners = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['ASSET_OWNERS']>
export type AssetReportFreddieGetResponse = CreditAssetReportFreddieMacGetResponse
export type AssetReportPDFGetRequest = AssetReportPdfGetRequest
export type AssetReportPDFGetRequestOptions = NonNullable<AssetReportAuditCopyPdfGetRequest['options']>
export type AssetTransaction = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['ASSET_TRANSACTIONS']>['ASSET_TRANSACTION']>[number]
export type AssetTransactionDescription = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['ASSET_TRANSACTIONS']>['ASSET_TRANSACTION']>[number]['ASSET_TRANSACTION_DESCRIPTON']>[number]
export type AssetTransactionDetail = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['ASSET_TRANSACTIONS']>['ASSET_TRANSACTION']>[number]['ASSET_TRANSACTION_DETAIL']>
export type AssetTransactions = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['ASSET_TRANSACTIONS']>
export type Assets = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>
export type AuthSupportedMethods = NonNullable<NonNullable<NonNullable<InstitutionsGetResponse['institutions']>[number]['auth_metadata']>['supported_methods']>
export type CreditBankIncomePDFGetRequest = CreditBankIncomePdfGetRequest
export type CreditRelayPDFGetRequest = CreditRelayPdfGetRequest
export type IndividualName = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['PARTIES']>['PARTY']>[number]['INDIVIDUAL']>['NAME']>
export type InstitutionsSearchPaymentInitiationOptions = NonNullable<NonNullable<InstitutionsSearchRequest['options']>['payment_initiation']>
export type InvestmentHoldingsGetRequestOptions = NonNullable<InvestmentsHoldingsGetRequest['options']>
export type ItemStatusNullable = NonNullable<ItemGetResponse['status']>
export type LinkSessionExitMetadataInstitution = NonNullable<NonNullable<NonNullable<NonNullable<LinkTokenGetResponse['link_sessions']>[number]['on_exit']>['metadata']>['institution']>
export type Loan = NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['LOANS']>['LOAN']>
export type LoanIdentifiers = NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['LOANS']>['LOAN']>['LOAN_IDENTIFIERS']>
export type Loans = NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['LOANS']>
export type NumbersACHNullable = NonNullable<NonNullable<ProcessorAuthGetResponse['numbers']>['ach']>
export type NumbersBACSNullable = NonNullable<NonNullable<ProcessorAuthGetResponse['numbers']>['bacs']>
export type NumbersEFTNullable = NonNullable<NonNullable<ProcessorAuthGetResponse['numbers']>['eft']>
export type NumbersIBANNullable = NonNullable<NonNullable<NonNullable<PaymentInitiationConsentCreateRequest['payer_details']>['numbers']>['iban']>
export type NumbersInternationalNullable = NonNullable<NonNullable<ProcessorAuthGetResponse['numbers']>['international']>
export type Parties = NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['PARTIES']>
export type Party = NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['PARTIES']>['PARTY']>[number]
export type PartyIndividual = NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['PARTIES']>['PARTY']>[number]['INDIVIDUAL']>
export type PaymentConsentMaxPaymentAmount = NonNullable<NonNullable<PaymentInitiationConsentCreateRequest['constraints']>['max_payment_amount']>
export type PaymentConsentPeriodicAmountAmount = NonNullable<NonNullable<NonNullable<PaymentInitiationConsentCreateRequest['constraints']>['periodic_amounts']>[number]['amount']>
export type PaymentInitiationOptionalRestrictionBacs = NonNullable<NonNullable<PaymentInitiationConsentCreateRequest['options']>['bacs']>
export type PlaidError = NonNullable<NonNullable<AccountsBalanceGetResponse['item']>['error']>
export type RecipientBACSNullable = NonNullable<NonNullable<PaymentInitiationConsentGetResponse['payer_details']>['bacs']>
export type ReportingInformation = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['REPORTING_INFORMATION']>
export type RiskCheckFacialDuplicate = NonNullable<NonNullable<IdentityVerificationCreateResponse['risk_check']>['facial_duplicates']>[number]
export type RiskCheckIdentityAbuseSignals = NonNullable<NonNullable<IdentityVerificationCreateResponse['risk_check']>['identity_abuse_signals']>
export type Role = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['PARTIES']>['PARTY']>[number]['ROLES']>['ROLE']>
export type RoleDetail = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['PARTIES']>['PARTY']>[number]['ROLES']>['ROLE']>['ROLE_DETAIL']>
export type Roles = NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['PARTIES']>['PARTY']>[number]['ROLES']>
export type SandboxPublicTokenCreateRequestIncomeVerificationBankIncome = NonNullable<NonNullable<NonNullable<SandboxPublicTokenCreateRequest['options']>['income_verification']>['bank_income']>
export type ScopesNullable = NonNullable<NonNullable<ItemActivityListResponse['activities']>[number]['scopes']>
export type SelfieAnalysisFacialAnalysis = NonNullable<NonNullable<NonNullable<NonNullable<IdentityVerificationCreateResponse['selfie_check']>['selfies']>[number]['analysis']>['facial_analysis']>
export type SenderBACSNullable = NonNullable<PaymentInitiationPaymentGetResponse['bacs']>
export type Service = NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>
export type ServiceProductFulfillment = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['SERVICE_PRODUCT_FULFILLMENT']>
export type ServiceProductFulfillmentDetail = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['SERVICE_PRODUCT_FULFILLMENT']>['SERVICE_PRODUCT_FULFILLMENT_DETAIL']>
export type Services = NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>
export type Status = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['STATUSES']>['STATUS']>
export type Statuses = NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['STATUSES']>
export type TaxpayerIdentifier = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['PARTIES']>['PARTY']>[number]['TAXPAYER_IDENTIFIERS']>['TAXPAYER_IDENTIFIER']>
export type TaxpayerIdentifiers = NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['PARTIES']>['PARTY']>[number]['TAXPAYER_IDENTIFIERS']>
export type ValidationSource = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['VALIDATION_SOURCES']>['VALIDATION_SOURCE']>[number]
export type ValidationSources = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>['ASSETS']>['ASSET']>[number]['VALIDATION_SOURCES']>
export type VerificationOfAsset = NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>
export type VerificationOfAssetResponse = NonNullable<NonNullable<NonNullable<NonNullable<NonNullable<CreditAssetReportFreddieMacGetResponse['DEAL']>['SERVICES']>['SERVICE']>['VERIFICATION_OF_ASSET']>['VERIFICATION_OF_ASSET_RESPONSE']>

/** Methods of `PlaidApi` whose name does not follow from the path. */
export const operationIds: Readonly<Record<string, string>> = {
  '/credit/audit_copy_token/remove': 'creditReportAuditCopyRemove',
  '/item/public_token/create': 'itemCreatePublicToken',
  '/payment_initiation/payment/token/create': 'createPaymentToken',
  '/beacon/account_risk/v1/evaluate': 'beaconAccountRiskEvaluate',
  '/beta/credit/v1/bank_employment/get': 'creditBankEmploymentGet',
  '/beta/transactions/v1/enhance': 'transactionsEnhance',
  '/beta/transactions/rules/v1/create': 'transactionsRulesCreate',
  '/beta/transactions/rules/v1/list': 'transactionsRulesList',
  '/beta/transactions/rules/v1/remove': 'transactionsRulesRemove',
  '/beta/transactions/user_insights/v1/get': 'transactionsUserInsightsGet',
}

/** Paths of the official client that no contract describes yet, without their first slash. */
export const otherPaths =
  'auth/verify beacon/account_risk/v1/evaluate beacon/duplicate/get beacon/report/create beacon/report/get beacon/report/list beacon/report_syndication/get beacon/report_syndication/list beacon/user/account_insights/get beacon/user/create beacon/user/get beacon/user/history/list beacon/user/review beacon/user/update beta/ewa_report/v1/get beta/issues/v1/get beta/issues/v1/list beta/issues/v1/match beta/issues/v1/subscribe beta/issues/v1/unsubscribe beta/partner/customer/v1/create beta/partner/customer/v1/enable beta/partner/customer/v1/get beta/partner/customer/v1/update beta/webhook_events/list business_verification/create business_verification/get cashflow_report/get cashflow_report/insights/get cashflow_report/refresh cashflow_report/transactions/get consumer_report/pdf/get cra/check_report/base_report/get cra/check_report/cashflow_insights/get cra/check_report/create cra/check_report/income_insights/get cra/check_report/lend_score/get cra/check_report/network_insights/get cra/check_report/partner_insights/get cra/check_report/pdf/get cra/check_report/verification/get cra/check_report/verification/pdf/get cra/credit_profile/report/get cra/loans/applications/register cra/loans/register cra/loans/unregister cra/loans/update cra/monitoring_insights/get cra/monitoring_insights/subscribe cra/monitoring_insights/unsubscribe cra/partner_insights/get cra/report/get cra/servicing/subscription/create cra/servicing/subscription/delete cra/servicing/subscription/get cra/servicing/subscription/list cra/servicing/subscription/update beta/credit/v1/bank_employment/get dashboard_user/get dashboard_user/list fdx/notifications identity/match/list issues/get issues/search issues/subscribe link_delivery/create link_delivery/get link/oauth/correlation_id/exchange network/status/get oauth/introspect oauth/revoke oauth/token partner/customer/create partner/customer/enable partner/customer/get partner/customer/oauth_institutions/get partner/customer/remove payment_profile/create payment_profile/get payment_profile/remove profile/network_status/get protect/cash_advance/decision/create protect/cash_advance/repayment/create protect/compute protect/event/get protect/event/send protect/report/create protect/user/insights/get sandbox/cra/cashflow_updates/update sandbox/cra/servicing/simulate sandbox/fdx/consent/seed sandbox/payment_profile/reset_login sandbox/transfer/fire_webhook sandbox/transfer/ledger/deposit/simulate sandbox/transfer/ledger/simulate_available sandbox/transfer/ledger/withdraw/simulate sandbox/transfer/refund/simulate sandbox/transfer/repayment/simulate sandbox/transfer/simulate sandbox/transfer/sweep/simulate sandbox/transfer/test_clock/advance sandbox/transfer/test_clock/create sandbox/transfer/test_clock/get sandbox/transfer/test_clock/list sandbox/user/fire_webhook beta/transactions/v1/enhance beta/transactions/rules/v1/create beta/transactions/rules/v1/list beta/transactions/rules/v1/remove beta/transactions/user_insights/v1/get transfer/authorization/cancel transfer/authorization/create transfer/balance/get transfer/cancel transfer/capabilities/get transfer/configuration/get transfer/create transfer/diligence/document/upload transfer/diligence/submit transfer/event/list transfer/event/sync transfer/get transfer/intent/create transfer/intent/get transfer/ledger/deposit transfer/ledger/distribute transfer/ledger/event/list transfer/ledger/get transfer/ledger/withdraw transfer/list transfer/metrics/get transfer/migrate_account transfer/originator/create transfer/originator/funding_account/create transfer/originator/funding_account/update transfer/originator/get transfer/originator/list transfer/platform/originator/create transfer/platform/person/create transfer/platform/requirement/submit transfer/questionnaire/create transfer/recurring/cancel transfer/recurring/create transfer/recurring/get transfer/recurring/list transfer/refund/cancel transfer/refund/create transfer/refund/get transfer/repayment/list transfer/repayment/return/list transfer/return/recover transfer/sweep/get transfer/sweep/list user_account/session/event/send wallet/create wallet/get wallet/list wallet/transaction/execute wallet/transaction/get wallet/transaction/list'

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

/** Methods of the official client that no contract describes yet: they are sent as they are given. */
export interface OtherPlaidApiMethods {
  authVerify(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconAccountRiskEvaluate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconDuplicateGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconReportCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconReportGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconReportList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconReportSyndicationGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconReportSyndicationList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconUserAccountInsightsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconUserCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconUserGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconUserHistoryList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconUserReview(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  beaconUserUpdate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaEwaReportV1Get(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaIssuesV1Get(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaIssuesV1List(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaIssuesV1Match(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaIssuesV1Subscribe(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaIssuesV1Unsubscribe(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaPartnerCustomerV1Create(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaPartnerCustomerV1Enable(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaPartnerCustomerV1Get(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaPartnerCustomerV1Update(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  betaWebhookEventsList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  businessVerificationCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  businessVerificationGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  cashflowReportGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  cashflowReportInsightsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  cashflowReportRefresh(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  cashflowReportTransactionsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  consumerReportPdfGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCheckReportBaseReportGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCheckReportCashflowInsightsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCheckReportCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCheckReportIncomeInsightsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCheckReportLendScoreGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCheckReportNetworkInsightsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCheckReportPartnerInsightsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCheckReportPdfGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCheckReportVerificationGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCheckReportVerificationPdfGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craCreditProfileReportGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craLoansApplicationsRegister(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craLoansRegister(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craLoansUnregister(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craLoansUpdate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craMonitoringInsightsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craMonitoringInsightsSubscribe(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craMonitoringInsightsUnsubscribe(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craPartnerInsightsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craReportGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craServicingSubscriptionCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craServicingSubscriptionDelete(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craServicingSubscriptionGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craServicingSubscriptionList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  craServicingSubscriptionUpdate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  creditBankEmploymentGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  dashboardUserGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  dashboardUserList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  fdxNotifications(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  identityMatchList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  issuesGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  issuesSearch(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  issuesSubscribe(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  linkDeliveryCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  linkDeliveryGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  linkOauthCorrelationIdExchange(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  networkStatusGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  oauthIntrospect(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  oauthRevoke(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  oauthToken(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  partnerCustomerCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  partnerCustomerEnable(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  partnerCustomerGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  partnerCustomerOauthInstitutionsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  partnerCustomerRemove(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  paymentProfileCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  paymentProfileGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  paymentProfileRemove(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  profileNetworkStatusGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  protectCashAdvanceDecisionCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  protectCashAdvanceRepaymentCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  protectCompute(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  protectEventGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  protectEventSend(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  protectReportCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  protectUserInsightsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxCraCashflowUpdatesUpdate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxCraServicingSimulate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxFdxConsentSeed(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxPaymentProfileResetLogin(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferFireWebhook(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferLedgerDepositSimulate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferLedgerSimulateAvailable(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferLedgerWithdrawSimulate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferRefundSimulate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferRepaymentSimulate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferSimulate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferSweepSimulate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferTestClockAdvance(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferTestClockCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferTestClockGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxTransferTestClockList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  sandboxUserFireWebhook(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transactionsEnhance(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transactionsRulesCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transactionsRulesList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transactionsRulesRemove(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transactionsUserInsightsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferAuthorizationCancel(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferAuthorizationCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferBalanceGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferCancel(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferCapabilitiesGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferConfigurationGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferDiligenceDocumentUpload(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferDiligenceSubmit(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferEventList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferEventSync(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferIntentCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferIntentGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferLedgerDeposit(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferLedgerDistribute(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferLedgerEventList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferLedgerGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferLedgerWithdraw(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferMetricsGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferMigrateAccount(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferOriginatorCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferOriginatorFundingAccountCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferOriginatorFundingAccountUpdate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferOriginatorGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferOriginatorList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferPlatformOriginatorCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferPlatformPersonCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferPlatformRequirementSubmit(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferQuestionnaireCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferRecurringCancel(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferRecurringCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferRecurringGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferRecurringList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferRefundCancel(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferRefundCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferRefundGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferRepaymentList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferRepaymentReturnList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferReturnRecover(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferSweepGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  transferSweepList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  userAccountSessionEventSend(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  walletCreate(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  walletGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  walletList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  walletTransactionExecute(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  walletTransactionGet(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
  walletTransactionList(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>
}
