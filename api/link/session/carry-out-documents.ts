import { uploadIdentityDocuments } from '../../identity/index.ts'
import { createItem, findItem } from '../../item/index.ts'
import { insertDocument, uploadedDocumentId } from '../../payroll/index.ts'
import { isPayrollProvider } from './documents.ts'
import { showExistingItem } from './existing-item.ts'
import type { DocumentsEffect } from './documents-session.ts'
import type { Running } from './run-session.ts'
import type { EffectResult } from './session.ts'

/** Makes an Item of uploaded documents; they are read as a job. */
export async function makeItemOfDocuments(
  { call, grant, setting }: Running,
  { files }: DocumentsEffect,
): Promise<EffectResult> {
  const { db, house, now_ms, today } = call
  const provider = setting.institutions.find(isPayrollProvider)
  const source = provider && house.sources.ofInstitution(provider.institution_id)
  const connection = source?.connectDocuments?.({
    institution_id: provider!.institution_id,
    moment: { now_ms, today },
    seed: house.settings.seed,
  })
  if (connection === undefined) return { type: 'effect_failed', error_code: 'INCOME_VERIFICATION_UPLOAD_ERROR' }
  const { product_options = {} } = grant.item
  const income_verification = { ...(product_options['income_verification'] as object), has_documents: true }
  const { item_id, public_token } = await createItem(call, {
    ...grant.item,
    connection,
    account_keys: [],
    product_options: { ...product_options, income_verification },
  })
  for (const [position, { name, content_type, data }] of files.entries()) {
    const document_id = uploadedDocumentId(house.ids, item_id, position)
    const file = Buffer.from(data, 'base64')
    await insertDocument(db, house.sealer, { document_id, item_id, position, name, content_type, file })
  }
  return { type: 'item_created', item_id, public_token, accounts: [] }
}

/** Keeps bank statements about an account of the Item that the session is about; they are read as a job. */
export async function proveAccount({ call, grant }: Running, { files }: DocumentsEffect): Promise<EffectResult> {
  const { item_id, proof, webhook } = grant
  const item = item_id === null ? undefined : await findItem(call.db, item_id)
  if (item_id === null || proof === null || item === undefined || item.removed_ms !== null) {
    return { type: 'effect_failed', error_code: 'ITEM_NOT_FOUND' }
  }
  await uploadIdentityDocuments(call, {
    ...proof,
    item_id,
    webhook,
    files: files.map(({ data, ...file }) => ({ ...file, file: Buffer.from(data, 'base64') })),
  })
  return showExistingItem(call, item_id)
}
