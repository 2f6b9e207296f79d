import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hideSecrets } from './hide-secrets.ts'

describe('hideSecrets', () => {
  test('puts a variable in place of each token and key', () => {
    const text = '{"access_token":"access-sandbox-0a1b-2c","public_token":"public-production-9","secret":"s3"}'
    expect(hideSecrets(text, new Map([['s3', '$PLAID_SECRET']]))).toBe(
      '{"access_token":"$ACCESS_TOKEN","public_token":"$PUBLIC_TOKEN","secret":"$PLAID_SECRET"}',
    )
  })

  test('leaves JSON parseable and no token in it', () => {
    const token = fc
      .constantFrom('access', 'public', 'link', 'processor', 'user', 'assets', 'deposit-switch')
      .chain((kind) => fc.uuid().map((id) => `${kind}-sandbox-${id}`))
    fc.assert(
      fc.property(fc.jsonValue(), token, (value, secret) => {
        const hidden = hideSecrets(JSON.stringify({ value, secret, nested: [`see ${secret}.`] }))
        expect(hidden).not.toContain(secret)
        expect(() => JSON.parse(hidden)).not.toThrow()
      }),
    )
  })

  test('an empty key hides nothing', () => {
    expect(hideSecrets('abc', new Map([['', '$PLAID_SECRET']]))).toBe('abc')
  })
})
