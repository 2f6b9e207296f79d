import { apiError, type ErrorCode } from '@gingham/api-kit'
import { rulesets } from './rulesets.data.ts'
import type { Ruleset } from './run-ruleset.ts'

/** Errors that depend on what a team has signed, which no team here has to. */
const contractErrors = [
  'ADDENDUM_NOT_SIGNED',
  'NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS',
  'INVALID_CONFIGURATION_STATE',
] as const satisfies readonly ErrorCode[]

/** What choosing a ruleset may end in. */
export const rulesetErrors = [...contractErrors, 'RULESET_NOT_FOUND'] as const satisfies readonly ErrorCode[]

/**
 * The ruleset of a request; `default` when it names none.
 *
 * DIFFERENCE: every team has two rulesets, `default` and `balance-only`, and none of its own. In the sandbox the key
 * `error_<CODE>` gives one of the errors that come of a team's contract with Plaid.
 * @throws RULESET_NOT_FOUND, and the others in the sandbox
 */
export function findRuleset(ruleset_key: string | null | undefined, environment: string): Ruleset {
  const key = ruleset_key ?? 'default'
  const forced = environment === 'sandbox' ? contractErrors.find((code) => key === `error_${code}`) : undefined
  if (forced !== undefined) throw apiError(forced)
  const found = rulesets.find((ruleset) => ruleset.ruleset_key === key)
  if (found !== undefined) return found
  throw apiError('RULESET_NOT_FOUND', { message: `there is no ruleset ${key}: there are default and balance-only` })
}
