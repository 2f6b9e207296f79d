import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.ts'

describe('settings', () => {
  test('are those of a local server unless something else is said', () => {
    expect(readSettings({})).toEqual({
      client_id: null,
      secret: null,
      environment: 'local',
      api_url: 'http://localhost:4000',
      link_script_url: 'http://localhost:4000/link/v2/stable/link-initialize.js',
      products: ['auth', 'transactions', 'identity'],
      item_products: ['auth', 'transactions', 'identity'],
      country_codes: ['US'],
      redirect_uri: null,
      public_key: null,
      oauth_nonce: null,
      webhook_url: null,
    })
  })

  test.each([
    ['sandbox', 'https://sandbox.plaid.com'],
    ['production', 'https://production.plaid.com'],
  ])('%s goes to %s, with Link from Plaid', (PLAID_ENV, api_url) => {
    const link_script_url = 'https://cdn.plaid.com/link/v2/stable/link-initialize.js'
    expect(readSettings({ PLAID_ENV })).toMatchObject({ api_url, link_script_url })
  })

  test('PLAID_BASE_URL is stronger than the environment’s host, and brings its own Link', () => {
    expect(readSettings({ PLAID_ENV: 'sandbox', PLAID_BASE_URL: 'http://bank.test:4000/' })).toMatchObject({
      environment: 'sandbox',
      api_url: 'http://bank.test:4000',
      link_script_url: 'http://bank.test:4000/link/v2/stable/link-initialize.js',
    })
  })

  test('lists are read whatever their spelling', () => {
    expect(readSettings({ PLAID_PRODUCTS: 'Auth, transactions,,auth ', PLAID_COUNTRY_CODES: 'us, gb' })).toMatchObject({
      products: ['auth', 'transactions'],
      country_codes: ['US', 'GB'],
    })
  })

  test('the older names are read, and the newer one is stronger', () => {
    const older = {
      PLAID_OAUTH_REDIRECT_URI: 'http://localhost:1/old',
      PLAID_PUBLIC_KEY: 'key',
      PLAID_OAUTH_NONCE: 'nonce',
    }
    expect(readSettings(older)).toMatchObject({
      redirect_uri: 'http://localhost:1/old',
      public_key: 'key',
      oauth_nonce: 'nonce',
    })
    const newer = { ...older, PLAID_REDIRECT_URI: 'http://localhost:1/new' }
    expect(readSettings(newer)).toMatchObject({ redirect_uri: 'http://localhost:1/new' })
  })

  test.each([
    [{ PLAID_ENV: 'staging' }, 'PLAID_ENV is one of local, sandbox, development, production'],
    [{ PLAID_BASE_URL: 'localhost' }, 'PLAID_BASE_URL is not the address of a server: localhost'],
    [{ PLAID_BASE_URL: 'ftp://bank.test' }, 'PLAID_BASE_URL is not the address of a server'],
    [{ PLAID_REDIRECT_URI: 'oauth' }, 'PLAID_REDIRECT_URI is not an address: oauth'],
    [{ PLAID_OAUTH_REDIRECT_URI: 'oauth' }, 'PLAID_OAUTH_REDIRECT_URI is not an address: oauth'],
    [{ PLAID_WEBHOOK_URL: 'tunnel' }, 'PLAID_WEBHOOK_URL is not an address: tunnel'],
  ])('%o is refused by name', (env, message) => {
    expect(() => readSettings(env)).toThrow(message)
  })
})
