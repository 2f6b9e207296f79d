import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { isPlaidError } from '@gingham/client'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { apiError, json, startScriptedServer, type ScriptedServer } from '../../client/fixtures/scripted-server.ts'
import * as library from './index.ts'
import {
  PlaidAdapter,
  PlaidAdapterConfigurationError,
  PlaidAdapterError,
  PlaidApiInternalServerError,
  PlaidAuthError,
  PlaidBankTransferSyncEventError,
  PlaidCreateLinkTokenError,
  PlaidExchangePublicTokenError,
  PlaidIdentityError,
} from './index.ts'

const variables = ['PLAID_CLIENT_ID', 'PLAID_PUBLIC_KEY', 'PLAID_SECRET', 'PLAID_ENV', 'PLAID_BASE_URL']
let scripted: ScriptedServer
let server: TestServer
beforeAll(async () => {
  scripted = await startScriptedServer()
  server = await startTestServer()
})
afterAll(async () => {
  await scripted.close()
  await server.close()
})
beforeEach(() => {
  for (const name of variables) vi.stubEnv(name, undefined)
  scripted.seen.length = 0
})
afterEach(() => vi.unstubAllEnvs())

const adapter = () => new PlaidAdapter({ clientId: 'id', secret: 'secret', baseUrl: scripted.url, maxRetries: 0 })
const lastBody = () => JSON.parse(scripted.seen.at(-1)?.body ?? '') as unknown

describe('configuration', () => {
  test('comes from the environment variables', async () => {
    vi.stubEnv('PLAID_CLIENT_ID', 'id-of-env')
    vi.stubEnv('PLAID_SECRET', 'secret-of-env')
    vi.stubEnv('PLAID_PUBLIC_KEY', 'key-of-env')
    vi.stubEnv('PLAID_ENV', 'sandbox')
    vi.stubEnv('PLAID_BASE_URL', scripted.url)
    scripted.script(json({ access_token: 'a', item_id: 'i', request_id: 'r' }))
    const fromEnvironment = new PlaidAdapter()
    await fromEnvironment.exchangePublicToken('public-1')
    expect(fromEnvironment.publicKey).toBe('key-of-env')
    expect(scripted.seen[0]?.headers).toMatchObject({ 'plaid-client-id': 'id-of-env', 'plaid-secret': 'secret-of-env' })
  })

  test('needs no base URL when there is an environment', () => {
    expect(new PlaidAdapter({ clientId: 'id', secret: 's', environment: 'sandbox' }).publicKey).toBeNull()
  })

  test('takes an empty text for none, as an unset variable often comes', async () => {
    vi.stubEnv('PLAID_ENV', scripted.url)
    vi.stubEnv('PLAID_SECRET', 'secret-of-env')
    scripted.script(json({ access_token: 'a', item_id: 'i', request_id: 'r' }))
    const fromBoth = new PlaidAdapter({ clientId: 'id', secret: '', baseUrl: '', environment: '', publicKey: '' })
    expect(await fromBoth.exchangePublicToken('public-1')).toMatchObject({ item_id: 'i' })
    expect(fromBoth.publicKey).toBeNull()
  })

  test.each([
    [{ secret: 's', baseUrl: 'http://localhost' }, 'clientId is missing: pass it, or set PLAID_CLIENT_ID'],
    [{ clientId: 'i', baseUrl: 'http://localhost' }, 'secret is missing: pass it, or set PLAID_SECRET'],
    [{ clientId: 'i', secret: 's' }, 'baseUrl or environment is missing: pass it, or set PLAID_BASE_URL or PLAID_ENV'],
    [{ clientId: 'i', secret: 's', baseUrl: 'nowhere' }, /must be local, sandbox, development, production, or the URL/],
  ])('is refused when it is incomplete or wrong: %j', (options, message) => {
    expect(() => new PlaidAdapter(options)).toThrow(PlaidAdapterConfigurationError)
    expect(() => new PlaidAdapter(options)).toThrow(message)
  })

  test('of Link is needed before a link token', async () => {
    await expect(adapter().createLinkToken('user-1')).rejects.toBeInstanceOf(PlaidAdapterConfigurationError)
    expect(() => adapter().initializePlaid({ clientName: '' })).toThrow(PlaidAdapterConfigurationError)
  })
})

