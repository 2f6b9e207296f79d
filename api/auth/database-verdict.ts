import type { Account } from '../accounts/index.ts'
import { matchName } from '../identity/index.ts'
import type { Routing } from './typed-numbers.ts'

/** What looking numbers up told. */
export interface DatabaseVerdict {
  status: 'database_insights_pass' | 'database_insights_pass_with_caution' | 'database_insights_fail'
  insights: NonNullable<Account['verification_insights']>
}

/** The account numbers that are known, and those that merely look right. Source: https://plaid.com/docs/auth/coverage/testing/ */
const KNOWN = { ach: '1111222233331111', eft: '11223311' } as const
const PLAUSIBLE = { ach: '1111222233333333', eft: '11223333' } as const
const HOLDER = 'John Smith'

/**
 * Looks an account up by its numbers, and its holder by name.
 *
 * DIFFERENCE: there is no network of accounts to look into. In every environment the answers are those of Plaid's
 * sandbox: two account numbers are known by each scheme, and everything else fails.
 */
export function lookUpNumbers(routing: Routing, account_number: string, name: string): DatabaseVerdict {
  const isKnown = account_number === KNOWN[routing.scheme]
  const isPlausible = account_number === PLAUSIBLE[routing.scheme]
  return {
    status: isKnown
      ? 'database_insights_pass'
      : isPlausible
        ? 'database_insights_pass_with_caution'
        : 'database_insights_fail',
    insights: {
      ...(isKnown ? { name_match_score: matchName(name, HOLDER)?.score ?? 0 } : {}),
      network_status: { has_numbers_match: isKnown, is_numbers_match_verified: isKnown },
      previous_returns: { has_previous_administrative_return: false },
      account_number_format: isKnown || isPlausible ? 'valid' : 'unknown',
    },
  }
}

/** Whether the numbers are known as those of the person. Source: https://plaid.com/docs/auth/coverage/testing/ */
export function isMatched(routing: Routing, account_number: string, name: string): boolean {
  const { status, insights } = lookUpNumbers(routing, account_number, name)
  return status === 'database_insights_pass' && insights.name_match_score === 100
}
