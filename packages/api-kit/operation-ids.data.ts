/**
 * Names of the official client's methods that are not the path in camel case. Facts, read from the package `plaid` 47.
 */
export const operationIds: Readonly<Record<string, string>> = {
  '/beacon/account_risk/v1/evaluate': 'beaconAccountRiskEvaluate',
  '/beta/credit/v1/bank_employment/get': 'creditBankEmploymentGet',
  '/beta/transactions/rules/v1/create': 'transactionsRulesCreate',
  '/beta/transactions/rules/v1/list': 'transactionsRulesList',
  '/beta/transactions/rules/v1/remove': 'transactionsRulesRemove',
  '/beta/transactions/user_insights/v1/get': 'transactionsUserInsightsGet',
  '/beta/transactions/v1/enhance': 'transactionsEnhance',
  '/credit/audit_copy_token/remove': 'creditReportAuditCopyRemove',
  '/fdx/consents': 'fdxConsentsList',
  '/fdx/consents/{consentId}': 'fdxConsentsGet',
  '/fdx/consents/{consentId}/revocation': 'fdxConsentsRevoke',
  '/fdx/recipient/{recipientId}': 'getRecipient',
  '/fdx/recipients': 'getRecipients',
  '/item/public_token/create': 'itemCreatePublicToken',
  '/payment_initiation/payment/token/create': 'createPaymentToken',
}
