import { toInstant } from '@gingham/clock'
import type { Call } from '../../house/house.ts'
import { carryOut } from './carry-out.ts'
import { exitStatusOf } from './exit-status.ts'
import type { LinkGrant } from './link-grant.ts'
import { paneOf } from './pane.ts'
import type { EventMetadata, ExitMetadata, LinkEvent, Outcome, SessionAnswer } from './protocol.ts'
import type { StoredSession } from './link-session.store.ts'
import type { Ending, EventDraft, Input, Setting, Turn } from './session.ts'
import { step } from './step.ts'
import { institutionOf } from './turn.ts'
import { takeVerificationTurn } from './verification-flow.ts'

/** What the steps of one request share. */
export interface Running {
  call: Call
  grant: LinkGrant
  setting: Setting
}

/** Gives a session an input, carries out what the rules ask for, and answers the session that results, unsaved. */
export async function runInput(running: Running, stored: StoredSession, input: Input): Promise<StoredSession> {
  if (running.grant.verification !== null) {
    return takeTurn(running, stored, await takeVerificationTurn(running, stored.session, input))
  }
  let turn = step(stored.session, input, running.setting)
  let next = takeTurn(running, stored, turn)
  while (turn.effect !== null) {
    turn = step(next.session, await carryOut(running, turn.effect, stored.link_session_id), running.setting)
    next = takeTurn(running, next, turn)
  }
  return next
}

/** Numbers and stamps a turn's events, and notes the end when it has come. */
export function takeTurn({ call, setting }: Running, stored: StoredSession, turn: Turn): StoredSession {
  const { session } = turn
  const stamp = {
    timestamp: toInstant(call.now_ms),
    link_session_id: shownIdOf({ ...stored, session }),
    request_id: call.request_id,
  }
  const events = [...stored.events, ...turn.events.map((draft, at) => toEvent(draft, stored.events.length + at, stamp))]
  if (session.ending === null || stored.outcome !== null) return { ...stored, session, events }
  const outcome = toOutcome(session.ending, exitMetadataOf({ ...stored, session }, setting, call.request_id))
  return { ...stored, session, events, outcome, finished_ms: call.now_ms }
}

/** What the page is told. */
export function answerOf({ call, setting }: Running, stored: StoredSession, events_seen: number): SessionAnswer {
  const { session, events, outcome } = stored
  return {
    pane: paneOf(session, setting),
    pane_number: session.pane_number,
    events: events.slice(events_seen),
    exit_metadata: exitMetadataOf(stored, setting, call.request_id),
    added_count: session.added.length,
    ...(outcome === null ? {} : { outcome }),
  }
}

/** Every key of an event; those that do not apply are null. */
const noMetadata: Omit<EventMetadata, 'timestamp' | 'link_session_id' | 'request_id'> = {
  account_number_mask: null,
  error_type: null,
  error_code: null,
  error_message: null,
  exit_status: null,
  institution_id: null,
  institution_name: null,
  institution_search_query: null,
  is_update_mode: null,
  match_reason: null,
  mfa_type: null,
  routing_number: null,
  selection: null,
  view_name: null,
}

type Stamp = Pick<EventMetadata, 'timestamp' | 'link_session_id' | 'request_id'>

function toEvent({ event_name, metadata }: EventDraft, event_number: number, stamp: Stamp): LinkEvent {
  return { event_number, event_name, metadata: { ...noMetadata, ...metadata, ...stamp } }
}

/** What apps know a session by: a verification has one id, however often Link is opened for it. */
export function shownIdOf({ link_session_id, session: { view } }: StoredSession): string {
  return view.view_name === 'VERIFICATION' ? view.identity_verification_id : link_session_id
}

function exitMetadataOf(stored: StoredSession, setting: Setting, request_id: string): ExitMetadata {
  const { session } = stored
  const institution = institutionOf(session, setting)
  return {
    institution: institution && { name: institution.name, institution_id: institution.institution_id },
    status: exitStatusOf(session.view),
    link_session_id: shownIdOf(stored),
    request_id,
  }
}

/** With several Items, or none, onSuccess says nothing of them. Source: https://plaid.com/docs/link/multi-item-link/ */
function emptySuccess(
  link_session_id: string,
  public_token: '' | null,
): Extract<Outcome, { success: unknown }>['success'] {
  const nothing = { institution: null, accounts: [], account: null, account_id: null, public_token }
  return { public_token, metadata: { ...nothing, link_session_id, transfer_status: null } }
}

function toOutcome(ending: Ending, exit: ExitMetadata): Outcome {
  if (ending.ended === 'exit')
    return { exit: { error: ending.error, metadata: { ...exit, status: ending.exit_status } } }
  const { public_token, accounts } = ending
  if (public_token === '' || public_token === null) {
    return { success: emptySuccess(exit.link_session_id, public_token) }
  }
  const [account = null] = accounts
  const { institution, link_session_id } = exit
  return {
    success: {
      public_token,
      metadata: {
        institution,
        accounts,
        account,
        account_id: account?.id ?? null,
        public_token,
        link_session_id,
        transfer_status: null,
      },
    },
  }
}
