import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const statusOf = async (institution_id: string) => {
  const options = { include_status: true }
  const { body } = await server.call('/institutions/get_by_id', { institution_id, country_codes: ['US'], options })
  return body.institution.status
}

describe('/institutions/get_by_id', () => {
  test('answers one institution, without what was not asked for', async () => {
    const { status, body } = await server.call('/institutions/get_by_id', {
      institution_id: 'ins_109510',
      country_codes: ['US'],
    })
    expect(status).toBe(200)
    expect(body.institution).toMatchObject({ name: 'Tattersall Federal Credit Union', logo: null, url: null })
    expect(Object.keys(body.institution)).not.toContain('status')
    expect(Object.keys(body.institution)).not.toContain('auth_metadata')
  })

  test('tells how a healthy institution fares', async () => {
    const status = await statusOf('ins_109508')
    expect(status.item_logins.status).toBe('HEALTHY')
    expect(status.transactions_updates.breakdown.refresh_interval).toBe('NORMAL')
    expect(status.auth.breakdown).not.toHaveProperty('refresh_interval')
    expect(status.health_incidents).toBeNull()
  })

  test.each([
    ['ins_132363', 'DEGRADED', 'DELAYED'],
    ['ins_132361', 'DOWN', 'STOPPED'],
  ])('tells how %s fares: %s', async (institution_id, word, refresh_interval) => {
    const status = await statusOf(institution_id)
    expect(status.item_logins.status).toBe(word)
    expect(status.liabilities_updates.breakdown.refresh_interval).toBe(refresh_interval)
    expect(status.health_incidents).toHaveLength(1)
  })

  test('has shares that add up to one', async () => {
    for (const institution_id of ['ins_109508', 'ins_132363', 'ins_132361']) {
      const { success, error_plaid, error_institution } = (await statusOf(institution_id)).item_logins.breakdown
      expect(success + error_plaid + error_institution).toBe(1)
    }
  })

  test('has no status where nobody can connect, nor for requests that nobody makes', async () => {
    expect(await statusOf('ins_133402')).toBeNull()
    const payroll = await statusOf('ins_135842')
    expect(payroll.item_logins.status).toBe('HEALTHY')
    expect(payroll.transactions_updates).toBeNull()
  })

  test('adds url, colour and logo when asked', async () => {
    const options = { include_optional_metadata: true }
    const request = { institution_id: 'ins_127989', country_codes: ['US'], options }
    const { body } = await server.call('/institutions/get_by_id', request)
    expect(body.institution).toMatchObject({ url: 'https://www.bankofamerica.com', primary_color: '#c8102e' })
    expect(body.institution.logo.length).toBeGreaterThan(100)
  })

  test.each([
    ['ins_0', ['US']],
    ['INS_109508', ['US']],
    ['ins_109508', ['CA', 'GB']],
  ])('answers INVALID_INSTITUTION for %s in %j', async (institution_id, country_codes) => {
    const { status, body } = await server.call('/institutions/get_by_id', { institution_id, country_codes })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_INSTITUTION' })
  })
})
