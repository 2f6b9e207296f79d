import type { amountAttributes, countAttributes } from './core-attributes.data.ts'
import type { CoreAttributes } from './core-attributes.schema.ts'
import type { Scores } from './score.ts'

/** What a rule may look at: a score, or a core attribute that is a number. */
type Fact =
  | 'bank_initiated_return_risk'
  | 'customer_initiated_return_risk'
  | keyof typeof countAttributes
  | keyof typeof amountAttributes

export interface RuleOutcome {
  result: 'ACCEPT' | 'REVIEW' | 'REROUTE'
  internal_note: string
  /** What the app shall do besides; its own word for it. */
  custom_action_key?: string
}

export interface Rule extends RuleOutcome {
  when: { fact: Fact } & ({ at_least: number } | { below: number })
}

/** Rules in their order, and what holds when none of them does. */
export interface Ruleset {
  ruleset_key: string
  /** Whether it looks at scores and the whole history, or at the balance as it is this moment. */
  kind: 'SCORES' | 'BALANCE_ONLY'
  rules: readonly Rule[]
  fallback: RuleOutcome
}

/**
 * What a ruleset says: the first rule that holds. A rule about something that is not known is passed over.
 * Source: https://plaid.com/docs/signal/signal-rules/
 */
export function runRuleset(
  { rules, fallback }: Ruleset,
  scores: Scores | null,
  attributes: CoreAttributes,
): RuleOutcome {
  const numbers: Readonly<Record<string, unknown>> = {
    ...attributes,
    bank_initiated_return_risk: scores?.bank_initiated_return_risk.score,
    customer_initiated_return_risk: scores?.customer_initiated_return_risk.score,
  }
  const { result, internal_note, custom_action_key } =
    rules.find(({ when }) => holds(when, numbers[when.fact])) ?? fallback
  return { result, internal_note, ...(custom_action_key === undefined ? {} : { custom_action_key }) }
}

function holds(when: Rule['when'], value: unknown): boolean {
  if (typeof value !== 'number') return false
  return 'at_least' in when ? value >= when.at_least : value < when.below
}
