import { describe, expect, test } from 'vitest'
import type { Setup } from '../protocol.ts'
import { adviceFor } from './what-to-do.ts'

const setup = { api_url: 'http://localhost:4000', is_own_server: true } as Setup

describe('what to do', () => {
  test.each([
    ['ITEM_LOGIN_REQUIRED', 'ITEM_ERROR', 'repair', 'update mode'],
    ['INVALID_API_KEYS', 'INVALID_INPUT', 'none', 'PLAID_SECRET'],
    ['NETWORK_ERROR', 'NETWORK_ERROR', 'retry', 'No API answers at http://localhost:4000. Start it with npm start'],
    ['TRANSACTIONS_LIMIT', 'RATE_LIMIT_EXCEEDED', 'retry', 'Wait a minute'],
    ['SOMETHING_NEW', 'SOMETHING_ELSE', 'retry', 'one click away'],
  ])('about %s', (code, type, remedy, words) => {
    const advice = adviceFor({ code, type }, setup)
    expect(advice.remedy).toBe(remedy)
    expect(advice.text).toContain(words)
  })
})
