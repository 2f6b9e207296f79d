import { exitStatusOf } from './exit-status.ts'
import type { Session, Setting, Turn } from './session.ts'
import { change, record } from './turn.ts'

/** The person is done. */
export function handOff(turn: Turn, setting: Setting): Turn {
  const { item, added } = turn.session
  // Of several Items, webhooks and /link/token/get tell.
  if (added.length > 0) return endWell(turn, setting, { public_token: '', accounts: [] })
  return item === null ? turn : endWell(turn, setting, item)
}

/** Ends the session in success. */
export function endWell(
  turn: Turn,
  setting: Setting,
  { public_token, accounts }: Pick<NonNullable<Session['item']>, 'public_token' | 'accounts'>,
): Turn {
  return end(record(turn, setting, 'HANDOFF'), { ended: 'success', public_token, accounts })
}

/** Leaving after an Item exists is success: the person has shared their accounts. */
export function leave(turn: Turn, setting: Setting, isAsked: boolean): Turn {
  const { view, item, added } = turn.session
  const asked = isAsked ? record(turn, setting, 'TRANSITION_VIEW', { view_name: 'EXIT' }) : turn
  if (item !== null || added.length > 0) return handOff(view.view_name === 'CONNECTED' ? turn : asked, setting)
  const exit_status = exitStatusOf(view)
  const error = 'error' in view ? view.error : null
  const { error_type = null, error_code = null, error_message = null } = error ?? {}
  const left = record(asked, setting, 'EXIT', { exit_status, error_type, error_code, error_message })
  return end(left, { ended: 'exit', error, exit_status })
}

function end(turn: Turn, ending: Session['ending']): Turn {
  return change(turn, { view: { view_name: 'FINISHED' }, ending, login: null, bank: null, oauth: null })
}
