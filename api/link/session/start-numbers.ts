import type { Institution, Setting, Turn } from './session.ts'
import { change, show } from './turn.ts'

/** Account numbers that the person types instead of logging in: https://plaid.com/docs/auth/coverage/ */
export function startNumbers(turn: Turn, setting: Setting): Turn {
  if (setting.terms.typed_numbers === null || !turn.session.has_consented) return turn
  const cleared = change(turn, { institution_id: null, login: null, bank: null, oauth: null })
  return show(cleared, setting, { view_name: 'NUMBERS', step: 'routing', wrong: null })
}

/** Whether an institution is reached by typed numbers, and by nothing quicker. */
export function takesTypedNumbers({ auth_methods }: Institution, { terms }: Setting): boolean {
  if (terms.typed_numbers?.instant !== true) return false
  return auth_methods.instant_micro_deposits && !auth_methods.instant_auth && !auth_methods.instant_match
}
