import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTransferServer, type TransferServer } from './testing/transfer-server.ts'

let server: TransferServer
let account: { access_token: string; account_id: string }
beforeAll(async () => {
  server = await startTransferServer()
  const { access_token, account_of } = await server.linkAccounts()
  account = { access_token, account_id: account_of('0000') }
})
afterAll(() => server.close())

const cancel = (bank_transfer_id: string) => server.call('/bank_transfer/cancel', { bank_transfer_id })

describe('/bank_transfer/cancel', () => {
  test('stops a pending transfer, gives the money of a credit back, and makes an event', async () => {
    const bank_transfer_id = await server.created({ ...account, type: 'credit', amount: '70.07' })
    expect(await server.available()).toBe('9929.93')
    const { status, body } = await cancel(bank_transfer_id)
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['request_id'])
    expect(await server.available()).toBe('10000.00')
    const { body: held } = await server.call('/bank_transfer/get', { bank_transfer_id })
    expect(held.bank_transfer).toMatchObject({ status: 'cancelled', cancellable: false, failure_reason: null })
    expect((await server.syncAll()).at(-1)).toMatchObject({ event_type: 'cancelled', bank_transfer_id })
  })

  test('answers BANK_TRANSFER_NOT_CANCELLABLE once it was posted, has failed or was cancelled', async () => {
    const [posted, failed, cancelled] = [
      await server.created(account),
      await server.created(account),
      await server.created(account),
    ]
    await server.simulate(posted, 'posted')
    await server.simulate(failed, 'failed')
    await cancel(cancelled)
    const before = await server.syncAll()
    for (const id of [posted, failed, cancelled]) {
      const { status, body } = await cancel(id)
      expect(status).toBe(400)
      expect(body).toMatchObject({
        error_type: 'BANK_TRANSFER_ERROR',
        error_code: 'BANK_TRANSFER_NOT_CANCELLABLE',
      })
    }
    expect(await server.syncAll()).toEqual(before)
  })

  test('cancels once when it is asked twice at the same time', async () => {
    const before = await server.available()
    const id = await server.created({ ...account, type: 'credit' })
    const pending = await server.available()
    const answers = await Promise.all([cancel(id), cancel(id), server.simulate(id, 'posted')])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await server.syncAll()).filter(({ bank_transfer_id }) => bank_transfer_id === id)).toHaveLength(2)
    const isPosted = answers[2].status === 200
    expect(await server.available()).toBe(isPosted ? pending : before)
  })

  test('answers INVALID_FIELD to an id that is unknown or of another team', async () => {
    const bank_transfer_id = await server.created(account)
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post('/bank_transfer/cancel', { client_id, secret: secrets.sandbox, bank_transfer_id })
    expect(theirs).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    expect(await cancel('none')).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    const { body } = await server.call('/bank_transfer/get', { bank_transfer_id })
    expect(body.bank_transfer.status).toBe('pending')
  })
})
