import { Type, type Static } from 'typebox'
import { Instant, Nullable } from '@gingham/api-kit'
import { Account } from '../../accounts/index.ts'
import { Owner } from '../identity.schema.ts'

const RiskSignal = Type.Object(
  {
    type: Type.Optional(Nullable(Type.String(), { description: 'Kind of finding.' })),
    has_fraud_risk: Type.Optional(Nullable(Type.Boolean(), { description: 'Whether it looks forged.' })),
    signal_description: Type.Optional(Nullable(Type.String(), { description: 'What was found.' })),
    page_number: Type.Optional(Nullable(Type.Integer(), { description: 'The page; 0 for the whole document.' })),
  },
  { title: 'IdentityDocumentUploadRiskSignal', description: 'One finding.' },
)

const RiskInsights = Type.Object(
  {
    risk_summary: Type.Optional(
      Type.Object(
        {
          risk_score: Type.Optional(
            Nullable(Type.Integer(), {
              description: '0 trustworthy to 100 likely forged; from 80 the documentation advises against trusting it.',
            }),
          ),
        },
        { title: 'IdentityDocumentUploadRiskSummary', description: 'The whole document.' },
      ),
    ),
    risk_signals: Type.Optional(Type.Array(RiskSignal, { description: 'Single findings.' })),
  },
  {
    title: 'IdentityDocumentUploadRiskInsights',
    description: 'How far the document can be trusted; only where the link token asked for `risk_signals`.',
  },
)

const Metadata = Type.Object(
  {
    document_type: Type.Optional(
      Nullable(Type.String(), { description: 'BANK_STATEMENT; null while, or because, it could not be read.' }),
    ),
    is_account_number_match: Type.Optional(
      Nullable(Type.Boolean(), {
        description: 'Whether it is about the account number that is known. Trust its owners only where it is true.',
      }),
    ),
    page_count: Type.Optional(Nullable(Type.Integer(), { description: 'Number of pages.' })),
    last_updated: Type.Optional(Instant('When it was last changed: as a rule, read.')),
    uploaded_at: Type.Optional(Instant('When it came in.')),
  },
  { title: 'IdentityDocumentUploadMetadata', description: 'What kind of document it is.' },
)

export const IdentityDocumentUpload = Type.Object(
  {
    document_id: Type.Optional(Type.String({ description: 'Id of the document, a UUID.' })),
    metadata: Type.Optional(Metadata),
    risk_insights: Type.Optional(RiskInsights),
  },
  { title: 'IdentityDocumentUpload', description: 'A bank statement that the person has uploaded.' },
)
export type IdentityDocumentUpload = Static<typeof IdentityDocumentUpload>

export const AccountIdentityDocumentUpload = Type.Object(
  {
    ...Account.properties,
    owners: Type.Array(
      Type.Object({
        ...Owner.properties,
        document_id: Type.String({ description: 'The document that says so.' }),
      }),
      { description: 'Who owns the account, as the documents say.' },
    ),
    documents: Type.Optional(
      Nullable(Type.Array(IdentityDocumentUpload), {
        description: 'What was uploaded for this account, oldest first.',
      }),
    ),
  },
  { title: 'AccountIdentityDocumentUpload', description: 'One account of an Item, with what was uploaded for it.' },
)
