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
  if (setting.terms.update === null) return ways
  // An Item stays with its bank.
  const own = ways.filter((way) => way !== 'choose_institution')
  return own.length > 0 ? own : ['exit']
}

/** The login is good, only the choice of accounts was not. */
const accountWays: readonly WayForward[] = ['choose_accounts', 'choose_institution']
