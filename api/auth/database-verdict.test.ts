import { describe, expect, test } from 'vitest'
import { isMatched, lookUpNumbers } from './database-verdict.ts'
import { formatRouting, parseAccountNumber, parseRouting } from './typed-numbers.ts'

const ach = { scheme: 'ach', routing_number: '110000000' } as const
const eft = { scheme: 'eft', institution_number: '110', branch_number: '11111' } as const

describe('looking numbers up', () => {
  test.each([
    [ach, '1111222233331111', 'database_insights_pass', 'valid'],
    [ach, '1111222233333333', 'database_insights_pass_with_caution', 'valid'],
    [ach, '1111222233332222', 'database_insights_fail', 'unknown'],
    [eft, '11223311', 'database_insights_pass', 'valid'],
    [eft, '11223333', 'database_insights_pass_with_caution', 'valid'],
    [eft, '1111222233331111', 'database_insights_fail', 'unknown'],
  ] as const)('%o %s is %s', (routing, account_number, status, account_number_format) => {
    expect(lookUpNumbers(routing, account_number, 'Jane Doe')).toMatchObject({
      status,
      insights: { account_number_format },
    })
  })

  test('scores a name where the numbers are known, and nowhere else', () => {
    expect(lookUpNumbers(ach, '1111222233331111', 'smith, JOHN').insights.name_match_score).toBe(100)
    expect(lookUpNumbers(ach, '1111222233331111', 'John Doe').insights.name_match_score).toBe(50)
    expect(lookUpNumbers(ach, '1111222233333333', 'John Smith').insights).not.toHaveProperty('name_match_score')
  })

  test('matches known numbers of the person alone', () => {
    expect(isMatched(ach, '1111222233331111', 'John Smith')).toBe(true)
    expect(isMatched(ach, '1111222233331111', 'Jane Smith')).toBe(false)
    expect(isMatched(ach, '1111222233330000', 'John Smith')).toBe(false)
  })

  test('a name without words agrees with none', () =>
    expect(lookUpNumbers(ach, '1111222233331111', ' - ').insights.name_match_score).toBe(0))
})

describe('numbers as they are typed', () => {
  test.each([
    ['110000000', 'US', '110000000'],
    [' 0110-0001 5', 'US', '011000015'],
    ['110000001', 'US', null],
    ['11111-110', 'CA', '11111-110'],
    ['0110 11111', 'CA', '11111-110'],
    ['110000000', 'CA', null],
    ['', 'US', null],
  ] as const)('%s in %s is %s', (text, country, written) => {
    const routing = parseRouting(text, country)
    expect(routing === null ? null : formatRouting(routing)).toBe(written)
  })

  test.each([
    ['1111-2222 3333 0000', ach, '1111222233330000'],
    ['123', ach, null],
    ['123456789012345678', ach, null],
    ['11223311', eft, '11223311'],
    ['1111222233331111', eft, null],
    ['abcdefgh', eft, null],
  ] as const)('the account number %s', (text, routing, number) => {
    expect(parseAccountNumber(text, routing)).toBe(number)
  })
})
