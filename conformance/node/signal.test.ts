import {
  type PlaidApi,
  ProcessorTokenCreateRequestProcessorEnum,
  Products,
  SignalDecisionOutcome,
  SignalPaymentMethod,
} from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** The journey of an app that debits accounts: who owns it, is the debit safe, what came of it. Only the base URL is changed. */
let server: TestServer
let plaid: PlaidApi
let access_token: string
let account_id: string

beforeAll(async () => {
  server = await startTestServer()
  plaid = officialClient(server)
  const created = await plaid.sandboxPublicTokenCreate({
    institution_id: 'ins_109508',
    initial_products: [Products.Auth, Products.Identity],
  })
  const { data } = await plaid.itemPublicTokenExchange({ public_token: created.data.public_token })
  access_token = data.access_token
  account_id = (await plaid.accountsGet({ access_token })).data.accounts[0]!.account_id
})
afterAll(() => server.close())

const failsWith = (error_code: string) => ({ response: { status: 400, data: { error_code } } })

describe('the official client from npm', () => {
  test('compares its user with the owners', async () => {
    await plaid.identityRefresh({ access_token })
    const { data } = await plaid.identityMatch({
      access_token,
      user: {
        legal_name: 'Alberta Charleson',
        phone_number: '+11112223333',
        email_address: 'accountholder0@example.com',
        address: { street: '2992 Cameron Rd', city: 'Malakoff', region: 'NY', postal_code: '14236', country: 'US' },
      },
      options: { account_ids: [account_id] },
    })
    expect(data.accounts).toMatchObject([
      {
        legal_name: { score: 87, is_first_name_or_last_name_match: true },
        phone_number: { score: 85 },
        email_address: { score: 100 },
        address: { score: 100, is_postal_code_match: true },
      },
    ])
    const uploads = await plaid.identityDocumentsUploadsGet({ access_token })
    expect(uploads.data.accounts[0]!.documents).toEqual([])
  })

  test('evaluates a debit, reports what it did, and that the debit came back', async () => {
    await plaid.signalPrepare({ access_token })
    const debit = { access_token, account_id, client_transaction_id: 'debit-1', amount: 12.17 }
    const { data } = await plaid.signalEvaluate({ ...debit, user: { name: { given_name: 'Alberta' } } })
    expect(data.scores?.bank_initiated_return_risk).toEqual({ score: 60, risk_tier: 5 })
    expect(data.ruleset?.result).toBe('REVIEW')
    expect(data.core_attributes?.available_balance).toBe(100)
    await expect(plaid.signalEvaluate(debit)).rejects.toMatchObject(failsWith('CLIENT_TRANSACTION_ID_ALREADY_IN_USE'))
    const { client_transaction_id } = debit
    await plaid.signalDecisionReport({
      client_transaction_id,
      initiated: true,
      decision_outcome: SignalDecisionOutcome.Approve,
      payment_method: SignalPaymentMethod.StandardAch,
      days_funds_on_hold: 3,
    })
    await plaid.signalReturnReport({ client_transaction_id, return_code: 'R01', returned_at: '2026-03-15T12:00:00Z' })
    const planned = { ...debit, client_transaction_id: 'debit-2', amount: 5 }
    const { data: plan } = await plaid.signalSchedule(planned)
    expect(plan.recommendations).toHaveLength(6)
    expect(plan.optimal_date).toMatch(/^2026-03-/)
  })

  test('does the same as a processor', async () => {
    const processor = ProcessorTokenCreateRequestProcessorEnum.Dwolla
    const { data: created } = await plaid.processorTokenCreate({ access_token, account_id, processor })
    const { processor_token } = created
    const match = await plaid.processorIdentityMatch({ processor_token, user: { legal_name: 'Alberta Charleson' } })
    expect(match.data.account.legal_name.score).toBe(87)
    await plaid.processorSignalPrepare({ processor_token })
    const client_transaction_id = 'debit-3'
    const { data } = await plaid.processorSignalEvaluate({ processor_token, client_transaction_id, amount: 27.53 })
    expect(data.ruleset?.result).toBe('REROUTE')
    const returned = { processor_token, client_transaction_id, return_code: 'R10' }
    await expect(plaid.processorSignalReturnReport(returned)).rejects.toMatchObject(
      failsWith('SIGNAL_TRANSACTION_NOT_INITIATED'),
    )
    await plaid.processorSignalDecisionReport({ processor_token, client_transaction_id, initiated: true })
    expect((await plaid.processorSignalReturnReport(returned)).status).toBe(200)
  })
})
