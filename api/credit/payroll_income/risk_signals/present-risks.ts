import type { Static } from 'typebox'
import type { DocumentRiskSignal } from '@gingham/sources'
import type { Ids } from '@gingham/store'
import {
  findContradictions,
  kindOfUpload,
  uploadedFindings,
  type PayrollItem,
  type UploadedFindings,
} from '../../../payroll/index.ts'
import type { RiskSignalsItem } from './risk-signals.schema.ts'

/** A document that a bank contradicts is one for people to look at. */
const CONTRADICTED_SCORE_MIN = 50

/** What was found in the documents of an Item, in each and in all together. Nothing of documents that nobody asked to look at. */
export function presentRisks(ids: Ids, { item: { item_id }, stored }: PayrollItem): Static<typeof RiskSignalsItem> {
  const { payroll, risk_status } = stored
  if (risk_status === null || payroll === null) return { item_id, verification_risk_signals: [] }
  const documents = uploadedFindings(ids, item_id, payroll)
  const { deposit_signals = {} } = payroll
  return {
    item_id,
    verification_risk_signals: [
      {
        account_id: null,
        single_document_risk_signals: documents.map((document) =>
          presentDocument(document, deposit_signals[document.document_key ?? ''] ?? []),
        ),
        multi_document_risk_signals: findContradictions(payroll).map(({ document_keys, signal }) => ({
          document_references: document_keys.flatMap((key) =>
            documents.filter(({ document_key }) => document_key === key).map(referenceTo),
          ),
          risk_signals: [signal],
        })),
      },
    ],
  }
}

function presentDocument(document: UploadedFindings, deposit_signals: readonly DocumentRiskSignal[]) {
  const { risk_score, risk_signals } = document.risk
  const isContradicted = deposit_signals.some(({ has_fraud_risk }) => has_fraud_risk)
  return {
    document_reference: referenceTo(document),
    risk_signals: [...risk_signals, ...deposit_signals],
    risk_summary: {
      risk_score: isContradicted && risk_score !== null ? Math.max(risk_score, CONTRADICTED_SCORE_MIN) : risk_score,
    },
  }
}

const types = { stub: 'PAYSLIP', w2: 'TAX_FORM', 1099: 'TAX_FORM', statement: 'BANK_STATEMENT' } as const

function referenceTo(document: UploadedFindings) {
  const { document_id, name, file_type, risk } = document
  const kind = kindOfUpload(document)
  const document_type = kind === null ? ('UNKNOWN' as const) : types[kind]
  return { document_id, document_name: name, status: risk.status, document_type, file_type }
}
