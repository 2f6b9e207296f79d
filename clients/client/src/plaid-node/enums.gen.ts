// Generated from the contracts in api/ by `npm run gen`. Do not edit.
/** The enums of the official client, under their names. */

export const AAMVADetailedMatchResult = {
  Match: 'match',
  PartialMatch: 'partial_match',
  NoMatch: 'no_match',
  NoData: 'no_data',
} as const
export type AAMVADetailedMatchResult = (typeof AAMVADetailedMatchResult)[keyof typeof AAMVADetailedMatchResult]

export const AAMVAMatchResult = {
  Match: 'match',
  NoMatch: 'no_match',
  NoData: 'no_data',
} as const
export type AAMVAMatchResult = (typeof AAMVAMatchResult)[keyof typeof AAMVAMatchResult]

export const ACHClass = {
  Ccd: 'ccd',
  Ppd: 'ppd',
  Tel: 'tel',
  Web: 'web',
} as const
export type ACHClass = (typeof ACHClass)[keyof typeof ACHClass]

export const APRAprTypeEnum = {
  BalanceTransferApr: 'balance_transfer_apr',
  CashApr: 'cash_apr',
  PenaltyApr: 'penalty_apr',
  PurchaseApr: 'purchase_apr',
  Special: 'special',
} as const
export type APRAprTypeEnum = (typeof APRAprTypeEnum)[keyof typeof APRAprTypeEnum]

export const AccountAssetsVerificationStatusEnum = {
  AutomaticallyVerified: 'automatically_verified',
  PendingAutomaticVerification: 'pending_automatic_verification',
  PendingManualVerification: 'pending_manual_verification',
  ManuallyVerified: 'manually_verified',
  VerificationExpired: 'verification_expired',
  VerificationFailed: 'verification_failed',
  DatabaseMatched: 'database_matched',
} as const
export type AccountAssetsVerificationStatusEnum = (typeof AccountAssetsVerificationStatusEnum)[keyof typeof AccountAssetsVerificationStatusEnum]

export const AccountBaseNullableVerificationStatusEnum = {
  AutomaticallyVerified: 'automatically_verified',
  PendingAutomaticVerification: 'pending_automatic_verification',
  PendingManualVerification: 'pending_manual_verification',
  Unsent: 'unsent',
  ManuallyVerified: 'manually_verified',
  VerificationExpired: 'verification_expired',
  VerificationFailed: 'verification_failed',
  DatabaseMatched: 'database_matched',
  DatabaseInsightsPass: 'database_insights_pass',
  DatabaseInsightsPassWithCaution: 'database_insights_pass_with_caution',
  DatabaseInsightsFail: 'database_insights_fail',
} as const
export type AccountBaseNullableVerificationStatusEnum = (typeof AccountBaseNullableVerificationStatusEnum)[keyof typeof AccountBaseNullableVerificationStatusEnum]

export const AccountBaseVerificationStatusEnum = {
  AutomaticallyVerified: 'automatically_verified',
  PendingAutomaticVerification: 'pending_automatic_verification',
  PendingManualVerification: 'pending_manual_verification',
  Unsent: 'unsent',
  ManuallyVerified: 'manually_verified',
  VerificationExpired: 'verification_expired',
  VerificationFailed: 'verification_failed',
  DatabaseMatched: 'database_matched',
  DatabaseInsightsPass: 'database_insights_pass',
  DatabaseInsightsPassWithCaution: 'database_insights_pass_with_caution',
  DatabaseInsightsFail: 'database_insights_fail',
} as const
export type AccountBaseVerificationStatusEnum = (typeof AccountBaseVerificationStatusEnum)[keyof typeof AccountBaseVerificationStatusEnum]

export const AccountHolderCategory = {
  Business: 'business',
  Personal: 'personal',
  Unrecognized: 'unrecognized',
} as const
export type AccountHolderCategory = (typeof AccountHolderCategory)[keyof typeof AccountHolderCategory]

export const AccountIdentityDocumentUploadVerificationStatusEnum = {
  AutomaticallyVerified: 'automatically_verified',
  PendingAutomaticVerification: 'pending_automatic_verification',
  PendingManualVerification: 'pending_manual_verification',
  Unsent: 'unsent',
  ManuallyVerified: 'manually_verified',
  VerificationExpired: 'verification_expired',
  VerificationFailed: 'verification_failed',
  DatabaseMatched: 'database_matched',
  DatabaseInsightsPass: 'database_insights_pass',
  DatabaseInsightsPassWithCaution: 'database_insights_pass_with_caution',
  DatabaseInsightsFail: 'database_insights_fail',
} as const
export type AccountIdentityDocumentUploadVerificationStatusEnum = (typeof AccountIdentityDocumentUploadVerificationStatusEnum)[keyof typeof AccountIdentityDocumentUploadVerificationStatusEnum]

export const AccountIdentityMatchScoreVerificationStatusEnum = {
  AutomaticallyVerified: 'automatically_verified',
  PendingAutomaticVerification: 'pending_automatic_verification',
  PendingManualVerification: 'pending_manual_verification',
  Unsent: 'unsent',
  ManuallyVerified: 'manually_verified',
  VerificationExpired: 'verification_expired',
  VerificationFailed: 'verification_failed',
  DatabaseMatched: 'database_matched',
  DatabaseInsightsPass: 'database_insights_pass',
  DatabaseInsightsPassWithCaution: 'database_insights_pass_with_caution',
  DatabaseInsightsFail: 'database_insights_fail',
} as const
export type AccountIdentityMatchScoreVerificationStatusEnum = (typeof AccountIdentityMatchScoreVerificationStatusEnum)[keyof typeof AccountIdentityMatchScoreVerificationStatusEnum]

export const AccountIdentityVerificationStatusEnum = {
  AutomaticallyVerified: 'automatically_verified',
  PendingAutomaticVerification: 'pending_automatic_verification',
  PendingManualVerification: 'pending_manual_verification',
  Unsent: 'unsent',
  ManuallyVerified: 'manually_verified',
  VerificationExpired: 'verification_expired',
  VerificationFailed: 'verification_failed',
  DatabaseMatched: 'database_matched',
  DatabaseInsightsPass: 'database_insights_pass',
  DatabaseInsightsPassWithCaution: 'database_insights_pass_with_caution',
  DatabaseInsightsFail: 'database_insights_fail',
} as const
export type AccountIdentityVerificationStatusEnum = (typeof AccountIdentityVerificationStatusEnum)[keyof typeof AccountIdentityVerificationStatusEnum]

export const AccountSelectionCardinality = {
  SingleSelect: 'SINGLE_SELECT',
  MultiSelect: 'MULTI_SELECT',
  All: 'ALL',
} as const
export type AccountSelectionCardinality = (typeof AccountSelectionCardinality)[keyof typeof AccountSelectionCardinality]

export const AccountSubtype = {
  _401a: '401a',
  _401k: '401k',
  _403B: '403B',
  _457b: '457b',
  _529: '529',
  Auto: 'auto',
  Brokerage: 'brokerage',
  Business: 'business',
  CashIsa: 'cash isa',
  CashManagement: 'cash management',
  Cd: 'cd',
  ChargeCard: 'charge card',
  Checking: 'checking',
  Commercial: 'commercial',
  CommercialLineOfCredit: 'commercial line of credit',
  Construction: 'construction',
  Consumer: 'consumer',
  CreditCard: 'credit card',
  CryptoExchange: 'crypto exchange',
  Ebt: 'ebt',
  EducationSavingsAccount: 'education savings account',
  Fhsa: 'fhsa',
  FixedAnnuity: 'fixed annuity',
  Gic: 'gic',
  HealthReimbursementArrangement: 'health reimbursement arrangement',
  HomeEquity: 'home equity',
  HomeEquityLoan: 'home equity loan',
  Hsa: 'hsa',
  Installment: 'installment',
  Isa: 'isa',
  Ira: 'ira',
  Keogh: 'keogh',
  Lif: 'lif',
  LifeInsurance: 'life insurance',
  LimitedPurposeChecking: 'limited purpose checking',
  LineOfCredit: 'line of credit',
  Lira: 'lira',
  Loan: 'loan',
  Lrif: 'lrif',
  Lrsp: 'lrsp',
  MoneyMarket: 'money market',
  Mortgage: 'mortgage',
  MutualFund: 'mutual fund',
  NonCustodialWallet: 'non-custodial wallet',
  NonTaxableBrokerageAccount: 'non-taxable brokerage account',
  Other: 'other',
  OtherInsurance: 'other insurance',
  OtherAnnuity: 'other annuity',
  Overdraft: 'overdraft',
  Paypal: 'paypal',
  Payroll: 'payroll',
  Pension: 'pension',
  PredictionMarket: 'prediction market',
  Prepaid: 'prepaid',
  Prif: 'prif',
  ProfitSharingPlan: 'profit sharing plan',
  Qshr: 'qshr',
  Rdsp: 'rdsp',
  Resp: 'resp',
  Retirement: 'retirement',
  Rlif: 'rlif',
  Roth: 'roth',
  Roth401k: 'roth 401k',
  Roth403B: 'roth 403B',
  Roth457b: 'roth 457b',
  RothPension: 'roth pension',
  RothProfitSharingPlan: 'roth profit sharing plan',
  RothThriftSavingsPlan: 'roth thrift savings plan',
  Rrif: 'rrif',
  Rrsp: 'rrsp',
  Sarsep: 'sarsep',
  Savings: 'savings',
  SepIra: 'sep ira',
  SimpleIra: 'simple ira',
  Sipp: 'sipp',
  StockPlan: 'stock plan',
  Student: 'student',
  ThriftSavingsPlan: 'thrift savings plan',
  Tfsa: 'tfsa',
  Trust: 'trust',
  Ugma: 'ugma',
  Utma: 'utma',
  VariableAnnuity: 'variable annuity',
} as const
export type AccountSubtype = (typeof AccountSubtype)[keyof typeof AccountSubtype]

export const AccountType = {
  Investment: 'investment',
  Credit: 'credit',
  Depository: 'depository',
  Loan: 'loan',
  Brokerage: 'brokerage',
  Other: 'other',
} as const
export type AccountType = (typeof AccountType)[keyof typeof AccountType]

export const AccountVerificationInsightsAccountNumberFormat = {
  Valid: 'valid',
  Invalid: 'invalid',
  Unknown: 'unknown',
} as const
export type AccountVerificationInsightsAccountNumberFormat = (typeof AccountVerificationInsightsAccountNumberFormat)[keyof typeof AccountVerificationInsightsAccountNumberFormat]

export const ActionState = {
  Unknown: 'UNKNOWN',
  Attempt: 'ATTEMPT',
  Success: 'SUCCESS',
  Failure: 'FAILURE',
  Skipped: 'SKIPPED',
} as const
export type ActionState = (typeof ActionState)[keyof typeof ActionState]

export const ActivityType = {
  Unknown: 'UNKNOWN',
  ItemCreate: 'ITEM_CREATE',
  ItemImport: 'ITEM_IMPORT',
  ItemUpdate: 'ITEM_UPDATE',
  ItemUnlink: 'ITEM_UNLINK',
  PortalUnlink: 'PORTAL_UNLINK',
  PortalItemsDelete: 'PORTAL_ITEMS_DELETE',
  ItemRemove: 'ITEM_REMOVE',
  InvariantCheckerDeletion: 'INVARIANT_CHECKER_DELETION',
  ScopesUpdate: 'SCOPES_UPDATE',
} as const
export type ActivityType = (typeof ActivityType)[keyof typeof ActivityType]

export const AddressPurposeLabel = {
  Residential: 'residential',
  Commercial: 'commercial',
  NoData: 'no_data',
} as const
export type AddressPurposeLabel = (typeof AddressPurposeLabel)[keyof typeof AddressPurposeLabel]

export const AssetDetailAssetEmployerSponsoredIndicatorEnum = {
  Yes: 'Yes',
  No: 'No',
} as const
export type AssetDetailAssetEmployerSponsoredIndicatorEnum = (typeof AssetDetailAssetEmployerSponsoredIndicatorEnum)[keyof typeof AssetDetailAssetEmployerSponsoredIndicatorEnum]

export const AssetDetailAssetRetirementIndicatorEnum = {
  Yes: 'Yes',
  No: 'No',
} as const
export type AssetDetailAssetRetirementIndicatorEnum = (typeof AssetDetailAssetRetirementIndicatorEnum)[keyof typeof AssetDetailAssetRetirementIndicatorEnum]

export const AssetHoldingAssetHoldingRestrictedIndicatorEnum = {
  Yes: 'Yes',
  No: 'No',
} as const
export type AssetHoldingAssetHoldingRestrictedIndicatorEnum = (typeof AssetHoldingAssetHoldingRestrictedIndicatorEnum)[keyof typeof AssetHoldingAssetHoldingRestrictedIndicatorEnum]

export const AssetHoldingAssetHoldingTypeEnum = {
  Bond: 'Bond',
  Stock: 'Stock',
  Crypto: 'Crypto',
  Other: 'Other',
} as const
export type AssetHoldingAssetHoldingTypeEnum = (typeof AssetHoldingAssetHoldingTypeEnum)[keyof typeof AssetHoldingAssetHoldingTypeEnum]

export const AssetInvestmentTransactionType = {
  Buy: 'Buy',
  Sell: 'Sell',
  Dividends: 'Dividends',
  Interest: 'Interest',
  Transfers: 'Transfers',
  Reinvestments: 'Reinvestments',
  FundsReceived: 'FundsReceived',
  Other: 'Other',
} as const
export type AssetInvestmentTransactionType = (typeof AssetInvestmentTransactionType)[keyof typeof AssetInvestmentTransactionType]

export const AssetReportAddOns = {
  Investments: 'investments',
  FastAssets: 'fast_assets',
} as const
export type AssetReportAddOns = (typeof AssetReportAddOns)[keyof typeof AssetReportAddOns]

export const AssetReportTransactionType = {
  Digital: 'digital',
  Place: 'place',
  Special: 'special',
  Unresolved: 'unresolved',
} as const
export type AssetReportTransactionType = (typeof AssetReportTransactionType)[keyof typeof AssetReportTransactionType]

export const AssetReportType = {
  Full: 'FULL',
  Fast: 'FAST',
} as const
export type AssetReportType = (typeof AssetReportType)[keyof typeof AssetReportType]

export const AssetTransactionCategoryType = {
  AtmFee: 'ATMFee',
  Advertising: 'Advertising',
  AirTravel: 'AirTravel',
  AlcoholBars: 'AlcoholBars',
  Allowance: 'Allowance',
  Amusement: 'Amusement',
  Arts: 'Arts',
  AutoTransport: 'AutoTransport',
  AutoInsurance: 'AutoInsurance',
  AutoPayment: 'AutoPayment',
  BabySupplies: 'BabySupplies',
  BabysitterDaycare: 'BabysitterDaycare',
  BankFee: 'BankFee',
  BillsUtilities: 'BillsUtilities',
  Bonus: 'Bonus',
  BooksSupplies: 'BooksSupplies',
  BusinessServices: 'Business Services',
  Buy: 'Buy',
  CashAtm: 'CashATM',
  Charity: 'Charity',
  Check: 'Check',
  ChildSupport: 'ChildSupport',
  Clothing: 'Clothing',
  CoffeeShops: 'CoffeeShops',
  CreditCardPayment: 'CreditCardPayment',
  Dentist: 'Dentist',
  Doctor: 'Doctor',
  Education: 'Education',
  ElectronicsSoftware: 'ElectronicsSoftware',
  Entertainment: 'Entertainment',
  Eyecare: 'Eyecare',
  FastFood: 'FastFood',
  FederalTax: 'FederalTax',
  FeesCharges: 'FeesCharges',
  FinanceCharge: 'FinanceCharge',
  Financial: 'Financial',
  FinancialAdvisor: 'FinancialAdvisor',
  FoodDining: 'FoodDining',
  Furnishings: 'Furnishings',
  GasFuel: 'GasFuel',
  GiftsDonations: 'GiftsDonations',
  Groceries: 'Groceries',
  Gym: 'Gym',
  Hair: 'Hair',
  HealthFitness: 'HealthFitness',
  HealthInsurance: 'HealthInsurance',
  Hobbies: 'Hobbies',
  Home: 'Home',
  HomeImprovement: 'HomeImprovement',
  HomeInsurance: 'HomeInsurance',
  HomePhone: 'HomePhone',
  HomeServices: 'HomeServices',
  HomeSupplies: 'HomeSupplies',
  Hotel: 'Hotel',
  Income: 'Income',
  InterestIncome: 'InterestIncome',
  Internet: 'Internet',
  Investments: 'Investments',
  Kids: 'Kids',
  KidsActivities: 'KidsActivities',
  LateFee: 'LateFee',
  Laundry: 'Laundry',
  LawnGarden: 'LawnGarden',
  Legal: 'Legal',
  LifeInsurance: 'LifeInsurance',
  LoanInsurance: 'LoanInsurance',
  LoanPayment: 'LoanPayment',
  Loans: 'Loans',
  MobilePhone: 'MobilePhone',
  MortgageRent: 'MortgageRent',
  MoviesDvds: 'MoviesDVDs',
  Music: 'Music',
  NewspapersMagazines: 'NewspapersMagazines',
  OfficeSupplies: 'OfficeSupplies',
  Parking: 'Parking',
  Paycheck: 'Paycheck',
  PersonalCare: 'PersonalCare',
  PetFoodSupplies: 'PetFoodSupplies',
  PetGrooming: 'PetGrooming',
  Pets: 'Pets',
  Pharmacy: 'Pharmacy',
  Printing: 'Printing',
  PropertyTax: 'Property Tax',
  PublicTransportation: 'Public Transportation',
  Reimbursement: 'Reimbursement',
  RentalCarTaxi: 'RentalCarTaxi',
  Restaurants: 'Restaurants',
  SalesTax: 'SalesTax',
  ServiceParts: 'ServiceParts',
  ServiceFee: 'ServiceFee',
  Shipping: 'Shipping',
  Shopping: 'Shopping',
  SpaMassage: 'SpaMassage',
  SportingGoods: 'SportingGoods',
  Sports: 'Sports',
  StateTax: 'StateTax',
  StudentLoan: 'Student Loan',
  Taxes: 'Taxes',
  Television: 'Television',
  Toys: 'Toys',
  Transfer: 'Transfer',
  Travel: 'Travel',
  Tuition: 'Tuition',
  Uncategorized: 'Uncategorized',
  Utilities: 'Utilities',
  Vacation: 'Vacation',
  Veterinary: 'Veterinary',
} as const
export type AssetTransactionCategoryType = (typeof AssetTransactionCategoryType)[keyof typeof AssetTransactionCategoryType]

export const AssetTransactionType = {
  Credit: 'Credit',
  Debit: 'Debit',
} as const
export type AssetTransactionType = (typeof AssetTransactionType)[keyof typeof AssetTransactionType]

export const AssetType = {
  CheckingAccount: 'CheckingAccount',
  SavingsAccount: 'SavingsAccount',
  Investment: 'Investment',
  MoneyMarketFund: 'MoneyMarketFund',
  Other: 'Other',
} as const
export type AssetType = (typeof AssetType)[keyof typeof AssetType]

export const AuthUpdateTypes = {
  AccountNumber: 'ACCOUNT_NUMBER',
  RoutingNumber: 'ROUTING_NUMBER',
} as const
export type AuthUpdateTypes = (typeof AuthUpdateTypes)[keyof typeof AuthUpdateTypes]

export const BankIncomeCompleteResult = {
  Success: 'SUCCESS',
  Failure: 'FAILURE',
} as const
export type BankIncomeCompleteResult = (typeof BankIncomeCompleteResult)[keyof typeof BankIncomeCompleteResult]

export const BankIncomeRefreshCompleteResult = {
  Success: 'SUCCESS',
  Failure: 'FAILURE',
} as const
export type BankIncomeRefreshCompleteResult = (typeof BankIncomeRefreshCompleteResult)[keyof typeof BankIncomeRefreshCompleteResult]

export const BankTransferDirection = {
  Outbound: 'outbound',
  Inbound: 'inbound',
  Null: 'null',
} as const
export type BankTransferDirection = (typeof BankTransferDirection)[keyof typeof BankTransferDirection]

export const BankTransferEventListBankTransferType = {
  Debit: 'debit',
  Credit: 'credit',
  Null: 'null',
} as const
export type BankTransferEventListBankTransferType = (typeof BankTransferEventListBankTransferType)[keyof typeof BankTransferEventListBankTransferType]

export const BankTransferEventListDirection = {
  Inbound: 'inbound',
  Outbound: 'outbound',
  Null: 'null',
} as const
export type BankTransferEventListDirection = (typeof BankTransferEventListDirection)[keyof typeof BankTransferEventListDirection]

export const BankTransferEventType = {
  Pending: 'pending',
  Cancelled: 'cancelled',
  Failed: 'failed',
  Posted: 'posted',
  Reversed: 'reversed',
} as const
export type BankTransferEventType = (typeof BankTransferEventType)[keyof typeof BankTransferEventType]

export const BankTransferNetwork = {
  Ach: 'ach',
  SameDayAch: 'same-day-ach',
  Wire: 'wire',
} as const
export type BankTransferNetwork = (typeof BankTransferNetwork)[keyof typeof BankTransferNetwork]

