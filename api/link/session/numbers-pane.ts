import { formatRouting, SANDBOX_CODE } from '../../auth/index.ts'
import type { NumbersView } from './numbers-session.ts'
import type { NumbersPane } from './numbers.protocol.ts'
import type { ConnectedAccount, InstitutionView } from './protocol.ts'
import type { Institution, Session, Setting } from './session.ts'
import { banksOf, banksToLogInTo, isDeposit, isLoginRequired, waysOf } from './type-numbers.ts'

/**
 * What a screen for typed numbers shows; null where the session cannot stand there.
 * @param viewInstitution an institution as pages show it
 */
export function numbersPaneOf(
  view: NumbersView,
  session: Session,
  setting: Setting,
  viewInstitution: (institution: Institution) => InstitutionView,
): NumbersPane | null {
  if (view.view_name === 'SELECT_AUTH_TYPE') return view
  if (isDeposit(view)) {
    const account = accountOf(session, setting)
    if (account === null) return null
    const sandbox_code = isSandbox(setting) && view.asks_code ? SANDBOX_CODE : null
    return { ...view, account, sandbox_code }
  }
  const { typed_numbers } = setting.terms
  if (typed_numbers === null) return null
  const { country } = typed_numbers
  if (view.view_name === 'NUMBERS_SELECT_INSTITUTION') {
    const institutions = banksToLogInTo(view.routing, setting).map(viewInstitution)
    return { view_name: view.view_name, institutions, is_required: isLoginRequired(setting) }
  }
  if (view.step === 'routing') {
    const { wrong } = view
    const sandbox_routing = isSandbox(setting) ? sandboxRouting(setting) : null
    return { view_name: 'NUMBERS', step: 'routing', country, wrong, sandbox_routing }
  }
  const [bank] = banksOf(view.routing, setting.institutions)
  return {
    view_name: 'NUMBERS',
    step: 'account',
    country,
    routing_number: formatRouting(view.routing),
    institution: bank === undefined ? null : viewInstitution(bank),
    check: checkOf(waysOf(view.routing, setting)),
    wrong: view.wrong,
    sandbox_account: isSandbox(setting) ? sandboxAccount(setting) : null,
  }
}

/** What happens to the numbers, as far as it is known before they are typed. */
function checkOf(ways: ReturnType<typeof waysOf>): 'deposit' | 'database' | 'either' {
  const [first, ...others] = ways
  if (first === 'same_day' || first === 'instant') return 'deposit'
  return first === 'database_match' && others.length > 0 ? 'either' : 'database'
}

function accountOf({ item }: Session, { terms }: Setting): ConnectedAccount | null {
  const [made] = item?.accounts ?? []
  if (made === undefined) return terms.to_verify?.account ?? null
  const { name, mask, type, subtype } = made
  return { name, mask, type, subtype }
}

function isSandbox({ terms }: Setting): boolean {
  return terms.environment === 'sandbox'
}

/** Numbers that lead on in the sandbox. Source: https://plaid.com/docs/auth/coverage/testing/ */
function sandboxRouting({ terms: { typed_numbers } }: Setting): string {
  if (typed_numbers?.country === 'CA') return '11111-110'
  const isInstantOnly = typed_numbers?.instant === true && !typed_numbers.same_day && typed_numbers.database === null
  return isInstantOnly ? '333333334' : '110000000'
}

function sandboxAccount({ terms: { typed_numbers } }: Setting): { account_number: string; name: string } {
  const name = 'John Smith'
  if (typed_numbers?.country === 'CA') return { account_number: '11223311', name }
  return { account_number: typed_numbers?.database === null ? '1111222233330000' : '1111222233331111', name }
}
