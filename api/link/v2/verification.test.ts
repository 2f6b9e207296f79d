import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import type { PersonFields, VerificationInput } from '../session/verification.protocol.ts'
import { makeLinkToken, openPage, type Page } from './testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

let people = 0
const verification = (template_id: string, request: Record<string, unknown> = {}) => ({
  products: ['identity_verification'],
  identity_verification: { template_id },
  user: { client_user_id: `linked-${(people += 1)}` },
  ...request,
})
const openFor = async (template_id: string, request: Record<string, unknown> = {}) =>
  openPage(server, await makeLinkToken(server, verification(template_id, request)))

const take = (page: Page, input: VerificationInput) => page.act({ type: 'verify', input })
const named = (page: Page) =>
  page.events.map(({ event_name, metadata: { view_name } }) =>
    view_name === null ? event_name : `${event_name} ${view_name}`,
  )
const get = async (identity_verification_id: string) =>
  (await server.call('/identity_verification/get', { identity_verification_id })).body

const leslie: PersonFields = {
  given_name: 'Leslie',
  family_name: 'Knope',
  date_of_birth: '1975-01-18',
  street: '123 Main Street',
  street2: '',
  city: 'Pawnee',
  region: 'IN',
  postal_code: '46001',
  country: 'US',
  id_number: '123-45-6789',
}

async function passPhone(page: Page): Promise<void> {
  await take(page, { type: 'accept_tos' })
  await take(page, { type: 'submit_phone', phone_number: '(234) 567-8909' })
  await take(page, { type: 'submit_code', code: '11111' })
}