export const BankTransferStatus = {
  Pending: 'pending',
  Posted: 'posted',
  Cancelled: 'cancelled',
  Failed: 'failed',
  Reversed: 'reversed',
} as const
export type BankTransferStatus = (typeof BankTransferStatus)[keyof typeof BankTransferStatus]

export const BankTransferType = {
  Debit: 'debit',
  Credit: 'credit',
} as const
export type BankTransferType = (typeof BankTransferType)[keyof typeof BankTransferType]

export const BaseReportTransactionType = {
  Digital: 'digital',
  Place: 'place',
  Special: 'special',
  Unresolved: 'unresolved',
} as const
export type BaseReportTransactionType = (typeof BaseReportTransactionType)[keyof typeof BaseReportTransactionType]

export const BaseReportWarningCode = {
  IdentityUnavailable: 'IDENTITY_UNAVAILABLE',
  TransactionsUnavailable: 'TRANSACTIONS_UNAVAILABLE',
  UserFraudAlert: 'USER_FRAUD_ALERT',
} as const
export type BaseReportWarningCode = (typeof BaseReportWarningCode)[keyof typeof BaseReportWarningCode]

export const BeaconAccountRiskEvaluateEvaluationReason = {
  Onboarding: 'ONBOARDING',
  NewAccount: 'NEW_ACCOUNT',
  InformationChange: 'INFORMATION_CHANGE',
  DormantUser: 'DORMANT_USER',
  Other: 'OTHER',
} as const
export type BeaconAccountRiskEvaluateEvaluationReason = (typeof BeaconAccountRiskEvaluateEvaluationReason)[keyof typeof BeaconAccountRiskEvaluateEvaluationReason]

export const BeaconAuditTrailSource = {
  Dashboard: 'dashboard',
  Api: 'api',
  System: 'system',
  BulkImport: 'bulk_import',
} as const
export type BeaconAuditTrailSource = (typeof BeaconAuditTrailSource)[keyof typeof BeaconAuditTrailSource]

export const BeaconMatchSummaryCode = {
  Match: 'match',
  PartialMatch: 'partial_match',
  NoMatch: 'no_match',
  NoData: 'no_data',
} as const
export type BeaconMatchSummaryCode = (typeof BeaconMatchSummaryCode)[keyof typeof BeaconMatchSummaryCode]

export const BeaconReportCreateType = {
  FirstParty: 'first_party',
  Stolen: 'stolen',
  Synthetic: 'synthetic',
  AccountTakeover: 'account_takeover',
  DataBreach: 'data_breach',
  Unknown: 'unknown',
} as const
export type BeaconReportCreateType = (typeof BeaconReportCreateType)[keyof typeof BeaconReportCreateType]

export const BeaconReportType = {
  FirstParty: 'first_party',
  Stolen: 'stolen',
  Synthetic: 'synthetic',
  AccountTakeover: 'account_takeover',
  DataBreach: 'data_breach',
  Unknown: 'unknown',
} as const
export type BeaconReportType = (typeof BeaconReportType)[keyof typeof BeaconReportType]

export const BeaconUserStatus = {
  Rejected: 'rejected',
  PendingReview: 'pending_review',
  Cleared: 'cleared',
} as const
export type BeaconUserStatus = (typeof BeaconUserStatus)[keyof typeof BeaconUserStatus]

export const BetaIssuesV1IssueAttribution = {
  User: 'USER',
  Plaid: 'PLAID',
  DataPartner: 'DATA_PARTNER',
} as const
export type BetaIssuesV1IssueAttribution = (typeof BetaIssuesV1IssueAttribution)[keyof typeof BetaIssuesV1IssueAttribution]

export const BetaIssuesV1IssueBehavior = {
  NewConnectionsCannotBeEstablished: 'NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED',
  ExistingConnectionsWillNotReceiveUpdates: 'EXISTING_CONNECTIONS_WILL_NOT_RECEIVE_UPDATES',
  ExistingConnectionsWillBeDisconnected: 'EXISTING_CONNECTIONS_WILL_BE_DISCONNECTED',
} as const
export type BetaIssuesV1IssueBehavior = (typeof BetaIssuesV1IssueBehavior)[keyof typeof BetaIssuesV1IssueBehavior]

export const BetaIssuesV1IssueResolutionType = {
  ManualResolution: 'MANUAL_RESOLUTION',
  AutomatedResolution: 'AUTOMATED_RESOLUTION',
} as const
export type BetaIssuesV1IssueResolutionType = (typeof BetaIssuesV1IssueResolutionType)[keyof typeof BetaIssuesV1IssueResolutionType]

export const BetaIssuesV1IssueSeverity = {
  Critical: 'CRITICAL',
  High: 'HIGH',
  Medium: 'MEDIUM',
  Low: 'LOW',
} as const
export type BetaIssuesV1IssueSeverity = (typeof BetaIssuesV1IssueSeverity)[keyof typeof BetaIssuesV1IssueSeverity]

export const BetaIssuesV1IssueStatus = {
  UserActionRequired: 'USER_ACTION_REQUIRED',
  Backlogged: 'BACKLOGGED',
  LikelyToBePrioritized: 'LIKELY_TO_BE_PRIORITIZED',
  InProgress: 'IN_PROGRESS',
  Resolved: 'RESOLVED',
  PendingNotification: 'PENDING_NOTIFICATION',
  DataPartnerNotified: 'DATA_PARTNER_NOTIFIED',
  DataPartnerFixInProgress: 'DATA_PARTNER_FIX_IN_PROGRESS',
} as const
export type BetaIssuesV1IssueStatus = (typeof BetaIssuesV1IssueStatus)[keyof typeof BetaIssuesV1IssueStatus]

export const BetaIssuesV1IssueType = {
  Error: 'ERROR',
} as const
export type BetaIssuesV1IssueType = (typeof BetaIssuesV1IssueType)[keyof typeof BetaIssuesV1IssueType]

export const BetaIssuesV1MatchIdentifierType = {
  ItemId: 'ITEM_ID',
  RequestId: 'REQUEST_ID',
  LinkSessionId: 'LINK_SESSION_ID',
  AccountId: 'ACCOUNT_ID',
} as const
export type BetaIssuesV1MatchIdentifierType = (typeof BetaIssuesV1MatchIdentifierType)[keyof typeof BetaIssuesV1MatchIdentifierType]

export const BusinessAccountVerificationStatusEnum = {
  AutomaticallyVerified: 'automatically_verified',
  PendingAutomaticVerification: 'pending_automatic_verification',
  PendingManualVerification: 'pending_manual_verification',
  Unsent: 'unsent',
  ManuallyVerified: 'manually_verified',
  VerificationExpired: 'verification_expired',
  VerificationFailed: 'verification_failed',
  DatabaseMatched: 'database_matched',
  DatabaseInsightsPass: 'database_insights_pass',
  DatabaseInsightsPassWithCaution: 'database_insights_pass_with_caution',
  DatabaseInsightsFail: 'database_insights_fail',
} as const
export type BusinessAccountVerificationStatusEnum = (typeof BusinessAccountVerificationStatusEnum)[keyof typeof BusinessAccountVerificationStatusEnum]

export const BusinessCheckBooleanStatus = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type BusinessCheckBooleanStatus = (typeof BusinessCheckBooleanStatus)[keyof typeof BusinessCheckBooleanStatus]

export const BusinessEntityType = {
  SoleProprietorship: 'sole_proprietorship',
  GeneralPartnership: 'general_partnership',
  Llc: 'llc',
  Llp: 'llp',
  Lllp: 'lllp',
  Lp: 'lp',
  CCorporation: 'c_corporation',
  SCorporation: 's_corporation',
  BCorporation: 'b_corporation',
  Nonprofit: 'nonprofit',
  Cooperative: 'cooperative',
  Trust: 'trust',
  ProfessionalAssociation: 'professional_association',
  ProfessionalCorporation: 'professional_corporation',
  TradeName: 'trade_name',
  Bank: 'bank',
  CreditUnion: 'credit_union',
  Insurance: 'insurance',
  Other: 'other',
  Unknown: 'unknown',
} as const
export type BusinessEntityType = (typeof BusinessEntityType)[keyof typeof BusinessEntityType]

export const BusinessVerificationStatusKYBCheck = {
  Active: 'active',
  Success: 'success',
  Failed: 'failed',
} as const
export type BusinessVerificationStatusKYBCheck = (typeof BusinessVerificationStatusKYBCheck)[keyof typeof BusinessVerificationStatusKYBCheck]

export const BusinessVerificationStatusOverall = {
  Active: 'active',
  Success: 'success',
  Failed: 'failed',
} as const
export type BusinessVerificationStatusOverall = (typeof BusinessVerificationStatusOverall)[keyof typeof BusinessVerificationStatusOverall]

export const BusinessVerificationStatusRiskCheck = {
  Active: 'active',
  Success: 'success',
  Failed: 'failed',
} as const
export type BusinessVerificationStatusRiskCheck = (typeof BusinessVerificationStatusRiskCheck)[keyof typeof BusinessVerificationStatusRiskCheck]

export const BusinessVerificationStatusWebPresenceCheck = {
  Active: 'active',
  Success: 'success',
  Failed: 'failed',
  NotApplicable: 'not_applicable',
} as const
export type BusinessVerificationStatusWebPresenceCheck = (typeof BusinessVerificationStatusWebPresenceCheck)[keyof typeof BusinessVerificationStatusWebPresenceCheck]

export const BusinessWebsiteBuildStatus = {
  ComingSoon: 'coming_soon',
  Active: 'active',
  Inactive: 'inactive',
} as const
export type BusinessWebsiteBuildStatus = (typeof BusinessWebsiteBuildStatus)[keyof typeof BusinessWebsiteBuildStatus]

export const CashAdvanceDecisionOutcome = {
  Approved: 'APPROVED',
  Declined: 'DECLINED',
} as const
export type CashAdvanceDecisionOutcome = (typeof CashAdvanceDecisionOutcome)[keyof typeof CashAdvanceDecisionOutcome]

export const CashAdvanceRepaymentStatus = {
  Repaid: 'REPAID',
  PartialPayment: 'PARTIAL_PAYMENT',
  Unpaid: 'UNPAID',
} as const
export type CashAdvanceRepaymentStatus = (typeof CashAdvanceRepaymentStatus)[keyof typeof CashAdvanceRepaymentStatus]

export const CashAdvanceType = {
  First: 'FIRST',
  Repeat: 'REPEAT',
} as const
export type CashAdvanceType = (typeof CashAdvanceType)[keyof typeof CashAdvanceType]

export const CashFlowInsight = {
  LargeDepositDetected: 'LARGE_DEPOSIT_DETECTED',
  LowBalanceDetected: 'LOW_BALANCE_DETECTED',
  NewLoanPaymentDetected: 'NEW_LOAN_PAYMENT_DETECTED',
  NsfOverdraftDetected: 'NSF_OVERDRAFT_DETECTED',
} as const
export type CashFlowInsight = (typeof CashFlowInsight)[keyof typeof CashFlowInsight]

export const CashFlowUpdatesEventWebhookCodes = {
  LargeDepositDetected: 'LARGE_DEPOSIT_DETECTED',
  LowBalanceDetected: 'LOW_BALANCE_DETECTED',
  NewLoanPaymentDetected: 'NEW_LOAN_PAYMENT_DETECTED',
  NsfOverdraftDetected: 'NSF_OVERDRAFT_DETECTED',
} as const
export type CashFlowUpdatesEventWebhookCodes = (typeof CashFlowUpdatesEventWebhookCodes)[keyof typeof CashFlowUpdatesEventWebhookCodes]

export const CashflowAttributesVersion = {
  V10: 'v1.0',
  V20: 'v2.0',
  Cfi1: 'CFI1',
} as const
export type CashflowAttributesVersion = (typeof CashflowAttributesVersion)[keyof typeof CashflowAttributesVersion]

export const CheckReportWarningCode = {
  IdentityUnavailable: 'IDENTITY_UNAVAILABLE',
  TransactionsUnavailable: 'TRANSACTIONS_UNAVAILABLE',
  UserFraudAlert: 'USER_FRAUD_ALERT',
} as const
export type CheckReportWarningCode = (typeof CheckReportWarningCode)[keyof typeof CheckReportWarningCode]

export const ConsentEventCode = {
  UserAgreement: 'USER_AGREEMENT',
  UseCases: 'USE_CASES',
  DataScopes: 'DATA_SCOPES',
  AccountScopes: 'ACCOUNT_SCOPES',
  Revocation: 'REVOCATION',
} as const
export type ConsentEventCode = (typeof ConsentEventCode)[keyof typeof ConsentEventCode]

export const ConsentEventInitiator = {
  Plaid: 'PLAID',
  DataProvider: 'DATA_PROVIDER',
  Customer: 'CUSTOMER',
  EndUser: 'END_USER',
} as const
export type ConsentEventInitiator = (typeof ConsentEventInitiator)[keyof typeof ConsentEventInitiator]

export const ConsentEventType = {
  Granted: 'CONSENT_GRANTED',
  Revoked: 'CONSENT_REVOKED',
  Updated: 'CONSENT_UPDATED',
} as const
export type ConsentEventType = (typeof ConsentEventType)[keyof typeof ConsentEventType]

export const ConsumerDisputeCategory = {
  Transaction: 'TRANSACTION',
  Balance: 'BALANCE',
  Identity: 'IDENTITY',
  Other: 'OTHER',
} as const
export type ConsumerDisputeCategory = (typeof ConsumerDisputeCategory)[keyof typeof ConsumerDisputeCategory]

export const ConsumerReportPermissiblePurpose = {
  AccountReviewCredit: 'ACCOUNT_REVIEW_CREDIT',
  AccountReviewNonCredit: 'ACCOUNT_REVIEW_NON_CREDIT',
  ExtensionOfCredit: 'EXTENSION_OF_CREDIT',
  LegitimateBusinessNeedTenantScreening: 'LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING',
  LegitimateBusinessNeedOther: 'LEGITIMATE_BUSINESS_NEED_OTHER',
  WrittenInstructionPrequalification: 'WRITTEN_INSTRUCTION_PREQUALIFICATION',
  WrittenInstructionOther: 'WRITTEN_INSTRUCTION_OTHER',
  EligibilityForGovtBenefits: 'ELIGIBILITY_FOR_GOVT_BENEFITS',
} as const
export type ConsumerReportPermissiblePurpose = (typeof ConsumerReportPermissiblePurpose)[keyof typeof ConsumerReportPermissiblePurpose]

export const CounterpartyType = {
  Merchant: 'merchant',
  FinancialInstitution: 'financial_institution',
  PaymentApp: 'payment_app',
  Marketplace: 'marketplace',
  PaymentTerminal: 'payment_terminal',
  IncomeSource: 'income_source',
} as const
export type CounterpartyType = (typeof CounterpartyType)[keyof typeof CounterpartyType]

export const CountryCode = {
  Us: 'US',
  Gb: 'GB',
  Es: 'ES',
  Nl: 'NL',
  Fr: 'FR',
  Ie: 'IE',
  Ca: 'CA',
  De: 'DE',
  It: 'IT',
  Pl: 'PL',
  Dk: 'DK',
  No: 'NO',
  Se: 'SE',
  Ee: 'EE',
  Lt: 'LT',
  Lv: 'LV',
  Pt: 'PT',
  Be: 'BE',
  At: 'AT',
  Fi: 'FI',
} as const
export type CountryCode = (typeof CountryCode)[keyof typeof CountryCode]

export const CraBankIncomeBonusType = {
  BonusIncluded: 'BONUS_INCLUDED',
  BonusOnly: 'BONUS_ONLY',
  Null: 'null',
} as const
export type CraBankIncomeBonusType = (typeof CraBankIncomeBonusType)[keyof typeof CraBankIncomeBonusType]

export const CraBankIncomeCompleteResult = {
  Success: 'SUCCESS',
  Failure: 'FAILURE',
} as const
export type CraBankIncomeCompleteResult = (typeof CraBankIncomeCompleteResult)[keyof typeof CraBankIncomeCompleteResult]

export const CraBankIncomeStatus = {
  Active: 'ACTIVE',
  Inactive: 'INACTIVE',
  Unknown: 'UNKNOWN',
} as const
export type CraBankIncomeStatus = (typeof CraBankIncomeStatus)[keyof typeof CraBankIncomeStatus]

export const CraBankIncomeWarningCode = {
  IdentityUnavailable: 'IDENTITY_UNAVAILABLE',
  TransactionsUnavailable: 'TRANSACTIONS_UNAVAILABLE',
  ReportDeleted: 'REPORT_DELETED',
  DataUnavailable: 'DATA_UNAVAILABLE',
} as const
export type CraBankIncomeWarningCode = (typeof CraBankIncomeWarningCode)[keyof typeof CraBankIncomeWarningCode]

export const CraBaseReportProductConfigProductEnum = {
  CraBaseReport: 'cra_base_report',
} as const
export type CraBaseReportProductConfigProductEnum = (typeof CraBaseReportProductConfigProductEnum)[keyof typeof CraBaseReportProductConfigProductEnum]

export const CraCheckReportPermissiblePurpose = {
  AccountReviewCredit: 'ACCOUNT_REVIEW_CREDIT',
  WrittenInstructionOther: 'WRITTEN_INSTRUCTION_OTHER',
} as const
export type CraCheckReportPermissiblePurpose = (typeof CraCheckReportPermissiblePurpose)[keyof typeof CraCheckReportPermissiblePurpose]

export const CraCheckReportVerificationGetReportType = {
  Voa: 'VOA',
  EmploymentRefresh: 'EMPLOYMENT_REFRESH',
  Income: 'INCOME',
} as const
export type CraCheckReportVerificationGetReportType = (typeof CraCheckReportVerificationGetReportType)[keyof typeof CraCheckReportVerificationGetReportType]

export const CraCheckReportVerificationPdfReportType = {
  Voa: 'voa',
  EmploymentRefresh: 'employment_refresh',
  Income: 'income',
} as const
export type CraCheckReportVerificationPdfReportType = (typeof CraCheckReportVerificationPdfReportType)[keyof typeof CraCheckReportVerificationPdfReportType]

export const CraCreditProfileInquiryType = {
  SoftInquiry: 'SOFT_INQUIRY',
  StandardInquiry: 'STANDARD_INQUIRY',
} as const
export type CraCreditProfileInquiryType = (typeof CraCreditProfileInquiryType)[keyof typeof CraCreditProfileInquiryType]

export const CraCreditProfileReportType = {
  Qualify: 'QUALIFY',
} as const
export type CraCreditProfileReportType = (typeof CraCreditProfileReportType)[keyof typeof CraCreditProfileReportType]

export const CraCreditProfileReportVersion = {
  V1: 'v1',
} as const
export type CraCreditProfileReportVersion = (typeof CraCreditProfileReportVersion)[keyof typeof CraCreditProfileReportVersion]

export const CraHomeLendingProductProductEnum = {
  CraHomeLending: 'cra_home_lending',
} as const
export type CraHomeLendingProductProductEnum = (typeof CraHomeLendingProductProductEnum)[keyof typeof CraHomeLendingProductProductEnum]

export const CraIncomeInsightsProductConfigProductEnum = {
  CraIncomeInsights: 'cra_income_insights',
} as const
export type CraIncomeInsightsProductConfigProductEnum = (typeof CraIncomeInsightsProductConfigProductEnum)[keyof typeof CraIncomeInsightsProductConfigProductEnum]

export const CraIncomeInsightsProductProductEnum = {
  CraIncomeInsights: 'cra_income_insights',
} as const
export type CraIncomeInsightsProductProductEnum = (typeof CraIncomeInsightsProductProductEnum)[keyof typeof CraIncomeInsightsProductProductEnum]

export const CraLoanApplicationDecision = {
  Approved: 'APPROVED',
  Declined: 'DECLINED',
  Other: 'OTHER',
} as const
export type CraLoanApplicationDecision = (typeof CraLoanApplicationDecision)[keyof typeof CraLoanApplicationDecision]

export const CraLoanPaymentSchedule = {
  Daily: 'DAILY',
  Weekly: 'WEEKLY',
  Biweekly: 'BIWEEKLY',
  Monthly: 'MONTHLY',
  Quarterly: 'QUARTERLY',
  Annually: 'ANNUALLY',
  Other: 'OTHER',
} as const
export type CraLoanPaymentSchedule = (typeof CraLoanPaymentSchedule)[keyof typeof CraLoanPaymentSchedule]

export const CraLoanStatus = {
  Approved: 'APPROVED',
  Declined: 'DECLINED',
  Booked: 'BOOKED',
  Current: 'CURRENT',
  Delinquent: 'DELINQUENT',
  Default: 'DEFAULT',
  ChargedOff: 'CHARGED_OFF',
  Transferred: 'TRANSFERRED',
  PaidOff: 'PAID_OFF',
  Other: 'OTHER',
} as const
export type CraLoanStatus = (typeof CraLoanStatus)[keyof typeof CraLoanStatus]

export const CraLoanType = {
  Personal: 'PERSONAL',
  CreditCard: 'CREDIT_CARD',
  Business: 'BUSINESS',
  Mortgage: 'MORTGAGE',
  Auto: 'AUTO',
  Payday: 'PAYDAY',
  Student: 'STUDENT',
  HomeEquity: 'HOME_EQUITY',
  Other: 'OTHER',
} as const
export type CraLoanType = (typeof CraLoanType)[keyof typeof CraLoanType]

