import {
  CountryCode,
  IDNumberType,
  IdentityVerificationStatus,
  type PlaidApi,
  Products,
  Strategy,
  WatchlistScreeningStatus,
} from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** The journey of an app that must know its customers, with the official client from npm: only the base URL is changed. */
let server: TestServer
let receiver: WebhookReceiver
let plaid: PlaidApi

beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  plaid = officialClient(server)
  await server.call('/gingham/webhook_address/set', { url: receiver.url })
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const failsWith = (error_code: string) => ({ response: { status: 400, data: { error_code } } })
/** What has come in since the last call. */
const codes = async (): Promise<string[]> => {
  await server.settle()
  return receiver.take().map(({ body: { webhook_type, webhook_code } }) => `${webhook_type}: ${webhook_code}`)
}

const leslie = {
  email_address: 'leslie.knope@app.example',
  phone_number: '+12345678909',
  date_of_birth: '1975-01-18',
  name: { given_name: 'Leslie', family_name: 'Knope' },
  address: { street: '123 Main St.', city: 'Pawnee', region: 'IN', postal_code: '46001', country: 'US' },
  id_number: { value: '123456789', type: IDNumberType.UsSsn },
}

describe('the official client from npm', () => {
  test('verifies a person, lets them try again, and opens Link for them', async () => {
    const request = { client_user_id: 'customer-1', template_id: 'idvtmp_kyc', is_shareable: true, gave_consent: true }
    const wrong = { ...leslie, name: { given_name: 'Odalys', family_name: 'Fern' } }
    const { data: failed } = await plaid.identityVerificationCreate({ ...request, user: wrong })
    expect(failed).toMatchObject({ status: IdentityVerificationStatus.Failed, steps: { kyc_check: 'failed' } })
    await expect(plaid.identityVerificationCreate(request)).rejects.toMatchObject(failsWith('INVALID_FIELD'))
    const again = { client_user_id: 'customer-1', template_id: 'idvtmp_kyc' }
    const { data: passed } = await plaid.identityVerificationRetry({ ...again, strategy: Strategy.Infer, user: leslie })
    expect(passed).toMatchObject({ status: 'success', previous_attempt_id: failed.id })
    const { data: got } = await plaid.identityVerificationGet({ identity_verification_id: passed.id })
    expect(got.kyc_check).toMatchObject({ status: 'success', name: { summary: 'match' } })
    const { data: listed } = await plaid.identityVerificationList(again)
    expect(listed.identity_verifications.map(({ id }) => id)).toEqual([passed.id, failed.id])
    const { data: filled } = await plaid.identityVerificationAutofillCreate({ identity_verification_id: passed.id })
    expect(filled).toMatchObject({ status: 'success', user: { name: { family_name: 'Knope' } } })
    expect((await codes()).toSorted()).toEqual(
      [
        ...Array.from({ length: 3 }, () => 'IDENTITY_VERIFICATION: STEP_UPDATED'),
        ...Array.from({ length: 2 }, () => 'IDENTITY_VERIFICATION: STATUS_UPDATED'),
        'IDENTITY_VERIFICATION: RETRIED',
      ].toSorted(),
    )
    const { data: link } = await plaid.linkTokenCreate({
      client_name: 'Wonderwallet',
      language: 'en',
      country_codes: [CountryCode.Us],
      user: { client_user_id: 'customer-2' },
      products: [Products.IdentityVerification],
      identity_verification: { template_id: 'idvtmp_default' },
    })
    expect(link.link_token).toMatch(/^link-sandbox-/)
  })

  test('screens a person and an entity, and decides about their hits', async () => {
    const { data: screening } = await plaid.watchlistScreeningIndividualCreate({
      search_terms: {
        watchlist_program_id: 'prg_balanced',
        legal_name: 'Jianshu Zhou',
        date_of_birth: '1971-07-15',
        document_number: 'E09598913',
        country: 'CN',
      },
      client_user_id: 'customer-3',
    })
    expect(screening.status).toBe(WatchlistScreeningStatus.PendingReview)
    const watchlist_screening_id = screening.id
    const { data: found } = await plaid.watchlistScreeningIndividualHitList({ watchlist_screening_id })
    const [hit] = found.watchlist_screening_hits
    expect(hit?.analysis).toMatchObject({
      names: 'match',
      dates_of_birth: 'match',
      documents: 'match',
      locations: 'match',
    })
    await plaid.watchlistScreeningIndividualReviewCreate({
      watchlist_screening_id,
      confirmed_hits: [hit!.id],
      dismissed_hits: [],
      comment: 'It is them.',
    })
    const rejected = { watchlist_screening_id, status: WatchlistScreeningStatus.Rejected }
    expect((await plaid.watchlistScreeningIndividualUpdate(rejected)).data.status).toBe('rejected')
    const { data: history } = await plaid.watchlistScreeningIndividualHistoryList({ watchlist_screening_id })
    expect(history.watchlist_screenings).toMatchObject([{ status: 'pending_review' }])
    const { data: entity } = await plaid.watchlistScreeningEntityCreate({
      search_terms: {
        entity_watchlist_program_id: 'entprg_balanced',
        legal_name: 'Islamic Radio And Television Union',
      },
    })
    const entity_watchlist_screening_id = entity.id
    const { data: entries } = await plaid.watchlistScreeningEntityHitList({ entity_watchlist_screening_id })
    expect(entries.entity_watchlist_screening_hits).toMatchObject([{ review_status: 'pending_review' }])
    const { data: programs } = await plaid.watchlistScreeningEntityProgramList({})
    expect(programs.entity_watchlist_programs.map(({ id }) => id)).toContain('entprg_balanced')
    await plaid.watchlistScreeningEntityUpdate({
      entity_watchlist_screening_id,
      status: WatchlistScreeningStatus.Cleared,
    })
    const sent = await codes()
    expect(sent).toContain('SCREENING: STATUS_UPDATED')
    expect(sent).toContain('ENTITY_SCREENING: STATUS_UPDATED')
  })
})
