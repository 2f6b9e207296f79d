import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTransferServer, type TransferServer } from './testing/transfer-server.ts'

let server: TransferServer
beforeAll(async () => void (server = await startTransferServer()))
afterAll(() => server.close())

describe('/bank_transfer/get', () => {
  test('answers the transfer as it was created, and its steps since', async () => {
    const { access_token, account_of } = await server.linkAccounts()
    const created = await server.create({ access_token, account_id: account_of('0000') })
    const bank_transfer_id = created.body.bank_transfer.id
    const { body } = await server.call('/bank_transfer/get', { bank_transfer_id })
    expect(body.bank_transfer).toEqual(created.body.bank_transfer)

    await server.simulate(bank_transfer_id, 'posted')
    await server.simulate(bank_transfer_id, 'reversed', { ach_return_code: 'R09', description: 'too early' })
    const reversed = await server.call('/bank_transfer/get', { bank_transfer_id })
    expect(reversed.body.bank_transfer).toEqual({
      ...created.body.bank_transfer,
      status: 'reversed',
      cancellable: false,
      failure_reason: { ach_return_code: 'R09', description: 'too early' },
    })
  })

  test('still answers when the Item is removed', async () => {
    const { access_token, account_of } = await server.linkAccounts()
    const bank_transfer_id = await server.created({ access_token, account_id: account_of('0000') })
    await server.call('/item/remove', { access_token })
    await server.simulate(bank_transfer_id, 'posted')
    const { body } = await server.call('/bank_transfer/get', { bank_transfer_id })
    expect(body.bank_transfer).toMatchObject({ id: bank_transfer_id, status: 'posted' })
  })

  test('answers INVALID_FIELD to an id that is unknown, of another team, or of another environment', async () => {
    const { access_token, account_of } = await server.linkAccounts()
    const bank_transfer_id = await server.created({ access_token, account_id: account_of('0000') })
    const stranger = await server.addTeam('Strangers')
    const { client_id, secrets } = server.team
    const answers = await Promise.all([
      server.call('/bank_transfer/get', { bank_transfer_id: '9c2a7d44-51b7-4f6e-8a0d-2f1be4c7a910' }),
      server.post('/bank_transfer/get', {
        client_id: stranger.client_id,
        secret: stranger.secrets.sandbox,
        bank_transfer_id,
      }),
      server.post('/bank_transfer/get', { client_id, secret: secrets.production, bank_transfer_id }),
    ])
    for (const { status, body } of answers) {
      expect(status).toBe(400)
      expect(body).toMatchObject({ error_type: 'INVALID_REQUEST', error_code: 'INVALID_FIELD' })
    }
    expect(new Set(answers.map(({ body }) => body.error_message)).size).toBe(1)
  })
})
