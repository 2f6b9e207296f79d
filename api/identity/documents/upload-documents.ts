import { enqueueJob, type JobHandler } from '@gingham/jobs'
import type { BankOwner, SourceDocument } from '@gingham/sources'
import type { Db } from '../../database.ts'
import { listAccounts, listPrivateDetails } from '../../accounts/index.ts'
import type { Call, House } from '../../house/house.ts'
import { lockItem, sendItemWebhook, type StoredItem } from '../../item/index.ts'
import { sandboxNumbers } from '../known-numbers.data.ts'
import { documentUpdateAvailable } from '../webhook-payloads.ts'
import {
  countDocuments,
  insertDocument,
  listDocuments,
  saveFindings,
  type Findings,
  type StoredDocument,
} from './documents.store.ts'
import { ownershipOf, type AccountToProve } from './ownership.ts'

const READ_JOB = 'identity.read_documents'

/** Bank statements that prove who owns an account. */
export interface IdentityUpload {
  item_id: string
  account_id: string
  /** In the order of the upload. */
  files: readonly SourceDocument[]
  /** Whether to look for signs of tampering as well. */
  has_risk_signals: boolean
  /** Where it is told that they were read; the Item's own address unless given. */
  webhook: string | null
}

/** Takes in what a person has uploaded; it is read as a job, once Link is closed. */
export async function uploadIdentityDocuments(
  { db, house, now_ms }: Pick<Call, 'db' | 'house' | 'now_ms'>,
  { item_id, account_id, files, has_risk_signals, webhook }: IdentityUpload,
): Promise<void> {
  await lockItem(db, item_id)
  const held = await countDocuments(db, item_id)
  for (const [at, { name, content_type, file }] of files.entries()) {
    await insertDocument(db, house.sealer, {
      document_id: house.ids.uuid(),
      item_id,
      account_id,
      position: held + at,
      name,
      content_type,
      file: Buffer.from(file),
      has_risk_signals,
      uploaded_ms: now_ms,
      updated_ms: now_ms,
    })
  }
  await enqueueJob(db, {
    kind: READ_JOB,
    group_key: item_id,
    payload: { item_id, webhook },
    due_ms: now_ms + house.settings.update_delay_ms.initial,
  })
}

/** The job of these documents, by its kind. */
export function identityDocumentJobs(house: House): Record<string, JobHandler> {
  return {
    [READ_JOB]: ({ payload }) => {
      const { item_id, webhook } = payload as Pick<IdentityUpload, 'item_id' | 'webhook'>
      return house.store.transaction((tx) => readNew(tx, house, item_id, webhook))
    },
  }
}

/** Reads what has not been read yet, and tells of it. */
async function readNew(tx: Db, house: House, item_id: string, webhook: string | null): Promise<void> {
  const item = await lockItem(tx, item_id)
  if (item === undefined || item.removed_ms !== null) return
  const unread = (await listDocuments(tx, house.sealer, item_id)).filter(({ findings }) => findings === null)
  if (unread.length === 0) return
  const accounts = await accountsToProve(tx, house, item)
  const found = unread.map((document) => ({ document, findings: read(house, document, accounts, item) }))
  const now_ms = house.clock.now()
  for (const { document, findings } of found) {
    await saveFindings(tx, house.sealer, document.document_id, findings, now_ms)
  }
  const isRead = found.every(({ findings }) => findings.is_read)
  await sendItemWebhook(tx, house, { ...item, webhook: webhook ?? item.webhook }, documentUpdateAvailable(isRead))
}

interface KnownAccount extends AccountToProve {
  owners: readonly BankOwner[]
}

async function accountsToProve(
  tx: Db,
  { sealer }: Pick<House, 'sealer'>,
  { item_id }: Pick<StoredItem, 'item_id'>,
): Promise<Map<string, KnownAccount>> {
  const details = await listPrivateDetails(tx, sealer, item_id)
  const held = await listAccounts(tx, item_id)
  return new Map(
    held.map(({ account_id, document }) => [account_id, { ...details.get(account_id)!, mask: document.mask }]),
  )
}

/** What cannot be read, or is about an account that is shared no more, says nothing. */
function read(
  { sources }: Pick<House, 'sources'>,
  { name, content_type, file, account_id }: StoredDocument,
  accounts: ReadonlyMap<string, KnownAccount>,
  { environment }: Pick<StoredItem, 'environment'>,
): Findings {
  const account = accounts.get(account_id)
  const reading = file === null ? undefined : sources.readBankStatement?.({ name, content_type, file })
  if (account === undefined || reading === undefined) return nothing
  const { page_count, risk } = reading
  const standIn = environment === 'sandbox' ? ownersOf(account) : null
  return { ...ownershipOf(reading, account, standIn), page_count, risk }
}

const nothing: Findings = {
  is_read: false,
  owners: [],
  is_account_number_match: null,
  page_count: null,
  risk: { status: 'PROCESSING_ERROR', risk_score: null, risk_signals: [] },
}

/** Of typed numbers no bank tells whose they are: everybody is the sandbox's test person then. */
function ownersOf({ owners }: KnownAccount): readonly BankOwner[] {
  return owners.length > 0 ? owners : sandboxNumbers.flatMap((known) => known.owners)
}