export const CraPDFAddOns = {
  IncomeInsights: 'cra_income_insights',
  PartnerInsights: 'cra_partner_insights',
} as const
export type CraPDFAddOns = (typeof CraPDFAddOns)[keyof typeof CraPDFAddOns]

export const CraPartnerInsightsBaseFicoScoreVersion = {
  _8: '8',
  _9: '9',
  _10: '10',
  _10T: '10T',
} as const
export type CraPartnerInsightsBaseFicoScoreVersion = (typeof CraPartnerInsightsBaseFicoScoreVersion)[keyof typeof CraPartnerInsightsBaseFicoScoreVersion]

export const CraPartnerInsightsBureau = {
  Equifax: 'EQUIFAX',
  Experian: 'EXPERIAN',
  Transunion: 'TRANSUNION',
} as const
export type CraPartnerInsightsBureau = (typeof CraPartnerInsightsBureau)[keyof typeof CraPartnerInsightsBureau]

export const CraPartnerInsightsUltraFicoScoreVersion = {
  _10: '1.0',
} as const
export type CraPartnerInsightsUltraFicoScoreVersion = (typeof CraPartnerInsightsUltraFicoScoreVersion)[keyof typeof CraPartnerInsightsUltraFicoScoreVersion]

export const CraQualifyProductConfigProductEnum = {
  CraQualify: 'cra_qualify',
} as const
export type CraQualifyProductConfigProductEnum = (typeof CraQualifyProductConfigProductEnum)[keyof typeof CraQualifyProductConfigProductEnum]

export const CraQualifyProductProductEnum = {
  CraQualify: 'cra_qualify',
} as const
export type CraQualifyProductProductEnum = (typeof CraQualifyProductProductEnum)[keyof typeof CraQualifyProductProductEnum]

export const CraReportDecisionStage = {
  Prequalification: 'PREQUALIFICATION',
  Decisioning: 'DECISIONING',
  Servicing: 'SERVICING',
} as const
export type CraReportDecisionStage = (typeof CraReportDecisionStage)[keyof typeof CraReportDecisionStage]

export const CraReportGetHomeLendingResponseProductProductEnum = {
  CraHomeLending: 'cra_home_lending',
} as const
export type CraReportGetHomeLendingResponseProductProductEnum = (typeof CraReportGetHomeLendingResponseProductProductEnum)[keyof typeof CraReportGetHomeLendingResponseProductProductEnum]

export const CraReportGetIncomeInsightsResponseProductProductEnum = {
  CraIncomeInsights: 'cra_income_insights',
} as const
export type CraReportGetIncomeInsightsResponseProductProductEnum = (typeof CraReportGetIncomeInsightsResponseProductProductEnum)[keyof typeof CraReportGetIncomeInsightsResponseProductProductEnum]

export const CraReportGetQualifyResponseProductProductEnum = {
  CraQualify: 'cra_qualify',
} as const
export type CraReportGetQualifyResponseProductProductEnum = (typeof CraReportGetQualifyResponseProductProductEnum)[keyof typeof CraReportGetQualifyResponseProductProductEnum]

export const CraReportScope = {
  PlaidNetwork: 'PLAID_NETWORK',
  ClientUser: 'CLIENT_USER',
} as const
export type CraReportScope = (typeof CraReportScope)[keyof typeof CraReportScope]

export const CraServicingSubscriptionUpdateRequestResettableField = {
  Webhook: 'webhook',
} as const
export type CraServicingSubscriptionUpdateRequestResettableField = (typeof CraServicingSubscriptionUpdateRequestResettableField)[keyof typeof CraServicingSubscriptionUpdateRequestResettableField]

export const CraSubscriptionCadence = {
  Daily: 'DAILY',
  Null: 'null',
} as const
export type CraSubscriptionCadence = (typeof CraSubscriptionCadence)[keyof typeof CraSubscriptionCadence]

export const CraUserTier = {
  Free: 'free',
  Paid: 'paid',
  Null: 'null',
} as const
export type CraUserTier = (typeof CraUserTier)[keyof typeof CraUserTier]

export const CraVerificationIncomePayFrequency = {
  Weekly: 'WEEKLY',
  Biweekly: 'BIWEEKLY',
  SemiMonthly: 'SEMI_MONTHLY',
  Monthly: 'MONTHLY',
  Daily: 'DAILY',
  Unknown: 'UNKNOWN',
} as const
export type CraVerificationIncomePayFrequency = (typeof CraVerificationIncomePayFrequency)[keyof typeof CraVerificationIncomePayFrequency]

export const CraVerificationIncomeStatus = {
  Active: 'ACTIVE',
  Inactive: 'INACTIVE',
  Unknown: 'UNKNOWN',
} as const
export type CraVerificationIncomeStatus = (typeof CraVerificationIncomeStatus)[keyof typeof CraVerificationIncomeStatus]

export const CreditACHClass = {
  Ccd: 'ccd',
  Ppd: 'ppd',
  Web: 'web',
} as const
export type CreditACHClass = (typeof CreditACHClass)[keyof typeof CreditACHClass]

export const CreditAccountSubtype = {
  ChargeCard: 'charge card',
  CreditCard: 'credit card',
  Paypal: 'paypal',
  All: 'all',
} as const
export type CreditAccountSubtype = (typeof CreditAccountSubtype)[keyof typeof CreditAccountSubtype]

export const CreditBankEmploymentWarningType = {
  BankEmploymentWarning: 'BANK_EMPLOYMENT_WARNING',
} as const
export type CreditBankEmploymentWarningType = (typeof CreditBankEmploymentWarningType)[keyof typeof CreditBankEmploymentWarningType]

export const CreditBankIncomeAccountType = {
  Depository: 'depository',
} as const
export type CreditBankIncomeAccountType = (typeof CreditBankIncomeAccountType)[keyof typeof CreditBankIncomeAccountType]

export const CreditBankIncomeCategory = {
  Salary: 'SALARY',
  Unemployment: 'UNEMPLOYMENT',
  Cash: 'CASH',
  GigEconomy: 'GIG_ECONOMY',
  Rental: 'RENTAL',
  ChildSupport: 'CHILD_SUPPORT',
  Military: 'MILITARY',
  Retirement: 'RETIREMENT',
  LongTermDisability: 'LONG_TERM_DISABILITY',
  BankInterest: 'BANK_INTEREST',
  CashDeposit: 'CASH_DEPOSIT',
  TransferFromApplication: 'TRANSFER_FROM_APPLICATION',
  TaxRefund: 'TAX_REFUND',
  BenefitOther: 'BENEFIT_OTHER',
  Other: 'OTHER',
} as const
export type CreditBankIncomeCategory = (typeof CreditBankIncomeCategory)[keyof typeof CreditBankIncomeCategory]

export const CreditBankIncomeErrorType = {
  InternalServerError: 'INTERNAL_SERVER_ERROR',
  InsufficientCredentials: 'INSUFFICIENT_CREDENTIALS',
  ItemLocked: 'ITEM_LOCKED',
  UserSetupRequired: 'USER_SETUP_REQUIRED',
  CountryNotSupported: 'COUNTRY_NOT_SUPPORTED',
  InstitutionDown: 'INSTITUTION_DOWN',
  InstitutionNoLongerSupported: 'INSTITUTION_NO_LONGER_SUPPORTED',
  InstitutionNotResponding: 'INSTITUTION_NOT_RESPONDING',
  InvalidCredentials: 'INVALID_CREDENTIALS',
  InvalidMfa: 'INVALID_MFA',
  InvalidSendMethod: 'INVALID_SEND_METHOD',
  ItemLoginRequired: 'ITEM_LOGIN_REQUIRED',
  MfaNotSupported: 'MFA_NOT_SUPPORTED',
  NoAccounts: 'NO_ACCOUNTS',
  ItemNotSupported: 'ITEM_NOT_SUPPORTED',
  AccessNotGranted: 'ACCESS_NOT_GRANTED',
} as const
export type CreditBankIncomeErrorType = (typeof CreditBankIncomeErrorType)[keyof typeof CreditBankIncomeErrorType]

export const CreditBankIncomePayFrequency = {
  Weekly: 'WEEKLY',
  Biweekly: 'BIWEEKLY',
  SemiMonthly: 'SEMI_MONTHLY',
  Monthly: 'MONTHLY',
  Daily: 'DAILY',
  Unknown: 'UNKNOWN',
} as const
export type CreditBankIncomePayFrequency = (typeof CreditBankIncomePayFrequency)[keyof typeof CreditBankIncomePayFrequency]

export const CreditBankIncomeWarningCode = {
  IdentityUnavailable: 'IDENTITY_UNAVAILABLE',
  TransactionsUnavailable: 'TRANSACTIONS_UNAVAILABLE',
  ItemUnapproved: 'ITEM_UNAPPROVED',
  ReportDeleted: 'REPORT_DELETED',
  DataUnavailable: 'DATA_UNAVAILABLE',
} as const
export type CreditBankIncomeWarningCode = (typeof CreditBankIncomeWarningCode)[keyof typeof CreditBankIncomeWarningCode]

export const CreditBankIncomeWarningType = {
  BankIncomeWarning: 'BANK_INCOME_WARNING',
} as const
export type CreditBankIncomeWarningType = (typeof CreditBankIncomeWarningType)[keyof typeof CreditBankIncomeWarningType]

export const CreditPayStubPayBasisType = {
  Salary: 'SALARY',
  Hourly: 'HOURLY',
  Commission: 'COMMISSION',
} as const
export type CreditPayStubPayBasisType = (typeof CreditPayStubPayBasisType)[keyof typeof CreditPayStubPayBasisType]

export const CreditSessionBankEmploymentStatus = {
  Approved: 'APPROVED',
  NoEmployersFound: 'NO_EMPLOYERS_FOUND',
  EmployerNotListed: 'EMPLOYER_NOT_LISTED',
  Started: 'STARTED',
  InternalError: 'INTERNAL_ERROR',
} as const
export type CreditSessionBankEmploymentStatus = (typeof CreditSessionBankEmploymentStatus)[keyof typeof CreditSessionBankEmploymentStatus]

export const CreditSessionBankIncomeStatus = {
  Approved: 'APPROVED',
  NoDepositsFound: 'NO_DEPOSITS_FOUND',
  UserReportedNoIncome: 'USER_REPORTED_NO_INCOME',
  Started: 'STARTED',
  InternalError: 'INTERNAL_ERROR',
} as const
export type CreditSessionBankIncomeStatus = (typeof CreditSessionBankIncomeStatus)[keyof typeof CreditSessionBankIncomeStatus]

export const DashboardUserStatus = {
  Invited: 'invited',
  Active: 'active',
  Deactivated: 'deactivated',
} as const
export type DashboardUserStatus = (typeof DashboardUserStatus)[keyof typeof DashboardUserStatus]

export const DataSources = {
  Institution: 'INSTITUTION',
  InstitutionMask: 'INSTITUTION_MASK',
  User: 'USER',
} as const
export type DataSources = (typeof DataSources)[keyof typeof DataSources]

export const DepositoryAccountSubtype = {
  Checking: 'checking',
  Savings: 'savings',
  Hsa: 'hsa',
  Cd: 'cd',
  MoneyMarket: 'money market',
  Paypal: 'paypal',
  Prepaid: 'prepaid',
  CashManagement: 'cash management',
  Ebt: 'ebt',
  LimitedPurposeChecking: 'limited purpose checking',
  All: 'all',
} as const
export type DepositoryAccountSubtype = (typeof DepositoryAccountSubtype)[keyof typeof DepositoryAccountSubtype]

export const DocType = {
  Unknown: 'UNKNOWN',
  DocumentTypePaystub: 'DOCUMENT_TYPE_PAYSTUB',
  DocumentTypeBankStatement: 'DOCUMENT_TYPE_BANK_STATEMENT',
  DocumentTypeUsTaxW2: 'DOCUMENT_TYPE_US_TAX_W2',
  DocumentTypeUsMilitaryEras: 'DOCUMENT_TYPE_US_MILITARY_ERAS',
  DocumentTypeUsMilitaryLes: 'DOCUMENT_TYPE_US_MILITARY_LES',
  DocumentTypeUsMilitaryCles: 'DOCUMENT_TYPE_US_MILITARY_CLES',
  DocumentTypeGig: 'DOCUMENT_TYPE_GIG',
  DocumentTypeNone: 'DOCUMENT_TYPE_NONE',
  DocumentTypeUsTax1099Misc: 'DOCUMENT_TYPE_US_TAX_1099_MISC',
  DocumentTypeUsTax1099K: 'DOCUMENT_TYPE_US_TAX_1099_K',
  DocumentTypePlaidGeneratedPaystubPdf: 'DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF',
  DocumentTypeUsStudentI20: 'DOCUMENT_TYPE_US_STUDENT_I20',
} as const
export type DocType = (typeof DocType)[keyof typeof DocType]

export const DocumentAuthenticityMatchCode = {
  Match: 'match',
  PartialMatch: 'partial_match',
  NoMatch: 'no_match',
  NoData: 'no_data',
} as const
export type DocumentAuthenticityMatchCode = (typeof DocumentAuthenticityMatchCode)[keyof typeof DocumentAuthenticityMatchCode]

export const DocumentDateOfBirthMatchCode = {
  Match: 'match',
  PartialMatch: 'partial_match',
  NoMatch: 'no_match',
  NoData: 'no_data',
} as const
export type DocumentDateOfBirthMatchCode = (typeof DocumentDateOfBirthMatchCode)[keyof typeof DocumentDateOfBirthMatchCode]

export const DocumentNameMatchCode = {
  Match: 'match',
  PartialMatch: 'partial_match',
  NoMatch: 'no_match',
  NoData: 'no_data',
} as const
export type DocumentNameMatchCode = (typeof DocumentNameMatchCode)[keyof typeof DocumentNameMatchCode]

export const DocumentStatus = {
  Success: 'success',
  Failed: 'failed',
  ManuallyApproved: 'manually_approved',
} as const
export type DocumentStatus = (typeof DocumentStatus)[keyof typeof DocumentStatus]

export const EarningsBreakdownCanonicalDescription = {
  Bonus: 'BONUS',
  Commission: 'COMMISSION',
  Overtime: 'OVERTIME',
  PaidTimeOff: 'PAID TIME OFF',
  RegularPay: 'REGULAR PAY',
  Vacation: 'VACATION',
  BasicAllowanceHousing: 'BASIC ALLOWANCE HOUSING',
  BasicAllowanceSubsistence: 'BASIC ALLOWANCE SUBSISTENCE',
  Other: 'OTHER',
  Null: 'null',
} as const
export type EarningsBreakdownCanonicalDescription = (typeof EarningsBreakdownCanonicalDescription)[keyof typeof EarningsBreakdownCanonicalDescription]

export const EmailTypeEnum = {
  Primary: 'primary',
  Secondary: 'secondary',
  Other: 'other',
} as const
export type EmailTypeEnum = (typeof EmailTypeEnum)[keyof typeof EmailTypeEnum]

export const EmploymentSourceType = {
  Bank: 'bank',
  Payroll: 'payroll',
} as const
export type EmploymentSourceType = (typeof EmploymentSourceType)[keyof typeof EmploymentSourceType]

export const EmploymentVerificationStatus = {
  EmploymentStatusActive: 'EMPLOYMENT_STATUS_ACTIVE',
  EmploymentStatusInactive: 'EMPLOYMENT_STATUS_INACTIVE',
  Null: 'null',
} as const
export type EmploymentVerificationStatus = (typeof EmploymentVerificationStatus)[keyof typeof EmploymentVerificationStatus]

export const EnrichTransactionDirection = {
  Inflow: 'INFLOW',
  Outflow: 'OUTFLOW',
} as const
export type EnrichTransactionDirection = (typeof EnrichTransactionDirection)[keyof typeof EnrichTransactionDirection]

export const EntityDocumentType = {
  Bik: 'bik',
  BusinessNumber: 'business_number',
  Imo: 'imo',
  Other: 'other',
  Swift: 'swift',
  TaxId: 'tax_id',
} as const
export type EntityDocumentType = (typeof EntityDocumentType)[keyof typeof EntityDocumentType]

export const EntityWatchlistCode = {
  CaCon: 'CA_CON',
  EuCon: 'EU_CON',
  IzSoe: 'IZ_SOE',
  IzUnc: 'IZ_UNC',
  IzWbk: 'IZ_WBK',
  UsCap: 'US_CAP',
  UsFse: 'US_FSE',
  UsMbs: 'US_MBS',
  UsSdn: 'US_SDN',
  UsSsi: 'US_SSI',
  UsCmc: 'US_CMC',
  UsUvl: 'US_UVL',
  UsSam: 'US_SAM',
  UsTel: 'US_TEL',
  AuCon: 'AU_CON',
  UkHmc: 'UK_HMC',
} as const
export type EntityWatchlistCode = (typeof EntityWatchlistCode)[keyof typeof EntityWatchlistCode]

export const ExpirationDate = {
  NotExpired: 'not_expired',
  Expired: 'expired',
  NoData: 'no_data',
} as const
export type ExpirationDate = (typeof ExpirationDate)[keyof typeof ExpirationDate]

export const FDXConsentGrantStatus = {
  Active: 'ACTIVE',
  Revoked: 'REVOKED',
  Expired: 'EXPIRED',
} as const
export type FDXConsentGrantStatus = (typeof FDXConsentGrantStatus)[keyof typeof FDXConsentGrantStatus]

export const FDXConsentResourceType = {
  Account: 'ACCOUNT',
  Customer: 'CUSTOMER',
  Document: 'DOCUMENT',
} as const
export type FDXConsentResourceType = (typeof FDXConsentResourceType)[keyof typeof FDXConsentResourceType]

export const FDXContentTypes = {
  ApplicationPdf: 'application/pdf',
  ImageGif: 'image/gif',
  ImageJpeg: 'image/jpeg',
  ImageTiff: 'image/tiff',
  ImagePng: 'image/png',
  ApplicationJson: 'application/json',
} as const
export type FDXContentTypes = (typeof FDXContentTypes)[keyof typeof FDXContentTypes]

export const FDXDataCluster = {
  AccountBasic: 'ACCOUNT_BASIC',
  AccountDetailed: 'ACCOUNT_DETAILED',
  AccountPayments: 'ACCOUNT_PAYMENTS',
  Bills: 'BILLS',
  CustomerContact: 'CUSTOMER_CONTACT',
  CustomerPersonal: 'CUSTOMER_PERSONAL',
  Images: 'IMAGES',
  Investments: 'INVESTMENTS',
  Notifications: 'NOTIFICATIONS',
  PaymentSupport: 'PAYMENT_SUPPORT',
  Rewards: 'REWARDS',
  Statements: 'STATEMENTS',
  Tax: 'TAX',
  Transactions: 'TRANSACTIONS',
  Balances: 'BALANCES',
  ScheduledPayments: 'SCHEDULED_PAYMENTS',
} as const
export type FDXDataCluster = (typeof FDXDataCluster)[keyof typeof FDXDataCluster]

export const FDXEventStatus = {
  Active: 'ACTIVE',
  Expired: 'EXPIRED',
  Revoked: 'REVOKED',
  Suspended: 'SUSPENDED',
} as const
export type FDXEventStatus = (typeof FDXEventStatus)[keyof typeof FDXEventStatus]

export const FDXHateoasLinkAction = {
  Get: 'GET',
  Post: 'POST',
  Patch: 'PATCH',
  Delete: 'DELETE',
  Put: 'PUT',
} as const
export type FDXHateoasLinkAction = (typeof FDXHateoasLinkAction)[keyof typeof FDXHateoasLinkAction]

export const FDXNotificationCategory = {
  Security: 'SECURITY',
  Maintenance: 'MAINTENANCE',
  Fraud: 'FRAUD',
  Consent: 'CONSENT',
  NewData: 'NEW_DATA',
  TokenizedAccountNumber: 'TOKENIZED_ACCOUNT_NUMBER',
} as const
export type FDXNotificationCategory = (typeof FDXNotificationCategory)[keyof typeof FDXNotificationCategory]

export const FDXNotificationPayloadIdType = {
  Account: 'ACCOUNT',
  Customer: 'CUSTOMER',
  Party: 'PARTY',
  Maintenance: 'MAINTENANCE',
  Consent: 'CONSENT',
} as const
export type FDXNotificationPayloadIdType = (typeof FDXNotificationPayloadIdType)[keyof typeof FDXNotificationPayloadIdType]

export const FDXNotificationPriority = {
  High: 'HIGH',
  Medium: 'MEDIUM',
  Low: 'LOW',
} as const
export type FDXNotificationPriority = (typeof FDXNotificationPriority)[keyof typeof FDXNotificationPriority]

export const FDXNotificationSeverity = {
  Emergency: 'EMERGENCY',
  Alert: 'ALERT',
  Warning: 'WARNING',
  Notice: 'NOTICE',
  Info: 'INFO',
} as const
export type FDXNotificationSeverity = (typeof FDXNotificationSeverity)[keyof typeof FDXNotificationSeverity]

