import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AnyEndpoint } from '@gingham/api-kit'
import { makeCheck } from '@gingham/engine'
import { startTestServer, type LinkRequest, type TestServer } from '@gingham/server/testing'
import type { NewTeam } from './house/teams.store.ts'
import { endpoints } from './index.ts'

/**
 * What holds for every endpoint, tried on every endpoint. Requests are the contract's own first example, with a real
 * token in it.
 */
let server: TestServer
let stranger: NewTeam
beforeAll(async () => {
  server = await startTestServer()
  stranger = await server.addTeam('Strangers')
})
afterAll(() => server.close())

const byPath = endpoints.map((endpoint) => [endpoint.path, endpoint] as const)
const withToken = byPath.filter(([, { request }]) => 'access_token' in request.properties)

/** The first example, as somebody with this token would send it. */
function requestOf(endpoint: AnyEndpoint<never>, access_token: string): Record<string, unknown> {
  return { ...endpoint.examples[0]!.request, access_token }
}

describe.each(byPath)('%s', (path, endpoint) => {
  test('has examples that fit its contract', () => {
    expect(endpoint.examples.length).toBeGreaterThan(0)
    for (const { request, response } of endpoint.examples) {
      expect(makeCheck(endpoint.request).errors(request)).toEqual([])
      expect(makeCheck(endpoint.response).errors(response)).toEqual([])
    }
  })

  test('answers INVALID_API_KEYS to wrong keys, and MISSING_FIELDS to none', async () => {
    const body = endpoint.examples[0]!.request
    if (endpoint.credentials === 'none') {
      expect((await server.post(path, body)).status).toBe(200)
      return
    }
    const wrong = await server.post(path, { ...body, client_id: server.team.client_id, secret: 'wrong' })
    expect(wrong).toMatchObject({ status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_API_KEYS' } })
    const swapped = await server.post(path, {
      ...body,
      client_id: stranger.client_id,
      secret: server.team.secrets.sandbox,
    })
    expect(swapped.body).toMatchObject({ error_code: 'INVALID_API_KEYS' })
    expect((await server.post(path, body)).body).toMatchObject({ error_code: 'MISSING_FIELDS' })
  })

  test('answers UNKNOWN_FIELDS to a field that its contract does not have', async () => {
    const { status, body } = await server.call(path, { ...endpoint.examples[0]!.request, no_such_field: 1 })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error_code: 'UNKNOWN_FIELDS',
      error_message: expect.stringContaining('no_such_field'),
    })
  })

  test('describes every field', () => {
    expect(fieldsWithoutDescription(endpoint.request)).toEqual([])
    expect(fieldsWithoutDescription(endpoint.response)).toEqual([])
  })
})

describe.each(withToken)('%s', (path, endpoint) => {
  test('answers INVALID_ACCESS_TOKEN to a token that is unknown, of another team, or of another environment', async () => {
    const unknown = await server.call(path, requestOf(endpoint, 'access-sandbox-00000000-0000-0000-0000-000000000000'))
    expect(unknown).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCESS_TOKEN' },
    })

    const theirs = await server.link({ team: stranger })
    const foreign = await server.call(path, requestOf(endpoint, theirs.access_token))
    expect(foreign.body).toMatchObject({ error_code: 'INVALID_ACCESS_TOKEN' })

    if (path.startsWith('/sandbox/')) return
    const { access_token } = await server.link()
    const { client_id, secrets } = server.team
    const elsewhere = await server.post(path, {
      ...requestOf(endpoint, access_token),
      client_id,
      secret: secrets.production,
    })
    expect(elsewhere.body).toMatchObject({ error_code: 'INVALID_ACCESS_TOKEN' })
  })

  test('answers ITEM_NOT_FOUND once the Item is removed', async () => {
    const { access_token } = await server.link()
    await server.call('/item/remove', { access_token })
    const { status, body } = await server.call(path, requestOf(endpoint, access_token))
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'ITEM_NOT_FOUND' })
  })

  if (endpoint.errors.includes('ITEM_LOGIN_REQUIRED') && !path.startsWith('/sandbox/')) {
    test('answers ITEM_LOGIN_REQUIRED once the login has ended', async () => {
      const { access_token } = await server.link()
      await server.call('/sandbox/item/reset_login', { access_token })
      const { body } = await server.call(path, requestOf(endpoint, access_token))
      expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'ITEM_LOGIN_REQUIRED' })
    })
  }
})

describe.each(withToken.filter(([, { errors }]) => errors.includes('PRODUCTS_NOT_SUPPORTED')))(
  '%s',
  (path, endpoint) => {
    test('answers PRODUCTS_NOT_SUPPORTED where the institution does not offer the product', async () => {
      const payroll = { institution_id: 'ins_135842', initial_products: ['income_verification'] }
      const { access_token } = await server.link(payroll)
      const { status, body } = await server.call(path, requestOf(endpoint, access_token))
      expect(status).toBe(400)
      expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'PRODUCTS_NOT_SUPPORTED' })
    })
  },
)

const withProcessorToken = byPath.filter(([, { request }]) => 'processor_token' in request.properties)

