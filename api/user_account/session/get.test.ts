import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import type { LinkAction, SessionAnswer } from '../../link/session/protocol.ts'
import type { ProfileFields } from '../../link/session/layer.protocol.ts'
import { openPage, successOf } from '../../link/v2/testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

interface Visit {
  template_id?: string
  phone_number: string
  date_of_birth?: string
  /** What the person changes. */
  edits?: Partial<ProfileFields>
  banks?: readonly number[]
  webhook?: string
}

/** Through Layer to its end, or to where it stops. */
async function onboard({ template_id = 'any', phone_number, date_of_birth, edits = {}, banks, webhook }: Visit) {
  const { body } = await server.call('/session/token/create', {
    template_id,
    user: { client_user_id: 'applicant' },
    ...(webhook === undefined ? {} : { webhook }),
  })
  const page = await openPage(server, body.link.link_token)
  await page.act({ type: 'submit_layer', phone_number, date_of_birth: null })
  if (date_of_birth !== undefined) await page.act({ type: 'submit_layer', phone_number: null, date_of_birth })
  const steps: LinkAction[] = [{ type: 'open_layer' }, { type: 'continue' }, { type: 'submit_otp', code: '123456' }]
  for (const step of steps) await page.act(step)
  const { pane } = page.last()
  if (pane.view_name !== 'PROFILE_DATA_REVIEW') return { page, pane, last: page.last() }
  const identity = { ...pane.identity, ...edits }
  const last = await page.act({ type: 'confirm_profile', identity, banks: banks ?? pane.chosen })
  return { page, pane, last }
}

const tokenOf = (last: SessionAnswer) => successOf(last).public_token
const get = (public_token: string) => server.call('/user_account/session/get', { public_token })

const leslie = {
  name: { first_name: 'Leslie', last_name: 'Knope' },
  address: { street: '123 Main St.', city: 'Pawnee', region: 'IN', postal_code: '46001', country: 'US' },
  email: 'leslie.knope@example.com',
  date_of_birth: '1975-01-18',
  ssn: '123456789',
  ssn_last_4: '6789',
}

