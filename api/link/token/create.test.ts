import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { hashToken } from '@gingham/store'
import { useToken } from '../../house/tokens.store.ts'
import { create } from './create.ts'
import { findHostedLink } from './link-tokens.store.ts'
import { requireHostedLink, requireLinkToken } from './require-link-token.ts'
import { makeRequest, user } from './testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const ask = (fields: Parameters<typeof makeRequest>[0] = {}) =>
  server.call('/link/token/create', { ...makeRequest(fields) })
const open = (link_token: string, now_ms = server.clock.now()) =>
  requireLinkToken(server.house, server.house.store.db, link_token, now_ms)
const unknown = { key: 'INVALID_LINK_TOKEN' }
const refusal = (error_type: string, error_code: string) => ({ status: 400, body: { error_type, error_code } })

describe('/link/token/create', () => {
  test('answers a token for four hours, and opens Link with what was asked for', async () => {
    const { status, body } = await ask({ transactions: { days_requested: 30 }, webhook: 'https://app.example/hooks' })
    expect(status).toBe(200)
    expect(body).toEqual({
      link_token: expect.stringMatching(/^link-sandbox-[0-9a-f-]{36}$/),
      expiration: '2026-03-15T16:00:00Z',
      request_id: expect.any(String),
    })
    const link = await open(body.link_token)
    expect(link).toMatchObject({
      link_token: body.link_token,
      team: { client_id: server.team.client_id, environment: 'sandbox' },
      item_ids: [],
      hosted_link_id: null,
    })
    expect(link.request).toEqual(
      makeRequest({ transactions: { days_requested: 30 }, webhook: 'https://app.example/hooks' }),
    )
  })

  test.each(create.examples.filter(({ request }) => !('access_token' in request)))(
    'takes its example: $title',
    async ({ request, response }) => {
      const { status, body } = await server.call('/link/token/create', request)
      expect(status).toBe(200)
      expect(Object.keys(body).toSorted()).toEqual([...Object.keys(response), 'request_id'].toSorted())
      expect(body.expiration).toBe((response as Record<string, unknown>)['expiration'])
    },
  )

  test('puts the institution first that it names', async () => {
    const { body } = await ask({ institution_data: { institution_id: 'ins_109511' } })
    const { body: opened } = await server.post('/link/v2/session/open', { link_token: body.link_token })
    const { session_secret, pane_number } = opened
    const action = { type: 'continue' }
    const act = { session_secret, pane_number, events_seen: 0, action }
    const { body: list } = await server.post('/link/v2/session/act', act)
    expect(list.pane.institutions[0]).toMatchObject({ institution_id: 'ins_109511' })
    const { body: told } = await server.call('/link/token/get', { link_token: body.link_token })
    expect(told.metadata.institution_data).toEqual({ institution_id: 'ins_109511' })
  })

  test('takes options of a consumer report in either form', async () => {
    const report = {
      products: ['cra_base_report' as const],
      consumer_report_permissible_purpose: 'EXTENSION_OF_CREDIT' as const,
    }
    const cra_report_parameter = {
      scope: 'CLIENT_USER' as const,
      decision_stage: 'DECISIONING' as const,
      days_requested: 365,
      products: [{ product: 'cra_income_complete' as const, version: '1' }],
    }
    expect((await ask({ ...report, cra_report_parameter })).status).toBe(200)
    const missing = refusal('INVALID_REQUEST', 'INVALID_FIELD')
    expect(await ask(report)).toMatchObject(missing)
    const tooLong = { ...cra_report_parameter, days_requested: 732 }
    expect(await ask({ ...report, cra_report_parameter: tooLong })).toMatchObject(missing)
  })

  test('repairs an Item: half an hour, and the Item instead of its token', async () => {
    const { access_token, item_id } = await server.link()
    const { status, body } = await ask({
      products: undefined,
      access_token,
      update: { account_selection_enabled: true },
    })
    expect(status).toBe(200)
    expect(body.expiration).toBe('2026-03-15T12:30:00Z')
    const link = await open(body.link_token)
    expect(link.item_ids).toEqual([item_id])
    expect(JSON.stringify(link.request)).not.toContain(access_token)
  })

  test('takes several Items for assets, in their order', async () => {
    const items = [await server.link(), await server.link()]
    const access_tokens = items.map(({ access_token }) => access_token)
    const { body } = await ask({ products: ['assets'], access_tokens })
    expect((await open(body.link_token)).item_ids).toEqual(items.map(({ item_id }) => item_id))
  })

  test('compares income documents with Items, and keeps no token of theirs', async () => {
    const { access_token, item_id } = await server.link()
    const income_verification = { income_source_types: ['payroll' as const], access_tokens: [access_token] }
    const { body } = await ask({ products: ['income_verification'], income_verification })
    const { request, item_ids } = await open(body.link_token)
    expect(request.income_verification).toEqual({ income_source_types: ['payroll'], item_ids: [item_id] })
    expect(item_ids).toEqual([])
  })

  test('opens Transfer UI for somebody who has paid before as a new session', async () => {
    const { access_token } = await server.link()
    const { body } = await ask({ products: ['transfer'], access_token, transfer: { intent_id: 'intent-1' } })
    expect((await open(body.link_token)).item_ids).toEqual([])
  })

  test('has a hosted page when it is asked for one, be it with nothing', async () => {
    const { body } = await ask({ hosted_link: {} })
    expect(body.expiration).toBe('2026-03-15T12:30:00Z')
    const [, id = ''] = /^http:\/\/localhost:4000\/link\/hosted\/([0-9a-f-]{36})$/.exec(body.hosted_link_url) ?? []
    const { house, clock } = server
    const link = await requireHostedLink(house, house.store.db, id, clock.now())
    expect(link.link_token).toBe(body.link_token)
    await expect(requireHostedLink(house, house.store.db, id, link.expires_ms)).rejects.toMatchObject(unknown)
    expect(await findHostedLink(house.store.db, house.sealer, 'nowhere')).toBeUndefined()
  })

  test('takes blanks as if they were left out', async () => {
    const { body } = await ask({ webhook: '', redirect_uri: '', android_package_name: '', link_customization_name: '' })
    expect((await open(body.link_token)).request).toEqual(makeRequest())
  })

  test('keeps neither the token nor the person in clear', async () => {
    const { body } = await ask({ user: { ...user, legal_name: 'Ada Lovelace', phone_number: '+14155550123' } })
    const { db } = server.house.store
    const kept = JSON.stringify([
      await db.selectFrom('link_tokens').selectAll().execute(),
      await db.selectFrom('tokens').selectAll().execute(),
    ])
    for (const secret of [body.link_token, 'Lovelace', '4155550123', user.client_user_id])
      expect(kept).not.toContain(secret)
  })
})

