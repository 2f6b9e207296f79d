import { apiError } from '@gingham/api-kit'
import { holdsContactDetails } from '../contact-details.ts'
import type { Call } from '../house/house.ts'
import { changeScreening, groupOf } from './screen.ts'
import { requireOpenProgram } from './require-screening.ts'
import type { ScreeningStatus } from './screening-status.ts'
import { lockScreening, type Screening } from './screenings.store.ts'
import { mergeTerms, type GivenTerms } from './search-terms.ts'

export interface UpdateRequest {
  /** Those of the request, and the program in them; null or absent when they stay. */
  terms: GivenTerms | null | undefined
  program_id: string | undefined
  assignee?: string | undefined
  status?: ScreeningStatus | undefined
  client_user_id?: string | undefined
  reset_fields?: readonly string[] | null | undefined
}

/** Changes what the request names. INVALID_FIELD for what contradicts itself or the documentation. */
export async function updateBy(call: Call, screening: Screening, request: UpdateRequest): Promise<Screening> {
  const { db, house } = call
  const { terms, program_id, status, client_user_id, assignee } = request
  const isReset = (request.reset_fields ?? []).includes('assignee')
  if (terms !== null && terms !== undefined && status !== undefined) {
    // New terms may change the status by themselves. https://plaid.com/docs/api/products/monitor/
    throw apiError('INVALID_FIELD', { message: 'search_terms and status cannot be changed at once' })
  }
  if (isReset && assignee !== undefined) {
    throw apiError('INVALID_FIELD', { message: 'assignee cannot be given and reset at once' })
  }
  if (client_user_id !== undefined) requireOpaqueId(client_user_id)
  const locked = (await lockScreening(db, house.sealer, screening.screening_id)) ?? screening
  const program =
    program_id === undefined || program_id === locked.program_id
      ? undefined
      : requireOpenProgram(locked.kind, program_id)
  const change = {
    ...(terms === null || terms === undefined ? {} : { terms: mergeTerms(locked.terms, terms) }),
    ...(program === undefined ? {} : { program }),
    ...(status === undefined ? {} : { status }),
    ...(client_user_id === undefined ? {} : { client_user_id }),
    ...(isReset ? { assignee: null } : assignee === undefined ? {} : { assignee }),
  }
  if (Object.keys(change).length === 0) return locked
  const changed = await changeScreening(db, house, locked, change)
  // Who waits for a decision knows of it with the answer.
  if (changed.status !== locked.status) call.settle(groupOf(locked.screening_id))
  return changed
}

/** INVALID_FIELD for an id that says who somebody is. */
export function requireOpaqueId(client_user_id: string): void {
  if (!holdsContactDetails(client_user_id)) return
  throw apiError('INVALID_FIELD', { message: 'client_user_id must not contain an e-mail address or a phone number' })
}
