import type { EventName } from './protocol.ts'
import type { Effect, EventDraft, Institution, LinkTerms, Screen, Session, Setting, Turn } from './session.ts'

/** A turn in which nothing has happened yet. */
export function startTurn(session: Session): Turn {
  return { session, events: [], effect: null }
}

/** The institution that the session is about, if it has come to one. */
export function institutionOf(session: Session, setting: Setting): Institution | null {
  return setting.institutions.find(({ institution_id }) => institution_id === session.institution_id) ?? null
}

/** Whether the session is about an Item that exists. */
export function isUpdateMode({ update, to_verify, to_prove }: LinkTerms): boolean {
  return update !== null || to_verify !== null || to_prove !== null
}

/** Notes an event, with the institution that is chosen at that moment. */
export function record(
  turn: Turn,
  setting: Setting,
  event_name: EventName,
  metadata: EventDraft['metadata'] = {},
): Turn {
  const institution = institutionOf(turn.session, setting)
  const about =
    institution === null ? {} : { institution_id: institution.institution_id, institution_name: institution.name }
  return { ...turn, events: [...turn.events, { event_name, metadata: { ...about, ...metadata } }] }
}

/** Changes fields of the session, without a new screen. */
export function change(turn: Turn, fields: Partial<Session>): Turn {
  return { ...turn, session: { ...turn.session, ...fields } }
}

/** Brings up a screen and says so. */
export function show(turn: Turn, setting: Setting, view: Screen): Turn {
  const shown = change(turn, { view, pane_number: turn.session.pane_number + 1 })
  return record(shown, setting, 'TRANSITION_VIEW', { view_name: view.view_name, ...mfaTypeOf(view) })
}

/** Asks the world for something that takes time: people see that we are at work. */
export function load(turn: Turn, setting: Setting, effect: Effect): Turn {
  const asking = ask(turn, effect)
  return record(asking, setting, 'TRANSITION_VIEW', { view_name: 'LOADING' })
}

/** Asks the world for something that is done at once. */
export function ask(turn: Turn, effect: Effect): Turn {
  const { view } = turn.session
  if (view.view_name === 'FINISHED') return turn
  const from = view.view_name === 'LOADING' ? view.from : view
  return { ...change(turn, { view: { view_name: 'LOADING', effect, from } }), effect }
}

/** Shows an error that has a screen of its own. */
export function fail(turn: Turn, setting: Setting, error_code: string, exit_status: string): Turn {
  const error = setting.describeError(error_code)
  return show(recordError(turn, setting, error_code), setting, { view_name: 'ERROR', error, exit_status })
}

/** @param message what was wrong this time, where it is known better than the code says */
export function recordError(turn: Turn, setting: Setting, error_code: string, message?: string): Turn {
  const { error_type, error_message: usual } = setting.describeError(error_code)
  const error_message = message ?? usual
  return record(turn, setting, 'ERROR', { error_type, error_code, error_message })
}

function mfaTypeOf(view: Screen): EventDraft['metadata'] {
  return view.view_name === 'MFA' ? { mfa_type: view.mfa.mfa_type } : {}
}
