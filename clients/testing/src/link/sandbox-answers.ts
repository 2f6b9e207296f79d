import type { MfaKind } from './selectors.ts'

/** What simulated banks take when a test does not care (https://plaid.com/docs/sandbox/test-credentials). */
export const sandboxLogin = { username: 'user_good', password: 'pass_good' } as const

/** Where tests link unless they say where. */
export const sandboxInstitution = { institution_id: 'ins_109508', name: 'First Platypus Bank' } as const

/** What stands beside every micro-deposit of the sandbox (https://plaid.com/docs/auth/coverage/testing). */
export const sandboxCode = 'ABC'

/**
 * The right answer to a simulated bank's question in words; undefined when there is none to know.
 * @param label the question as it stands in Link: “What is the answer to question 0-1?”
 */
export function sandboxAnswer(kind: MfaKind, label: string): string | undefined {
  if (kind === 'code') return '1234'
  const [, round, question] = /(\d+)-(\d+)/.exec(label) ?? []
  return round === undefined ? undefined : `answer_${round}_${question}`
}