export const FDXNotificationType = {
  AccountTakeover: 'ACCOUNT_TAKEOVER',
  AddressChanged: 'ADDRESS_CHANGED',
  Balance: 'BALANCE',
  ConsentExpired: 'CONSENT_EXPIRED',
  ConsentGranted: 'CONSENT_GRANTED',
  ConsentRevoked: 'CONSENT_REVOKED',
  ConsentUpdated: 'CONSENT_UPDATED',
  Custom: 'CUSTOM',
  MfaTargetChanged: 'MFA_TARGET_CHANGED',
  PhoneChanged: 'PHONE_CHANGED',
  PlannedOutage: 'PLANNED_OUTAGE',
  Risk: 'RISK',
  Service: 'SERVICE',
  SuspectedIncident: 'SUSPECTED_INCIDENT',
  TanActivated: 'TAN_ACTIVATED',
  TanCreated: 'TAN_CREATED',
  TanRevoked: 'TAN_REVOKED',
  TanSuspended: 'TAN_SUSPENDED',
} as const
export type FDXNotificationType = (typeof FDXNotificationType)[keyof typeof FDXNotificationType]

export const FDXPartyRegistry = {
  Fdx: 'FDX',
  Gleif: 'GLEIF',
  Icann: 'ICANN',
  Private: 'PRIVATE',
} as const
export type FDXPartyRegistry = (typeof FDXPartyRegistry)[keyof typeof FDXPartyRegistry]

export const FDXPartyType = {
  DataAccessPlatform: 'DATA_ACCESS_PLATFORM',
  DataProvider: 'DATA_PROVIDER',
  DataRecipient: 'DATA_RECIPIENT',
  Individual: 'INDIVIDUAL',
  Merchant: 'MERCHANT',
  Vendor: 'VENDOR',
} as const
export type FDXPartyType = (typeof FDXPartyType)[keyof typeof FDXPartyType]

export const FDXUpdateReason = {
  BusinessRule: 'BUSINESS_RULE',
  SecurityEvent: 'SECURITY_EVENT',
  UserAction: 'USER_ACTION',
  Other: 'OTHER',
} as const
export type FDXUpdateReason = (typeof FDXUpdateReason)[keyof typeof FDXUpdateReason]

export const Form1099Type = {
  Unknown: 'FORM_1099_TYPE_UNKNOWN',
  Misc: 'FORM_1099_TYPE_MISC',
  K: 'FORM_1099_TYPE_K',
} as const
export type Form1099Type = (typeof Form1099Type)[keyof typeof Form1099Type]

export const FraudCheckOutcome = {
  Success: 'success',
  Failed: 'failed',
} as const
export type FraudCheckOutcome = (typeof FraudCheckOutcome)[keyof typeof FraudCheckOutcome]

export const FraudCheckOutcomeWithNoData = {
  Success: 'success',
  Failed: 'failed',
  NoData: 'no_data',
} as const
export type FraudCheckOutcomeWithNoData = (typeof FraudCheckOutcomeWithNoData)[keyof typeof FraudCheckOutcomeWithNoData]

export const GSEReportType = {
  Voa: 'VOA',
  EmploymentRefresh: 'EMPLOYMENT_REFRESH',
} as const
export type GSEReportType = (typeof GSEReportType)[keyof typeof GSEReportType]

export const HiddenMatchSummaryCode = {
  Match: 'match',
  PartialMatch: 'partial_match',
  NoMatch: 'no_match',
  NoData: 'no_data',
  NoInput: 'no_input',
} as const
export type HiddenMatchSummaryCode = (typeof HiddenMatchSummaryCode)[keyof typeof HiddenMatchSummaryCode]

export const HoldingTaxLotPositionType = {
  Long: 'LONG',
  Short: 'SHORT',
} as const
export type HoldingTaxLotPositionType = (typeof HoldingTaxLotPositionType)[keyof typeof HoldingTaxLotPositionType]

export const HostedLinkDeliveryMethod = {
  Sms: 'sms',
  Email: 'email',
} as const
export type HostedLinkDeliveryMethod = (typeof HostedLinkDeliveryMethod)[keyof typeof HostedLinkDeliveryMethod]

export const HumanReviewStatus = {
  Success: 'success',
  Failed: 'failed',
  NoData: 'no_data',
} as const
export type HumanReviewStatus = (typeof HumanReviewStatus)[keyof typeof HumanReviewStatus]

export const IDNumberType = {
  ArDni: 'ar_dni',
  AuDriversLicense: 'au_drivers_license',
  AuPassport: 'au_passport',
  BrCpf: 'br_cpf',
  CaSin: 'ca_sin',
  ClRun: 'cl_run',
  CnResidentCard: 'cn_resident_card',
  CoNit: 'co_nit',
  DkCpr: 'dk_cpr',
  EgNationalId: 'eg_national_id',
  EsDni: 'es_dni',
  EsNie: 'es_nie',
  HkHkid: 'hk_hkid',
  InPan: 'in_pan',
  InEpic: 'in_epic',
  ItCf: 'it_cf',
  JoCivilId: 'jo_civil_id',
  JpMyNumber: 'jp_my_number',
  KeHudumaNamba: 'ke_huduma_namba',
  KwCivilId: 'kw_civil_id',
  MxCurp: 'mx_curp',
  MxRfc: 'mx_rfc',
  MyNric: 'my_nric',
  NgNin: 'ng_nin',
  NzDriversLicense: 'nz_drivers_license',
  OmCivilId: 'om_civil_id',
  PhPsn: 'ph_psn',
  PlPesel: 'pl_pesel',
  RoCnp: 'ro_cnp',
  SaNationalId: 'sa_national_id',
  SePin: 'se_pin',
  SgNric: 'sg_nric',
  TrTcKimlik: 'tr_tc_kimlik',
  UsSsn: 'us_ssn',
  UsSsnLast4: 'us_ssn_last_4',
  ZaSmartId: 'za_smart_id',
} as const
export type IDNumberType = (typeof IDNumberType)[keyof typeof IDNumberType]

export const ISOCurrencyCode = {
  Usd: 'USD',
} as const
export type ISOCurrencyCode = (typeof ISOCurrencyCode)[keyof typeof ISOCurrencyCode]

export const IdentityMatchListOutcome = {
  Pass: 'PASS',
  Fail: 'FAIL',
  Unknown: 'UNKNOWN',
} as const
export type IdentityMatchListOutcome = (typeof IdentityMatchListOutcome)[keyof typeof IdentityMatchListOutcome]

export const IdentityUpdateTypes = {
  Phones: 'PHONES',
  Addresses: 'ADDRESSES',
  Emails: 'EMAILS',
  Names: 'NAMES',
} as const
export type IdentityUpdateTypes = (typeof IdentityUpdateTypes)[keyof typeof IdentityUpdateTypes]

export const IdentityVerificationAutofillStatus = {
  Success: 'success',
  Failed: 'failed',
} as const
export type IdentityVerificationAutofillStatus = (typeof IdentityVerificationAutofillStatus)[keyof typeof IdentityVerificationAutofillStatus]

export const IdentityVerificationStatus = {
  Active: 'active',
  Success: 'success',
  Failed: 'failed',
  Expired: 'expired',
  Canceled: 'canceled',
  PendingReview: 'pending_review',
} as const
export type IdentityVerificationStatus = (typeof IdentityVerificationStatus)[keyof typeof IdentityVerificationStatus]

export const IdentityVerificationStepStatus = {
  Success: 'success',
  Active: 'active',
  Failed: 'failed',
  WaitingForPrerequisite: 'waiting_for_prerequisite',
  NotApplicable: 'not_applicable',
  Skipped: 'skipped',
  Expired: 'expired',
  Canceled: 'canceled',
  PendingReview: 'pending_review',
  ManuallyApproved: 'manually_approved',
  ManuallyRejected: 'manually_rejected',
} as const
export type IdentityVerificationStepStatus = (typeof IdentityVerificationStepStatus)[keyof typeof IdentityVerificationStepStatus]

export const ImageQuality = {
  High: 'high',
  Medium: 'medium',
  Low: 'low',
} as const
export type ImageQuality = (typeof ImageQuality)[keyof typeof ImageQuality]

export const ImageQualityOutcome = {
  Success: 'success',
  Failed: 'failed',
} as const
export type ImageQualityOutcome = (typeof ImageQualityOutcome)[keyof typeof ImageQualityOutcome]

export const IncidentUpdateStatusEnum = {
  Investigating: 'INVESTIGATING',
  Identified: 'IDENTIFIED',
  Scheduled: 'SCHEDULED',
  Resolved: 'RESOLVED',
  Unknown: 'UNKNOWN',
} as const
export type IncidentUpdateStatusEnum = (typeof IncidentUpdateStatusEnum)[keyof typeof IncidentUpdateStatusEnum]

export const IncomeBreakdownType = {
  Bonus: 'bonus',
  Overtime: 'overtime',
  Regular: 'regular',
  Null: 'null',
} as const
export type IncomeBreakdownType = (typeof IncomeBreakdownType)[keyof typeof IncomeBreakdownType]

export const IncomeInsightsVersion = {
  Ii2: 'II2',
} as const
export type IncomeInsightsVersion = (typeof IncomeInsightsVersion)[keyof typeof IncomeInsightsVersion]

export const IncomeVerificationDocParsingConfig = {
  Ocr: 'ocr',
  RiskSignals: 'risk_signals',
} as const
export type IncomeVerificationDocParsingConfig = (typeof IncomeVerificationDocParsingConfig)[keyof typeof IncomeVerificationDocParsingConfig]

export const IncomeVerificationPayrollFlowType = {
  DigitalIncome: 'payroll_digital_income',
  DocumentIncome: 'payroll_document_income',
} as const
export type IncomeVerificationPayrollFlowType = (typeof IncomeVerificationPayrollFlowType)[keyof typeof IncomeVerificationPayrollFlowType]

export const IncomeVerificationPrecheckConfidence = {
  High: 'HIGH',
  Low: 'LOW',
  Unknown: 'UNKNOWN',
} as const
export type IncomeVerificationPrecheckConfidence = (typeof IncomeVerificationPrecheckConfidence)[keyof typeof IncomeVerificationPrecheckConfidence]

export const IncomeVerificationSourceType = {
  Bank: 'bank',
  Payroll: 'payroll',
} as const
export type IncomeVerificationSourceType = (typeof IncomeVerificationSourceType)[keyof typeof IncomeVerificationSourceType]

export const IndividualWatchlistCode = {
  AuCon: 'AU_CON',
  CaCon: 'CA_CON',
  EuCon: 'EU_CON',
  IzCia: 'IZ_CIA',
  IzIpl: 'IZ_IPL',
  IzPep: 'IZ_PEP',
  IzUnc: 'IZ_UNC',
  IzWbk: 'IZ_WBK',
  UkHmc: 'UK_HMC',
  UsDpl: 'US_DPL',
  UsDtc: 'US_DTC',
  UsFbi: 'US_FBI',
  UsFse: 'US_FSE',
  UsIsn: 'US_ISN',
  UsMbs: 'US_MBS',
  UsPlc: 'US_PLC',
  UsSam: 'US_SAM',
  UsSdn: 'US_SDN',
  UsSsi: 'US_SSI',
  SgSof: 'SG_SOF',
  TrTwl: 'TR_TWL',
  TrDfd: 'TR_DFD',
  TrFor: 'TR_FOR',
  TrWmd: 'TR_WMD',
  TrCmb: 'TR_CMB',
} as const
export type IndividualWatchlistCode = (typeof IndividualWatchlistCode)[keyof typeof IndividualWatchlistCode]

export const InvestmentAccountSubtype = {
  _529: '529',
  _401a: '401a',
  _401k: '401k',
  _403B: '403B',
  _457b: '457b',
  Brokerage: 'brokerage',
  CashIsa: 'cash isa',
  CryptoExchange: 'crypto exchange',
  EducationSavingsAccount: 'education savings account',
  Fhsa: 'fhsa',
  FixedAnnuity: 'fixed annuity',
  Gic: 'gic',
  HealthReimbursementArrangement: 'health reimbursement arrangement',
  Hsa: 'hsa',
  Ira: 'ira',
  Isa: 'isa',
  Keogh: 'keogh',
  Lif: 'lif',
  LifeInsurance: 'life insurance',
  LineOfCredit: 'line of credit',
  Lira: 'lira',
  Lrif: 'lrif',
  Lrsp: 'lrsp',
  MutualFund: 'mutual fund',
  NonCustodialWallet: 'non-custodial wallet',
  NonTaxableBrokerageAccount: 'non-taxable brokerage account',
  Other: 'other',
  OtherAnnuity: 'other annuity',
  OtherInsurance: 'other insurance',
  Pension: 'pension',
  PredictionMarket: 'prediction market',
  Prif: 'prif',
  ProfitSharingPlan: 'profit sharing plan',
  Qshr: 'qshr',
  Rdsp: 'rdsp',
  Resp: 'resp',
  Retirement: 'retirement',
  Rlif: 'rlif',
  Roth: 'roth',
  Roth401k: 'roth 401k',
  Roth403B: 'roth 403B',
  Roth457b: 'roth 457b',
  RothPension: 'roth pension',
  RothProfitSharingPlan: 'roth profit sharing plan',
  RothThriftSavingsPlan: 'roth thrift savings plan',
  Rrif: 'rrif',
  Rrsp: 'rrsp',
  Sarsep: 'sarsep',
  SepIra: 'sep ira',
  SimpleIra: 'simple ira',
  Sipp: 'sipp',
  StockPlan: 'stock plan',
  ThriftSavingsPlan: 'thrift savings plan',
  Tfsa: 'tfsa',
  Trust: 'trust',
  Ugma: 'ugma',
  Utma: 'utma',
  VariableAnnuity: 'variable annuity',
  All: 'all',
} as const
export type InvestmentAccountSubtype = (typeof InvestmentAccountSubtype)[keyof typeof InvestmentAccountSubtype]

export const InvestmentAccountVerificationStatusEnum = {
  AutomaticallyVerified: 'automatically_verified',
  PendingAutomaticVerification: 'pending_automatic_verification',
  PendingManualVerification: 'pending_manual_verification',
  Unsent: 'unsent',
  ManuallyVerified: 'manually_verified',
  VerificationExpired: 'verification_expired',
  VerificationFailed: 'verification_failed',
  DatabaseMatched: 'database_matched',
  DatabaseInsightsPass: 'database_insights_pass',
  DatabaseInsightsPassWithCaution: 'database_insights_pass_with_caution',
  DatabaseInsightsFail: 'database_insights_fail',
} as const
export type InvestmentAccountVerificationStatusEnum = (typeof InvestmentAccountVerificationStatusEnum)[keyof typeof InvestmentAccountVerificationStatusEnum]

export const InvestmentTransactionSubtype = {
  AccountFee: 'account fee',
  Adjustment: 'adjustment',
  Assignment: 'assignment',
  Buy: 'buy',
  BuyToCover: 'buy to cover',
  Contribution: 'contribution',
  Deposit: 'deposit',
  Distribution: 'distribution',
  Dividend: 'dividend',
  DividendReinvestment: 'dividend reinvestment',
  Exercise: 'exercise',
  Expire: 'expire',
  FundFee: 'fund fee',
  Interest: 'interest',
  InterestReceivable: 'interest receivable',
  InterestReinvestment: 'interest reinvestment',
  LegalFee: 'legal fee',
  LoanPayment: 'loan payment',
  LongTermCapitalGain: 'long-term capital gain',
  LongTermCapitalGainReinvestment: 'long-term capital gain reinvestment',
  ManagementFee: 'management fee',
  MarginExpense: 'margin expense',
  Merger: 'merger',
  MiscellaneousFee: 'miscellaneous fee',
  NonQualifiedDividend: 'non-qualified dividend',
  NonResidentTax: 'non-resident tax',
  PendingCredit: 'pending credit',
  PendingDebit: 'pending debit',
  QualifiedDividend: 'qualified dividend',
  Rebalance: 'rebalance',
  ReturnOfPrincipal: 'return of principal',
  Request: 'request',
  Sell: 'sell',
  SellShort: 'sell short',
  Send: 'send',
  ShortTermCapitalGain: 'short-term capital gain',
  ShortTermCapitalGainReinvestment: 'short-term capital gain reinvestment',
  SpinOff: 'spin off',
  Split: 'split',
  StockDistribution: 'stock distribution',
  Tax: 'tax',
  TaxWithheld: 'tax withheld',
  Trade: 'trade',
  Transfer: 'transfer',
  TransferFee: 'transfer fee',
  TrustFee: 'trust fee',
  UnqualifiedGain: 'unqualified gain',
  Withdrawal: 'withdrawal',
} as const
export type InvestmentTransactionSubtype = (typeof InvestmentTransactionSubtype)[keyof typeof InvestmentTransactionSubtype]

export const InvestmentTransactionType = {
  Buy: 'buy',
  Sell: 'sell',
  Cancel: 'cancel',
  Cash: 'cash',
  Fee: 'fee',
  Transfer: 'transfer',
} as const
export type InvestmentTransactionType = (typeof InvestmentTransactionType)[keyof typeof InvestmentTransactionType]

export const IssuesStatus = {
  Reported: 'REPORTED',
  AwaitingResolution: 'AWAITING_RESOLUTION',
  FixInProgress: 'FIX_IN_PROGRESS',
  FixPendingValidation: 'FIX_PENDING_VALIDATION',
  CannotFix: 'CANNOT_FIX',
  Resolved: 'RESOLVED',
} as const
export type IssuesStatus = (typeof IssuesStatus)[keyof typeof IssuesStatus]

export const IssuingCountry = {
  Match: 'match',
  NoMatch: 'no_match',
} as const
export type IssuingCountry = (typeof IssuingCountry)[keyof typeof IssuingCountry]

export const ItemAuthMethod = {
  InstantAuth: 'INSTANT_AUTH',
  InstantMatch: 'INSTANT_MATCH',
  AutomatedMicrodeposits: 'AUTOMATED_MICRODEPOSITS',
  SameDayMicrodeposits: 'SAME_DAY_MICRODEPOSITS',
  InstantMicrodeposits: 'INSTANT_MICRODEPOSITS',
  DatabaseMatch: 'DATABASE_MATCH',
  DatabaseInsights: 'DATABASE_INSIGHTS',
  TransferMigrated: 'TRANSFER_MIGRATED',
  InvestmentsFallback: 'INVESTMENTS_FALLBACK',
  Null: 'null',
} as const
export type ItemAuthMethod = (typeof ItemAuthMethod)[keyof typeof ItemAuthMethod]

export const ItemConsentedDataScope = {
  AccountBalanceInfo: 'account_balance_info',
  ContactInfo: 'contact_info',
  AccountRoutingNumber: 'account_routing_number',
  Transactions: 'transactions',
  CreditLoanInfo: 'credit_loan_info',
  Investments: 'investments',
  PayrollInfo: 'payroll_info',
  IncomeVerificationPaystubsInfo: 'income_verification_paystubs_info',
  IncomeVerificationW2sInfo: 'income_verification_w2s_info',
  IncomeVerificationBankStatements: 'income_verification_bank_statements',
  IncomeVerificationEmploymentInfo: 'income_verification_employment_info',
  BankStatements: 'bank_statements',
  RiskInfo: 'risk_info',
  NetworkInsightsLite: 'network_insights_lite',
  FraudInfo: 'fraud_info',
} as const
export type ItemConsentedDataScope = (typeof ItemConsentedDataScope)[keyof typeof ItemConsentedDataScope]

export const ItemCreateAuthentication = {
  Unknown: 'UNKNOWN',
  DataPartner: 'DATA_PARTNER',
  Plaid: 'PLAID',
} as const
export type ItemCreateAuthentication = (typeof ItemCreateAuthentication)[keyof typeof ItemCreateAuthentication]

export const ItemRemoveReasonCode = {
  FraudFirstParty: 'FRAUD_FIRST_PARTY',
  FraudFalseIdentity: 'FRAUD_FALSE_IDENTITY',
  FraudAbuse: 'FRAUD_ABUSE',
  FraudOther: 'FRAUD_OTHER',
  ConnectionIsNonFunctional: 'CONNECTION_IS_NON_FUNCTIONAL',
  Other: 'OTHER',
} as const
export type ItemRemoveReasonCode = (typeof ItemRemoveReasonCode)[keyof typeof ItemRemoveReasonCode]

export const ItemUpdateTypeEnum = {
  Background: 'background',
  UserPresentRequired: 'user_present_required',
} as const
export type ItemUpdateTypeEnum = (typeof ItemUpdateTypeEnum)[keyof typeof ItemUpdateTypeEnum]

export const ItemWithConsentFieldsUpdateTypeEnum = {
  Background: 'background',
  UserPresentRequired: 'user_present_required',
} as const
export type ItemWithConsentFieldsUpdateTypeEnum = (typeof ItemWithConsentFieldsUpdateTypeEnum)[keyof typeof ItemWithConsentFieldsUpdateTypeEnum]

export const LedgerEventSourceType = {
  Transfer: 'TRANSFER',
  Sweep: 'SWEEP',
  Refund: 'REFUND',
} as const
export type LedgerEventSourceType = (typeof LedgerEventSourceType)[keyof typeof LedgerEventSourceType]

export const LimitedPurposeType = {
  RentMortgage: 'RENT_MORTGAGE',
} as const
export type LimitedPurposeType = (typeof LimitedPurposeType)[keyof typeof LimitedPurposeType]

