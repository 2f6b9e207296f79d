import { apiError } from '@gingham/api-kit'
import type { Db } from '../../database.ts'
import { listAccounts } from '../../accounts/index.ts'
import { findItem } from '../../item/index.ts'
import type { StoredRequest } from '../token/stored-request.ts'
import type { ProofTerms } from './documents-session.ts'
import type { LinkGrant } from './link-grant.ts'

/** The account whose owner proves by a bank statement that it is theirs; null where none is asked for. */
export function proofOf({ identity }: StoredRequest): LinkGrant['proof'] {
  const [account_id] = identity?.account_ids ?? []
  if (identity?.is_document_upload !== true || account_id === undefined) return null
  return { account_id, has_risk_signals: identity.parsing_configs?.includes('risk_signals') === true }
}

/** The same as the page shows it. INVALID_LINK_TOKEN when the Item was removed since, or shares the account no more. */
export async function proofTermsOf(db: Db, item_id: string | null, request: StoredRequest): Promise<ProofTerms | null> {
  const proof = proofOf(request)
  if (item_id === null || proof === null) return null
  const item = await findItem(db, item_id)
  const account = (await listAccounts(db, item_id)).find(({ account_id }) => account_id === proof.account_id)
  if (item === undefined || item.removed_ms !== null || account === undefined) throw apiError('INVALID_LINK_TOKEN')
  const { name, mask, type, subtype } = account.document
  return { institution_id: item.institution_id, account: { name, mask, type, subtype: subtype ?? '' } }
}
