import {
  IncomeVerificationSourceType,
  type PlaidApi,
  Products,
  SandboxBankIncomeWebhookFireRequestWebhookCode,
} from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** The journey of a lender who asks for income, with the official client from npm: nothing but the base URL is changed. */
let server: TestServer
let receiver: WebhookReceiver
let plaid: PlaidApi

beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  plaid = officialClient(server)
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const failsWith = (error_code: string) => ({ response: { data: { error_code } } })

const income = (names: { user_id?: string; user_token?: string }) =>
  plaid.sandboxPublicTokenCreate({
    institution_id: 'ins_109508',
    initial_products: [Products.IncomeVerification],
    ...names,
    options: {
      override_username: 'user_bank_income',
      override_password: '{}',
      income_verification: {
        income_source_types: [IncomeVerificationSourceType.Bank],
        bank_income: { days_requested: 180 },
      },
    },
  })

describe('the official client from npm', () => {
  test('says by a header which generation of users it is of', async () => {
    const { data: present } = await plaid.userCreate({ client_user_id: 'by-header-1' }, true)
    expect(present).toEqual({ user_id: expect.stringMatching(/^usr_/), request_id: expect.any(String) })
    const { data: legacy } = await plaid.userCreate({ client_user_id: 'by-header-2' }, false)
    expect(legacy).toMatchObject({ user_token: expect.stringMatching(/^user-sandbox-/) })
    expect(legacy.user_id).not.toMatch(/^usr_/)
  })

  test('makes a user, reads and changes who it is, and ends it', async () => {
    const { data: created } = await plaid.userCreate({
      client_user_id: 'borrower-1',
      with_upgraded_user: true,
      identity: {
        name: { given_name: 'Imogen', family_name: 'Vale' },
        emails: [{ data: 'imogen@mail.example', primary: true }],
      },
    })
    const { user_id } = created
    await plaid.userUpdate({ user_id, identity: { date_of_birth: '1984-02-29' } })
    const { data: user } = await plaid.userGet({ user_id })
    expect(user.identity).toEqual({
      name: { given_name: 'Imogen', family_name: 'Vale' },
      emails: [{ data: 'imogen@mail.example', primary: true }],
      date_of_birth: '1984-02-29',
    })
    const wrong = plaid.userUpdate({ user_id, identity: { date_of_birth: 'yesterday' } })
    await expect(wrong).rejects.toMatchObject({
      response: { status: 403, ...failsWith('INVALID_USER_IDENTITY_DATA').response },
    })
    await plaid.userIdentityRemove({ user_id })
    expect((await plaid.userGet({ user_id })).data.identity).toBeUndefined()
    await plaid.userRemove({ user_id })
    await expect(plaid.userGet({ user_id })).rejects.toMatchObject(failsWith('USER_NOT_FOUND'))
  })

  test('reads the income of a user of the legacy generation, by token', async () => {
    const { data: user } = await plaid.userCreate({ client_user_id: 'borrower-2', with_upgraded_user: false })
    const { user_token } = user
    await income({ user_token: user_token! })
    const { data } = await plaid.creditBankIncomeGet({ user_token: user_token! })
    const [report] = data.bank_income!
    expect(report!.bank_income_summary).toMatchObject({ income_sources_count: 10 })
    expect(report!.items![0]!.bank_income_sources![0]).toMatchObject({
      income_category: 'SALARY',
      pay_frequency: 'BIWEEKLY',
    })
    const pdf = await plaid.creditBankIncomePdfGet({ user_token: user_token! }, { responseType: 'arraybuffer' })
    expect(
      Buffer.from(pdf.data as ArrayBuffer)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect((await plaid.creditSessionsGet({ user_token: user_token! })).data.sessions).toEqual([])
  })

  test('moves, resets and removes the Items of a user, and fires its webhooks', async () => {
    const [one, other] = await Promise.all(
      ['borrower-3', 'borrower-4'].map((client_user_id) => plaid.userCreate({ client_user_id })),
    )
    const user_id = one!.data.user_id
    await income({ user_id })
    const { data: listed } = await plaid.userItemsGet({ user_id })
    const [item] = listed.items
    await plaid.userItemsAssociate({ user_id: other!.data.user_id, item_ids: [item!.item_id] })
    await plaid.sandboxUserResetLogin({ user_id: other!.data.user_id })
    const { data: moved } = await plaid.userItemsGet({ user_id: other!.data.user_id })
    expect(moved.items[0]!.error).toMatchObject({ error_code: 'ITEM_LOGIN_REQUIRED' })
    await plaid.userItemsRemove({ user_id: other!.data.user_id, item_ids: [item!.item_id] })
    expect((await plaid.userItemsGet({ user_id: other!.data.user_id })).data.items).toEqual([])
    await plaid.sandboxBankIncomeFireWebhook({
      webhook_override: receiver.url,
      webhook_code: SandboxBankIncomeWebhookFireRequestWebhookCode.Update,
      webhook_fields: { user_id },
    })
    await server.settle()
    expect(receiver.take().map(({ body }) => body)).toMatchObject([
      { webhook_type: 'INCOME', webhook_code: 'BANK_INCOME_REFRESH_UPDATE', user_id },
    ])
  })
})
