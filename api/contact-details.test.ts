import { describe, expect, test } from 'vitest'
import { holdsContactDetails } from './contact-details.ts'

describe('contact details', () => {
  test.each(['ada@example.com', 'user ada@example.com!', 'a@b.c', '+1 415 555 0123', 'call (415) 555-0123'])(
    'are in %j',
    (text) => expect(holdsContactDetails(text)).toBe(true),
  )

  test.each(['user-1', '@', 'a@b', '@b.c', 'a@.', 'a @ b.c', '4155550123', 'a@b c.d'])('are not in %j', (text) =>
    expect(holdsContactDetails(text)).toBe(false),
  )

  // A pattern that begins anew at each character would look for hours.
  test.each(['a', 'a@', '@.', '+1', '(415)', ' '])('are looked for in a long text of %j in no time', (part) => {
    expect(holdsContactDetails(part.repeat(1_000_000 / part.length))).toBe(false)
  })
})