describe('/user_account/session/get', () => {
  test('answers who it is, and an Item for each bank that they share', async () => {
    const { pane, last } = await onboard({ phone_number: '415-555-0011', banks: [0, 1] })
    // The page never gets the number itself.
    expect(pane).toMatchObject({ identity: { ssn: '' }, ssn_last_4: '6789', banks: { length: 2 }, chosen: [0] })
    const public_token = tokenOf(last)
    expect(public_token).toMatch(/^profile-sandbox-/)
    const { body } = await get(public_token)
    expect(body.identity).toMatchObject({ ...leslie, phone_number: '+14155550011' })
    expect(body.link_session_id).toBe(successOf(last).metadata.link_session_id)
    expect(body.items).toHaveLength(2)
    const { body: held } = await server.call('/auth/get', { access_token: body.items[1].access_token })
    expect(held.item).toMatchObject({ item_id: body.items[1].item_id, institution_id: 'ins_109511' })
    expect(held.accounts).toMatchObject([{ subtype: 'checking' }, { subtype: 'savings' }])
    // The same tokens each time.
    expect((await get(public_token)).body.items).toEqual(body.items)
  })

  test('answers what the person has changed, and counts it', async () => {
    const phone_number = '515-555-0019'
    await onboard({ phone_number, edits: { email: 'first@example.com' } })
    server.clock.advance(3 * 86_400_000)
    const { last } = await onboard({ phone_number, edits: { email: 'second@example.com', ssn: '987-65-4321' } })
    const { body } = await get(tokenOf(last))
    expect(body.identity).toMatchObject({ email: 'second@example.com', ssn: '987654321', ssn_last_4: '4321' })
    expect(body.identity_edit_history).toMatchObject({
      name: { edits_current: 0, edits_all_time: 0 },
      email: { edits_current: 1, edits_1d: 1, edits_30d: 2, edits_365d: 2, edits_all_time: 2 },
      official_document: { ssn: { edits_current: 1, edits_all_time: 1 } },
    })
  })

  test.each([
    ['415-555-0012', { name: null, address: null, email: null, date_of_birth: null, ssn: null, ssn_last_4: null }],
    ['515-555-0013', { ...leslie, email: null }],
    ['515-555-0015', { ...leslie, date_of_birth: null }],
    ['515-555-0016', { ...leslie, ssn: null, ssn_last_4: null }],
    ['515-555-0017', { ...leslie, address: null }],
    ['515-555-0018', { ...leslie, name: null }],
  ])('%s lacks what the documentation says', async (phone_number, identity) => {
    const { last } = await onboard({ phone_number })
    expect((await get(tokenOf(last))).body.identity).toMatchObject(identity)
  })

  test('needs what the template needs', async () => {
    const lacking = await onboard({ template_id: 'identity_required', phone_number: '515-555-0017' })
    expect(lacking.page.events.map(({ event_name }) => event_name)).toContain('LAYER_NOT_AVAILABLE')
    expect(lacking.pane.view_name).toBe('ERROR')
    const { last } = await onboard({
      template_id: 'identity_and_accounts_required',
      phone_number: '515-555-0017',
      date_of_birth: '1975-01-18',
    })
    const { body } = await get(tokenOf(last))
    expect(body).toMatchObject({ identity: leslie, items: { length: 1 } })
    const none = await onboard({
      template_id: 'accounts_required',
      phone_number: '415-555-0000',
      date_of_birth: '1975-01-18',
    })
    expect(none.page.events.map(({ event_name }) => event_name).slice(0, 2)).toEqual([
      'LAYER_NOT_AVAILABLE',
      'LAYER_AUTOFILL_NOT_AVAILABLE',
    ])
  })

  test('can come without a bank, unless the template wants one', async () => {
    const { last } = await onboard({ phone_number: '415-555-0015', banks: [] })
    expect((await get(tokenOf(last))).body.items).toEqual([])
    const kept = await onboard({ template_id: 'accounts_required', phone_number: '415-555-0015', banks: [] })
    expect(kept.last).toMatchObject({ pane: { view_name: 'PROFILE_DATA_REVIEW' } })
  })

  test('is told by webhooks', async () => {
    const webhook = 'http://127.0.0.1:9/layer'
    const { page, last } = await onboard({ phone_number: '415-555-0015', webhook })
    const rows = await server.house.store.db
      .selectFrom('webhooks')
      .select('body')
      .where('url', '=', webhook)
      .orderBy('created_ms')
      .orderBy('webhook_id')
      .execute()
    const sent = rows.map(({ body }) => JSON.parse(body) as Record<string, unknown>)
    const { link_session_id } = page.opened
    expect(sent.find(({ webhook_type }) => webhook_type === 'LAYER')).toEqual({
      webhook_type: 'LAYER',
      webhook_code: 'LAYER_AUTHENTICATION_PASSED',
      link_token: expect.stringMatching(/^link-sandbox-/),
      link_session_id,
      environment: 'sandbox',
    })
    expect(sent.find(({ webhook_code }) => webhook_code === 'SESSION_FINISHED')).toMatchObject({
      webhook_type: 'LINK',
      status: 'SUCCESS',
      public_token: tokenOf(last),
      public_tokens: [tokenOf(last)],
    })
  })

  test('answers INVALID_PUBLIC_TOKEN for what is unknown, another team’s, or over', async () => {
    const { last } = await onboard({ phone_number: '415-555-0015' })
    const public_token = tokenOf(last)
    const other = await server.addTeam('Other')
    const refused = [
      await get('profile-sandbox-nothing'),
      await server.post('/user_account/session/get', {
        client_id: other.client_id,
        secret: other.secrets.sandbox,
        public_token,
      }),
    ]
    server.clock.advance(30 * 60_000)
    refused.push(await get(public_token))
    for (const { body } of refused) expect(body).toMatchObject({ error_code: 'INVALID_PUBLIC_TOKEN' })
  })

  test('keeps nothing of it in readable form', async () => {
    const { last } = await onboard({ phone_number: '415-555-0015' })
    const { body } = await get(tokenOf(last))
    const rows = await server.house.store.db.selectFrom('user_account_profiles').selectAll().execute()
    for (const secret of ['Knope', '5550015', '123456789', body.items[0].access_token]) {
      expect(JSON.stringify(rows)).not.toContain(secret)
    }
  })
})
