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
  form1099?: PayrollAccount['form1099s'][number]
  statement?: UploadedStatement
}

interface ReadDocument {
  row: Row | null
  findings: DocumentFindings
}

/**
 * What uploaded documents say. JSON of the documented test files says it itself; for a PDF or a picture, which nobody reads here, the
 * person's own papers stand in, newest first: bank statements and tax forms for files that are called so, pay stubs for all others.
 */
export function readDocuments(login: SimulatedLogin, documents: readonly SourceDocument[]): DocumentReading {
  const read = readAll(login, documents)
  const rows = read.map(({ row }) => row)
  const account: PayrollAccount = {
    account_key: 'documents',
    rate_of_pay: { pay_rate: null, pay_amount: null },
    pay_frequency: null,
    employment: null,
    pay_stubs: rows.flatMap((row) => row?.pay_stub ?? []),
    w2s: rows.flatMap((row) => row?.w2 ?? []),
    form1099s: rows.flatMap((row) => row?.form1099 ?? []),
  }
  return {
    payroll: { accounts: [account] },
    bank_statements: rows.flatMap((row) => row?.statement ?? []),
    findings: read.map(({ findings }) => findings),
  }
}

function readAll(login: SimulatedLogin, documents: readonly SourceDocument[]): ReadDocument[] {
  const { accounts } = showPayroll(login)
  let statements: Statements | undefined
  const seen = { stub: 0, w2: 0, 1099: 0, statement: 0 }
  return documents.map((document, position) => {
    if (document.content_type === 'application/json') return readTestDocument(document, position)
    const kind = kindCalled(document)
    const [document_key, at] = [`${kind}/${position}`, seen[kind]++]
    if (kind === 'statement') {
      statements ??= statementsOf(login)
      return { row: { statement: statements(at, document_key) }, findings: pictureFindings(document, document_key) }
    }
    const row = paperOf(accounts, kind, at, document_key)
    return { row, findings: pictureFindings(document, row === null ? null : document_key) }
  })
}

/** What a picture stands for. Pay stubs are called statements, too: of earnings. Cameras count their pictures. */
function kindCalled({ name }: SourceDocument): 'stub' | 'w2' | '1099' | 'statement' {
  if (/(?<![a-z0-9])w[-_ ]?2(?!\d)/i.test(name)) return 'w2'
  if (/(?<!\d)1099(?!\d)/.test(name) && !/^(img|dsc)/i.test(name)) return '1099'
  return /statement/i.test(name) && !/earning|pay|wage/i.test(name) ? 'statement' : 'stub'
}

/** One of the person's own papers, counted from the newest; null where there are none of the kind. */
function paperOf(
  accounts: readonly PayrollAccount[],
  kind: 'stub' | 'w2' | '1099',
  at: number,
  document_key: string,
): Row | null {
  const pick = <Paper>(papers: readonly Paper[]) => papers[at % Math.max(papers.length, 1)]
  const pay_stub = kind === 'stub' ? pick(accounts.flatMap(({ pay_stubs }) => pay_stubs)) : undefined
  const w2 = kind === 'w2' ? pick(accounts.flatMap(({ w2s }) => w2s)) : undefined
  const form1099 = kind === '1099' ? pick(accounts.flatMap(({ form1099s }) => form1099s)) : undefined
  if (pay_stub !== undefined) return { pay_stub: { ...pay_stub, document_key } }
  if (w2 !== undefined) return { w2: { ...w2, document_key } }
  return form1099 === undefined ? null : { form1099: { ...form1099, document_key } }
}

function readTestDocument(document: SourceDocument, position: number): ReadDocument {
  const test = parseTestDocument(document) ?? {}
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

/** A test document; null where the file is none. */
export function parseTestDocument({ file }: SourceDocument): TestDocument | null {
  try {
    const value = withoutNulls(JSON.parse(Buffer.from(file).toString('utf8')))
    return Value.Check(TestDocument, value) ? value : null
  } catch {
    return null
  }
}

const failures = ['PASSWORD_PROTECTED', 'VIRUS_DETECTED'] as const

/** What the look for tampering says, as a test document has it. */
export function riskOf({
  single_document_risk_signals: told,
  risk_signals_status,
}: TestDocument): DocumentFindings['risk'] {
  if ((risk_signals_status ?? 'SUCCESS') !== 'SUCCESS') {
    // The documented test files say ERROR_PROCESSING for what answers call PROCESSING_ERROR.
    const status = failures.find((failure) => failure === risk_signals_status) ?? 'PROCESSING_ERROR'
    return { status, risk_score: null, risk_signals: [] }
  }
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

function pictureFindings({ name, content_type, file }: SourceDocument, document_key: string | null): DocumentFindings {
  return {
    name,
    document_key,
    status: document_key === null ? 'DOCUMENT_ERROR' : 'PROCESSING_COMPLETE',
    file_type: content_type === 'application/pdf' ? 'TRUE_PDF' : 'IMAGE',
    page_count: pagesOf({ content_type, file }),
    risk: pictureRisk(file),
  }
}

/** A low score that belongs to the file: the same file scores the same. */
export function pictureRisk(file: Uint8Array): DocumentFindings['risk'] {
  const risk_score = digestOf('document', Buffer.from(file).toString('base64')).readUInt8(0) % 15
  return { status: 'PROCESSING_COMPLETE', risk_score, risk_signals: [] }
}

/** A picture is a page. Of a PDF those are counted that stand in the open; null where they are kept compressed. */
export function pagesOf({ content_type, file }: Pick<SourceDocument, 'content_type' | 'file'>): number | null {
  if (content_type !== 'application/pdf') return 1
  return (
    Buffer.from(file)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? null
  )
}
