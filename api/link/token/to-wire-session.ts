import { errorTypes } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import type { Ids } from '@gingham/store'
import { isCheckProduct } from '../../products.ts'
import type { StoredSession } from '../session/link-session.store.ts'
import type { AddedItem } from '../session/session.ts'
import type { LinkError, Outcome, LinkEvent as SessionEvent, SuccessMetadata } from '../session/protocol.ts'
import { eventMetadataKeys, type LinkEvent, type LinkSession } from './link-session.schema.ts'
import type { LinkConfiguration } from './link-tokens.store.ts'

/** What a session left behind for those who ask later. @param item_id the Item that the session made, while it exists */
export function toWireSession(
  ids: Ids,
  { link_session_id, started_ms, finished_ms, events, outcome, session }: StoredSession,
  link: Pick<LinkConfiguration, 'request' | 'item_ids'>,
  item_id: string | null,
): LinkSession {
  return {
    link_session_id,
    started_at: toInstant(started_ms),
    finished_at: finished_ms === null ? null : toInstant(finished_ms),
    // DIFFERENCE: Plaid keeps events of hosted sessions only, unless a team asks for more.
    events: events.map((event) => toWireEvent(ids, link_session_id, event)).toReversed(),
    ...(outcome === null ? {} : toWireOutcome(outcome, link, item_id, session.added)),
  }
}

/** An event as /link/token/get and the webhook EVENTS tell it: without keys that do not apply. */
export function toWireEvent(
  ids: Ids,
  link_session_id: string,
  { event_number, event_name, metadata }: SessionEvent,
): LinkEvent {
  const event_metadata: Record<string, string> = {}
  const known: Readonly<Record<string, string | null>> = { ...metadata }
  for (const key of eventMetadataKeys) {
    const value = known[key]
    if (typeof value === 'string') event_metadata[key] = value
  }
  return {
    event_name,
    timestamp: metadata.timestamp,
    event_id: ids.derive('link_event', link_session_id, event_number),
    event_metadata,
  }
}

/** DIFFERENCE: Plaid answers the deprecated keys to old teams and the new ones to new teams; here both are there. */
function toWireOutcome(
  outcome: Outcome,
  link: Pick<LinkConfiguration, 'request' | 'item_ids'>,
  item_id: string | null,
  added: readonly AddedItem[],
): Pick<LinkSession, 'on_success' | 'on_exit' | 'exit' | 'results'> {
  if ('exit' in outcome) {
    const { error, metadata } = outcome.exit
    const { status, ...rest } = metadata
    const exit = { error: toWireError(error), metadata: { ...rest, ...(status === null ? {} : { status }) } }
    return { exit, on_exit: exit, results: noResults }
  }
  if (added.length > 0) return { results: { ...noResults, item_add_results: added.map(toAddResult) } }
  const { public_token, metadata } = outcome.success
  // What Layer made is opened with its own token.
  if (link.request.layer_template_id !== undefined) return { results: noResults }
  // A verification makes no Item: /identity_verification/get tells of it.
  if (public_token === null) return { results: noResults }
  const { institution, accounts, link_session_id, transfer_status } = metadata
  return {
    on_success: {
      public_token,
      metadata: { institution, accounts: [...accounts], link_session_id, transfer_status },
    },
    results: resultsOf(public_token, metadata, link, item_id),
  }
}

const noResults = {
  item_add_results: [],
  cra_item_add_results: [],
  cra_update_results: [],
  bank_income_results: [],
  payroll_income_results: [],
  document_income_results: null,
}

/** Several Items: each has a token of its own. */
function toAddResult({ public_token, accounts, institution }: AddedItem) {
  return { public_token, accounts: [...accounts], institution }
}

function resultsOf(
  public_token: string,
  { institution, accounts }: SuccessMetadata,
  { request, item_ids }: Pick<LinkConfiguration, 'request' | 'item_ids'>,
  item_id: string | null,
): NonNullable<LinkSession['results']> {
  const isForReports = (request.products ?? []).some(isCheckProduct)
  const result = { accounts: [...accounts], institution }
  if (isForReports && item_id !== null) {
    const reports = [{ item_id, ...result }]
    return item_ids.length > 0
      ? { ...noResults, cra_update_results: reports }
      : { ...noResults, cra_item_add_results: reports }
  }
  // Update mode adds no Item: only on_success tells of it.
  if (item_ids.length > 0) return noResults
  return { ...noResults, item_add_results: [{ public_token, ...result }] }
}

function toWireError(error: LinkError | null) {
  if (error === null) return null
  const error_type = errorTypes.find((type) => type === error.error_type) ?? 'API_ERROR'
  const { error_code, error_message, display_message } = error
  return { error_type, error_code, error_message, display_message }
}
