import { expect, test } from 'vitest'
import { addressOf, readRoute } from './route.ts'

test('an address leads to where it was made from', () => {
  for (const id of ['abc', 'a/b c?#%']) expect(readRoute(addressOf('items', id))).toEqual({ section: 'items', id })
  expect(readRoute(addressOf('webhooks'))).toEqual({ section: 'webhooks', id: null })
})

test('what is not known is the overview', () => {
  for (const hash of ['', '#', '#/', '#/nowhere']) expect(readRoute(hash).section).toBe('overview')
})
