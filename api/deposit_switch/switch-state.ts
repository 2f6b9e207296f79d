export const switchStates = ['initialized', 'processing', 'completed', 'error'] as const
export type SwitchState = (typeof switchStates)[number]

/** What happens to a switch. */
export type SwitchEvent =
  /** The person has said where they work and that their pay is to move. */
  | 'submitted'
  /** The employer has done it. */
  | 'fulfilled'
  /** It cannot be done. */
  | 'failed'

const next: Readonly<Record<SwitchState, Readonly<Partial<Record<SwitchEvent, SwitchState>>>>> = {
  initialized: { submitted: 'processing', failed: 'error' },
  processing: { fulfilled: 'completed', failed: 'error' },
  completed: {},
  error: {},
}

/** The state after an event; null when the event has no meaning in this state, and so changes nothing. */
export function stepSwitch(state: SwitchState, event: SwitchEvent): SwitchState | null {
  return next[state][event] ?? null
}
