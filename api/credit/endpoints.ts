import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { get as assetReportFreddieMacGet } from './asset_report/freddie_mac/get.ts'
import { create as auditCopyTokenCreate } from './audit_copy_token/create.ts'
import { remove as auditCopyTokenRemove } from './audit_copy_token/remove.ts'
import { update as auditCopyTokenUpdate } from './audit_copy_token/update.ts'
import { get as bankStatementsUploadsGet } from './bank_statements/uploads/get.ts'
import { get as bankIncomeGet } from './bank_income/get.ts'
import { get as bankIncomePdfGet } from './bank_income/pdf/get.ts'
import { refresh as bankIncomeRefresh } from './bank_income/refresh.ts'
import { update as bankIncomeWebhookUpdate } from './bank_income/webhook/update.ts'
import { create as relayCreate } from './relay/create.ts'
import { get as freddieMacReportsGet } from './freddie_mac/reports/get.ts'
import { get as relayGet } from './relay/get.ts'
import { get as relayPdfGet } from './relay/pdf/get.ts'
import { refresh as relayRefresh } from './relay/refresh.ts'
import { remove as relayRemove } from './relay/remove.ts'
import { get as sessionsGet } from './sessions/get.ts'
import { get as employmentGet } from './employment/get.ts'
import { get as payrollIncomeGet } from './payroll_income/get.ts'
import { update as payrollIncomeParsingConfigUpdate } from './payroll_income/parsing_config/update.ts'
import { precheck as payrollIncomePrecheck } from './payroll_income/precheck.ts'
import { refresh as payrollIncomeRefresh } from './payroll_income/refresh.ts'
import { get as payrollIncomeRiskSignalsGet } from './payroll_income/risk_signals/get.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  assetReportFreddieMacGet,
  auditCopyTokenCreate,
  auditCopyTokenRemove,
  auditCopyTokenUpdate,
  bankIncomeGet,
  bankIncomePdfGet,
  bankIncomeRefresh,
  bankIncomeWebhookUpdate,
  bankStatementsUploadsGet,
  freddieMacReportsGet,
  relayCreate,
  relayGet,
  relayPdfGet,
  relayRefresh,
  relayRemove,
  sessionsGet,
  employmentGet,
  payrollIncomeGet,
  payrollIncomeParsingConfigUpdate,
  payrollIncomePrecheck,
  payrollIncomeRefresh,
  payrollIncomeRiskSignalsGet,
]
