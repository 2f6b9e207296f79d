import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { forcibleErrors, parsePassword } from './password-language.ts'

test('any text parses or is refused, and never throws', () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string().map((tail) => `mfa_${tail}`),
    fc.string().map((tail) => `error_${tail}`),
  )
  fc.assert(
    fc.property(text, (password) => {
      const plan = parsePassword(password)
      if (plan?.error_code) expect(forcibleErrors.has(plan.error_code)).toBe(true)
    }),
  )
})

function isCount(number: number, low: number, high: number): boolean {
  return number >= low && number <= high
}

test('questions count from one to eight, selections from one to nine with two to nine options', () => {
  const count = fc.integer({ min: 0, max: 12 })
  fc.assert(
    fc.property(count, count, count, (rounds, questions, options) => {
      expect(parsePassword(`mfa_questions_${rounds}_${questions}`)?.mfa ?? null).toEqual(
        isCount(rounds, 1, 8) && isCount(questions, 1, 8) ? { type: 'questions', rounds, questions } : null,
      )
      expect(parsePassword(`mfa_selections_${rounds}_${questions}_${options}`)?.mfa ?? null).toEqual(
        isCount(rounds, 1, 9) && isCount(questions, 1, 9) && isCount(options, 2, 9)
          ? { type: 'selections', rounds, questions, options }
          : null,
      )
    }),
  )
})

test.each([...forcibleErrors].filter((name) => name !== 'PLAID_ERROR'))('error_%s ends in that error', (name) => {
  expect(parsePassword(`error_${name}`)?.error_code).toBe(name)
  expect(parsePassword(JSON.stringify({ force_error: name }))?.error_code).toBe(name)
})

test.each([
  '',
  'pass_good ',
  'PASS_GOOD',
  'mfa_devices',
  'mfa_questions_1',
  '[]',
  '{"recaptcha":"maybe"}',
  '{"force_error":3}',
  '{',
])('%j is refused', (password) => {
  expect(parsePassword(password)).toBeNull()
})