/** A processor token for the first account of a new Item, and what that Item is known by. */
async function openAccount(request: LinkRequest = {}) {
  const { team = server.team } = request
  const keys = { client_id: team.client_id, secret: team.secrets.sandbox }
  const { access_token, item_id } = await server.link(request)
  const { body } = await server.post('/accounts/get', { access_token, ...keys })
  const { account_id } = body.accounts[0]
  const created = await server.post('/processor/token/create', {
    access_token,
    account_id,
    processor: 'dwolla',
    ...keys,
  })
  const processor_token: string = created.body.processor_token
  return { access_token, item_id, account_id, processor_token }
}

describe.each(withProcessorToken)('%s', (path, endpoint) => {
  const requestWith = (processor_token: string) => ({ ...endpoint.examples[0]!.request, processor_token })
  const codeOf = async (processor_token: string) => {
    const { status, body } = await server.call(path, requestWith(processor_token))
    return [status, body.error_code]
  }

  test('answers INVALID_PROCESSOR_TOKEN to a token that is unknown, of another team, or of another environment', async () => {
    expect(await codeOf('processor-sandbox-00000000-0000-0000-0000-000000000000')).toEqual([
      400,
      'INVALID_PROCESSOR_TOKEN',
    ])
    const theirs = await openAccount({ team: stranger })
    expect(await codeOf(theirs.processor_token)).toEqual([400, 'INVALID_PROCESSOR_TOKEN'])
    const { processor_token, access_token } = await openAccount()
    expect(await codeOf(access_token)).toEqual([400, 'INVALID_PROCESSOR_TOKEN'])
    const { client_id, secrets } = server.team
    const elsewhere = { ...requestWith(processor_token), client_id, secret: secrets.production }
    expect((await server.post(path, elsewhere)).body).toMatchObject({
      error_type: 'INVALID_INPUT',
      error_code: 'INVALID_PROCESSOR_TOKEN',
    })
  })

  test('answers INVALID_PROCESSOR_TOKEN once the Item is removed', async () => {
    const { access_token, processor_token } = await openAccount()
    await server.call('/item/remove', { access_token })
    expect(await codeOf(processor_token)).toEqual([400, 'INVALID_PROCESSOR_TOKEN'])
  })

  if (endpoint.errors.includes('INVALID_ACCOUNT_ID')) {
    test('answers INVALID_ACCOUNT_ID when the account is not there any more', async () => {
      const { account_id, processor_token } = await openAccount()
      await server.house.store.db.deleteFrom('accounts').where('account_id', '=', account_id).execute()
      expect(await codeOf(processor_token)).toEqual([400, 'INVALID_ACCOUNT_ID'])
    })
  }

  if (endpoint.errors.includes('INVALID_PRODUCT')) {
    test('answers INVALID_PRODUCT when the token gives no access to the product', async () => {
      const { processor_token } = await openAccount()
      await server.call('/processor/token/permissions/set', { processor_token, products: ['employment'] })
      expect(await codeOf(processor_token)).toEqual([400, 'INVALID_PRODUCT'])
    })
  }

  if (endpoint.errors.includes('ITEM_LOGIN_REQUIRED')) {
    test('answers ITEM_LOGIN_REQUIRED once the login has ended', async () => {
      const { access_token, processor_token } = await openAccount()
      await server.call('/sandbox/item/reset_login', { access_token })
      expect(await codeOf(processor_token)).toEqual([400, 'ITEM_LOGIN_REQUIRED'])
    })
  }

  if (endpoint.errors.includes('PRODUCTS_NOT_SUPPORTED')) {
    test('answers PRODUCTS_NOT_SUPPORTED where the institution does not offer the product', async () => {
      const { item_id, processor_token } = await openAccount()
      // Banks change what they offer: this one has turned into a payroll provider.
      await server.house.store.db
        .updateTable('items')
        .set({ institution_id: 'ins_135842', products: '[]' })
        .where('item_id', '=', item_id)
        .execute()
      expect(await codeOf(processor_token)).toEqual([400, 'PRODUCTS_NOT_SUPPORTED'])
    })
  }
})

describe.each(byPath.filter(([path]) => path.startsWith('/sandbox/')))('%s', (path, endpoint) => {
  test('answers SANDBOX_ONLY outside the sandbox', async () => {
    const { client_id, secrets } = server.team
    const { body } = await server.post(path, {
      ...endpoint.examples[0]!.request,
      client_id,
      secret: secrets.production,
    })
    expect(body).toMatchObject({ error_type: 'INVALID_REQUEST', error_code: 'SANDBOX_ONLY' })
  })
})

/** Paths of the fields that say nothing about themselves. */
function fieldsWithoutDescription(schema: unknown, at = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const {
    properties = {},
    items,
    anyOf = [],
  } = schema as { properties?: Record<string, Field>; items?: unknown; anyOf?: unknown[] }
  const own = Object.entries(properties).flatMap(([name, field]) => [
    ...(isDescribed(field) ? [] : [`${at}${name}`]),
    ...fieldsWithoutDescription(field, `${at}${name}.`),
  ])
  return [
    ...own,
    ...fieldsWithoutDescription(items, at),
    ...anyOf.flatMap((inner) => fieldsWithoutDescription(inner, at)),
  ]
}

interface Field {
  description?: string
  anyOf?: Field[]
}

/** By itself, or by the one shape that it holds besides null. */
function isDescribed({ description, anyOf = [] }: Field): boolean {
  return description !== undefined || anyOf.some((inner) => inner.description !== undefined)
}
