import { expect, test } from 'vitest'
import { sayAgo } from './moment.tsx'

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