export const LinkDeliveryDeliveryMethod = {
  Sms: 'SMS',
  Email: 'EMAIL',
} as const
export type LinkDeliveryDeliveryMethod = (typeof LinkDeliveryDeliveryMethod)[keyof typeof LinkDeliveryDeliveryMethod]

export const LinkDeliverySessionStatus = {
  Created: 'CREATED',
  Opened: 'OPENED',
  Exited: 'EXITED',
  Completed: 'COMPLETED',
  Expired: 'EXPIRED',
} as const
export type LinkDeliverySessionStatus = (typeof LinkDeliverySessionStatus)[keyof typeof LinkDeliverySessionStatus]

export const LinkDeliveryVerificationStatus = {
  AutomaticallyVerified: 'automatically_verified',
  PendingAutomaticVerification: 'pending_automatic_verification',
  PendingManualVerification: 'pending_manual_verification',
  ManuallyVerified: 'manually_verified',
  VerificationExpired: 'verification_expired',
  VerificationFailed: 'verification_failed',
  Unsent: 'unsent',
  DatabaseMatched: 'database_matched',
  DatabaseInsightsPending: 'database_insights_pending',
} as const
export type LinkDeliveryVerificationStatus = (typeof LinkDeliveryVerificationStatus)[keyof typeof LinkDeliveryVerificationStatus]

export const LinkDeliveryWebhookCallbackType = {
  Success: 'ON_SUCCESS',
  Event: 'ON_EVENT',
  Exit: 'ON_EXIT',
} as const
export type LinkDeliveryWebhookCallbackType = (typeof LinkDeliveryWebhookCallbackType)[keyof typeof LinkDeliveryWebhookCallbackType]

export const LinkDeliveryWebhookCommunicationMethod = {
  Sms: 'SMS',
  Email: 'EMAIL',
} as const
export type LinkDeliveryWebhookCommunicationMethod = (typeof LinkDeliveryWebhookCommunicationMethod)[keyof typeof LinkDeliveryWebhookCommunicationMethod]

export const LinkDeliveryWebhookDeliveryStatus = {
  Success: 'SUCCESS',
  Failure: 'FAILURE',
} as const
export type LinkDeliveryWebhookDeliveryStatus = (typeof LinkDeliveryWebhookDeliveryStatus)[keyof typeof LinkDeliveryWebhookDeliveryStatus]

export const LinkEventName = {
  BankIncomeInsightsCompleted: 'BANK_INCOME_INSIGHTS_COMPLETED',
  CloseOauth: 'CLOSE_OAUTH',
  Error: 'ERROR',
  Exit: 'EXIT',
  FailOauth: 'FAIL_OAUTH',
  Handoff: 'HANDOFF',
  IssueFollowed: 'ISSUE_FOLLOWED',
  Open: 'OPEN',
  OpenMyPlaid: 'OPEN_MY_PLAID',
  OpenOauth: 'OPEN_OAUTH',
  SearchInstitution: 'SEARCH_INSTITUTION',
  SelectAuthType: 'SELECT_AUTH_TYPE',
  SelectBrand: 'SELECT_BRAND',
  SelectDegradedInstitution: 'SELECT_DEGRADED_INSTITUTION',
  SelectDownInstitution: 'SELECT_DOWN_INSTITUTION',
  SelectFilteredInstitution: 'SELECT_FILTERED_INSTITUTION',
  SelectInstitution: 'SELECT_INSTITUTION',
  SubmitAccountNumber: 'SUBMIT_ACCOUNT_NUMBER',
  SubmitCredentials: 'SUBMIT_CREDENTIALS',
  SubmitDocuments: 'SUBMIT_DOCUMENTS',
  SubmitDocumentsError: 'SUBMIT_DOCUMENTS_ERROR',
  SubmitDocumentsSuccess: 'SUBMIT_DOCUMENTS_SUCCESS',
  SubmitMfa: 'SUBMIT_MFA',
  SubmitRoutingNumber: 'SUBMIT_ROUTING_NUMBER',
  TransitionView: 'TRANSITION_VIEW',
  ViewDataTypes: 'VIEW_DATA_TYPES',
} as const
export type LinkEventName = (typeof LinkEventName)[keyof typeof LinkEventName]

export const LinkSessionSuccessMetadataTransferStatus = {
  Complete: 'COMPLETE',
  Incomplete: 'INCOMPLETE',
  Null: 'null',
} as const
export type LinkSessionSuccessMetadataTransferStatus = (typeof LinkSessionSuccessMetadataTransferStatus)[keyof typeof LinkSessionSuccessMetadataTransferStatus]

export const LinkTokenCreateRequestAppearanceMode = {
  Light: 'LIGHT',
  Dark: 'DARK',
  System: 'SYSTEM',
  Null: 'null',
} as const
export type LinkTokenCreateRequestAppearanceMode = (typeof LinkTokenCreateRequestAppearanceMode)[keyof typeof LinkTokenCreateRequestAppearanceMode]

export const LinkTokenCreateRequestAuthFlowTypeEnum = {
  FlexibleAuth: 'FLEXIBLE_AUTH',
} as const
export type LinkTokenCreateRequestAuthFlowTypeEnum = (typeof LinkTokenCreateRequestAuthFlowTypeEnum)[keyof typeof LinkTokenCreateRequestAuthFlowTypeEnum]

export const LinkTokenCreateRequestAuthRerouteToCredentialsEnum = {
  Off: 'OFF',
  Optional: 'OPTIONAL',
  Forced: 'FORCED',
} as const
export type LinkTokenCreateRequestAuthRerouteToCredentialsEnum = (typeof LinkTokenCreateRequestAuthRerouteToCredentialsEnum)[keyof typeof LinkTokenCreateRequestAuthRerouteToCredentialsEnum]

export const LoanAccountSubtype = {
  Auto: 'auto',
  Business: 'business',
  Commercial: 'commercial',
  CommercialLineOfCredit: 'commercial line of credit',
  Construction: 'construction',
  Consumer: 'consumer',
  HomeEquity: 'home equity',
  HomeEquityLoan: 'home equity loan',
  Installment: 'installment',
  Loan: 'loan',
  Mortgage: 'mortgage',
  Overdraft: 'overdraft',
  LineOfCredit: 'line of credit',
  Student: 'student',
  Other: 'other',
  All: 'all',
} as const
export type LoanAccountSubtype = (typeof LoanAccountSubtype)[keyof typeof LoanAccountSubtype]

export const LoanCompoundingPeriod = {
  Daily: 'daily',
  Weekly: 'weekly',
  Biweekly: 'biweekly',
  Semimonthly: 'semimonthly',
  Monthly: 'monthly',
  Semiannually: 'semiannually',
  Annually: 'annually',
} as const
export type LoanCompoundingPeriod = (typeof LoanCompoundingPeriod)[keyof typeof LoanCompoundingPeriod]

export const LoanIdentifierType = {
  LenderLoan: 'LenderLoan',
  UniversalLoan: 'UniversalLoan',
} as const
export type LoanIdentifierType = (typeof LoanIdentifierType)[keyof typeof LoanIdentifierType]

export const LoanInterestRateType = {
  Fixed: 'fixed',
  Variable: 'variable',
} as const
export type LoanInterestRateType = (typeof LoanInterestRateType)[keyof typeof LoanInterestRateType]

export const LoanPaymentFrequency = {
  Daily: 'daily',
  Weekly: 'weekly',
  Biweekly: 'biweekly',
  Semimonthly: 'semimonthly',
  Monthly: 'monthly',
  Semiannually: 'semiannually',
  Annually: 'annually',
} as const
export type LoanPaymentFrequency = (typeof LoanPaymentFrequency)[keyof typeof LoanPaymentFrequency]

export const MatchSummaryCode = {
  Match: 'match',
  PartialMatch: 'partial_match',
  NoMatch: 'no_match',
  NoData: 'no_data',
  NoInput: 'no_input',
} as const
export type MatchSummaryCode = (typeof MatchSummaryCode)[keyof typeof MatchSummaryCode]

export const MonitoringConsumerReportPermissiblePurpose = {
  AccountReviewCredit: 'ACCOUNT_REVIEW_CREDIT',
  WrittenInstructionOther: 'WRITTEN_INSTRUCTION_OTHER',
} as const
export type MonitoringConsumerReportPermissiblePurpose = (typeof MonitoringConsumerReportPermissiblePurpose)[keyof typeof MonitoringConsumerReportPermissiblePurpose]

export const MonitoringInsightsStatus = {
  Available: 'AVAILABLE',
  Failed: 'FAILED',
} as const
export type MonitoringInsightsStatus = (typeof MonitoringInsightsStatus)[keyof typeof MonitoringInsightsStatus]

export const MonitoringItemStatusCode = {
  Available: 'AVAILABLE',
  Failed: 'FAILED',
  Pending: 'PENDING',
} as const
export type MonitoringItemStatusCode = (typeof MonitoringItemStatusCode)[keyof typeof MonitoringItemStatusCode]

export const NetworkInsightsVersion = {
  Ni1: 'NI1',
} as const
export type NetworkInsightsVersion = (typeof NetworkInsightsVersion)[keyof typeof NetworkInsightsVersion]

export const NetworkStatusGetResponseNetworkStatus = {
  Unknown: 'UNKNOWN',
  ReturningUser: 'RETURNING_USER',
} as const
export type NetworkStatusGetResponseNetworkStatus = (typeof NetworkStatusGetResponseNetworkStatus)[keyof typeof NetworkStatusGetResponseNetworkStatus]

export const OAuthErrorCode = {
  InvalidRequest: 'invalid_request',
  InvalidClient: 'invalid_client',
  InvalidGrant: 'invalid_grant',
  UnauthorizedClient: 'unauthorized_client',
  InvalidScope: 'invalid_scope',
  UnsupportedGrantType: 'unsupported_grant_type',
} as const
export type OAuthErrorCode = (typeof OAuthErrorCode)[keyof typeof OAuthErrorCode]

export const OAuthGrantType = {
  RefreshToken: 'refresh_token',
  UrnietfparamsoauthgrantTypetokenExchange: 'urn:ietf:params:oauth:grant-type:token-exchange',
  ClientCredentials: 'client_credentials',
} as const
export type OAuthGrantType = (typeof OAuthGrantType)[keyof typeof OAuthGrantType]

export const OAuthSubjectTokenType = {
  Tokensuser: 'urn:plaid:params:tokens:user',
  OauthuserToken: 'urn:plaid:params:oauth:user-token',
  CreditmultiUser: 'urn:plaid:params:credit:multi-user',
} as const
export type OAuthSubjectTokenType = (typeof OAuthSubjectTokenType)[keyof typeof OAuthSubjectTokenType]

export const OmittableTransferType = {
  Debit: 'debit',
  Credit: 'credit',
} as const
export type OmittableTransferType = (typeof OmittableTransferType)[keyof typeof OmittableTransferType]

export const OriginatorExpectedTransferFrequency = {
  OncePerMonth: 'once_per_month',
  TwicePerMonth: 'twice_per_month',
  OncePerWeek: 'once_per_week',
  Daily: 'daily',
} as const
export type OriginatorExpectedTransferFrequency = (typeof OriginatorExpectedTransferFrequency)[keyof typeof OriginatorExpectedTransferFrequency]

export const OtherAccountSubtype = {
  Other: 'other',
  All: 'all',
} as const
export type OtherAccountSubtype = (typeof OtherAccountSubtype)[keyof typeof OtherAccountSubtype]

export const OverrideAccountType = {
  Investment: 'investment',
  Credit: 'credit',
  Depository: 'depository',
  Loan: 'loan',
  Payroll: 'payroll',
  Other: 'other',
} as const
export type OverrideAccountType = (typeof OverrideAccountType)[keyof typeof OverrideAccountType]

export const OwnershipType = {
  Null: 'null',
  Individual: 'individual',
  Joint: 'joint',
  Association: 'association',
  Trust: 'trust',
} as const
export type OwnershipType = (typeof OwnershipType)[keyof typeof OwnershipType]

export const POBoxStatus = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type POBoxStatus = (typeof POBoxStatus)[keyof typeof POBoxStatus]

export const PartnerEndCustomerCRAUseCase = {
  CreditUnderwriting: 'CREDIT_UNDERWRITING',
  TenantScreening: 'TENANT_SCREENING',
  InvestorOrServicerOfCredit: 'INVESTOR_OR_SERVICER_OF_CREDIT',
  Utilities: 'UTILITIES',
  BankAccountOpening: 'BANK_ACCOUNT_OPENING',
  IdentityVerificationFraudPrevention: 'IDENTITY_VERIFICATION_FRAUD_PREVENTION',
  CollectionsDebtRecovery: 'COLLECTIONS_DEBT_RECOVERY',
} as const
export type PartnerEndCustomerCRAUseCase = (typeof PartnerEndCustomerCRAUseCase)[keyof typeof PartnerEndCustomerCRAUseCase]

export const PartnerEndCustomerFlowdownStatus = {
  NotStarted: 'NOT_STARTED',
  InReview: 'IN_REVIEW',
  Negotiation: 'NEGOTIATION',
  Complete: 'COMPLETE',
} as const
export type PartnerEndCustomerFlowdownStatus = (typeof PartnerEndCustomerFlowdownStatus)[keyof typeof PartnerEndCustomerFlowdownStatus]

export const PartnerEndCustomerOAuthInstitutionApplicationStatus = {
  NotStarted: 'NOT_STARTED',
  Processing: 'PROCESSING',
  Approved: 'APPROVED',
  Enabled: 'ENABLED',
  AttentionRequired: 'ATTENTION_REQUIRED',
} as const
export type PartnerEndCustomerOAuthInstitutionApplicationStatus = (typeof PartnerEndCustomerOAuthInstitutionApplicationStatus)[keyof typeof PartnerEndCustomerOAuthInstitutionApplicationStatus]

export const PartnerEndCustomerOAuthStatusUpdatedValues = {
  NotStarted: 'not-started',
  Processing: 'processing',
  Approved: 'approved',
  Enabled: 'enabled',
  AttentionRequired: 'attention-required',
} as const
export type PartnerEndCustomerOAuthStatusUpdatedValues = (typeof PartnerEndCustomerOAuthStatusUpdatedValues)[keyof typeof PartnerEndCustomerOAuthStatusUpdatedValues]

export const PartnerEndCustomerQuestionnaireStatus = {
  NotStarted: 'NOT_STARTED',
  Received: 'RECEIVED',
  Complete: 'COMPLETE',
} as const
export type PartnerEndCustomerQuestionnaireStatus = (typeof PartnerEndCustomerQuestionnaireStatus)[keyof typeof PartnerEndCustomerQuestionnaireStatus]

export const PartnerEndCustomerRequirementDue = {
  LegalEntityName: 'legal_entity_name',
  Website: 'website',
  ApplicationName: 'application_name',
  IsDiligenceAttested: 'is_diligence_attested',
  TechnicalContact: 'technical_contact',
  BillingContact: 'billing_contact',
  Address: 'address',
  BankAddendumAcceptance: 'bank_addendum_acceptance',
  QuestionnairesCra: 'questionnaires.cra',
} as const
export type PartnerEndCustomerRequirementDue = (typeof PartnerEndCustomerRequirementDue)[keyof typeof PartnerEndCustomerRequirementDue]

export const PartnerEndCustomerStatus = {
  UnderReview: 'UNDER_REVIEW',
  PendingEnablement: 'PENDING_ENABLEMENT',
  Active: 'ACTIVE',
  Denied: 'DENIED',
  MoreInformationNeeded: 'MORE_INFORMATION_NEEDED',
} as const
export type PartnerEndCustomerStatus = (typeof PartnerEndCustomerStatus)[keyof typeof PartnerEndCustomerStatus]

export const PartyRoleType = {
  Borrower: 'Borrower',
} as const
export type PartyRoleType = (typeof PartyRoleType)[keyof typeof PartyRoleType]

export const PayFrequencyValue = {
  Monthly: 'monthly',
  Semimonthly: 'semimonthly',
  Weekly: 'weekly',
  Biweekly: 'biweekly',
  Unknown: 'unknown',
  Null: 'null',
} as const
export type PayFrequencyValue = (typeof PayFrequencyValue)[keyof typeof PayFrequencyValue]

export const PayPeriodDetailsPayFrequency = {
  PayFrequencyUnknown: 'PAY_FREQUENCY_UNKNOWN',
  PayFrequencyWeekly: 'PAY_FREQUENCY_WEEKLY',
  PayFrequencyBiweekly: 'PAY_FREQUENCY_BIWEEKLY',
  PayFrequencySemimonthly: 'PAY_FREQUENCY_SEMIMONTHLY',
  PayFrequencyMonthly: 'PAY_FREQUENCY_MONTHLY',
  Null: 'null',
} as const
export type PayPeriodDetailsPayFrequency = (typeof PayPeriodDetailsPayFrequency)[keyof typeof PayPeriodDetailsPayFrequency]

export const PaymentAmountCurrency = {
  Gbp: 'GBP',
  Eur: 'EUR',
  Pln: 'PLN',
  Sek: 'SEK',
  Dkk: 'DKK',
  Nok: 'NOK',
} as const
export type PaymentAmountCurrency = (typeof PaymentAmountCurrency)[keyof typeof PaymentAmountCurrency]

export const PaymentChannel = {
  Online: 'online',
  InStore: 'in store',
  Other: 'other',
} as const
export type PaymentChannel = (typeof PaymentChannel)[keyof typeof PaymentChannel]

export const PaymentConsentPeriodicAlignment = {
  Calendar: 'CALENDAR',
  Consent: 'CONSENT',
} as const
export type PaymentConsentPeriodicAlignment = (typeof PaymentConsentPeriodicAlignment)[keyof typeof PaymentConsentPeriodicAlignment]

export const PaymentConsentPeriodicInterval = {
  Day: 'DAY',
  Week: 'WEEK',
  Month: 'MONTH',
  Year: 'YEAR',
} as const
export type PaymentConsentPeriodicInterval = (typeof PaymentConsentPeriodicInterval)[keyof typeof PaymentConsentPeriodicInterval]

export const PaymentInitiationConsentProcessingMode = {
  Async: 'ASYNC',
  Immediate: 'IMMEDIATE',
} as const
export type PaymentInitiationConsentProcessingMode = (typeof PaymentInitiationConsentProcessingMode)[keyof typeof PaymentInitiationConsentProcessingMode]

export const PaymentInitiationConsentScope = {
  MeToMe: 'ME_TO_ME',
  External: 'EXTERNAL',
} as const
export type PaymentInitiationConsentScope = (typeof PaymentInitiationConsentScope)[keyof typeof PaymentInitiationConsentScope]

export const PaymentInitiationConsentStatus = {
  Unauthorised: 'UNAUTHORISED',
  Authorised: 'AUTHORISED',
  Revoked: 'REVOKED',
  Rejected: 'REJECTED',
  Expired: 'EXPIRED',
} as const
export type PaymentInitiationConsentStatus = (typeof PaymentInitiationConsentStatus)[keyof typeof PaymentInitiationConsentStatus]

export const PaymentInitiationConsentType = {
  Sweeping: 'SWEEPING',
  Commercial: 'COMMERCIAL',
} as const
export type PaymentInitiationConsentType = (typeof PaymentInitiationConsentType)[keyof typeof PaymentInitiationConsentType]

export const PaymentInitiationPaymentCreateStatus = {
  PaymentStatusInputNeeded: 'PAYMENT_STATUS_INPUT_NEEDED',
} as const
export type PaymentInitiationPaymentCreateStatus = (typeof PaymentInitiationPaymentCreateStatus)[keyof typeof PaymentInitiationPaymentCreateStatus]

export const PaymentInitiationPaymentStatus = {
  InputNeeded: 'PAYMENT_STATUS_INPUT_NEEDED',
  Processing: 'PAYMENT_STATUS_PROCESSING',
  Initiated: 'PAYMENT_STATUS_INITIATED',
  Completed: 'PAYMENT_STATUS_COMPLETED',
  InsufficientFunds: 'PAYMENT_STATUS_INSUFFICIENT_FUNDS',
  Failed: 'PAYMENT_STATUS_FAILED',
  Blocked: 'PAYMENT_STATUS_BLOCKED',
  Unknown: 'PAYMENT_STATUS_UNKNOWN',
  Executed: 'PAYMENT_STATUS_EXECUTED',
  Settled: 'PAYMENT_STATUS_SETTLED',
  Authorising: 'PAYMENT_STATUS_AUTHORISING',
  Cancelled: 'PAYMENT_STATUS_CANCELLED',
  Established: 'PAYMENT_STATUS_ESTABLISHED',
  Rejected: 'PAYMENT_STATUS_REJECTED',
} as const
export type PaymentInitiationPaymentStatus = (typeof PaymentInitiationPaymentStatus)[keyof typeof PaymentInitiationPaymentStatus]

export const PaymentProfileStatus = {
  Pending: 'PENDING',
  Ready: 'READY',
  Removed: 'REMOVED',
} as const
export type PaymentProfileStatus = (typeof PaymentProfileStatus)[keyof typeof PaymentProfileStatus]

export const PaymentScheduleInterval = {
  Weekly: 'WEEKLY',
  Monthly: 'MONTHLY',
} as const
export type PaymentScheduleInterval = (typeof PaymentScheduleInterval)[keyof typeof PaymentScheduleInterval]

