import { expect, test } from 'vitest'
import { sayAgo, sayClock, sayZone } from './moment.tsx'

test.each([
  [0, 'now'],
  [4_999, 'now'],
  [5_000, '5 seconds ago'],
  [90_000, '1 minute ago'],
  [7_200_000, '2 hours ago'],
  [86_400_000, 'yesterday'],
  [-7_200_000, 'in 2 hours'],
])('%i ms before now is %s', (distance, words) => {
  expect(sayAgo(1_000_000_000_000 - distance, 1_000_000_000_000)).toBe(words)
})

test('a time of another day has its date', () => {
  const now_ms = new Date(2026, 4, 3, 18, 30).getTime()
  expect(sayClock(new Date(2026, 4, 3, 0, 5, 9).getTime(), now_ms)).toBe('00:05:09')
  expect(sayClock(new Date(2026, 4, 2, 23, 59, 59).getTime(), now_ms)).toBe('May 2, 23:59:59')
})

test('a column of times says its zone', () => {
  expect(sayZone(Date.UTC(2026, 4, 3))).toMatch(/^[A-Z]{2,5}([+-]\d+(:\d+)?)?$/)
})