describe('requests', () => {
  test('for a link token use the settings of Link, or their defaults', async () => {
    scripted.script(json({ link_token: 'link-1', expiration: '', request_id: 'r' }))
    await adapter().initializePlaid({ clientName: 'My App' }).createLinkToken('user-1')
    expect(lastBody()).toEqual({
      client_name: 'My App',
      country_codes: ['US'],
      language: 'en',
      user: { client_user_id: 'user-1' },
      products: ['auth'],
      account_filters: { depository: { account_subtypes: ['checking', 'savings'] } },
    })
    const french = {
      clientName: 'Mon App',
      countryCodes: ['FR'],
      language: 'fr',
      products: ['identity'],
      accountSubtypes: ['checking'],
    }
    await adapter().initializePlaid(french).createLinkToken('user-1')
    expect(lastBody()).toMatchObject({ country_codes: ['FR'], language: 'fr', products: ['identity'] })
  })

  test('for update mode carry the access token and no products', async () => {
    scripted.script(json({ link_token: 'link-1', expiration: '', request_id: 'r' }))
    await adapter().initializePlaid({ clientName: 'My App' }).createLinkToken('user-1', 'access-1')
    expect(lastBody()).toEqual({
      client_name: 'My App',
      country_codes: ['US'],
      language: 'en',
      user: { client_user_id: 'user-1' },
      access_token: 'access-1',
    })
  })

  test('for bank transfer events ask for 25 unless told', async () => {
    scripted.script(json({ bank_transfer_events: [], request_id: 'r' }))
    expect(await adapter().syncBankTransferEvent(0)).toEqual({ bank_transfer_events: [], request_id: 'r' })
    expect(lastBody()).toEqual({ after_id: 0, count: 25 })
    await adapter().syncBankTransferEvent(7, 1)
    expect(lastBody()).toEqual({ after_id: 7, count: 1 })
  })

  test.each([
    [0, 0],
    [0, 26],
    [0, 1.5],
    [-1, 5],
    [0.5, 5],
  ])('for bank transfer events after %d with count %d are not sent', async (afterId, count) => {
    await expect(adapter().syncBankTransferEvent(afterId, count)).rejects.toBeInstanceOf(
      PlaidBankTransferSyncEventError,
    )
    expect(scripted.seen).toHaveLength(0)
  })

  test('without a token are not sent', async () => {
    await expect(adapter().exchangePublicToken('')).rejects.toBeInstanceOf(PlaidExchangePublicTokenError)
    expect(scripted.seen).toHaveLength(0)
  })
})

describe('errors', () => {
  const calls: [typeof PlaidAdapterError, string, (to: PlaidAdapter) => Promise<unknown>][] = [
    [PlaidCreateLinkTokenError, 'createLinkToken', (to) => to.createLinkToken('user-1')],
    [PlaidExchangePublicTokenError, 'exchangePublicToken', (to) => to.exchangePublicToken('public-1')],
    [PlaidAuthError, 'authRequest', (to) => to.authRequest('access-1')],
    [PlaidIdentityError, 'identityRequest', (to) => to.identityRequest('access-1')],
    [PlaidBankTransferSyncEventError, 'syncBankTransferEvent', (to) => to.syncBankTransferEvent(0)],
  ]

  test.each(calls)('%o of %s carries the API error as its cause', async (Class, _, call) => {
    scripted.script(apiError('ITEM_ERROR', 'ITEM_LOGIN_REQUIRED'))
    const error: unknown = await call(adapter().initializePlaid({ clientName: 'A' })).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Class)
    expect(error).toBeInstanceOf(PlaidAdapterError)
    expect((error as Error).name).toBe(Class.name)
    expect(isPlaidError((error as Error).cause, 'ITEM_LOGIN_REQUIRED')).toBe(true)
  })

  test.each(calls)('a 500 is the server’s fault, whatever the call: %o', async (_, __, call) => {
    scripted.script(apiError('API_ERROR', 'INTERNAL_SERVER_ERROR', 500))
    const error: unknown = await call(adapter().initializePlaid({ clientName: 'A' })).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PlaidApiInternalServerError)
  })

  test('all have one base', () => {
    const classes = Object.values(library).filter((value) => value !== PlaidAdapter && value !== PlaidAdapterError)
    expect(classes).toHaveLength(7)
    for (const Class of classes) expect(Class.prototype).toBeInstanceOf(PlaidAdapterError)
  })
})

test('the whole flow works against a Gingham server', async () => {
  const { client_id, secrets } = server.team
  const real = new PlaidAdapter({ clientId: client_id, secret: secrets.sandbox, baseUrl: server.url })
  const { link_token } = await real.initializePlaid({ clientName: 'My App' }).createLinkToken('user-1')
  expect(link_token).toMatch(/^link-sandbox-/)
  const created = await server.call('/sandbox/public_token/create', {
    institution_id: 'ins_109508',
    initial_products: ['auth', 'identity'],
  })
  const { access_token } = await real.exchangePublicToken(created.body.public_token as string)
  const { accounts, numbers } = await real.authRequest(access_token)
  expect(numbers.ach.length).toBeGreaterThan(0)
  const [first] = accounts
  const one = await real.authRequest(access_token, [first?.account_id ?? ''])
  expect(one.accounts).toHaveLength(1)
  const { accounts: owned } = await real.identityRequest(access_token)
  expect(owned[0]?.owners.length).toBeGreaterThan(0)
  expect((await real.createLinkToken('user-1', access_token)).link_token).toMatch(/^link-sandbox-/)
})
