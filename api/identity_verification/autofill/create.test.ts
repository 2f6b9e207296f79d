import { afterAll, beforeAll, expect, test } from 'vitest'
import { leslie, startVerificationServer, type VerificationServer } from '../testing/verification-server.ts'

let server: VerificationServer
beforeAll(async () => void (server = await startVerificationServer()))
afterAll(() => server.close())

const autofill = (identity_verification_id: string) =>
  server.call('/identity_verification/autofill/create', { identity_verification_id })

test('/identity_verification/autofill/create finds the person of a phone number and a date of birth', async () => {
  const { phone_number, date_of_birth } = leslie
  const { body: known } = await server.begin({ user: { phone_number, date_of_birth } })
  expect((await autofill(known.id)).body).toMatchObject({
    status: 'success',
    user: { name: leslie.name, address: { ...leslie.address, po_box: 'no' }, id_number: leslie.id_number },
  })
  for (const user of [
    { phone_number, date_of_birth: '1975-01-19' },
    { date_of_birth },
    { phone_number, date_of_birth, address: { country: 'GB' } },
  ]) {
    const { body } = await server.begin({ user })
    expect((await autofill(body.id)).body).toMatchObject({ status: 'failed', user: null })
  }
})

test('/identity_verification/autofill/create answers INVALID_FIELD to an unknown id', async () => {
  expect(await autofill('idv_none')).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
})