export const PaymentScheme = {
  Null: 'null',
  LocalDefault: 'LOCAL_DEFAULT',
  LocalInstant: 'LOCAL_INSTANT',
  SepaCreditTransfer: 'SEPA_CREDIT_TRANSFER',
  SepaCreditTransferInstant: 'SEPA_CREDIT_TRANSFER_INSTANT',
} as const
export type PaymentScheme = (typeof PaymentScheme)[keyof typeof PaymentScheme]

export const PaystubPayFrequency = {
  Monthly: 'MONTHLY',
  BiWeekly: 'BI-WEEKLY',
  Weekly: 'WEEKLY',
  SemiMonthly: 'SEMI-MONTHLY',
  Null: 'null',
} as const
export type PaystubPayFrequency = (typeof PaystubPayFrequency)[keyof typeof PaystubPayFrequency]

export const PendingDisconnectWebhookReason = {
  Migration: 'INSTITUTION_MIGRATION',
  TokenExpiration: 'INSTITUTION_TOKEN_EXPIRATION',
} as const
export type PendingDisconnectWebhookReason = (typeof PendingDisconnectWebhookReason)[keyof typeof PendingDisconnectWebhookReason]

export const PersonalFinanceCategoryVersion = {
  V1: 'v1',
  V2: 'v2',
} as const
export type PersonalFinanceCategoryVersion = (typeof PersonalFinanceCategoryVersion)[keyof typeof PersonalFinanceCategoryVersion]

export const PhoneNumberTypeEnum = {
  Home: 'home',
  Work: 'work',
  Office: 'office',
  Mobile: 'mobile',
  Mobile1: 'mobile1',
  Other: 'other',
} as const
export type PhoneNumberTypeEnum = (typeof PhoneNumberTypeEnum)[keyof typeof PhoneNumberTypeEnum]

export const PhoneType = {
  Phone: 'phone',
  Fax: 'fax',
} as const
export type PhoneType = (typeof PhoneType)[keyof typeof PhoneType]

export const PhysicalDocumentCategory = {
  DriversLicense: 'drivers_license',
  IdCard: 'id_card',
  Passport: 'passport',
  ResidencePermitCard: 'residence_permit_card',
  ResidentCard: 'resident_card',
  Visa: 'visa',
} as const
export type PhysicalDocumentCategory = (typeof PhysicalDocumentCategory)[keyof typeof PhysicalDocumentCategory]

export const PlaidErrorType = {
  InvalidRequest: 'INVALID_REQUEST',
  InvalidResult: 'INVALID_RESULT',
  InvalidInput: 'INVALID_INPUT',
  InstitutionError: 'INSTITUTION_ERROR',
  RateLimitExceeded: 'RATE_LIMIT_EXCEEDED',
  ApiError: 'API_ERROR',
  ItemError: 'ITEM_ERROR',
  AssetReportError: 'ASSET_REPORT_ERROR',
  BaseReportError: 'BASE_REPORT_ERROR',
  RecaptchaError: 'RECAPTCHA_ERROR',
  OauthError: 'OAUTH_ERROR',
  PaymentError: 'PAYMENT_ERROR',
  BankTransferError: 'BANK_TRANSFER_ERROR',
  IncomeVerificationError: 'INCOME_VERIFICATION_ERROR',
  MicrodepositsError: 'MICRODEPOSITS_ERROR',
  SandboxError: 'SANDBOX_ERROR',
  PartnerError: 'PARTNER_ERROR',
  SignalError: 'SIGNAL_ERROR',
  TransactionsError: 'TRANSACTIONS_ERROR',
  TransactionError: 'TRANSACTION_ERROR',
  TransferError: 'TRANSFER_ERROR',
  CheckReportError: 'CHECK_REPORT_ERROR',
  ConsumerReportError: 'CONSUMER_REPORT_ERROR',
  UserError: 'USER_ERROR',
  IdempotencyError: 'IDEMPOTENCY_ERROR',
  AssetsError: 'ASSETS_ERROR',
  CraMonitoringError: 'CRA_MONITORING_ERROR',
  CreditProfileReportError: 'CREDIT_PROFILE_REPORT_ERROR',
  EncompassError: 'ENCOMPASS_ERROR',
  EnrichError: 'ENRICH_ERROR',
  FraudInsightsError: 'FRAUD_INSIGHTS_ERROR',
  FreddieMacError: 'FREDDIE_MAC_ERROR',
  LinkDeliveryError: 'LINK_DELIVERY_ERROR',
  ProfileError: 'PROFILE_ERROR',
  RecurringTransactionsError: 'RECURRING_TRANSACTIONS_ERROR',
  StatementsError: 'STATEMENTS_ERROR',
  TransferRecurringError: 'TRANSFER_RECURRING_ERROR',
  TransferRefundError: 'TRANSFER_REFUND_ERROR',
} as const
export type PlaidErrorType = (typeof PlaidErrorType)[keyof typeof PlaidErrorType]

export const PlaidLendScoreVersion = {
  V10: 'v1.0',
  V20: 'v2.0',
  Ls1: 'LS1',
} as const
export type PlaidLendScoreVersion = (typeof PlaidLendScoreVersion)[keyof typeof PlaidLendScoreVersion]

export const PrismCashScoreVersion = {
  _41: '4.1',
  _4: '4',
  _3Lite: '3_lite',
  _3: '3',
  Null: 'null',
} as const
export type PrismCashScoreVersion = (typeof PrismCashScoreVersion)[keyof typeof PrismCashScoreVersion]

export const PrismDetectVersion = {
  _41: '4.1',
  _4: '4',
  Null: 'null',
} as const
export type PrismDetectVersion = (typeof PrismDetectVersion)[keyof typeof PrismDetectVersion]

export const PrismExtendVersion = {
  _41: '4.1',
  _4: '4',
  Null: 'null',
} as const
export type PrismExtendVersion = (typeof PrismExtendVersion)[keyof typeof PrismExtendVersion]

export const PrismFirstDetectVersion = {
  _3: '3',
  Null: 'null',
} as const
export type PrismFirstDetectVersion = (typeof PrismFirstDetectVersion)[keyof typeof PrismFirstDetectVersion]

export const PrismInsightsVersion = {
  _41: '4.1',
  _4: '4',
  _3: '3',
  Null: 'null',
} as const
export type PrismInsightsVersion = (typeof PrismInsightsVersion)[keyof typeof PrismInsightsVersion]

export const ProcessorTokenCreateRequestProcessorEnum = {
  Dwolla: 'dwolla',
  Galileo: 'galileo',
  ModernTreasury: 'modern_treasury',
  Ocrolus: 'ocrolus',
  Vesta: 'vesta',
  Drivewealth: 'drivewealth',
  Vopay: 'vopay',
  Achq: 'achq',
  Check: 'check',
  Checkbook: 'checkbook',
  Circle: 'circle',
  SilaMoney: 'sila_money',
  Rize: 'rize',
  SvbApi: 'svb_api',
  Unit: 'unit',
  Wyre: 'wyre',
  Lithic: 'lithic',
  Alpaca: 'alpaca',
  Astra: 'astra',
  Moov: 'moov',
  TreasuryPrime: 'treasury_prime',
  Marqeta: 'marqeta',
  Checkout: 'checkout',
  Solid: 'solid',
  Highnote: 'highnote',
  Gemini: 'gemini',
  ApexClearing: 'apex_clearing',
  Gusto: 'gusto',
  Adyen: 'adyen',
  Atomic: 'atomic',
  I2c: 'i2c',
  Wepay: 'wepay',
  Riskified: 'riskified',
  Utb: 'utb',
  AdpRoll: 'adp_roll',
  FortressTrust: 'fortress_trust',
  Bond: 'bond',
  Bakkt: 'bakkt',
  Teal: 'teal',
  ZeroHash: 'zero_hash',
  TabaPay: 'taba_pay',
  Knot: 'knot',
  Sardine: 'sardine',
  Alloy: 'alloy',
  Finix: 'finix',
  Nuvei: 'nuvei',
  Layer: 'layer',
  Boom: 'boom',
  Seamlessach: 'seamlessach',
  Stake: 'stake',
  Wedbush: 'wedbush',
  Esusu: 'esusu',
  Ansa: 'ansa',
  Scribeup: 'scribeup',
  Straddle: 'straddle',
  Loanpro: 'loanpro',
  BloomCredit: 'bloom_credit',
  Sfox: 'sfox',
  Brale: 'brale',
  Parafin: 'parafin',
  Cardless: 'cardless',
  OpenLedger: 'open_ledger',
  Valon: 'valon',
  Gainbridge: 'gainbridge',
  Cardlytics: 'cardlytics',
  Pinwheel: 'pinwheel',
  ThreadBank: 'thread_bank',
  Array: 'array',
  Fiant: 'fiant',
  Oatfi: 'oatfi',
  Curinos: 'curinos',
  Frame: 'frame',
  Interchecks: 'interchecks',
  Interchange: 'interchange',
  Atomicfi: 'atomicfi',
  Pay: 'pay',
  Natural: 'natural',
  Kanmon: 'kanmon',
  Kick: 'kick',
  Increase: 'increase',
  Airwallex: 'airwallex',
  Cybrid: 'cybrid',
  Bizcap: 'bizcap',
  Webull: 'webull',
  KikoffEnterprise: 'kikoff_enterprise',
} as const
export type ProcessorTokenCreateRequestProcessorEnum = (typeof ProcessorTokenCreateRequestProcessorEnum)[keyof typeof ProcessorTokenCreateRequestProcessorEnum]

export const ProductStatusBreakdownRefreshIntervalEnum = {
  Normal: 'NORMAL',
  Delayed: 'DELAYED',
  Stopped: 'STOPPED',
} as const
export type ProductStatusBreakdownRefreshIntervalEnum = (typeof ProductStatusBreakdownRefreshIntervalEnum)[keyof typeof ProductStatusBreakdownRefreshIntervalEnum]

export const ProductStatusStatusEnum = {
  Healthy: 'HEALTHY',
  Degraded: 'DEGRADED',
  Down: 'DOWN',
} as const
export type ProductStatusStatusEnum = (typeof ProductStatusStatusEnum)[keyof typeof ProductStatusStatusEnum]

export const Products = {
  Assets: 'assets',
  Auth: 'auth',
  Balance: 'balance',
  BalancePlus: 'balance_plus',
  Beacon: 'beacon',
  Identity: 'identity',
  IdentityMatch: 'identity_match',
  Investments: 'investments',
  InvestmentsAuth: 'investments_auth',
  Liabilities: 'liabilities',
  PaymentInitiation: 'payment_initiation',
  IdentityVerification: 'identity_verification',
  Transactions: 'transactions',
  CreditDetails: 'credit_details',
  Income: 'income',
  IncomeVerification: 'income_verification',
  StandingOrders: 'standing_orders',
  Transfer: 'transfer',
  Employment: 'employment',
  RecurringTransactions: 'recurring_transactions',
  TransactionsRefresh: 'transactions_refresh',
  Signal: 'signal',
  Statements: 'statements',
  ProcessorPayments: 'processor_payments',
  ProcessorIdentity: 'processor_identity',
  Profile: 'profile',
  CraBaseReport: 'cra_base_report',
  CraIncomeInsights: 'cra_income_insights',
  CraPartnerInsights: 'cra_partner_insights',
  CraNetworkInsights: 'cra_network_insights',
  CraCashflowInsights: 'cra_cashflow_insights',
  CraMonitoring: 'cra_monitoring',
  CraLendScore: 'cra_lend_score',
  CraPlaidCreditScore: 'cra_plaid_credit_score',
  CraQualify: 'cra_qualify',
  CraHomeLending: 'cra_home_lending',
  Layer: 'layer',
  PayByBank: 'pay_by_bank',
  ProtectLinkedBank: 'protect_linked_bank',
  ProtectTransactions: 'protect_transactions',
} as const
export type Products = (typeof Products)[keyof typeof Products]

export const ProductsTerminateReasonCode = {
  FraudFirstParty: 'FRAUD_FIRST_PARTY',
  FraudFalseIdentity: 'FRAUD_FALSE_IDENTITY',
  FraudAbuse: 'FRAUD_ABUSE',
  FraudOther: 'FRAUD_OTHER',
  FraudTransaction: 'FRAUD_TRANSACTION',
  ConsumerLoanPaidOff: 'CONSUMER_LOAN_PAID_OFF',
  ConsumerAccountClosed: 'CONSUMER_ACCOUNT_CLOSED',
  ConsumerChargeOff: 'CONSUMER_CHARGE_OFF',
  ConsumerPaymentMethodSwitched: 'CONSUMER_PAYMENT_METHOD_SWITCHED',
  UserOffboarding: 'USER_OFFBOARDING',
  DuplicateItem: 'DUPLICATE_ITEM',
  BillingTermination: 'BILLING_TERMINATION',
  Other: 'OTHER',
} as const
export type ProductsTerminateReasonCode = (typeof ProductsTerminateReasonCode)[keyof typeof ProductsTerminateReasonCode]

export const ProgramNameSensitivity = {
  Coarse: 'coarse',
  Balanced: 'balanced',
  Strict: 'strict',
  Exact: 'exact',
} as const
export type ProgramNameSensitivity = (typeof ProgramNameSensitivity)[keyof typeof ProgramNameSensitivity]

export const ProtectReportConfidence = {
  Confirmed: 'CONFIRMED',
  Suspected: 'SUSPECTED',
} as const
export type ProtectReportConfidence = (typeof ProtectReportConfidence)[keyof typeof ProtectReportConfidence]

export const ProtectReportSource = {
  InternalReview: 'INTERNAL_REVIEW',
  UserSelfReported: 'USER_SELF_REPORTED',
  BankFeedback: 'BANK_FEEDBACK',
  NetworkFeedback: 'NETWORK_FEEDBACK',
  AutomatedSystem: 'AUTOMATED_SYSTEM',
  ThirdPartyAlert: 'THIRD_PARTY_ALERT',
  Other: 'OTHER',
} as const
export type ProtectReportSource = (typeof ProtectReportSource)[keyof typeof ProtectReportSource]

export const ProtectReportType = {
  UserAccountTakeover: 'USER_ACCOUNT_TAKEOVER',
  FalseIdentity: 'FALSE_IDENTITY',
  StolenIdentity: 'STOLEN_IDENTITY',
  SyntheticIdentity: 'SYNTHETIC_IDENTITY',
  MultipleUserAccounts: 'MULTIPLE_USER_ACCOUNTS',
  ScamVictim: 'SCAM_VICTIM',
  BankAccountTakeover: 'BANK_ACCOUNT_TAKEOVER',
  BankConnectionRevoked: 'BANK_CONNECTION_REVOKED',
  CardTesting: 'CARD_TESTING',
  UnauthorizedTransaction: 'UNAUTHORIZED_TRANSACTION',
  CardChargeback: 'CARD_CHARGEBACK',
  AchReturn: 'ACH_RETURN',
  Dispute: 'DISPUTE',
  FirstPartyFraud: 'FIRST_PARTY_FRAUD',
  MissedPayment: 'MISSED_PAYMENT',
  LoanStacking: 'LOAN_STACKING',
  MoneyLaundering: 'MONEY_LAUNDERING',
  NoFraud: 'NO_FRAUD',
  Other: 'OTHER',
} as const
export type ProtectReportType = (typeof ProtectReportType)[keyof typeof ProtectReportType]

export const ProxyType = {
  NoneDetected: 'none_detected',
  Tor: 'tor',
  Vpn: 'vpn',
  WebProxy: 'web_proxy',
  PublicProxy: 'public_proxy',
} as const
export type ProxyType = (typeof ProxyType)[keyof typeof ProxyType]

export const ReasonCode = {
  Ac03: 'AC03',
  Am09: 'AM09',
  Cust: 'CUST',
  Dupl: 'DUPL',
  Frad: 'FRAD',
  Tech: 'TECH',
  Upay: 'UPAY',
  Ac14: 'AC14',
  Am06: 'AM06',
  Be05: 'BE05',
  Focr: 'FOCR',
  Ms02: 'MS02',
  Ms03: 'MS03',
  Rr04: 'RR04',
  Ruta: 'RUTA',
} as const
export type ReasonCode = (typeof ReasonCode)[keyof typeof ReasonCode]

export const RecommendationString = {
  Recommended: 'RECOMMENDED',
  NotRecommended: 'NOT_RECOMMENDED',
  Unknown: 'UNKNOWN',
} as const
export type RecommendationString = (typeof RecommendationString)[keyof typeof RecommendationString]

export const RecurringTransactionFrequency = {
  Unknown: 'UNKNOWN',
  Weekly: 'WEEKLY',
  Biweekly: 'BIWEEKLY',
  SemiMonthly: 'SEMI_MONTHLY',
  Monthly: 'MONTHLY',
  Annually: 'ANNUALLY',
} as const
export type RecurringTransactionFrequency = (typeof RecurringTransactionFrequency)[keyof typeof RecurringTransactionFrequency]

export const ReportType = {
  Asset: 'asset',
} as const
export type ReportType = (typeof ReportType)[keyof typeof ReportType]

export const RiskCheckBehaviorBotDetectedLabel = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type RiskCheckBehaviorBotDetectedLabel = (typeof RiskCheckBehaviorBotDetectedLabel)[keyof typeof RiskCheckBehaviorBotDetectedLabel]

export const RiskCheckBehaviorFraudRingDetectedLabel = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type RiskCheckBehaviorFraudRingDetectedLabel = (typeof RiskCheckBehaviorFraudRingDetectedLabel)[keyof typeof RiskCheckBehaviorFraudRingDetectedLabel]

export const RiskCheckBehaviorUserInteractionsLabel = {
  Genuine: 'genuine',
  Neutral: 'neutral',
  Risky: 'risky',
  NoData: 'no_data',
} as const
export type RiskCheckBehaviorUserInteractionsLabel = (typeof RiskCheckBehaviorUserInteractionsLabel)[keyof typeof RiskCheckBehaviorUserInteractionsLabel]

export const RiskCheckEmailDomainIsCustom = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type RiskCheckEmailDomainIsCustom = (typeof RiskCheckEmailDomainIsCustom)[keyof typeof RiskCheckEmailDomainIsCustom]

export const RiskCheckEmailDomainIsDisposable = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type RiskCheckEmailDomainIsDisposable = (typeof RiskCheckEmailDomainIsDisposable)[keyof typeof RiskCheckEmailDomainIsDisposable]

export const RiskCheckEmailDomainIsFreeProvider = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type RiskCheckEmailDomainIsFreeProvider = (typeof RiskCheckEmailDomainIsFreeProvider)[keyof typeof RiskCheckEmailDomainIsFreeProvider]

export const RiskCheckEmailIncludesDateOfBirth = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type RiskCheckEmailIncludesDateOfBirth = (typeof RiskCheckEmailIncludesDateOfBirth)[keyof typeof RiskCheckEmailIncludesDateOfBirth]

export const RiskCheckEmailIsDeliverableStatus = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type RiskCheckEmailIsDeliverableStatus = (typeof RiskCheckEmailIsDeliverableStatus)[keyof typeof RiskCheckEmailIsDeliverableStatus]

export const RiskCheckEmailIsEdu = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type RiskCheckEmailIsEdu = (typeof RiskCheckEmailIsEdu)[keyof typeof RiskCheckEmailIsEdu]

export const RiskCheckEmailName = {
  NoInput: 'no_input',
  Indeterminate: 'indeterminate',
  NoMatch: 'no_match',
  PartialMatch: 'partial_match',
  Match: 'match',
  NoData: 'no_data',
} as const
export type RiskCheckEmailName = (typeof RiskCheckEmailName)[keyof typeof RiskCheckEmailName]

export const RiskCheckEmailTopLevelDomainIsSuspicious = {
  Yes: 'yes',
  No: 'no',
  NoData: 'no_data',
} as const
export type RiskCheckEmailTopLevelDomainIsSuspicious = (typeof RiskCheckEmailTopLevelDomainIsSuspicious)[keyof typeof RiskCheckEmailTopLevelDomainIsSuspicious]

