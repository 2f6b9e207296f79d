import { startTestServer, type TestServer } from '@gingham/server/testing'

/** Pay data of user_good. */
export const payroll = { institution_id: 'ins_135842', initial_products: ['income_verification'] }

/** What every endpoint that takes a verification refuses, and how. */
export const verificationRefusals = {
  nothing: 'MISSING_FIELDS',
  'an unknown token': 'INVALID_ACCESS_TOKEN',
  'an Item that was removed': 'ITEM_NOT_FOUND',
  'an unknown verification': 'INCOME_VERIFICATION_NOT_FOUND',
  'an Item of a bank': 'INCOME_VERIFICATION_NOT_FOUND',
  'pay data that a bank has not got': 'INCOME_VERIFICATION_FAILED',
  'pay data that is still being read': 'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY',
}

/** The same as an endpoint answers it. */
export async function refusalsOf(server: TestServer, path: string): Promise<Record<string, string>> {
  const codeOf = async (body: Record<string, unknown>) => (await server.call(path, body)).body.error_code
  const [bank, gone] = [await server.link(), await server.link(payroll)]
  await server.call('/item/remove', { access_token: gone.access_token })
  const options = { income_verification: { income_source_types: ['payroll'] } }
  const without = await server.link({ initial_products: ['income_verification'], options })
  return {
    nothing: await codeOf({}),
    'an unknown token': await codeOf({ access_token: 'nobody' }),
    'an Item that was removed': await codeOf({ access_token: gone.access_token }),
    'an unknown verification': await codeOf({ income_verification_id: 'nobody' }),
    'an Item of a bank': await codeOf({ access_token: bank.access_token }),
    'pay data that a bank has not got': await codeOf({ access_token: without.access_token }),
    'pay data that is still being read': await early(path),
  }
}

/** What is answered before the data is read. */
async function early(path: string): Promise<string> {
  const slow = await startTestServer({ settings: { update_delay_ms: { initial: 5_000, historical: 60_000 } } })
  try {
    const { access_token } = await slow.link(payroll)
    const { body } = await slow.call(path, { access_token })
    return `${body.error_type}.${body.error_code}`
  } finally {
    await slow.close()
  }
}
