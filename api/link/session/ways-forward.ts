import type { WayForward } from './protocol.ts'
import type { Session, Setting, View } from './session.ts'
import { otherWaysForward, waysForward } from './ways-forward.data.ts'

/** What a person can do about this error in this session. Never empty. */
export function waysFor(
  view: View & { view_name: 'ERROR' },
  session: Session,
  setting: Setting,
): readonly WayForward[] {
  const ways = session.bank !== null ? accountWays : (waysForward[view.error.error_code] ?? otherWaysForward)
  // Layer is for the person whose phone it is.
  if (setting.terms.layer !== null && view.error.error_code === 'PROFILE_AUTHENTICATION_FAILED') return ['exit']
  if (setting.terms.update === null) return withNumbers(ways, setting)
  // An Item stays with its bank.
  const own = ways.filter((way) => way !== 'choose_institution')
  return own.length > 0 ? own : ['exit']
}

/** Where another bank would help, numbers help as well. */
function withNumbers(ways: readonly WayForward[], { terms }: Setting): readonly WayForward[] {
  if (terms.typed_numbers === null || !ways.includes('choose_institution')) return ways
  return ways.flatMap((way) => (way === 'choose_institution' ? [way, 'enter_numbers' as const] : [way]))
}

/** The login is good, only the choice of accounts was not. */
const accountWays: readonly WayForward[] = ['choose_accounts', 'choose_institution']