export const RiskCheckLinkedService = {
  Aboutme: 'aboutme',
  Adobe: 'adobe',
  AdultSites: 'adult_sites',
  Airbnb: 'airbnb',
  Altbalaji: 'altbalaji',
  Amazon: 'amazon',
  Apple: 'apple',
  Archiveorg: 'archiveorg',
  Atlassian: 'atlassian',
  Bitmoji: 'bitmoji',
  Bodybuilding: 'bodybuilding',
  Booking: 'booking',
  Bukalapak: 'bukalapak',
  Codecademy: 'codecademy',
  Deliveroo: 'deliveroo',
  Diigo: 'diigo',
  Discord: 'discord',
  Disneyplus: 'disneyplus',
  Duolingo: 'duolingo',
  Ebay: 'ebay',
  Envato: 'envato',
  Eventbrite: 'eventbrite',
  Evernote: 'evernote',
  Facebook: 'facebook',
  Firefox: 'firefox',
  Flickr: 'flickr',
  Flipkart: 'flipkart',
  Foursquare: 'foursquare',
  Freelancer: 'freelancer',
  Gaana: 'gaana',
  Giphy: 'giphy',
  Github: 'github',
  Google: 'google',
  Gravatar: 'gravatar',
  Hubspot: 'hubspot',
  Imgur: 'imgur',
  Instagram: 'instagram',
  Jdid: 'jdid',
  Kakao: 'kakao',
  Kommo: 'kommo',
  Komoot: 'komoot',
  Lastfm: 'lastfm',
  Lazada: 'lazada',
  Line: 'line',
  Linkedin: 'linkedin',
  Mailru: 'mailru',
  Microsoft: 'microsoft',
  Myspace: 'myspace',
  Netflix: 'netflix',
  Nike: 'nike',
  Ok: 'ok',
  Patreon: 'patreon',
  Pinterest: 'pinterest',
  Plurk: 'plurk',
  Quora: 'quora',
  Qzone: 'qzone',
  Rambler: 'rambler',
  Rappi: 'rappi',
  Replit: 'replit',
  Samsung: 'samsung',
  Seoclerks: 'seoclerks',
  Shopclues: 'shopclues',
  Skype: 'skype',
  Snapchat: 'snapchat',
  Snapdeal: 'snapdeal',
  Soundcloud: 'soundcloud',
  Spotify: 'spotify',
  Starz: 'starz',
  Strava: 'strava',
  Taringa: 'taringa',
  Telegram: 'telegram',
  Tiki: 'tiki',
  Tokopedia: 'tokopedia',
  Treehouse: 'treehouse',
  Tumblr: 'tumblr',
  Twitter: 'twitter',
  Venmo: 'venmo',
  Viber: 'viber',
  Vimeo: 'vimeo',
  Vivino: 'vivino',
  Vkontakte: 'vkontakte',
  Wattpad: 'wattpad',
  Weibo: 'weibo',
  Whatsapp: 'whatsapp',
  Wordpress: 'wordpress',
  Xing: 'xing',
  Yahoo: 'yahoo',
  Yandex: 'yandex',
  Zalo: 'zalo',
  Zoho: 'zoho',
} as const
export type RiskCheckLinkedService = (typeof RiskCheckLinkedService)[keyof typeof RiskCheckLinkedService]

export const RiskLevel = {
  Low: 'low',
  Medium: 'medium',
  High: 'high',
} as const
export type RiskLevel = (typeof RiskLevel)[keyof typeof RiskLevel]

export const RiskLevelWithNoData = {
  Low: 'low',
  Medium: 'medium',
  High: 'high',
  NoData: 'no_data',
} as const
export type RiskLevelWithNoData = (typeof RiskLevelWithNoData)[keyof typeof RiskLevelWithNoData]

export const RiskSignalDocumentStatus = {
  Processing: 'PROCESSING',
  ProcessingComplete: 'PROCESSING_COMPLETE',
  ProcessingError: 'PROCESSING_ERROR',
  PasswordProtected: 'PASSWORD_PROTECTED',
  VirusDetected: 'VIRUS_DETECTED',
} as const
export type RiskSignalDocumentStatus = (typeof RiskSignalDocumentStatus)[keyof typeof RiskSignalDocumentStatus]

export const RiskSignalDocumentType = {
  Unknown: 'UNKNOWN',
  BankStatement: 'BANK_STATEMENT',
  BenefitsStatement: 'BENEFITS_STATEMENT',
  BusinessFiling: 'BUSINESS_FILING',
  Check: 'CHECK',
  DrivingLicense: 'DRIVING_LICENSE',
  FinancialStatement: 'FINANCIAL_STATEMENT',
  Invoice: 'INVOICE',
  Payslip: 'PAYSLIP',
  SocialSecurityCard: 'SOCIAL_SECURITY_CARD',
  TaxForm: 'TAX_FORM',
  UtilityBill: 'UTILITY_BILL',
} as const
export type RiskSignalDocumentType = (typeof RiskSignalDocumentType)[keyof typeof RiskSignalDocumentType]

export const RiskSignalFileType = {
  Unknown: 'UNKNOWN',
  ImagePdf: 'IMAGE_PDF',
  ScanOcr: 'SCAN_OCR',
  TruePdf: 'TRUE_PDF',
  Image: 'IMAGE',
  MixedPagePdf: 'MIXED_PAGE_PDF',
  EmptyPdf: 'EMPTY_PDF',
  FlattenedPdf: 'FLATTENED_PDF',
} as const
export type RiskSignalFileType = (typeof RiskSignalFileType)[keyof typeof RiskSignalFileType]

export const RuleResult = {
  Accept: 'ACCEPT',
  Reroute: 'REROUTE',
  Review: 'REVIEW',
} as const
export type RuleResult = (typeof RuleResult)[keyof typeof RuleResult]

export const SMSVerificationStatus = {
  Pending: 'pending',
  Success: 'success',
  Failed: 'failed',
  Canceled: 'canceled',
} as const
export type SMSVerificationStatus = (typeof SMSVerificationStatus)[keyof typeof SMSVerificationStatus]

export const SandboxBankIncomeWebhookFireRequestWebhookCode = {
  Update: 'BANK_INCOME_REFRESH_UPDATE',
  Complete: 'BANK_INCOME_REFRESH_COMPLETE',
} as const
export type SandboxBankIncomeWebhookFireRequestWebhookCode = (typeof SandboxBankIncomeWebhookFireRequestWebhookCode)[keyof typeof SandboxBankIncomeWebhookFireRequestWebhookCode]

export const SandboxCraServicingSimulateErrorWebhookCode = {
  UserNotFound: 'USER_NOT_FOUND',
  ProductGenerationFailed: 'PRODUCT_GENERATION_FAILED',
  Unmatch: 'UNMATCH',
  DataUnavailable: 'DATA_UNAVAILABLE',
  NoEligibleItemsOnProfile: 'NO_ELIGIBLE_ITEMS_ON_PROFILE',
  ProductGenerationError: 'PRODUCT_GENERATION_ERROR',
} as const
export type SandboxCraServicingSimulateErrorWebhookCode = (typeof SandboxCraServicingSimulateErrorWebhookCode)[keyof typeof SandboxCraServicingSimulateErrorWebhookCode]

export const SandboxIncomeFireWebhookRequestVerificationStatusEnum = {
  ProcessingComplete: 'VERIFICATION_STATUS_PROCESSING_COMPLETE',
  ProcessingFailed: 'VERIFICATION_STATUS_PROCESSING_FAILED',
  PendingApproval: 'VERIFICATION_STATUS_PENDING_APPROVAL',
} as const
export type SandboxIncomeFireWebhookRequestVerificationStatusEnum = (typeof SandboxIncomeFireWebhookRequestVerificationStatusEnum)[keyof typeof SandboxIncomeFireWebhookRequestVerificationStatusEnum]

export const SandboxIncomeWebhookFireRequestWebhookCode = {
  IncomeVerification: 'INCOME_VERIFICATION',
  UserIncomeVerification: 'USER_INCOME_VERIFICATION',
  IncomeVerificationRiskSignals: 'INCOME_VERIFICATION_RISK_SIGNALS',
  UserIncomeVerificationRiskSignals: 'USER_INCOME_VERIFICATION_RISK_SIGNALS',
} as const
export type SandboxIncomeWebhookFireRequestWebhookCode = (typeof SandboxIncomeWebhookFireRequestWebhookCode)[keyof typeof SandboxIncomeWebhookFireRequestWebhookCode]

export const SandboxItemFireWebhookRequestWebhookCodeEnum = {
  DefaultUpdate: 'DEFAULT_UPDATE',
  NewAccountsAvailable: 'NEW_ACCOUNTS_AVAILABLE',
  SmsMicrodepositsVerification: 'SMS_MICRODEPOSITS_VERIFICATION',
  AuthorizationGranted: 'AUTHORIZATION_GRANTED',
  UserPermissionRevoked: 'USER_PERMISSION_REVOKED',
  UserAccountRevoked: 'USER_ACCOUNT_REVOKED',
  PendingDisconnect: 'PENDING_DISCONNECT',
  RecurringTransactionsUpdate: 'RECURRING_TRANSACTIONS_UPDATE',
  LoginRepaired: 'LOGIN_REPAIRED',
  SyncUpdatesAvailable: 'SYNC_UPDATES_AVAILABLE',
  ProductReady: 'PRODUCT_READY',
  Error: 'ERROR',
} as const
export type SandboxItemFireWebhookRequestWebhookCodeEnum = (typeof SandboxItemFireWebhookRequestWebhookCodeEnum)[keyof typeof SandboxItemFireWebhookRequestWebhookCodeEnum]

export const SandboxItemSetVerificationStatusRequestVerificationStatusEnum = {
  AutomaticallyVerified: 'automatically_verified',
  VerificationExpired: 'verification_expired',
} as const
export type SandboxItemSetVerificationStatusRequestVerificationStatusEnum = (typeof SandboxItemSetVerificationStatusRequestVerificationStatusEnum)[keyof typeof SandboxItemSetVerificationStatusRequestVerificationStatusEnum]

export const SandboxTransferRfpSimulateAction = {
  Approve: 'approve',
  Reject: 'reject',
} as const
export type SandboxTransferRfpSimulateAction = (typeof SandboxTransferRfpSimulateAction)[keyof typeof SandboxTransferRfpSimulateAction]

export const SandboxUserFireWebhookCode = {
  UserCheckReportReady: 'USER_CHECK_REPORT_READY',
  UserCheckReportFailed: 'USER_CHECK_REPORT_FAILED',
  CheckReportReady: 'CHECK_REPORT_READY',
  CheckReportFailed: 'CHECK_REPORT_FAILED',
} as const
export type SandboxUserFireWebhookCode = (typeof SandboxUserFireWebhookCode)[keyof typeof SandboxUserFireWebhookCode]

export const SandboxUserFireWebhookType = {
  CheckReport: 'CHECK_REPORT',
} as const
export type SandboxUserFireWebhookType = (typeof SandboxUserFireWebhookType)[keyof typeof SandboxUserFireWebhookType]

export const ScopesContext = {
  Enrollment: 'ENROLLMENT',
  Portal: 'PORTAL',
} as const
export type ScopesContext = (typeof ScopesContext)[keyof typeof ScopesContext]

export const SelfieAgeCheckStatus = {
  Match: 'match',
  Warning: 'warning',
  NoMatch: 'no_match',
  NoData: 'no_data',
} as const
export type SelfieAgeCheckStatus = (typeof SelfieAgeCheckStatus)[keyof typeof SelfieAgeCheckStatus]

export const SelfieAnalysisDocumentComparison = {
  Match: 'match',
  NoMatch: 'no_match',
  NoInput: 'no_input',
} as const
export type SelfieAnalysisDocumentComparison = (typeof SelfieAnalysisDocumentComparison)[keyof typeof SelfieAnalysisDocumentComparison]

export const SelfieAnalysisFacialAnalysisOutcome = {
  Success: 'success',
  Failed: 'failed',
} as const
export type SelfieAnalysisFacialAnalysisOutcome = (typeof SelfieAnalysisFacialAnalysisOutcome)[keyof typeof SelfieAnalysisFacialAnalysisOutcome]

export const SelfieAnalysisLivenessCheck = {
  Success: 'success',
  Failed: 'failed',
} as const
export type SelfieAnalysisLivenessCheck = (typeof SelfieAnalysisLivenessCheck)[keyof typeof SelfieAnalysisLivenessCheck]

export const SelfieCheckStatus = {
  Success: 'success',
  Failed: 'failed',
} as const
export type SelfieCheckStatus = (typeof SelfieCheckStatus)[keyof typeof SelfieCheckStatus]

export const SelfieStatus = {
  Success: 'success',
  Failed: 'failed',
} as const
export type SelfieStatus = (typeof SelfieStatus)[keyof typeof SelfieStatus]

export const ServiceProductFulfillmentIdentifier = {
  Voa: 'VOA',
  Voe: 'VOE',
} as const
export type ServiceProductFulfillmentIdentifier = (typeof ServiceProductFulfillmentIdentifier)[keyof typeof ServiceProductFulfillmentIdentifier]

export const SignalDecisionOutcome = {
  Approve: 'APPROVE',
  Review: 'REVIEW',
  Reject: 'REJECT',
  TakeOtherRiskMeasures: 'TAKE_OTHER_RISK_MEASURES',
  NotEvaluated: 'NOT_EVALUATED',
} as const
export type SignalDecisionOutcome = (typeof SignalDecisionOutcome)[keyof typeof SignalDecisionOutcome]

export const SignalPaymentMethod = {
  SameDayAch: 'SAME_DAY_ACH',
  NextDayAch: 'NEXT_DAY_ACH',
  StandardAch: 'STANDARD_ACH',
  MultiplePaymentMethods: 'MULTIPLE_PAYMENT_METHODS',
  Null: 'null',
} as const
export type SignalPaymentMethod = (typeof SignalPaymentMethod)[keyof typeof SignalPaymentMethod]

export const SignalScheduleDefaultPaymentMethod = {
  SameDayAch: 'SAME_DAY_ACH',
  StandardAch: 'STANDARD_ACH',
  MultiplePaymentMethods: 'MULTIPLE_PAYMENT_METHODS',
} as const
export type SignalScheduleDefaultPaymentMethod = (typeof SignalScheduleDefaultPaymentMethod)[keyof typeof SignalScheduleDefaultPaymentMethod]

export const Source = {
  Dashboard: 'dashboard',
  Link: 'link',
  Api: 'api',
  System: 'system',
  Retro: 'retro',
} as const
export type Source = (typeof Source)[keyof typeof Source]

export const StatementsRefreshCompleteResult = {
  Success: 'SUCCESS',
  Failure: 'FAILURE',
} as const
export type StatementsRefreshCompleteResult = (typeof StatementsRefreshCompleteResult)[keyof typeof StatementsRefreshCompleteResult]

export const Strategy = {
  Reset: 'reset',
  Incomplete: 'incomplete',
  Infer: 'infer',
  Custom: 'custom',
} as const
export type Strategy = (typeof Strategy)[keyof typeof Strategy]

export const StudentLoanStatusTypeEnum = {
  Cancelled: 'cancelled',
  ChargedOff: 'charged off',
  Claim: 'claim',
  Consolidated: 'consolidated',
  Deferment: 'deferment',
  Delinquent: 'delinquent',
  Discharged: 'discharged',
  Extension: 'extension',
  Forbearance: 'forbearance',
  InGrace: 'in grace',
  InMilitary: 'in military',
  InSchool: 'in school',
  NotFullyDisbursed: 'not fully disbursed',
  Other: 'other',
  PaidInFull: 'paid in full',
  Refunded: 'refunded',
  Repayment: 'repayment',
  Transferred: 'transferred',
  PendingIdr: 'pending idr',
} as const
export type StudentLoanStatusTypeEnum = (typeof StudentLoanStatusTypeEnum)[keyof typeof StudentLoanStatusTypeEnum]

export const StudentRepaymentPlanTypeEnum = {
  ExtendedGraduated: 'extended graduated',
  ExtendedStandard: 'extended standard',
  Graduated: 'graduated',
  IncomeContingentRepayment: 'income-contingent repayment',
  IncomeBasedRepayment: 'income-based repayment',
  IncomeSensitiveRepayment: 'income-sensitive repayment',
  InterestOnly: 'interest only',
  Other: 'other',
  PayAsYouEarn: 'pay as you earn',
  RevisedPayAsYouEarn: 'revised pay as you earn',
  Standard: 'standard',
  SavingOnAValuableEducation: 'saving on a valuable education',
  Null: 'null',
} as const
export type StudentRepaymentPlanTypeEnum = (typeof StudentRepaymentPlanTypeEnum)[keyof typeof StudentRepaymentPlanTypeEnum]

export const SweepStatus = {
  Pending: 'pending',
  Posted: 'posted',
  Settled: 'settled',
  FundsAvailable: 'funds_available',
  Returned: 'returned',
  Failed: 'failed',
  Null: 'null',
} as const
export type SweepStatus = (typeof SweepStatus)[keyof typeof SweepStatus]

export const SweepTrigger = {
  Manual: 'manual',
  Incoming: 'incoming',
  BalanceThreshold: 'balance_threshold',
  AutomaticAggregate: 'automatic_aggregate',
} as const
export type SweepTrigger = (typeof SweepTrigger)[keyof typeof SweepTrigger]

export const TaxpayerIdentifierType = {
  IndividualTaxpayerIdentificationNumber: 'IndividualTaxpayerIdentificationNumber',
  SocialSecurityNumber: 'SocialSecurityNumber',
} as const
export type TaxpayerIdentifierType = (typeof TaxpayerIdentifierType)[keyof typeof TaxpayerIdentifierType]

export const TotalCanonicalDescription = {
  Bonus: 'BONUS',
  Commission: 'COMMISSION',
  Overtime: 'OVERTIME',
  PaidTimeOff: 'PAID TIME OFF',
  RegularPay: 'REGULAR PAY',
  Vacation: 'VACATION',
  EmployeeMedicare: 'EMPLOYEE MEDICARE',
  Fica: 'FICA',
  SocialSecurityEmployeeTax: 'SOCIAL SECURITY EMPLOYEE TAX',
  Medical: 'MEDICAL',
  Vision: 'VISION',
  Dental: 'DENTAL',
  NetPay: 'NET PAY',
  Taxes: 'TAXES',
  NotFound: 'NOT_FOUND',
  Other: 'OTHER',
  Null: 'null',
} as const
export type TotalCanonicalDescription = (typeof TotalCanonicalDescription)[keyof typeof TotalCanonicalDescription]

export const TransactionAllOfPaymentChannelEnum = {
  Online: 'online',
  InStore: 'in store',
  Other: 'other',
} as const
export type TransactionAllOfPaymentChannelEnum = (typeof TransactionAllOfPaymentChannelEnum)[keyof typeof TransactionAllOfPaymentChannelEnum]

export const TransactionBaseTransactionTypeEnum = {
  Digital: 'digital',
  Place: 'place',
  Special: 'special',
  Unresolved: 'unresolved',
} as const
export type TransactionBaseTransactionTypeEnum = (typeof TransactionBaseTransactionTypeEnum)[keyof typeof TransactionBaseTransactionTypeEnum]

export const TransactionCode = {
  Adjustment: 'adjustment',
  Atm: 'atm',
  BankCharge: 'bank charge',
  BillPayment: 'bill payment',
  Cash: 'cash',
  CashAdvance: 'cash advance',
  Cashback: 'cashback',
  Cheque: 'cheque',
  DirectDebit: 'direct debit',
  Interest: 'interest',
  LateFee: 'late fee',
  MembershipFee: 'membership fee',
  Payment: 'payment',
  Purchase: 'purchase',
  Refund: 'refund',
  ReturnedItemFee: 'returned item fee',
  StandingOrder: 'standing order',
  Transfer: 'transfer',
  Null: 'null',
} as const
export type TransactionCode = (typeof TransactionCode)[keyof typeof TransactionCode]

export const TransactionPaymentChannelEnum = {
  Online: 'online',
  InStore: 'in store',
  Other: 'other',
} as const
export type TransactionPaymentChannelEnum = (typeof TransactionPaymentChannelEnum)[keyof typeof TransactionPaymentChannelEnum]

export const TransactionStreamStatus = {
  Unknown: 'UNKNOWN',
  Mature: 'MATURE',
  EarlyDetection: 'EARLY_DETECTION',
  Tombstoned: 'TOMBSTONED',
} as const
export type TransactionStreamStatus = (typeof TransactionStreamStatus)[keyof typeof TransactionStreamStatus]

export const TransactionTransactionTypeEnum = {
  Digital: 'digital',
  Place: 'place',
  Special: 'special',
  Unresolved: 'unresolved',
} as const
export type TransactionTransactionTypeEnum = (typeof TransactionTransactionTypeEnum)[keyof typeof TransactionTransactionTypeEnum]

export const TransactionsRuleField = {
  TransactionId: 'TRANSACTION_ID',
  MerchantName: 'MERCHANT_NAME',
} as const
export type TransactionsRuleField = (typeof TransactionsRuleField)[keyof typeof TransactionsRuleField]

export const TransactionsRuleType = {
  ExactMatch: 'EXACT_MATCH',
  SubstringMatch: 'SUBSTRING_MATCH',
} as const
export type TransactionsRuleType = (typeof TransactionsRuleType)[keyof typeof TransactionsRuleType]

export const TransactionsUpdateStatus = {
  TransactionsUpdateStatusUnknown: 'TRANSACTIONS_UPDATE_STATUS_UNKNOWN',
  NotReady: 'NOT_READY',
  InitialUpdateComplete: 'INITIAL_UPDATE_COMPLETE',
  HistoricalUpdateComplete: 'HISTORICAL_UPDATE_COMPLETE',
} as const
export type TransactionsUpdateStatus = (typeof TransactionsUpdateStatus)[keyof typeof TransactionsUpdateStatus]

export const TransferACHNetwork = {
  Ach: 'ach',
  SameDayAch: 'same-day-ach',
} as const
export type TransferACHNetwork = (typeof TransferACHNetwork)[keyof typeof TransferACHNetwork]

export const TransferAuthorizationDecision = {
  Approved: 'approved',
  Declined: 'declined',
  UserActionRequired: 'user_action_required',
} as const
export type TransferAuthorizationDecision = (typeof TransferAuthorizationDecision)[keyof typeof TransferAuthorizationDecision]

