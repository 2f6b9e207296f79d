import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leslie, startVerificationServer, stranger, type VerificationServer } from './testing/verification-server.ts'

let server: VerificationServer
beforeAll(async () => void (server = await startVerificationServer()))
afterAll(() => server.close())

describe('/identity_verification/create', () => {
  test('begins at the person’s consent, and knows of them what it was told', async () => {
    const { status, body } = await server.begin({ template_id: 'idvtmp_default', gave_consent: false, user: leslie })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'active',
      created_at: '2026-03-15T12:00:00Z',
      completed_at: null,
      previous_attempt_id: null,
      shareable_url: null,
      template: { id: 'idvtmp_default', version: 1 },
      steps: {
        accept_tos: 'active',
        verify_sms: 'waiting_for_prerequisite',
        documentary_verification: 'waiting_for_prerequisite',
        selfie_check: 'not_applicable',
      },
      user: { ...leslie, address: { ...leslie.address, street2: null }, ip_address: null },
      kyc_check: null,
      verify_sms: null,
      watchlist_screening_id: null,
    })
    expect(body.id).toMatch(/^idv_[1-9A-Za-z]{14}$/)
  })

  test('takes what needs nobody at once, when the person has agreed', async () => {
    const { body } = await server.begin({ user: leslie })
    expect(body).toMatchObject({
      status: 'success',
      completed_at: '2026-03-15T12:00:00Z',
      steps: {
        accept_tos: 'skipped',
        verify_sms: 'not_applicable',
        kyc_check: 'success',
        watchlist_screening: 'not_applicable',
        risk_check: 'success',
      },
      kyc_check: { status: 'success', name: { summary: 'match' }, address: { summary: 'match', po_box: 'no' } },
      risk_check: { status: 'success', email: { name: 'match', domain_is_disposable: 'no' }, devices: [] },
    })
    expect((await server.sent()).filter(([, id]) => id === body.id)).toEqual([
      ['STEP_UPDATED', body.id],
      ['STEP_UPDATED', body.id],
      ['STATUS_UPDATED', body.id],
    ])
  })

  test('fails somebody whom no data source knows, and asks for documents where the template says so', async () => {
    const { body: failed } = await server.begin({ user: stranger })
    expect(failed).toMatchObject({
      status: 'failed',
      steps: { kyc_check: 'failed', risk_check: 'waiting_for_prerequisite' },
      kyc_check: {
        name: { summary: 'no_match' },
        date_of_birth: { summary: 'no_match' },
        id_number: { summary: 'match', ssa_verification: null },
      },
    })
  })

  test('waits for what is not known', async () => {
    const { id_number: _, ...partly } = leslie
    const { body } = await server.begin({ user: partly })
    expect(body).toMatchObject({ status: 'active', steps: { kyc_check: 'active' } })
    const { body: foreign } = await server.begin({
      user: { ...partly, address: { street: 'Larch 1', city: 'Linz', postal_code: '4020', country: 'AT' } },
    })
    expect(foreign).toMatchObject({ status: 'failed', kyc_check: { address: { summary: 'no_match' } } })
  })

  test('is screened by Monitor: without a hit it goes on, with one somebody must look', async () => {
    const { body: clean } = await server.begin({ template_id: 'idvtmp_screening', user: leslie })
    expect(clean).toMatchObject({ status: 'success', steps: { watchlist_screening: 'success' } })
    const user = { name: { given_name: 'Vosko', family_name: 'Drimmelbeck' }, date_of_birth: '1958-02-11' }
    const { body: hit } = await server.begin({ template_id: 'idvtmp_screening', user })
    expect(hit).toMatchObject({ status: 'pending_review', steps: { watchlist_screening: 'pending_review' } })
    const watchlist_screening_id = hit.watchlist_screening_id as string
    const { body: screening } = await server.call('/watchlist_screening/individual/get', { watchlist_screening_id })
    expect(screening).toMatchObject({
      status: 'pending_review',
      client_user_id: hit.client_user_id,
      audit_trail: { source: 'link' },
      search_terms: { legal_name: 'Vosko Drimmelbeck', date_of_birth: '1958-02-11' },
    })
    const decide = (status: string) =>
      server.call('/watchlist_screening/individual/update', { watchlist_screening_id, status })
    await decide('cleared')
    expect(await server.get(hit.id)).toMatchObject({ status: 'success', steps: { watchlist_screening: 'success' } })
    await decide('rejected')
    expect(await server.get(hit.id)).toMatchObject({ status: 'success' })
    const { body: other } = await server.begin({ template_id: 'idvtmp_screening', user })
    await server.call('/watchlist_screening/individual/update', {
      watchlist_screening_id: other.watchlist_screening_id,
      status: 'rejected',
    })
    expect(await server.get(other.id)).toMatchObject({ status: 'failed', steps: { watchlist_screening: 'failed' } })
  })

  test('fails for an address that is thrown away', async () => {
    const { body } = await server.begin({ user: { ...leslie, email_address: 'someone1975@mailinator.com' } })
    expect(body).toMatchObject({
      status: 'failed',
      steps: { kyc_check: 'success', risk_check: 'failed' },
      risk_check: {
        status: 'failed',
        email: { domain_is_disposable: 'yes', includes_date_of_birth: 'yes', name: 'no_match', risk_level: 'high' },
      },
    })
  })

  test('is made once for a person and a template; with is_idempotent, the second call answers the first', async () => {
    const request = { client_user_id: 'once', user: leslie }
    const { body: first } = await server.begin(request)
    const { body: again } = await server.begin({ ...request, user: stranger, is_idempotent: true })
    expect({ ...again, request_id: '' }).toEqual({ ...first, request_id: '' })
    expect(await server.begin(request)).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    expect((await server.begin({ ...request, template_id: 'idvtmp_screening' })).status).toBe(200)
  })

  test('is made once also when it is asked for twice at the same time', async () => {
    const request = { client_user_id: 'twice', user: leslie, is_idempotent: true }
    const answers = await Promise.all([server.begin(request), server.begin(request), server.begin(request)])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  })

  test('takes the person of a user_id', async () => {
    const identity = {
      name: leslie.name,
      date_of_birth: leslie.date_of_birth,
      emails: [
        { data: 'other@app.example', primary: false },
        { data: leslie.email_address, primary: true },
      ],
      phone_numbers: [{ data: leslie.phone_number, primary: true }],
      addresses: [
        { street_1: '123 Main St.', city: 'Pawnee', region: 'IN', postal_code: '46001', country: 'US', primary: true },
      ],
      id_numbers: [leslie.id_number],
    }
    const { body: user } = await server.call('/user/create', { client_user_id: 'named', identity })
    const { body } = await server.begin({ client_user_id: undefined, user_id: user.user_id })
    expect(body).toMatchObject({
      status: 'success',
      client_user_id: 'named',
      user_id: user.user_id,
      user: { email_address: leslie.email_address, name: leslie.name },
    })
    for (const request of [{ user: leslie }, { client_user_id: 'other' }]) {
      const wrong = await server.begin({ client_user_id: undefined, user_id: user.user_id, ...request })
      expect(wrong.body.error_code).toBe('INVALID_FIELD')
    }
    const unknown = await server.begin({ client_user_id: undefined, user_id: 'usr_00000000000000' })
    expect(unknown.body.error_code).toBe('USER_NOT_FOUND')
    const blank = await server.begin({ client_user_id: undefined, user_id: '' })
    expect(blank.body.error_code).toBe('INVALID_USER_ID')
  })

  test('has an address to give away when it is asked for one, and keeps the person in no readable form', async () => {
    const { body } = await server.begin({ is_shareable: true, gave_consent: false, user: leslie })
    expect(body.shareable_url).toMatch(new RegExp(`^http://localhost:4000/verify/${body.id}\\?key=[0-9a-f]{64}$`))
    const rows = await server.house.store.db.selectFrom('identity_verifications').selectAll().execute()
    const key = new URL(body.shareable_url).searchParams.get('key') ?? '?'
    for (const secret of ['Knope', '123456789', key]) expect(JSON.stringify(rows)).not.toContain(secret)
  })

  test.each([
    ['template_id', { template_id: 'idvtmp_none' }],
    ['language', { language: 'en' }],
    ['client_user_id', { client_user_id: 'fern@app.example' }],
    ['client_user_id', { client_user_id: undefined }],
    ['name', { user: { name: { given_name: ' ', family_name: 'Fern' } } }],
    ['phone_number', { user: { phone_number: '12' } }],
    ['date_of_birth', { user: { date_of_birth: '2026-03-15' } }],
    ['email_address', { user: { email_address: 'nobody' } }],
    ['id_number', { user: { id_number: { value: '12', type: 'us_ssn' } } }],
    ['address', { user: { address: { country: 'us' } } }],
    ['address', { user: { address: { ...leslie.address, postal_code: '1' } } }],
    ['address', { user: { address: { country: 'DE', street: 'Larch 1' } } }],
  ])('answers INVALID_FIELD for %s: %j', async (field, request) => {
    const { status, body } = await server.begin(request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining(field) })
  })

  test('answers UNAUTHORIZED_ENVIRONMENT outside the sandbox', async () => {
    const { client_id, secrets } = server.team
    const keys = { client_id, secret: secrets.production }
    const request = { client_user_id: 'real', template_id: 'idvtmp_kyc', gave_consent: true, is_shareable: false }
    const { body } = await server.post('/identity_verification/create', { ...keys, ...request })
    expect(body.error_code).toBe('UNAUTHORIZED_ENVIRONMENT')
    const screening = { search_terms: { watchlist_program_id: 'prg_balanced', legal_name: 'Odalys Fern' } }
    const other = await server.post('/watchlist_screening/individual/create', { ...keys, ...screening })
    expect(other.body.error_code).toBe('UNAUTHORIZED_ENVIRONMENT')
  })
})
