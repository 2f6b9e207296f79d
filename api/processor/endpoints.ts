import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { get as accountGet } from './account/get.ts'
import { create as apexProcessorTokenCreate } from './apex/processor_token/create.ts'
import { get as authGet } from './auth/get.ts'
import { get as balanceGet } from './balance/get.ts'
import { create as bankTransferCreate } from './bank_transfer/create.ts'
import { create as dwollaProcessorTokenCreate } from './dwolla/processor_token/create.ts'
import { get as identityGet } from './identity/get.ts'
import { match as identityMatch } from './identity/match.ts'
import { get as investmentsAuthGet } from './investments/auth/get.ts'
import { get as investmentsHoldingsGet } from './investments/holdings/get.ts'
import { get as investmentsTransactionsGet } from './investments/transactions/get.ts'
import { get as liabilitiesGet } from './liabilities/get.ts'
import { create as ocrolusProcessorTokenCreate } from './ocrolus/processor_token/create.ts'
import { report as signalDecisionReport } from './signal/decision/report.ts'
import { evaluate as signalEvaluate } from './signal/evaluate.ts'
import { prepare as signalPrepare } from './signal/prepare.ts'
import { report as signalReturnReport } from './signal/return/report.ts'
import { create as stripeBankAccountTokenCreate } from './stripe/bank_account_token/create.ts'
import { create as tokenCreate } from './token/create.ts'
import { get as tokenPermissionsGet } from './token/permissions/get.ts'
import { set as tokenPermissionsSet } from './token/permissions/set.ts'
import { update as tokenWebhookUpdate } from './token/webhook/update.ts'
import { get as transactionsGet } from './transactions/get.ts'
import { get as transactionsRecurringGet } from './transactions/recurring/get.ts'
import { refresh as transactionsRefresh } from './transactions/refresh.ts'
import { sync as transactionsSync } from './transactions/sync.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  accountGet,
  apexProcessorTokenCreate,
  authGet,
  balanceGet,
  bankTransferCreate,
  dwollaProcessorTokenCreate,
  identityGet,
  identityMatch,
  investmentsAuthGet,
  investmentsHoldingsGet,
  investmentsTransactionsGet,
  liabilitiesGet,
  ocrolusProcessorTokenCreate,
  signalDecisionReport,
  signalEvaluate,
  signalPrepare,
  signalReturnReport,
  stripeBankAccountTokenCreate,
  tokenCreate,
  tokenPermissionsGet,
  tokenPermissionsSet,
  tokenWebhookUpdate,
  transactionsGet,
  transactionsRecurringGet,
  transactionsRefresh,
  transactionsSync,
]