describe('/link/token/create refuses', () => {
  test('a token that opens no Item of the team', async () => {
    const other = await server.addTeam('Other')
    const { access_token } = await server.link({ team: other })
    const invalid = refusal('INVALID_INPUT', 'INVALID_ACCESS_TOKEN')
    expect(await ask({ products: undefined, access_token })).toMatchObject(invalid)
    expect(await ask({ access_token: 'access-sandbox-none' })).toMatchObject(invalid)
    expect(await ask({ products: ['assets'], access_tokens: ['access-sandbox-none'] })).toMatchObject(invalid)
    const income_verification = { income_source_types: ['payroll' as const], access_tokens: [access_token] }
    expect(await ask({ products: ['income_verification'], income_verification })).toMatchObject(invalid)
  })

  test('an Item that was removed', async () => {
    const { access_token } = await server.link()
    await server.call('/item/remove', { access_token })
    expect((await ask({ products: undefined, access_token })).body).toMatchObject({ error_code: 'ITEM_NOT_FOUND' })
  })

  test('users that nobody has made', async () => {
    expect(await ask({ user_token: 'user-sandbox-1' })).toMatchObject(refusal('INVALID_INPUT', 'INVALID_USER_TOKEN'))
    expect(await ask({ third_party_user_token: 'third-party-user-sandbox-1' })).toMatchObject(
      refusal('INVALID_INPUT', 'INVALID_USER_TOKEN'),
    )
    expect((await ask({ user_id: 'usr_1' })).body).toMatchObject({ error_code: 'USER_NOT_FOUND' })
    for (const user_id of ['', 'user-sandbox-1', user.client_user_id]) {
      expect(await ask({ user_id })).toMatchObject(refusal('INVALID_INPUT', 'INVALID_USER_ID'))
    }
  })

  test('an institution that is not there', async () => {
    expect(await ask({ institution_id: 'ins_0' })).toMatchObject(refusal('INVALID_INPUT', 'INVALID_INSTITUTION'))
    expect((await ask({ institution_id: 'ins_109508' })).status).toBe(200)
  })

  test('an account of another Item', async () => {
    const { access_token } = await server.link()
    const { body } = await server.call('/accounts/get', { access_token })
    const upload = (account_id: string) =>
      ask({ products: undefined, access_token, identity: { is_document_upload: true, account_ids: [account_id] } })
    expect(await upload('none')).toMatchObject(refusal('INVALID_INPUT', 'INVALID_ACCOUNT_ID'))
    expect((await upload(body.accounts[0].account_id)).status).toBe(200)
  })

  test('what breaks a rule, by the rule’s error', async () => {
    expect(await ask({ user: undefined })).toMatchObject(refusal('INVALID_REQUEST', 'MISSING_FIELDS'))
    expect(await ask({ language: 'xx' })).toMatchObject(refusal('INVALID_REQUEST', 'INVALID_FIELD'))
    expect(await ask({ products: ['balance'] })).toMatchObject(refusal('INVALID_INPUT', 'INVALID_PRODUCT'))
    expect(await ask({ account_filters: {} })).toMatchObject(refusal('INVALID_REQUEST', 'INVALID_CONFIGURATION'))
    const { access_token } = await server.link()
    const selection = { update: { account_selection_enabled: true }, link_customization_name: 'no_account_select' }
    expect(await ask({ products: undefined, access_token, ...selection })).toMatchObject(
      refusal('INVALID_INPUT', 'INVALID_LINK_CUSTOMIZATION'),
    )
  })

  test.each([
    ['MISSING_FIELDS', { language: undefined }],
    ['MISSING_FIELDS', { country_codes: undefined }],
    ['MISSING_FIELDS', { client_name: undefined }],
    ['MISSING_FIELDS', { user: {} }],
    ['MISSING_FIELDS', { statements: { start_date: '2026-01-01' } }],
    ['UNKNOWN_FIELDS', { colour: 'blue' }],
    ['UNKNOWN_FIELDS', { account_filters: { payroll: { account_subtypes: ['all'] } } }],
    ['INVALID_FIELD', { client_name: '' }],
    ['INVALID_FIELD', { country_codes: [] }],
    ['INVALID_FIELD', { country_codes: ['JP'] }],
    ['INVALID_FIELD', { products: ['monitor'] }],
    ['INVALID_FIELD', { account_filters: { depository: { account_subtypes: ['credit card'] } } }],
    ['INVALID_FIELD', { user: { client_user_id: '' } }],
    ['INVALID_FIELD', { user: { ...user, date_of_birth: '1990-02-30' } }],
    ['INVALID_FIELD', { transactions: { days_requested: 0 } }],
    ['INVALID_FIELD', { transactions: { days_requested: 731 } }],
    ['INVALID_FIELD', { transactions: null }],
    ['INVALID_FIELD', { cra_options: { days_requested: 732 } }],
    ['INVALID_FIELD', { hosted_link: { url_lifetime_seconds: 0 } }],
    ['INVALID_FIELD', { hosted_link: { url_lifetime_seconds: 1_814_401 } }],
    ['INVALID_FIELD', { statements: { start_date: 'yesterday', end_date: '2026-01-01' } }],
  ])('a wrong shape: %s for %j', async (error_code, fields) => {
    const { status, body } = await server.call('/link/token/create', { ...makeRequest(), ...fields })
    expect([status, body.error_code]).toEqual([400, error_code])
  })
})