export const TransferAuthorizationDecisionRationaleCode = {
  Nsf: 'NSF',
  Risk: 'RISK',
  TransferLimitReached: 'TRANSFER_LIMIT_REACHED',
  ManuallyVerifiedItem: 'MANUALLY_VERIFIED_ITEM',
  ItemLoginRequired: 'ITEM_LOGIN_REQUIRED',
  PaymentProfileLoginRequired: 'PAYMENT_PROFILE_LOGIN_REQUIRED',
  Error: 'ERROR',
  MigratedAccountItem: 'MIGRATED_ACCOUNT_ITEM',
  Admin: 'ADMIN',
  Fraud: 'FRAUD',
  Null: 'null',
} as const
export type TransferAuthorizationDecisionRationaleCode = (typeof TransferAuthorizationDecisionRationaleCode)[keyof typeof TransferAuthorizationDecisionRationaleCode]

export const TransferAuthorizationGuaranteeDecision = {
  Guaranteed: 'GUARANTEED',
  NotGuaranteed: 'NOT_GUARANTEED',
  Null: 'null',
} as const
export type TransferAuthorizationGuaranteeDecision = (typeof TransferAuthorizationGuaranteeDecision)[keyof typeof TransferAuthorizationGuaranteeDecision]

export const TransferAuthorizationGuaranteeDecisionRationaleCode = {
  ReturnBank: 'RETURN_BANK',
  ReturnCustomer: 'RETURN_CUSTOMER',
  GuaranteeLimitReached: 'GUARANTEE_LIMIT_REACHED',
  RiskEstimateUnavailable: 'RISK_ESTIMATE_UNAVAILABLE',
  RequiredParamMissing: 'REQUIRED_PARAM_MISSING',
} as const
export type TransferAuthorizationGuaranteeDecisionRationaleCode = (typeof TransferAuthorizationGuaranteeDecisionRationaleCode)[keyof typeof TransferAuthorizationGuaranteeDecisionRationaleCode]

export const TransferAuthorizationRiskLevel = {
  HighRisk: 'HIGH_RISK',
  MediumHighRisk: 'MEDIUM_HIGH_RISK',
  MediumRisk: 'MEDIUM_RISK',
  MediumLowRisk: 'MEDIUM_LOW_RISK',
  LowRisk: 'LOW_RISK',
} as const
export type TransferAuthorizationRiskLevel = (typeof TransferAuthorizationRiskLevel)[keyof typeof TransferAuthorizationRiskLevel]

export const TransferBalanceType = {
  RtpCredits: 'prefunded_rtp_credits',
  AchCredits: 'prefunded_ach_credits',
} as const
export type TransferBalanceType = (typeof TransferBalanceType)[keyof typeof TransferBalanceType]

export const TransferCreditFundsSource = {
  Sweep: 'sweep',
  PrefundedRtpCredits: 'prefunded_rtp_credits',
  PrefundedAchCredits: 'prefunded_ach_credits',
  Null: 'null',
} as const
export type TransferCreditFundsSource = (typeof TransferCreditFundsSource)[keyof typeof TransferCreditFundsSource]

export const TransferDiligenceStatus = {
  NotSubmitted: 'not_submitted',
  Submitted: 'submitted',
  UnderReview: 'under_review',
  Approved: 'approved',
  Denied: 'denied',
  MoreInformationRequired: 'more_information_required',
} as const
export type TransferDiligenceStatus = (typeof TransferDiligenceStatus)[keyof typeof TransferDiligenceStatus]

export const TransferDocumentPurpose = {
  DueDiligence: 'DUE_DILIGENCE',
} as const
export type TransferDocumentPurpose = (typeof TransferDocumentPurpose)[keyof typeof TransferDocumentPurpose]

export const TransferEventListTransferType = {
  Debit: 'debit',
  Credit: 'credit',
  Null: 'null',
} as const
export type TransferEventListTransferType = (typeof TransferEventListTransferType)[keyof typeof TransferEventListTransferType]

export const TransferEventType = {
  Pending: 'pending',
  Cancelled: 'cancelled',
  Failed: 'failed',
  Posted: 'posted',
  Settled: 'settled',
  FundsAvailable: 'funds_available',
  Guaranteed: 'guaranteed',
  Returned: 'returned',
  GuaranteeReimbursed: 'guarantee_reimbursed',
  ClientReturnRecovered: 'client_return_recovered',
  PlaidReturnRecovered: 'plaid_return_recovered',
  Swept: 'swept',
  SweptSettled: 'swept_settled',
  ReturnSwept: 'return_swept',
  SweepPending: 'sweep.pending',
  SweepPosted: 'sweep.posted',
  SweepSettled: 'sweep.settled',
  SweepReturned: 'sweep.returned',
  SweepFailed: 'sweep.failed',
  SweepFundsAvailable: 'sweep.funds_available',
  RefundPending: 'refund.pending',
  RefundCancelled: 'refund.cancelled',
  RefundFailed: 'refund.failed',
  RefundPosted: 'refund.posted',
  RefundSettled: 'refund.settled',
  RefundReturned: 'refund.returned',
  RefundSwept: 'refund.swept',
  RefundReturnSwept: 'refund.return_swept',
} as const
export type TransferEventType = (typeof TransferEventType)[keyof typeof TransferEventType]

export const TransferGuaranteeOutcome = {
  FullInstant: 'FULL_INSTANT',
  PartialInstantOnly: 'PARTIAL_INSTANT_ONLY',
  PartialInstantWithObservationWindow: 'PARTIAL_INSTANT_WITH_OBSERVATION_WINDOW',
  NotGuaranteed: 'NOT_GUARANTEED',
} as const
export type TransferGuaranteeOutcome = (typeof TransferGuaranteeOutcome)[keyof typeof TransferGuaranteeOutcome]

export const TransferIntentAuthorizationDecision = {
  Approved: 'APPROVED',
  Declined: 'DECLINED',
} as const
export type TransferIntentAuthorizationDecision = (typeof TransferIntentAuthorizationDecision)[keyof typeof TransferIntentAuthorizationDecision]

export const TransferIntentCreateMode = {
  Payment: 'PAYMENT',
  Disbursement: 'DISBURSEMENT',
} as const
export type TransferIntentCreateMode = (typeof TransferIntentCreateMode)[keyof typeof TransferIntentCreateMode]

export const TransferIntentCreateNetwork = {
  Ach: 'ach',
  SameDayAch: 'same-day-ach',
  Rtp: 'rtp',
} as const
export type TransferIntentCreateNetwork = (typeof TransferIntentCreateNetwork)[keyof typeof TransferIntentCreateNetwork]

export const TransferIntentStatus = {
  Pending: 'PENDING',
  Succeeded: 'SUCCEEDED',
  Failed: 'FAILED',
} as const
export type TransferIntentStatus = (typeof TransferIntentStatus)[keyof typeof TransferIntentStatus]

export const TransferLedgerSweepSimulateEventType = {
  Posted: 'sweep.posted',
  Settled: 'sweep.settled',
  Returned: 'sweep.returned',
  Failed: 'sweep.failed',
} as const
export type TransferLedgerSweepSimulateEventType = (typeof TransferLedgerSweepSimulateEventType)[keyof typeof TransferLedgerSweepSimulateEventType]

export const TransferNetwork = {
  Ach: 'ach',
  SameDayAch: 'same-day-ach',
  Rtp: 'rtp',
  Wire: 'wire',
  Rfp: 'rfp',
} as const
export type TransferNetwork = (typeof TransferNetwork)[keyof typeof TransferNetwork]

export const TransferRecurringNetwork = {
  Ach: 'ach',
  SameDayAch: 'same-day-ach',
  Rtp: 'rtp',
} as const
export type TransferRecurringNetwork = (typeof TransferRecurringNetwork)[keyof typeof TransferRecurringNetwork]

export const TransferRecurringStatus = {
  Active: 'active',
  Cancelled: 'cancelled',
  Expired: 'expired',
} as const
export type TransferRecurringStatus = (typeof TransferRecurringStatus)[keyof typeof TransferRecurringStatus]

export const TransferRefundStatus = {
  Pending: 'pending',
  Posted: 'posted',
  Cancelled: 'cancelled',
  Failed: 'failed',
  Settled: 'settled',
  Returned: 'returned',
} as const
export type TransferRefundStatus = (typeof TransferRefundStatus)[keyof typeof TransferRefundStatus]

export const TransferScheduleIntervalUnit = {
  Week: 'week',
  Month: 'month',
} as const
export type TransferScheduleIntervalUnit = (typeof TransferScheduleIntervalUnit)[keyof typeof TransferScheduleIntervalUnit]

export const TransferStatus = {
  Pending: 'pending',
  Posted: 'posted',
  Settled: 'settled',
  FundsAvailable: 'funds_available',
  Cancelled: 'cancelled',
  Failed: 'failed',
  Returned: 'returned',
} as const
export type TransferStatus = (typeof TransferStatus)[keyof typeof TransferStatus]

export const TransferSweepStatus = {
  Null: 'null',
  Unswept: 'unswept',
  Swept: 'swept',
  SweptSettled: 'swept_settled',
  ReturnSwept: 'return_swept',
} as const
export type TransferSweepStatus = (typeof TransferSweepStatus)[keyof typeof TransferSweepStatus]

export const TransferType = {
  Debit: 'debit',
  Credit: 'credit',
} as const
export type TransferType = (typeof TransferType)[keyof typeof TransferType]

export const UserBasedProducts = {
  CraBaseReport: 'cra_base_report',
  CraIncomeInsights: 'cra_income_insights',
  CraPartnerInsights: 'cra_partner_insights',
  CraNetworkInsights: 'cra_network_insights',
  CraCashflowInsights: 'cra_cashflow_insights',
  CraMonitoring: 'cra_monitoring',
  CraLendScore: 'cra_lend_score',
  CraPlaidCreditScore: 'cra_plaid_credit_score',
  Investments: 'investments',
  Liabilities: 'liabilities',
  ProtectLinkedBank: 'protect_linked_bank',
  ProtectTransactions: 'protect_transactions',
  Transactions: 'transactions',
} as const
export type UserBasedProducts = (typeof UserBasedProducts)[keyof typeof UserBasedProducts]

export const UserStatedIncomeSourceCategory = {
  Other: 'OTHER',
  Salary: 'SALARY',
  Unemployment: 'UNEMPLOYMENT',
  Cash: 'CASH',
  GigEconomy: 'GIG_ECONOMY',
  Rental: 'RENTAL',
  ChildSupport: 'CHILD_SUPPORT',
  Military: 'MILITARY',
  Retirement: 'RETIREMENT',
  LongTermDisability: 'LONG_TERM_DISABILITY',
  BankInterest: 'BANK_INTEREST',
} as const
export type UserStatedIncomeSourceCategory = (typeof UserStatedIncomeSourceCategory)[keyof typeof UserStatedIncomeSourceCategory]

export const UserStatedIncomeSourceFrequency = {
  Unknown: 'UNKNOWN',
  Weekly: 'WEEKLY',
  Biweekly: 'BIWEEKLY',
  SemiMonthly: 'SEMI_MONTHLY',
  Monthly: 'MONTHLY',
} as const
export type UserStatedIncomeSourceFrequency = (typeof UserStatedIncomeSourceFrequency)[keyof typeof UserStatedIncomeSourceFrequency]

export const UserStatedIncomeSourcePayType = {
  Unknown: 'UNKNOWN',
  Gross: 'GROSS',
  Net: 'NET',
} as const
export type UserStatedIncomeSourcePayType = (typeof UserStatedIncomeSourcePayType)[keyof typeof UserStatedIncomeSourcePayType]

export const VerificationRefreshStatus = {
  StatusUserPresenceRequired: 'VERIFICATION_REFRESH_STATUS_USER_PRESENCE_REQUIRED',
  Successful: 'VERIFICATION_REFRESH_SUCCESSFUL',
  NotFound: 'VERIFICATION_REFRESH_NOT_FOUND',
} as const
export type VerificationRefreshStatus = (typeof VerificationRefreshStatus)[keyof typeof VerificationRefreshStatus]

export const VerificationStatus = {
  Verified: 'VERIFIED',
  Unverified: 'UNVERIFIED',
  NeedsInfo: 'NEEDS_INFO',
  UnableToVerify: 'UNABLE_TO_VERIFY',
  Unknown: 'UNKNOWN',
} as const
export type VerificationStatus = (typeof VerificationStatus)[keyof typeof VerificationStatus]

export const VerifySMSDetailsStatus = {
  Success: 'success',
  Failed: 'failed',
} as const
export type VerifySMSDetailsStatus = (typeof VerifySMSDetailsStatus)[keyof typeof VerifySMSDetailsStatus]

export const WalletISOCurrencyCode = {
  Gbp: 'GBP',
  Eur: 'EUR',
} as const
export type WalletISOCurrencyCode = (typeof WalletISOCurrencyCode)[keyof typeof WalletISOCurrencyCode]

export const WalletPaymentScheme = {
  Null: 'null',
  FasterPayments: 'FASTER_PAYMENTS',
  SepaCreditTransfer: 'SEPA_CREDIT_TRANSFER',
  SepaCreditTransferInstant: 'SEPA_CREDIT_TRANSFER_INSTANT',
} as const
export type WalletPaymentScheme = (typeof WalletPaymentScheme)[keyof typeof WalletPaymentScheme]

export const WalletStatus = {
  Unknown: 'UNKNOWN',
  Active: 'ACTIVE',
  Closed: 'CLOSED',
} as const
export type WalletStatus = (typeof WalletStatus)[keyof typeof WalletStatus]

export const WalletTransactionCounterpartyHolderCategory = {
  Personal: 'personal',
  Business: 'business',
} as const
export type WalletTransactionCounterpartyHolderCategory = (typeof WalletTransactionCounterpartyHolderCategory)[keyof typeof WalletTransactionCounterpartyHolderCategory]

export const WalletTransactionFailureReason = {
  ExternalSystem: 'EXTERNAL_SYSTEM',
  Expired: 'EXPIRED',
  Cancelled: 'CANCELLED',
  Invalid: 'INVALID',
  AccountInvalid: 'ACCOUNT_INVALID',
  AuthenticationFailed: 'AUTHENTICATION_FAILED',
  Unknown: 'UNKNOWN',
} as const
export type WalletTransactionFailureReason = (typeof WalletTransactionFailureReason)[keyof typeof WalletTransactionFailureReason]

export const WalletTransactionGetResponseTypeEnum = {
  BankTransfer: 'BANK_TRANSFER',
  Payout: 'PAYOUT',
  PisPayIn: 'PIS_PAY_IN',
  Refund: 'REFUND',
  FundsSweep: 'FUNDS_SWEEP',
  Return: 'RETURN',
  Recall: 'RECALL',
  AccountFunding: 'ACCOUNT_FUNDING',
  AutoRefund: 'AUTO_REFUND',
  TransferOut: 'TRANSFER_OUT',
} as const
export type WalletTransactionGetResponseTypeEnum = (typeof WalletTransactionGetResponseTypeEnum)[keyof typeof WalletTransactionGetResponseTypeEnum]

export const WalletTransactionPayeeVerificationStatus = {
  FullMatch: 'FULL_MATCH',
  PartialMatch: 'PARTIAL_MATCH',
  NoMatch: 'NO_MATCH',
  Error: 'ERROR',
  CheckNotPossible: 'CHECK_NOT_POSSIBLE',
} as const
export type WalletTransactionPayeeVerificationStatus = (typeof WalletTransactionPayeeVerificationStatus)[keyof typeof WalletTransactionPayeeVerificationStatus]

export const WalletTransactionRelationTypeEnum = {
  Payout: 'PAYOUT',
  Return: 'RETURN',
  Refund: 'REFUND',
  FundsSweep: 'FUNDS_SWEEP',
} as const
export type WalletTransactionRelationTypeEnum = (typeof WalletTransactionRelationTypeEnum)[keyof typeof WalletTransactionRelationTypeEnum]

export const WalletTransactionStatus = {
  Authorising: 'AUTHORISING',
  Initiated: 'INITIATED',
  Executed: 'EXECUTED',
  Settled: 'SETTLED',
  Blocked: 'BLOCKED',
  Failed: 'FAILED',
} as const
export type WalletTransactionStatus = (typeof WalletTransactionStatus)[keyof typeof WalletTransactionStatus]

export const WalletTransactionTypeEnum = {
  BankTransfer: 'BANK_TRANSFER',
  Payout: 'PAYOUT',
  PisPayIn: 'PIS_PAY_IN',
  Refund: 'REFUND',
  FundsSweep: 'FUNDS_SWEEP',
  Return: 'RETURN',
  Recall: 'RECALL',
  AccountFunding: 'ACCOUNT_FUNDING',
  AutoRefund: 'AUTO_REFUND',
  TransferOut: 'TRANSFER_OUT',
} as const
export type WalletTransactionTypeEnum = (typeof WalletTransactionTypeEnum)[keyof typeof WalletTransactionTypeEnum]

export const WarningWarningCodeEnum = {
  OwnersUnavailable: 'OWNERS_UNAVAILABLE',
  InvestmentsUnavailable: 'INVESTMENTS_UNAVAILABLE',
  TransactionsUnavailable: 'TRANSACTIONS_UNAVAILABLE',
  BankIncomeInsightsInsufficientData: 'BANK_INCOME_INSIGHTS_INSUFFICIENT_DATA',
  BankIncomeInsightsIncomplete: 'BANK_INCOME_INSIGHTS_INCOMPLETE',
  BankIncomeInsightsStatusInProgress: 'BANK_INCOME_INSIGHTS_STATUS_IN_PROGRESS',
  BankIncomeInsightsInternalError: 'BANK_INCOME_INSIGHTS_INTERNAL_ERROR',
  BankIncomeInsightsMismatchedDaysRequested: 'BANK_INCOME_INSIGHTS_MISMATCHED_DAYS_REQUESTED',
} as const
export type WarningWarningCodeEnum = (typeof WarningWarningCodeEnum)[keyof typeof WarningWarningCodeEnum]

export const WatchlistScreeningDocumentType = {
  BirthCertificate: 'birth_certificate',
  DriversLicense: 'drivers_license',
  ImmigrationNumber: 'immigration_number',
  MilitaryId: 'military_id',
  Other: 'other',
  Passport: 'passport',
  PersonalIdentification: 'personal_identification',
  RationCard: 'ration_card',
  Ssn: 'ssn',
  StudentId: 'student_id',
  TaxId: 'tax_id',
  TravelDocument: 'travel_document',
  VoterId: 'voter_id',
} as const
export type WatchlistScreeningDocumentType = (typeof WatchlistScreeningDocumentType)[keyof typeof WatchlistScreeningDocumentType]

export const WatchlistScreeningEntityUpdateRequestResettableField = {
  Assignee: 'assignee',
} as const
export type WatchlistScreeningEntityUpdateRequestResettableField = (typeof WatchlistScreeningEntityUpdateRequestResettableField)[keyof typeof WatchlistScreeningEntityUpdateRequestResettableField]

export const WatchlistScreeningHitStatus = {
  Confirmed: 'confirmed',
  PendingReview: 'pending_review',
  Dismissed: 'dismissed',
} as const
export type WatchlistScreeningHitStatus = (typeof WatchlistScreeningHitStatus)[keyof typeof WatchlistScreeningHitStatus]

export const WatchlistScreeningIndividualUpdateRequestResettableField = {
  Assignee: 'assignee',
} as const
export type WatchlistScreeningIndividualUpdateRequestResettableField = (typeof WatchlistScreeningIndividualUpdateRequestResettableField)[keyof typeof WatchlistScreeningIndividualUpdateRequestResettableField]

export const WatchlistScreeningStatus = {
  Rejected: 'rejected',
  PendingReview: 'pending_review',
  Cleared: 'cleared',
} as const
export type WatchlistScreeningStatus = (typeof WatchlistScreeningStatus)[keyof typeof WatchlistScreeningStatus]

export const WeakAliasDetermination = {
  None: 'none',
  Source: 'source',
  Plaid: 'plaid',
} as const
export type WeakAliasDetermination = (typeof WeakAliasDetermination)[keyof typeof WeakAliasDetermination]

export const WebhookEnvironmentValues = {
  Sandbox: 'sandbox',
  Production: 'production',
} as const
export type WebhookEnvironmentValues = (typeof WebhookEnvironmentValues)[keyof typeof WebhookEnvironmentValues]

export const WebhookEventDeliveryStatus = {
  Pending: 'PENDING',
  Delivered: 'DELIVERED',
  Failed: 'FAILED',
} as const
export type WebhookEventDeliveryStatus = (typeof WebhookEventDeliveryStatus)[keyof typeof WebhookEventDeliveryStatus]

export const WebhookType = {
  Auth: 'AUTH',
  Holdings: 'HOLDINGS',
  InvestmentsTransactions: 'INVESTMENTS_TRANSACTIONS',
  Item: 'ITEM',
  Liabilities: 'LIABILITIES',
  Transactions: 'TRANSACTIONS',
  Assets: 'ASSETS',
} as const
export type WebhookType = (typeof WebhookType)[keyof typeof WebhookType]

export const YieldRateType = {
  Coupon: 'coupon',
  CouponEquivalent: 'coupon_equivalent',
  Discount: 'discount',
  Yield: 'yield',
  Null: 'null',
} as const
export type YieldRateType = (typeof YieldRateType)[keyof typeof YieldRateType]
