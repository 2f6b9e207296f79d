import { apiError } from '@gingham/api-kit'
import type { SourceInstitution } from '@gingham/sources'
import type { PublicCall } from '../../house/house.ts'
import type { LinkGrant } from './link-grant.ts'
import {
  insertLinkSession,
  lockLinkSessionByState,
  replaceSecret,
  updateLinkSession,
  type StoredSession,
} from './link-session.store.ts'
import { watchSession } from './abandoned-sessions.ts'
import { describeErrorIn } from './describe-error.ts'
import { runInput, takeTurn, type Running } from './run-session.ts'
import { beginSession } from './step.ts'
import { beginVerificationTurn } from './verification-flow.ts'

/** Hexadecimal digits of a page's secret. */
const SECRET_DIGITS = 48

export interface OpenedSession {
  stored: StoredSession
  session_secret: string
  running: Running
  /** How many of the session's events were told to an earlier page. */
  events_told: number
}

/** What a session's steps may look up, under this grant. */
export function makeRunning(call: PublicCall, grant: LinkGrant): Running {
  return {
    call: { ...call, team: grant.team },
    grant,
    setting: {
      terms: grant.terms,
      institutions: call.house.sources.institutions.filter((institution) => isWithin(institution, grant)),
      employers: grant.terms.payroll === null ? [] : call.house.sources.employers,
      describeError: describeErrorIn(call.house),
    },
  }
}

/** Those of the token's countries, and the bank of an Item that exists wherever it is. */
function isWithin({ institution_id, country_codes }: SourceInstitution, { terms }: LinkGrant): boolean {
  if (institution_id === terms.update?.institution_id) return true
  return country_codes.some((code) => terms.country_codes.includes(code))
}

/** A new session under a link token. */
export async function openSession(call: PublicCall, grant: LinkGrant, is_embedded: boolean): Promise<OpenedSession> {
  const { db, house, now_ms } = call
  const running = makeRunning(call, grant)
  const session_secret = house.ids.hex(SECRET_DIGITS)
  const { verification } = grant
  const turn =
    verification === null
      ? beginSession(running.setting, is_embedded)
      : await beginVerificationTurn(running, verification)
  const empty: StoredSession = {
    link_session_id: house.ids.uuid(),
    link_token_hash: grant.link_token_hash,
    client_id: grant.team.client_id,
    environment: grant.team.environment,
    session: turn.session,
    events: [],
    oauth_state_id: null,
    item_id: null,
    outcome: null,
    started_ms: now_ms,
    finished_ms: null,
  }
  const stored = takeTurn(running, empty, turn)
  await insertLinkSession(db, house.sealer, session_secret, stored)
  await watchSession(running, stored)
  return { stored, session_secret, running, events_told: 0 }
}

/**
 * The session that a person left for their bank's own page, in a new page of ours. OAUTH_STATE_ID_NOT_FOUND,
 * INCORRECT_LINK_TOKEN under another token, OAUTH_STATE_ID_ALREADY_PROCESSED once it has ended.
 */
export async function resumeSession(call: PublicCall, grant: LinkGrant, state: string): Promise<OpenedSession> {
  const { db, house } = call
  const found = await lockLinkSessionByState(db, house.sealer, state)
  if (found === undefined) throw apiError('OAUTH_STATE_ID_NOT_FOUND')
  if (found.link_token_hash !== grant.link_token_hash) throw apiError('INCORRECT_LINK_TOKEN')
  if (found.outcome !== null) throw apiError('OAUTH_STATE_ID_ALREADY_PROCESSED')
  const running = makeRunning(call, grant)
  const stored = await runInput(running, found, { type: 'resume' })
  await updateLinkSession(db, house.sealer, stored)
  const session_secret = house.ids.hex(SECRET_DIGITS)
  await replaceSecret(db, stored.link_session_id, session_secret)
  return { stored, session_secret, running, events_told: found.events.length }
}
