import type { Static } from 'typebox'
import type { Call } from '../../house/house.ts'
import { payDocuments, unreadUploads, uploadedFindings, type PayDocument, type ReadyItem } from '../../payroll/index.ts'
import type { DocumentMetadata } from './paystub.schema.ts'

type Kind = 'pay_stub' | 'w2'
type Listed<K extends Kind> = Extract<PayDocument, { kind: K }>

const types = { pay_stub: 'DOCUMENT_TYPE_PAYSTUB', w2: 'DOCUMENT_TYPE_US_TAX_W2' } as const

/** The documents of a kind, under the ids and names that they can be fetched by. */
export function listKind<K extends Kind>({ house }: Call, { item, payroll }: ReadyItem, kind: K): Listed<K>[] {
  const uploads = uploadedFindings(house.ids, item.item_id, payroll)
  return payDocuments(house.ids, item.item_id, payroll)
    .filter((document): document is Listed<K> => document.kind === kind)
    .map((document) => {
      const upload = uploads.find(({ document_key }) => document_key === keyOf(document))
      return upload === undefined ? document : { ...document, document_id: upload.document_id, name: upload.name }
    })
}

/** What is said of them; of uploads that were not read, too: nobody knows of what kind those are. */
export function describeDocuments(
  { house }: Call,
  { item, payroll }: ReadyItem,
  documents: readonly Pick<PayDocument, 'document_id' | 'name' | 'kind'>[],
): Static<typeof DocumentMetadata>[] {
  const unread = unreadUploads(uploadedFindings(house.ids, item.item_id, payroll), payroll)
  return [
    ...documents.map(({ document_id, name, kind }) => ({
      name,
      status: 'DOCUMENT_STATUS_PROCESSING_COMPLETE',
      doc_id: document_id,
      doc_type: types[kind as Kind],
    })),
    ...unread.map(({ document_id, name, status }) => ({
      name,
      status: `DOCUMENT_STATUS_${status}`,
      doc_id: document_id,
      doc_type: 'UNKNOWN' as const,
    })),
  ]
}

function keyOf({ document }: PayDocument): string {
  return document.document_key
}
