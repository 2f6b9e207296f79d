import { Type } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'

const text = (description: string) => Nullable(Type.String(), { description })

const DocumentReference = Type.Object(
  {
    document_id: Type.Optional(text('Id of the document.')),
    document_name: Type.Optional(Type.String({ description: 'Name of the file.' })),
    status: Type.Optional(
      OneOf(['PROCESSING', 'PROCESSING_COMPLETE', 'PROCESSING_ERROR', 'PASSWORD_PROTECTED', 'VIRUS_DETECTED'], {
        description: 'How looking at the document ended.',
      }),
    ),
    document_type: Type.Optional(
      Nullable(OneOf(['UNKNOWN', 'BANK_STATEMENT', 'PAYSLIP', 'TAX_FORM']), { description: 'What the document is.' }),
    ),
    file_type: Type.Optional(Nullable(OneOf(['UNKNOWN', 'IMAGE', 'TRUE_PDF']), { description: 'Kind of file.' })),
  },
  { title: 'RiskSignalDocumentReference', description: 'A document.' },
)

const RiskSignal = Type.Object(
  {
    type: text('What was looked for.'),
    field: text('Which field it is about.'),
    has_fraud_risk: Nullable(Type.Boolean(), { description: 'Whether it speaks against the document.' }),
    institution_metadata: Nullable(
      Type.Object(
        { item_id: Type.String({ description: 'The Item.' }) },
        { title: 'DocumentRiskSignalInstitutionMetadata' },
      ),
      { description: 'The Item that the document was compared with.' },
    ),
    expected_value: text('What should stand there.'),
    actual_value: text('What stands there.'),
    signal_description: text('More about it, for people.'),
    page_number: Nullable(Type.Integer(), { description: 'The page; 0 for the document as a whole.' }),
  },
  { title: 'DocumentRiskSignal', description: 'One sign.' },
)

const SingleDocument = Type.Object(
  {
    document_reference: DocumentReference,
    risk_signals: Type.Array(Nullable(RiskSignal), { description: 'What was found.' }),
    risk_summary: Type.Object(
      {
        risk_score: Nullable(Type.Number(), {
          description: '0 to 100: the higher, the likelier it is that the document was tampered with.',
        }),
      },
      { title: 'DocumentRiskSummary', description: 'What it comes to.' },
    ),
  },
  { title: 'SingleDocumentRiskSignal', description: 'What was found in one document.' },
)

export const RiskSignalsItem = Type.Object(
  {
    item_id: Type.String({ description: 'The Item.' }),
    verification_risk_signals: Type.Array(
      Type.Object(
        {
          account_id: text('Null: documents belong to no account.'),
          single_document_risk_signals: Type.Array(SingleDocument, { description: 'Document by document.' }),
          multi_document_risk_signals: Type.Array(
            Type.Object(
              {
                document_references: Type.Array(DocumentReference, { description: 'The documents.' }),
                risk_signals: Type.Array(Nullable(RiskSignal), { description: 'What was found.' }),
              },
              { title: 'MultiDocumentRiskSignal' },
            ),
            { description: 'What documents say against each other.' },
          ),
        },
        { title: 'DocumentRiskSignalsObject' },
      ),
      { description: 'Empty for Items without documents.' },
    ),
  },
  { title: 'PayrollRiskSignalsItem', description: 'One upload of documents.' },
)