describe('a link token', () => {
  test('ends with its time, but for Identity Verification', async () => {
    const { body } = await ask()
    const { expires_ms } = await open(body.link_token)
    await expect(open(body.link_token, expires_ms - 1)).resolves.toBeDefined()
    await expect(open(body.link_token, expires_ms)).rejects.toMatchObject(unknown)
    const verification = {
      products: ['identity_verification' as const],
      identity_verification: { template_id: 'idvtmp_default' },
    }
    const lasting = await ask(verification)
    await expect(open(lasting.body.link_token, expires_ms + 1)).resolves.toBeDefined()
  })

  test('is needed: nothing else opens Link', async () => {
    await expect(open('')).rejects.toMatchObject(unknown)
    await expect(open('link-sandbox-00000000-0000-4000-8000-000000000000')).rejects.toMatchObject(unknown)
    const { access_token } = await server.link()
    await expect(open(access_token)).rejects.toMatchObject(unknown)
  })

  test('works again and again in the sandbox, once in production', async () => {
    const { house, clock, team } = server
    const { db } = house.store
    const keys = { client_id: team.client_id, secret: team.secrets.production }
    const { body } = await server.post('/link/token/create', { ...makeRequest(), ...keys })
    const { body: sandbox } = await ask()
    for (const { link_token } of [body, sandbox]) await useToken(db, hashToken(link_token), clock.now())
    await expect(open(sandbox.link_token)).resolves.toBeDefined()
    await expect(open(body.link_token)).rejects.toMatchObject(unknown)
  })
})
