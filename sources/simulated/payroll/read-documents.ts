import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'
import type {
  DocumentFindings,
  DocumentReading,
  PayrollAccount,
  SourceDocument,
  UploadedStatement,
} from '../../payroll.ts'
import { CustomPayStub, CustomW2 } from '../custom-user/custom-income.schema.ts'
import { customPayStub, customW2 } from '../custom-user/custom-pay-stub.ts'
import { customStatement, CustomStatement } from '../custom-user/custom-statement.ts'
import { withoutNulls } from '../custom-user/parse-custom-user.ts'
import { digestOf } from '../random.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import { statementsOf, type Statements } from './bank-statements.ts'
import { showPayroll } from './show-payroll.ts'

const text = () => Type.Optional(Type.String())

/**
 * A document in place of which JSON is uploaded: https://plaid.com/docs/income/document-income/
 * DIFFERENCE: Plaid's test files have no bank statements.
 */
const TestDocument = Type.Object({
  paystub: Type.Optional(CustomPayStub),
  w2: Type.Optional(CustomW2),
  bank_statement: Type.Optional(CustomStatement),
  single_document_risk_signals: Type.Optional(
    Type.Object({
      risk_summary: Type.Optional(Type.Object({ risk_score: Type.Optional(Type.Number()) })),
      risk_signals: Type.Optional(
        Type.Array(
          Type.Object({
            type: text(),
            field: text(),
            has_fraud_risk: Type.Optional(Type.Boolean()),
            institution_metadata: Type.Optional(Type.Object({ item_id: Type.String() })),
            expected_value: text(),
            actual_value: text(),
            signal_description: text(),
            page_number: Type.Optional(Type.Integer()),
          }),
        ),
      ),
    }),
  ),
  ocr_status: text(),
  risk_signals_status: text(),
})
type TestDocument = Static<typeof TestDocument>

/** What a document holds: one of them, or nothing. */
interface Row {
  pay_stub?: PayrollAccount['pay_stubs'][number]
  w2?: PayrollAccount['w2s'][number]
  statement?: UploadedStatement
}

interface ReadDocument {
  row: Row
  findings: DocumentFindings
}

/**
 * What uploaded documents say. JSON of the documented test files says it itself; for a PDF or a picture, which nobody reads here, the
 * person's own papers stand in, newest first: bank statements for files that are called so, pay stubs for all others.
 */
export function readDocuments(login: SimulatedLogin, documents: readonly SourceDocument[]): DocumentReading {
  const read = readAll(login, documents)
  const rows = read.map(({ row }) => row)
  const account: PayrollAccount = {
    account_key: 'documents',
    rate_of_pay: { pay_rate: null, pay_amount: null },
    pay_frequency: null,
    employment: null,
    pay_stubs: rows.flatMap((row) => row.pay_stub ?? []),
    w2s: rows.flatMap((row) => row.w2 ?? []),
    form1099s: [],
  }
  return {
    payroll: { accounts: [account] },
    bank_statements: rows.flatMap((row) => row.statement ?? []),
    findings: read.map(({ findings }) => findings),
  }
}

function readAll(login: SimulatedLogin, documents: readonly SourceDocument[]): ReadDocument[] {
  const stubs = showPayroll(login).accounts.flatMap(({ pay_stubs }) => pay_stubs)
  let statements: Statements | undefined
  const seen = { stubs: 0, statements: 0 }
  return documents.map((document, position) => {
    if (document.content_type === 'application/json') return readTestDocument(document, position)
    if (isCalledStatement(document)) {
      statements ??= statementsOf(login)
      const statement = statements(seen.statements++, `statement/${position}`)
      return { row: { statement }, findings: pictureFindings(document, statement.document_key) }
    }
    const stub = stubs[seen.stubs++ % Math.max(stubs.length, 1)]
    const row: Row = stub === undefined ? {} : { pay_stub: { ...stub, document_key: `stub/${position}` } }
    return { row, findings: pictureFindings(document, row.pay_stub?.document_key ?? null) }
  })
}

/** Pay stubs are called statements, too: of earnings. */
function isCalledStatement({ name }: SourceDocument): boolean {
  return /statement/i.test(name) && !/earning|pay|wage/i.test(name)
}

function readTestDocument(document: SourceDocument, position: number): ReadDocument {
  const test = parse(document) ?? {}
  const isRead = (test.ocr_status ?? 'SUCCESS') === 'SUCCESS'
  const row = rowOf(test, isRead, position)
  const { document_key = null } = row.pay_stub ?? row.w2 ?? row.statement ?? {}
  return {
    row,
    findings: {
      name: document.name,
      document_key,
      status: isRead && document_key !== null ? 'PROCESSING_COMPLETE' : 'DOCUMENT_ERROR',
      file_type: 'UNKNOWN',
      page_count: null,
      risk: riskOf(test),
    },
  }
}

/** A statement that cannot be read is one all the same; of pay stubs and forms nothing is shown then. */
function rowOf({ paystub, w2, bank_statement }: TestDocument, isRead: boolean, position: number): Row {
  if (bank_statement !== undefined && paystub === undefined && w2 === undefined) {
    return { statement: customStatement(isRead ? bank_statement : {}, `statement/${position}`) }
  }
  if (!isRead) return {}
  if (paystub !== undefined) return { pay_stub: customPayStub(paystub, `stub/${position}`) }
  return w2 === undefined ? {} : { w2: customW2(w2, `w2/${position}`) }
}

function parse({ file }: SourceDocument): TestDocument | null {
  try {
    const value = withoutNulls(JSON.parse(Buffer.from(file).toString('utf8')))
    return Value.Check(TestDocument, value) ? value : null
  } catch {
    return null
  }
}

const failures = ['PROCESSING_ERROR', 'PASSWORD_PROTECTED', 'VIRUS_DETECTED'] as const

function riskOf({ single_document_risk_signals: told, risk_signals_status }: TestDocument): DocumentFindings['risk'] {
  const failure = failures.find((status) => status === risk_signals_status)
  if (failure !== undefined) return { status: failure, risk_score: null, risk_signals: [] }
  return {
    status: 'PROCESSING_COMPLETE',
    risk_score: told?.risk_summary?.risk_score ?? 0,
    risk_signals: (told?.risk_signals ?? []).map((signal) => ({
      type: signal.type ?? null,
      field: signal.field ?? null,
      has_fraud_risk: signal.has_fraud_risk ?? null,
      institution_metadata: signal.institution_metadata ?? null,
      expected_value: signal.expected_value ?? null,
      actual_value: signal.actual_value ?? null,
      signal_description: signal.signal_description ?? null,
      page_number: signal.page_number ?? null,
    })),
  }
}

/** A low score that belongs to the file: the same file scores the same. */
function pictureFindings({ name, content_type, file }: SourceDocument, document_key: string | null): DocumentFindings {
  return {
    name,
    document_key,
    status: document_key === null ? 'DOCUMENT_ERROR' : 'PROCESSING_COMPLETE',
    file_type: content_type === 'application/pdf' ? 'TRUE_PDF' : 'IMAGE',
    page_count: 1,
    risk: {
      status: 'PROCESSING_COMPLETE',
      risk_score: digestOf('document', Buffer.from(file).toString('base64')).readUInt8(0) % 15,
      risk_signals: [],
    },
  }
}
