import type { Ruleset } from './run-ruleset.ts'

/** The rulesets that every team has. The first is used when a request names none. */
export const rulesets: readonly Ruleset[] = [
  {
    ruleset_key: 'default',
    kind: 'SCORES',
    rules: [
      {
        when: { fact: 'bank_initiated_return_risk', at_least: 80 },
        result: 'REROUTE',
        internal_note: 'The bank is likely to send the debit back.',
      },
      {
        when: { fact: 'customer_initiated_return_risk', at_least: 80 },
        result: 'REROUTE',
        internal_note: 'The account holder is likely to have the debit sent back.',
      },
      {
        when: { fact: 'bank_initiated_return_risk', at_least: 50 },
        result: 'REVIEW',
        internal_note: 'The bank may send the debit back.',
        custom_action_key: 'hold-funds',
      },
      {
        when: { fact: 'customer_initiated_return_risk', at_least: 50 },
        result: 'REVIEW',
        internal_note: 'The account holder may have the debit sent back.',
        custom_action_key: 'verify-user',
      },
    ],
    fallback: { result: 'ACCEPT', internal_note: 'Neither score is high.' },
  },
  {
    ruleset_key: 'balance-only',
    kind: 'BALANCE_ONLY',
    rules: [
      {
        when: { fact: 'balance_to_transaction_amount_ratio', below: 1 },
        result: 'REROUTE',
        internal_note: 'The account holds less than the amount.',
      },
      {
        when: { fact: 'balance_to_transaction_amount_ratio', at_least: 1 },
        result: 'ACCEPT',
        internal_note: 'The account holds the amount.',
      },
    ],
    fallback: { result: 'REVIEW', internal_note: 'The balance is not known.' },
  },
]
