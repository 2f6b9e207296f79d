import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redirectUriFault } from './destination-rules.ts'
import { problemOf } from './testing.ts'

describe('redirect_uri', () => {
  test.each(['https://app.example/oauth', 'https://app.example', 'http://localhost:3000/oauth', 'http://localhost'])(
    'can be %s in the sandbox',
    (uri) => expect(redirectUriFault(uri, 'sandbox')).toBeNull(),
  )
  test.each([
    ['http://app.example/oauth', 'must begin with https:// or http://localhost'],
    ['http://localhost.evil.example/', 'must begin with https:// or http://localhost'],
    ['app://oauth', 'must begin with https:// or http://localhost'],
    ['https://app.example/oauth?a=1', 'must not have a query'],
    ['https://app.example/oauth?', 'must not have a query'],
    ['https://app.example/oauth#top', 'must not have a fragment'],
    ['https://*.example/oauth', 'must not have a wildcard'],
    ['/oauth', 'must be an absolute URI'],
  ])('cannot be %s', (uri, fault) => expect(redirectUriFault(uri, 'sandbox')).toBe(fault))

  test('must be https outside the sandbox', () => {
    expect(redirectUriFault('http://localhost:3000/oauth', 'production')).toBe('must begin with https://')
    expect(redirectUriFault('https://app.example/oauth', 'production')).toBeNull()
  })

  test('is never taken with a query or a fragment, whatever the rest', () => {
    const uri = fc.webUrl({ withQueryParameters: true, withFragments: true })
    fc.assert(fc.property(uri, (text) => redirectUriFault(text, 'sandbox') !== null || !/[?#]/.test(text)))
  })

  test('answers INVALID_FIELD; a blank one is as good as none', () => {
    expect(problemOf({ redirect_uri: 'http://app.example' })).toMatchObject({ error: 'INVALID_FIELD' })
    expect(problemOf({ redirect_uri: '' })).toBeUndefined()
  })
})

describe('android_package_name', () => {
  test('takes the place of redirect_uri', () => {
    const android_package_name = 'com.example.app'
    expect(problemOf({ android_package_name })).toBeUndefined()
    expect(problemOf({ android_package_name, redirect_uri: '' })).toBeUndefined()
    expect(problemOf({ android_package_name, redirect_uri: 'https://app.example/oauth' })).toMatchObject({
      error: 'INVALID_FIELD',
      message: expect.stringContaining('redirect_uri'),
    })
  })
  test.each(['app', 'com.', '1com.example', 'com.example-app'])('cannot be %s', (android_package_name) =>
    expect(problemOf({ android_package_name })).toMatchObject({ error: 'INVALID_FIELD' }),
  )
})

test.each([
  ['https://app.example/hooks?key=1', true],
  ['http://127.0.0.1:9000/', true],
  ['', true],
  ['app.example/hooks', false],
  ['ftp://app.example', false],
  ['https://me:word@app.example', false],
])('webhook %j: %s', (webhook, isFine) => {
  expect(problemOf({ webhook }) === undefined).toBe(isFine)
})

test.each([
  ['https://app.example/done?x=1', true],
  ['wonderwallet://done', true],
  ['', true],
  ['done', false],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  ['data:text/html,hello', false],
])('completion_redirect_uri %j: %s', (completion_redirect_uri, isFine) => {
  expect(problemOf({ hosted_link: { completion_redirect_uri } }) === undefined).toBe(isFine)
})
