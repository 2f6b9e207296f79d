import { zipSync, type Zippable } from 'fflate'
import { apiError } from '@gingham/api-kit'
import type { House } from '../house/house.ts'
import { findItem, type StoredItem } from '../item/index.ts'
import { ADDRESS_LIFETIME_MS, readAddress } from './document-address.ts'
import { payDocuments } from './document-key.ts'
import { deleteDownloadsBefore, findPayroll, listDocuments, useAddress } from './payroll.store.ts'
import { renderDocument, dayOf } from './pdf/render-document.ts'

/** A file of an archive, before it is packed. */
interface PackedFile {
  name: string
  bytes: Uint8Array
  /** YYYY-MM-DD. */
  day: string
}

/** The archive behind an address, which works once. INCOME_VERIFICATION_DOCUMENT_NOT_FOUND otherwise. */
export async function fetchDocument(house: House, address: string): Promise<Uint8Array> {
  const now_ms = house.clock.now()
  const destination = readAddress(house, address)
  if (destination === null || destination.expires_ms <= now_ms) throw apiError('INCOME_VERIFICATION_DOCUMENT_NOT_FOUND')
  const { item_id, document_id } = destination
  const item = await findItem(house.store.db, item_id)
  if (item === undefined || item.removed_ms !== null) throw apiError('INCOME_VERIFICATION_DOCUMENT_NOT_FOUND')
  const isFirst = await house.store.transaction(async (tx) => {
    await deleteDownloadsBefore(tx, now_ms - ADDRESS_LIFETIME_MS)
    return useAddress(tx, address, item_id, now_ms)
  })
  if (!isFirst) throw apiError('INCOME_VERIFICATION_DOCUMENT_NOT_FOUND')
  return packDocuments(house, item, document_id)
}

/**
 * A ZIP with the documents of an Item, or with one of them. INCOME_VERIFICATION_DOCUMENT_NOT_FOUND when there is none. The same documents give the same
 * bytes.
 */
export async function packDocuments(house: House, item: StoredItem, document_id: string | null): Promise<Uint8Array> {
  const { item_id } = item
  const stored = await findPayroll(house.store.db, house.sealer, item_id)
  const isWanted = (row: { document_id: string }) => document_id === null || row.document_id === document_id
  const files: PackedFile[] = []
  if (stored?.flow === 'document') {
    const uploaded = await listDocuments(house.store.db, house.sealer, item_id)
    for (const { name, file } of uploaded.filter(isWanted)) files.push({ name, bytes: file, day: '2000-01-01' })
  } else {
    const documents = payDocuments(house.ids, item_id, stored?.payroll ?? { accounts: [] })
    for (const document of documents.filter(isWanted)) {
      files.push({ name: document.name, bytes: await renderDocument(document), day: dayOf(document) })
    }
  }
  if (files.length === 0) throw apiError('INCOME_VERIFICATION_DOCUMENT_NOT_FOUND')
  return pack(files)
}

/** Names that come twice are numbered: `paystub.pdf`, `paystub (2).pdf`. */
function pack(files: readonly PackedFile[]): Uint8Array {
  const entries: Zippable = {}
  for (const { name, bytes, day } of files) {
    let unique = name
    for (let count = 2; Object.hasOwn(entries, unique); count += 1) {
      unique = name.replace(/(\.[^.]*)?$/, (ending) => ` (${count})${ending}`)
    }
    // ZIP counts years from 1980, in no time zone.
    entries[unique] = [bytes, { mtime: `${day}T12:00:00` }]
  }
  return zipSync(entries)
}
