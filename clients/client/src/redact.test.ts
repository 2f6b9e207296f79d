import { expect, test } from 'vitest'
import { redact } from './redact.ts'

const uuid = 'de3ce8ef-33f8-452c-a685-8671031fc0f6'

test.each([
  'access-sandbox',
  'public-production',
  'link-development',
  'processor-sandbox',
  'assets-sandbox',
  'a-sandbox',
  'credit-relay-production',
  'third-party-user-sandbox',
])('a token %s-… loses what makes it one', (kind) => {
  expect(redact(`no such token: "${kind}-${uuid}" (${kind}-${uuid.toUpperCase()})`)).toBe(
    `no such token: "${kind}-…" (${kind}-…)`,
  )
})

test('the secret is taken out wherever it stands', () => {
  expect(redact('key=abc123&x=abc123', 'abc123')).toBe('key=…&x=…')
})

test('other text stays as it is', () => {
  const text =
    'the sandbox-only route is not there; see docs/access-sandbox-guide, item eVBnVMp7zdTJLkRNr33Rs6zr7KNJqBFL9DrE6'
  expect(redact(text, undefined)).toBe(text)
})