describe('Identity Verification in Link', () => {
  test('goes from consent to a result, which onSuccess names and /identity_verification/get tells', async () => {
    const page = await openFor('idvtmp_default')
    const { id } = { id: page.opened.link_session_id }
    expect(id).toMatch(/^idv_/)
    expect(page.opened.pane).toEqual({ view_name: 'ACCEPT_TOS' })
    const { pane: phone } = await take(page, { type: 'accept_tos' })
    expect(phone).toMatchObject({ view_name: 'VERIFY_SMS', stage: 'phone', sandbox: { code: '11111' } })
    const { pane: code } = await take(page, { type: 'submit_phone', phone_number: '+12345678909' })
    expect(code).toMatchObject({ view_name: 'VERIFY_SMS', stage: 'code', phone_number: '+12345678909' })
    const { pane: person } = await take(page, { type: 'submit_code', code: ' 11111 ' })
    expect(person).toMatchObject({
      view_name: 'KYC_CHECK',
      needs: ['name', 'date_of_birth', 'address', 'id_number'],
      wrong: null,
    })
    const { pane: result } = await take(page, { type: 'submit_person', person: leslie })
    expect(result).toEqual({ view_name: 'VERIFICATION_RESULT', result: 'success' })
    const { outcome } = await page.act({ type: 'continue' })
    expect(outcome).toMatchObject({
      success: {
        public_token: null,
        metadata: { link_session_id: id, institution: null, accounts: [], public_token: null },
      },
    })
    expect(named(page)).toEqual([
      'OPEN ACCEPT_TOS',
      'IDENTITY_VERIFICATION_CREATE_SESSION',
      'IDENTITY_VERIFICATION_OPEN_UI',
      'TRANSITION_VIEW ACCEPT_TOS',
      'IDENTITY_VERIFICATION_START_STEP ACCEPT_TOS',
      'IDENTITY_VERIFICATION_PASS_STEP ACCEPT_TOS',
      'TRANSITION_VIEW VERIFY_SMS',
      'IDENTITY_VERIFICATION_START_STEP VERIFY_SMS',
      'IDENTITY_VERIFICATION_PASS_STEP VERIFY_SMS',
      'TRANSITION_VIEW KYC_CHECK',
      'IDENTITY_VERIFICATION_START_STEP KYC_CHECK',
      'IDENTITY_VERIFICATION_PASS_STEP KYC_CHECK',
      'TRANSITION_VIEW SCREENING',
      'IDENTITY_VERIFICATION_START_STEP SCREENING',
      'IDENTITY_VERIFICATION_PASS_STEP SCREENING',
      'TRANSITION_VIEW RISK_CHECK',
      'IDENTITY_VERIFICATION_START_STEP RISK_CHECK',
      'IDENTITY_VERIFICATION_PASS_STEP RISK_CHECK',
      'IDENTITY_VERIFICATION_PASS_SESSION',
      'IDENTITY_VERIFICATION_CLOSE_UI',
      'HANDOFF',
    ])
    expect(new Set(page.events.map(({ metadata }) => metadata.link_session_id))).toEqual(new Set([id]))
    expect(await get(id)).toMatchObject({
      status: 'success',
      steps: { verify_sms: 'success', kyc_check: 'success', documentary_verification: 'not_applicable' },
      user: { phone_number: '+12345678909', id_number: { value: '123456789', type: 'us_ssn' } },
      verify_sms: {
        status: 'success',
        verifications: [{ status: 'success', attempt: 1, delivery_attempt_count: 1, solve_attempt_count: 1 }],
      },
      risk_check: { behavior: { user_interactions: 'genuine' }, devices: [{ ip_proxy_type: 'none_detected' }] },
    })
  })

  test('is taken up where it was left, by the same id', async () => {
    const request = verification('idvtmp_default')
    const first = await openPage(server, await makeLinkToken(server, request))
    await take(first, { type: 'accept_tos' })
    const { outcome } = await first.act({ type: 'exit', is_asked: true })
    expect(outcome).toMatchObject({
      exit: { error: null, metadata: { link_session_id: first.opened.link_session_id } },
    })
    expect(named(first).slice(-2)).toEqual(['IDENTITY_VERIFICATION_CLOSE_UI', 'EXIT'])
    const second = await openPage(server, await makeLinkToken(server, request))
    expect(second.opened).toMatchObject({
      link_session_id: first.opened.link_session_id,
      pane: { view_name: 'VERIFY_SMS', stage: 'phone' },
    })
    expect(named(second).slice(1, 4)).toEqual([
      'IDENTITY_VERIFICATION_RESUME_SESSION',
      'IDENTITY_VERIFICATION_RESUME_UI',
      'TRANSITION_VIEW VERIFY_SMS',
    ])
  })

  test('asks only for what the app does not know, and skips consent that was given', async () => {
    const page = await openFor('idvtmp_default', {
      identity_verification: { template_id: 'idvtmp_default', gave_consent: true },
      user: {
        client_user_id: 'half-known',
        phone_number: '+12345678909',
        name: { given_name: 'Leslie', family_name: 'Knope' },
        date_of_birth: '1975-01-18',
      },
    })
    expect(page.opened.pane).toMatchObject({ view_name: 'VERIFY_SMS', stage: 'code' })
    const { pane } = await take(page, { type: 'submit_code', code: '11111' })
    expect(pane).toMatchObject({ view_name: 'KYC_CHECK', needs: ['address', 'id_number'] })
    const typed = { ...leslie, given_name: 'Somebody', id_number: '6789' }
    expect((await take(page, { type: 'submit_person', person: typed })).pane).toMatchObject({ result: 'success' })
    expect(await get(page.opened.link_session_id)).toMatchObject({
      steps: { accept_tos: 'skipped' },
      user: { name: { given_name: 'Leslie' }, id_number: { value: '6789', type: 'us_ssn_last_4' } },
    })
  })

  test('three wrong codes end it, and that is finishing, too', async () => {
    const page = await openFor('idvtmp_default')
    await take(page, { type: 'accept_tos' })
    expect((await take(page, { type: 'submit_phone', phone_number: 'me' })).pane).toMatchObject({
      stage: 'phone',
      problem: 'INVALID_PHONE_NUMBER',
    })
    await take(page, { type: 'submit_phone', phone_number: '+14155550123' })
    await take(page, { type: 'resend_code' })
    expect((await take(page, { type: 'resend_code' })).pane).toMatchObject({ can_resend: false })
    await take(page, { type: 'submit_phone', phone_number: '+14155550124' })
    for (const code of ['1', '2']) {
      expect((await take(page, { type: 'submit_code', code })).pane).toMatchObject({ problem: 'INVALID_CODE' })
    }
    const { pane } = await take(page, { type: 'submit_code', code: '3' })
    expect(pane).toEqual({ view_name: 'VERIFICATION_RESULT', result: 'failed' })
    expect((await page.act({ type: 'continue' })).outcome).toMatchObject({ success: { public_token: null } })
    expect(named(page)).toContain('IDENTITY_VERIFICATION_FAIL_STEP VERIFY_SMS')
    expect(named(page)).toContain('IDENTITY_VERIFICATION_FAIL_SESSION')
    expect(await get(page.opened.link_session_id)).toMatchObject({
      status: 'failed',
      verify_sms: {
        verifications: [
          { status: 'canceled', attempt: 1, delivery_attempt_count: 3, phone_number: '+14155550123' },
          { status: 'failed', attempt: 2, solve_attempt_count: 3 },
        ],
      },
    })
  })

  test('documents stand in for data that do not match; three that do not fit end it', async () => {
    const page = await openFor('idvtmp_default')
    await passPhone(page)
    const { pane_number } = page.last()
    const wrong = await take(page, { type: 'submit_person', person: { ...leslie, postal_code: 'x' } })
    expect(wrong).toMatchObject({ pane_number, pane: { view_name: 'KYC_CHECK', wrong: 'address' } })
    const { pane } = await take(page, { type: 'submit_person', person: { ...leslie, family_name: 'Fern' } })
    expect(pane).toEqual({ view_name: 'DOCUMENTARY_VERIFICATION', has_failed: false, tries_left: 3 })
    for (const tries_left of [2, 1]) {
      const again = await take(page, { type: 'submit_document', sample: 'drivers_license' })
      expect(again.pane).toMatchObject({ has_failed: true, tries_left })
    }
    expect((await take(page, { type: 'submit_document', sample: 'passport' })).pane).toMatchObject({ result: 'failed' })
    expect(await get(page.opened.link_session_id)).toMatchObject({
      status: 'failed',
      steps: { kyc_check: 'failed', documentary_verification: 'failed', risk_check: 'waiting_for_prerequisite' },
      documentary_verification: {
        status: 'failed',
        documents: [
          {
            attempt: 1,
            status: 'failed',
            extracted_data: { category: 'drivers_license', name: { family_name: 'Knope' }, issuing_region: 'IN' },
            analysis: { authenticity: 'match', extracted_data: { name: 'no_match', date_of_birth: 'match' } },
          },
          { attempt: 2 },
          { attempt: 3, extracted_data: { category: 'passport', address: null } },
        ],
      },
    })
  })

  test('all steps of idvtmp_full, with pictures that are no good among others', async () => {
    const page = await openFor('idvtmp_full')
    await passPhone(page)
    await take(page, { type: 'submit_person', person: leslie })
    for (const sample of ['blurry', 'expired', 'passport'] as const)
      await take(page, { type: 'submit_document', sample })
    expect(page.last().pane).toMatchObject({ view_name: 'SELFIE_CHECK', tries_left: 3 })
    await take(page, { type: 'submit_selfie', sample: 'photo' })
    expect((await take(page, { type: 'submit_selfie', sample: 'live' })).pane).toMatchObject({ result: 'success' })
    expect(await get(page.opened.link_session_id)).toMatchObject({
      documentary_verification: {
        documents: [
          { status: 'failed', extracted_data: null, analysis: { image_quality: 'low' } },
          { status: 'failed', analysis: { extracted_data: { expiration_date: 'expired' } } },
          { status: 'success' },
        ],
      },
      selfie_check: {
        status: 'success',
        selfies: [
          { status: 'failed', analysis: { liveness_check: 'failed', document_comparison: 'match' } },
          { status: 'success', attempt: 2 },
        ],
      },
    })
  })

  test('a hit waits for review, and opening Link again shows the same', async () => {
    const request = verification('idvtmp_screening', {
      user: { client_user_id: 'listed', name: { given_name: 'Vosko', family_name: 'Drimmelbeck' } },
    })
    const page = await openPage(server, await makeLinkToken(server, request))
    const { pane } = await take(page, { type: 'accept_tos' })
    expect(pane).toEqual({ view_name: 'VERIFICATION_RESULT', result: 'pending_review' })
    expect(named(page)).toContain('IDENTITY_VERIFICATION_PENDING_REVIEW_STEP SCREENING')
    expect(named(page)).toContain('IDENTITY_VERIFICATION_PENDING_REVIEW_SESSION')
    const again = await openPage(server, await makeLinkToken(server, request))
    expect(again.opened.pane).toEqual(pane)
    // Leaving when all is done is handing over.
    expect((await again.act({ type: 'exit', is_asked: false })).outcome).toMatchObject({
      success: { public_token: null },
    })
    expect(named(again)).not.toContain('IDENTITY_VERIFICATION_PENDING_REVIEW_SESSION')
  })

  test('what does not belong to the pane changes nothing', async () => {
    const page = await openFor('idvtmp_default')
    const before = page.events.length
    for (const action of [
      { type: 'continue' },
      { type: 'back' },
      { type: 'verify', input: { type: 'submit_code', code: '11111' } },
      { type: 'verify', input: { type: 'submit_selfie', sample: 'live' } },
    ] as const) {
      expect(await page.act(action)).toMatchObject({ pane: { view_name: 'ACCEPT_TOS' }, pane_number: 0 })
    }
    expect(page.events).toHaveLength(before)
  })

  test('/link/token/create answers INVALID_FIELD to an unknown template', async () => {
    const request = {
      client_name: 'Wonderwallet',
      language: 'en',
      country_codes: ['US'],
      ...verification('idvtmp_none'),
    }
    const { status, body } = await server.call('/link/token/create', request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining('template') })
  })

  test('a hosted session tells its end: finished, without a token', async () => {
    const webhook = 'http://127.0.0.1:9/hosted-verification'
    const page = await openFor('idvtmp_screening', { hosted_link: {}, webhook })
    await take(page, { type: 'accept_tos' })
    await page.act({ type: 'continue' })
    const rows = await server.house.store.db.selectFrom('webhooks').select('body').where('url', '=', webhook).execute()
    const bodies = rows.map(({ body }) => JSON.parse(body) as Record<string, unknown>)
    expect(bodies.find(({ webhook_code }) => webhook_code === 'SESSION_FINISHED')).toMatchObject({
      status: 'SUCCESS',
      public_tokens: [],
    })
    expect(bodies.map(({ webhook_code }) => webhook_code)).not.toContain('ITEM_ADD_RESULT')
  })
})
