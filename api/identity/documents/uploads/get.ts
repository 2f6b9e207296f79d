import { Type } from 'typebox'
import { Instant, Nullable } from '@gingham/api-kit'
import { Account, exampleChecking, listAccounts, selectAccounts } from '../../../accounts/index.ts'
import { defineEndpoint } from '../../../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  exampleItem,
  Item,
  productErrors,
  requireHealthyItem,
  requireProduct,
  toWireItem,
} from '../../../item/index.ts'
import { Owner } from '../../identity.schema.ts'

const IdentityDocumentUpload = Type.Object(
  {
    document_id: Type.Optional(Type.String({ description: 'Id of the document.' })),
    metadata: Type.Optional(
      Type.Object(
        {
          document_type: Type.Optional(Nullable(Type.String(), { description: 'Kind of document: BANK_STATEMENT.' })),
          is_account_number_match: Type.Optional(
            Nullable(Type.Boolean(), { description: 'Whether it is about the account number that is known.' }),
          ),
          page_count: Type.Optional(Nullable(Type.Integer(), { description: 'Number of pages.' })),
          last_updated: Type.Optional(Instant('When it was last changed.')),
          uploaded_at: Type.Optional(Instant('When it came in.')),
        },
        { title: 'IdentityDocumentUploadMetadata', description: 'What kind of document it is.' },
      ),
    ),
    risk_insights: Type.Optional(
      Type.Object(
        {
          risk_summary: Type.Optional(
            Type.Object(
              {
                risk_score: Type.Optional(
                  Nullable(Type.Integer(), { description: '0 trustworthy to 100 likely forged.' }),
                ),
              },
              { title: 'IdentityDocumentUploadRiskSummary', description: 'The whole document.' },
            ),
          ),
          risk_signals: Type.Optional(
            Type.Array(
              Type.Object(
                {
                  type: Type.Optional(Nullable(Type.String(), { description: 'Kind of finding.' })),
                  has_fraud_risk: Type.Optional(Nullable(Type.Boolean(), { description: 'Whether it looks forged.' })),
                  signal_description: Type.Optional(Nullable(Type.String(), { description: 'What was found.' })),
                  page_number: Type.Optional(
                    Nullable(Type.Integer(), { description: 'The page; 0 for the whole document.' }),
                  ),
                },
                { title: 'IdentityDocumentUploadRiskSignal', description: 'One finding.' },
              ),
              { description: 'Single findings.' },
            ),
          ),
        },
        { title: 'IdentityDocumentUploadRiskInsights', description: 'How far the document can be trusted.' },
      ),
    ),
  },
  { title: 'IdentityDocumentUpload', description: 'A document that the person has uploaded.' },
)

const AccountIdentityDocumentUpload = Type.Object(
  {
    ...Account.properties,
    owners: Type.Array(Owner, { description: 'Who owns the account, as the documents say.' }),
    documents: Type.Optional(
      Nullable(Type.Array(IdentityDocumentUpload), { description: 'Documents about this account.' }),
    ),
  },
  { title: 'AccountIdentityDocumentUpload', description: 'One account of an Item, with what was uploaded for it.' },
)

export const get = defineEndpoint({
  path: '/identity/documents/uploads/get',
  summary: 'Documents that were uploaded to tell who owns an account',
  description:
    'Link has no step for uploads here: every account is answered without documents, and without the owners that they would tell.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(
      Type.Object(
        {
          account_ids: Type.Optional(
            Type.Array(Type.String(), { description: 'Only these accounts. All of them unless given.' }),
          ),
        },
        { description: 'What to answer with.' },
      ),
    ),
  }),
  response: Type.Object({
    accounts: Type.Array(AccountIdentityDocumentUpload, { description: 'In the order in which the bank lists them.' }),
    item: Item,
  }),
  errors: [...productErrors, 'INVALID_ACCOUNT_ID'],
  examples: [
    {
      title: 'An account for which nothing was uploaded',
      request: { access_token: exampleAccessToken },
      response: {
        accounts: [{ ...exampleChecking, owners: [], documents: [] }],
        item: { ...exampleItem, billed_products: ['identity'], products: ['identity'] },
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, options }) {
    const healthy = await requireHealthyItem(call, access_token)
    const item = await requireProduct(call, healthy, 'identity')
    const accounts = selectAccounts(await listAccounts(call.db, item.item_id), options?.account_ids)
    return {
      // DIFFERENCE: nothing can be uploaded in this Link, so there are never any documents.
      accounts: accounts.map(({ document }) => ({ ...document, owners: [], documents: [] })),
      item: toWireItem(call.house.sources, item),
    }
  },
})
