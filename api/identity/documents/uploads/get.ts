import { Type, type Static } from 'typebox'
import { toInstant } from '@gingham/clock'
import { AccountSelection, exampleChecking, listAccounts, selectAccounts } from '../../../accounts/index.ts'
import { defineEndpoint } from '../../../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  exampleItem,
  Item,
  itemErrors,
  requireItem,
  toWireItem,
} from '../../../item/index.ts'
import type { Owner } from '../../identity.schema.ts'
import { exampleOwner } from '../../owner.example.ts'
import { AccountIdentityDocumentUpload, type IdentityDocumentUpload } from '../documents.schema.ts'
import { listDocuments, type StoredDocument } from '../documents.store.ts'

const exampleDocumentId = '2f9c1f70-54a5-4c0e-9d42-6f0b8c0c7a11'

export const get = defineEndpoint({
  path: '/identity/documents/uploads/get',
  summary: 'Bank statements that were uploaded to tell who owns an account',
  description:
    'Link in update mode takes a bank statement where its token has `identity.is_document_upload`. It is read when Link is closed: wait for the webhook IDENTITY: DOCUMENT_UPDATE_AVAILABLE. Made for Items of typed account numbers, whose bank tells nothing. Answers from what is held, also while an Item needs a new login.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(AccountSelection),
  }),
  response: Type.Object({
    accounts: Type.Array(AccountIdentityDocumentUpload, { description: 'In the order in which the bank lists them.' }),
    item: Item,
  }),
  errors: [...itemErrors, 'INVALID_ACCOUNT_ID'],
  examples: [
    {
      title: 'An account with a statement that looks genuine',
      request: { access_token: exampleAccessToken },
      response: {
        accounts: [
          {
            ...exampleChecking,
            owners: [{ ...exampleOwner, emails: [], phone_numbers: [], document_id: exampleDocumentId }],
            documents: [
              {
                document_id: exampleDocumentId,
                metadata: {
                  document_type: 'BANK_STATEMENT',
                  is_account_number_match: true,
                  page_count: 3,
                  last_updated: '2026-03-14T10:31:00Z',
                  uploaded_at: '2026-03-14T10:30:00Z',
                },
                risk_insights: { risk_summary: { risk_score: 4 }, risk_signals: [] },
              },
            ],
          },
        ],
        item: { ...exampleItem, billed_products: ['auth'], products: ['auth'] },
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, options }) {
    const { db, house } = call
    const item = await requireItem(call, access_token)
    const accounts = selectAccounts(await listAccounts(db, item.item_id), options?.account_ids)
    const uploaded = Map.groupBy(await listDocuments(db, house.sealer, item.item_id), ({ account_id }) => account_id)
    return {
      accounts: accounts.map(({ account_id, document }) => {
        const documents = uploaded.get(account_id) ?? []
        return { ...document, owners: documents.flatMap(ownersOf), documents: documents.map(toWire) }
      }),
      item: toWireItem(house.sources, item),
    }
  },
})

type DocumentOwner = Static<typeof AccountIdentityDocumentUpload>['owners'][number]

function ownersOf({ document_id, findings }: StoredDocument): DocumentOwner[] {
  // Sealed in the shape of the wire, which a source's types only promise not to write to.
  return ((findings?.owners ?? []) as Owner[]).map((owner) => ({ ...owner, document_id }))
}

function toWire({
  document_id,
  findings,
  has_risk_signals,
  updated_ms,
  uploaded_ms,
}: StoredDocument): IdentityDocumentUpload {
  return {
    document_id,
    metadata: {
      document_type: findings?.is_read === true ? 'BANK_STATEMENT' : null,
      is_account_number_match: findings?.is_account_number_match ?? null,
      page_count: findings?.page_count ?? null,
      last_updated: toInstant(updated_ms),
      uploaded_at: toInstant(uploaded_ms),
    },
    ...(has_risk_signals && findings !== null ? { risk_insights: toRiskInsights(findings.risk) } : {}),
  }
}

function toRiskInsights({ risk_score, risk_signals }: NonNullable<StoredDocument['findings']>['risk']) {
  return {
    risk_summary: { risk_score },
    risk_signals: risk_signals.map(({ type, has_fraud_risk, signal_description, page_number }) => ({
      type,
      has_fraud_risk,
      signal_description,
      page_number,
    })),
  }
}
