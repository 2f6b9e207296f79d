import {
  actInLink,
  openInLink,
  type LinkVerification,
  type ShownVerification,
  type StepName,
  type StepNews,
} from '../../identity_verification/index.ts'
import type { LinkConfiguration } from '../token/link-tokens.store.ts'
import type { Running } from './run-session.ts'
import type { EventDraft, Input, Session, Turn } from './session.ts'
import { beginSession } from './step.ts'
import type { VerificationEventName, VerificationPane } from './verification.protocol.ts'

/** A screen of a verification, kept as it was shown. */
export interface VerificationView {
  view_name: 'VERIFICATION'
  identity_verification_id: string
  pane: VerificationPane
}

/** What a link token says of a verification; null when it is for something else. */
export function verificationOf({ request, user_id }: LinkConfiguration): LinkVerification | null {
  const { identity_verification: options, user, products } = request
  if (options === undefined || products?.includes('identity_verification') !== true) return null
  return {
    template_id: options.template_id,
    gave_consent: options.gave_consent ?? options.consent ?? false,
    client_user_id: user?.client_user_id,
    user_id,
    person: user,
  }
}

/**
 * The first turn of a session that verifies a person: the attempt that there is, or a new one.
 * Source: https://plaid.com/docs/identity-verification/link/
 */
export async function beginVerificationTurn(running: Running, verification: LinkVerification): Promise<Turn> {
  const { call, grant, setting } = running
  const shown = await openInLink(call, grant.team, verification)
  const session: Session = { ...beginSession(setting).session, view: viewOf(shown) }
  const begun = shown.is_resumed ? 'RESUME' : 'CREATE'
  const events: EventDraft[] = [
    event('OPEN', { view_name: shown.pane.view_name, is_update_mode: 'false' }),
    event(`IDENTITY_VERIFICATION_${begun}_SESSION`),
    event(`IDENTITY_VERIFICATION_${shown.is_resumed ? 'RESUME' : 'OPEN'}_UI`),
    ...eventsOf(shown),
  ]
  return { session, events, effect: null }
}

/** A turn of such a session: what the person did, and what follows of it. What makes no sense changes nothing. */
export async function takeVerificationTurn({ call, grant }: Running, session: Session, input: Input): Promise<Turn> {
  const still: Turn = { session, events: [], effect: null }
  const { view } = session
  if (view.view_name !== 'VERIFICATION' || session.ending !== null) return still
  const isDone = view.pane.view_name === 'VERIFICATION_RESULT'
  if (input.type === 'exit' && !isDone) {
    const events = [event('IDENTITY_VERIFICATION_CLOSE_UI'), event('EXIT')]
    return { session: { ...session, ending: { ended: 'exit', error: null, exit_status: null } }, events, effect: null }
  }
  if (isDone && (input.type === 'continue' || input.type === 'exit')) {
    const events = [event('IDENTITY_VERIFICATION_CLOSE_UI'), event('HANDOFF')]
    // There is no Item, so no token: also who has failed has finished.
    return {
      session: { ...session, ending: { ended: 'success', public_token: null, accounts: [] } },
      events,
      effect: null,
    }
  }
  if (input.type !== 'verify') return still
  const shown = await actInLink(call, grant.team, view.identity_verification_id, input.input)
  if (shown === undefined) return still
  const isSamePane = shown.pane.view_name === 'KYC_CHECK' && shown.pane.wrong !== null
  const pane_number = session.pane_number + (isSamePane ? 0 : 1)
  return { session: { ...session, pane_number, view: viewOf(shown) }, events: eventsOf(shown), effect: null }
}

function viewOf({ identity_verification_id, pane }: ShownVerification): VerificationView {
  return { view_name: 'VERIFICATION', identity_verification_id, pane }
}

/** How events call the steps. Source: https://plaid.com/docs/link/web/, `view_name` */
const viewNames: Readonly<Record<StepName, string>> = {
  accept_tos: 'ACCEPT_TOS',
  verify_sms: 'VERIFY_SMS',
  kyc_check: 'KYC_CHECK',
  documentary_verification: 'DOCUMENTARY_VERIFICATION',
  selfie_check: 'SELFIE_CHECK',
  watchlist_screening: 'SCREENING',
  risk_check: 'RISK_CHECK',
}

const words = { success: 'PASS', failed: 'FAIL', pending_review: 'PENDING_REVIEW' } as const

function eventsOf({ news, has_ended, pane }: ShownVerification): EventDraft[] {
  const ends = has_ended && pane.view_name === 'VERIFICATION_RESULT'
  return [
    ...news.flatMap(eventsOfStep),
    ...(ends ? [event(`IDENTITY_VERIFICATION_${words[pane.result]}_SESSION`)] : []),
  ]
}

function eventsOfStep({ step, news }: StepNews): EventDraft[] {
  const view_name = viewNames[step]
  if (news !== 'started') return [event(`IDENTITY_VERIFICATION_${words[news]}_STEP`, { view_name })]
  return [event('TRANSITION_VIEW', { view_name }), event('IDENTITY_VERIFICATION_START_STEP', { view_name })]
}

function event(
  event_name: VerificationEventName | 'OPEN' | 'EXIT' | 'HANDOFF' | 'TRANSITION_VIEW',
  metadata: EventDraft['metadata'] = {},
): EventDraft {
  return { event_name, metadata }
}
