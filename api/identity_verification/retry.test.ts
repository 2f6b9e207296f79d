import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leslie, startVerificationServer, stranger, type VerificationServer } from './testing/verification-server.ts'

let server: VerificationServer
beforeAll(async () => void (server = await startVerificationServer()))
afterAll(() => server.close())

describe('/identity_verification/retry', () => {
  const again = (previous: { client_user_id: string; template: { id: string } }, request: Record<string, unknown>) =>
    server.retry({ client_user_id: previous.client_user_id, template_id: previous.template.id, ...request })

  test('reset begins anew, and cancels an attempt that is active', async () => {
    const { body: first } = await server.begin({ gave_consent: false, user: leslie, is_shareable: true })
    const { body } = await again(first, { strategy: 'reset' })
    expect(body).toMatchObject({
      status: 'active',
      previous_attempt_id: first.id,
      client_user_id: first.client_user_id,
      steps: { accept_tos: 'active', kyc_check: 'waiting_for_prerequisite' },
      user: { name: null },
      shareable_url: expect.stringContaining(body.id),
    })
    expect(await server.get(first.id)).toMatchObject({
      status: 'canceled',
      completed_at: '2026-03-15T12:00:00Z',
      steps: { accept_tos: 'canceled', kyc_check: 'canceled' },
    })
    expect(await server.sent()).toEqual([
      ['STATUS_UPDATED', first.id],
      ['RETRIED', body.id],
    ])
  })

  test('incomplete keeps what was done, and takes the person’s new data', async () => {
    const { body: failed } = await server.begin({ user: stranger })
    const { body } = await again(failed, { strategy: 'incomplete', user: leslie, is_shareable: false })
    expect(body).toMatchObject({
      status: 'success',
      steps: { accept_tos: 'skipped', kyc_check: 'success' },
      user: { name: leslie.name, id_number: leslie.id_number },
      shareable_url: null,
    })
  })

  test('infer goes on after a failure, and begins anew otherwise', async () => {
    const { body: failed } = await server.begin({ user: stranger })
    const { body: inferred } = await again(failed, { strategy: 'infer', user: leslie })
    expect(inferred).toMatchObject({ status: 'success', steps: { accept_tos: 'skipped' } })
    const { body: reset } = await again(inferred, { strategy: 'infer' })
    expect(reset).toMatchObject({ status: 'active', steps: { accept_tos: 'active' }, user: { name: null } })
    expect(await again(reset, { strategy: 'infer' })).toMatchObject({
      status: 400,
      body: { error_code: 'INVALID_FIELD' },
    })
  })

  test('custom takes the steps that are named, whatever the template says', async () => {
    const { body: passed } = await server.begin({ user: leslie })
    const steps = { verify_sms: true, kyc_check: false, documentary_verification: true, selfie_check: true }
    const { body } = await again(passed, { strategy: 'custom', steps })
    expect(body).toMatchObject({
      status: 'active',
      steps: {
        accept_tos: 'skipped',
        verify_sms: 'active',
        kyc_check: 'skipped',
        documentary_verification: 'waiting_for_prerequisite',
        selfie_check: 'waiting_for_prerequisite',
        watchlist_screening: 'not_applicable',
        risk_check: 'waiting_for_prerequisite',
      },
      user: { name: leslie.name },
    })
  })

  test('knows of a user what is known of them by then', async () => {
    const identity = { name: stranger.name, date_of_birth: leslie.date_of_birth }
    const { body: user } = await server.call('/user/create', { client_user_id: 'retried-user', identity })
    const { body: first } = await server.begin({ client_user_id: undefined, user_id: user.user_id })
    const { body: reset } = await again(first, { strategy: 'reset' })
    expect(reset).toMatchObject({ user_id: user.user_id, user: identity })
    await server.call('/user/update', { user_id: user.user_id, identity: { name: leslie.name } })
    const { body: incomplete } = await again(reset, { strategy: 'incomplete', user: { phone_number: '+12345678909' } })
    expect(incomplete.user).toMatchObject({ name: leslie.name, phone_number: '+12345678909' })
    await server.call('/user/remove', { user_id: user.user_id })
    const { body: removed } = await again(incomplete, { strategy: 'incomplete' })
    expect(removed.user).toMatchObject({ name: leslie.name, phone_number: '+12345678909' })
  })

  test('answers INVALID_FIELD where the strategy does not fit', async () => {
    const steps = { verify_sms: true, kyc_check: true, documentary_verification: true, selfie_check: true }
    const { body: passed } = await server.begin({ user: leslie })
    const disposable = { ...leslie, email_address: 'x@mailinator.com' }
    const { body: risky } = await server.begin({ user: disposable })
    for (const [previous, request] of [
      [passed, { strategy: 'incomplete' }],
      [passed, { strategy: 'custom' }],
      [passed, { strategy: 'reset', steps }],
      [passed, { strategy: 'reset', template_id: 'idvtmp_full' }],
      [passed, { strategy: 'reset', template_id: 'idvtmp_none' }],
      [passed, { strategy: 'reset', client_user_id: 'nobody' }],
      [passed, { strategy: 'other' }],
      [risky, { strategy: 'incomplete' }],
      [risky, { strategy: 'infer' }],
    ] as const) {
      expect(await again(previous, request)).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    }
    const { client_id, secrets } = server.team
    const request = { client_user_id: 'x', template_id: 'idvtmp_kyc', strategy: 'reset' }
    const real = await server.post('/identity_verification/retry', {
      client_id,
      secret: secrets.production,
      ...request,
    })
    expect(real.body.error_code).toBe('UNAUTHORIZED_ENVIRONMENT')
  })
})
