/** What the two scores follow from. Amounts in dollars; null for what is not known. */
export interface RiskFacts {
  /** Of the debit, above zero. */
  amount: number
  /** Available balance, or else current balance. */
  balance: number | null
  /** Of 90 days: rows that look like a lack of money; days that ended below zero. */
  nsf_overdraft_count: number | null
  days_with_negative_balance: number | null
  /** What the account held on all but the worst three of thirty days. */
  low_balance: number | null
  /** What the larger debits of 28 days were like. */
  large_debit: number | null
  /** Of 90 days: rows that look like debits taken back. */
  unauthorized_count: number | null
  /** Telephone, e-mail and postal addresses that changed in 28 days. */
  contact_change_count: number | null
  /** How well the user of the request fits the owners, 0 to 100. */
  identity_score: number | null
  days_connected: number
  /** Debits of this account that were reported as returned, by who sent them back. */
  bank_return_count: number
  customer_return_count: number
  /** The debit is one of a schedule. */
  is_recurring: boolean
}

export interface Scores {
  customer_initiated_return_risk: { score: number; risk_tier: number }
  bank_initiated_return_risk: { score: number; risk_tier: number }
}

const SCORE_MIN = 1
const SCORE_MAX = 99
const CUSTOMER_TIERS = 5
const BANK_TIERS = 8

/** Amounts that have fixed scores in the sandbox. Source: https://plaid.com/docs/signal/signal-rules/ */
const SANDBOX_SCORES: ReadonlyMap<number, number> = new Map([
  [3.53, 10],
  [12.17, 60],
  [27.53, 90],
])

/**
 * How likely a debit is to come back, for each of two reasons: points are added up, 1 to 99. The room's README has the
 * rule in words.
 *
 * DIFFERENCE: Plaid's scores are a trained model's, and random in its sandbox. These follow from the facts alone.
 */
export function scoreDebit(facts: RiskFacts, { is_sandbox }: { is_sandbox: boolean }): Scores {
  const fixed = is_sandbox ? SANDBOX_SCORES.get(facts.amount) : undefined
  const bank = fixed ?? toScore(bankPoints(facts))
  const customer = fixed ?? toScore(customerPoints(facts))
  return {
    customer_initiated_return_risk: { score: customer, risk_tier: tierOf(customer, CUSTOMER_TIERS) },
    bank_initiated_return_risk: { score: bank, risk_tier: tierOf(bank, BANK_TIERS) },
  }
}

function toScore(points: number): number {
  return Math.min(SCORE_MAX, Math.max(SCORE_MIN, Math.round(points)))
}

/** Tiers of equal width, the last one for the highest scores. */
function tierOf(score: number, tiers: number): number {
  return Math.min(tiers, Math.floor((score / 100) * tiers) + 1)
}

/** Points per case, up to a limit; those of an unknown number otherwise. */
function perCase(count: number | null, points: number, limit: number, unknown: number): number {
  return count === null ? unknown : Math.min(limit, count * points)
}

function bankPoints(facts: RiskFacts): number {
  const { amount, balance, low_balance, days_connected } = facts
  const cover = balance === null ? 1 : Math.max(0, balance) / amount
  return (
    60 / (1 + cover ** 2) +
    perCase(facts.nsf_overdraft_count, 7, 20, 5) +
    perCase(facts.days_with_negative_balance, 1 / 3, 10, 2) +
    (low_balance === null ? 2 : low_balance < amount ? 5 : 0) +
    perCase(facts.bank_return_count, 15, 30, 0) +
    Math.max(0, 5 - days_connected / 6)
  )
}

function customerPoints(facts: RiskFacts): number {
  const { amount, large_debit, identity_score, days_connected, is_recurring } = facts
  const unusual = large_debit === null ? 1 : amount / large_debit
  return (
    25 * (unusual / (1 + unusual)) +
    perCase(facts.unauthorized_count, 15, 40, 4) +
    perCase(facts.customer_return_count, 20, 40, 0) +
    15 * (1 - Math.min(days_connected, 90) / 90) +
    perCase(facts.contact_change_count, 5, 10, 1) +
    (identity_score === null ? 5 : 15 * (1 - identity_score / 100)) -
    (is_recurring ? 3 : 0)
  )
}
