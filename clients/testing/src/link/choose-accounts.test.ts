import { describe, expect, test } from 'vitest'
import { positionsOf } from './choose-accounts.ts'
import { sandboxAnswer } from './sandbox-answers.ts'

/** As Link's rows read: name, then kind and last digits, then what is in it. */
const rows = [
  'Plaid Checking\nChecking ·· 0000, ending in 0000\n$110.00',
  'Plaid Saving\nSavings ·· 1111, ending in 1111\n$210.00',
  'Plaid CD\nCD ·· 11112\n$1,000.00',
]

describe('positionsOf', () => {
  test.each([
    ['all', [0, 1, 2]],
    [
      ['Plaid CD', 'Plaid Checking'],
      [0, 2],
    ],
    [['1111'], [1]],
    [['Plaid Saving', '1111'], [1]],
    [[], []],
  ] as const)('%j', (wanted, positions) => {
    expect(positionsOf(rows, wanted)).toEqual(new Set(positions))
  })

  test.each(['Plaid', '111', '110', 'Checking'])('%s is no whole name and no last digits', (wanted) => {
    expect(() => positionsOf(rows, [wanted])).toThrow(
      `Link offers Plaid Checking, Plaid Saving, Plaid CD; there is no ${wanted}`,
    )
  })
})

test.each([
  ['code', 'Security code', '1234'],
  ['questions', 'What is the answer to question 1-2?', 'answer_1_2'],
  ['questions', 'What is your mother’s favourite colour?', undefined],
] as const)('sandboxAnswer: %s “%s”', (kind, label, answer) => {
  expect(sandboxAnswer(kind, label)).toBe(answer)
})
