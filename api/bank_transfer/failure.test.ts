import { describe, expect, test } from 'vitest'
import { achReturnCodes } from './ach-return-codes.data.ts'
import { blockingCodes, failureOf } from './failure.ts'

describe('why a transfer failed', () => {
  test('has a return code if and only if ACH sent it back', () => {
    expect(failureOf('reversed', 'ach', {})).toMatchObject({ ach_return_code: 'R01' })
    expect(failureOf('reversed', 'same-day-ach', { ach_return_code: 'R10' })).toEqual({
      ach_return_code: 'R10',
      description: achReturnCodes.R10,
    })
    expect(failureOf('reversed', 'wire', { ach_return_code: 'R10' })).toMatchObject({ ach_return_code: null })
    expect(failureOf('failed', 'ach', { ach_return_code: 'R10', description: 'mine' })).toEqual({
      ach_return_code: null,
      description: 'mine',
    })
  })

  test('is nothing for what did not fail', () => {
    expect(failureOf('posted', 'ach', { ach_return_code: 'R01' })).toBeNull()
  })

  test.each(['R00', 'R48', 'R99', 'r01', 'toString', ''])('%j is no return code', (ach_return_code) => {
    expect(() => failureOf('reversed', 'ach', { ach_return_code })).toThrow(/ach_return_code/)
  })

  test('knows the codes that the errors page lists, and blocks after all but two', () => {
    expect(Object.keys(achReturnCodes)).toHaveLength(66)
    expect(blockingCodes).toHaveLength(64)
    expect(blockingCodes).not.toContain('R01')
    expect(blockingCodes).not.toContain('R09')
  })
})
