import * as official from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { drop, html, json, startScriptedServer, type ScriptedServer } from '../../fixtures/scripted-server.ts'
import * as ours from './index.ts'

let server: TestServer
let scripted: ScriptedServer
beforeAll(async () => {
  server = await startTestServer()
  scripted = await startScriptedServer()
})
afterAll(async () => {
  await server.close()
  await scripted.close()
})

/** What a program can reach of either library. */
type Library = Pick<
  typeof official,
  'Configuration' | 'PlaidApi' | 'Products' | 'CountryCode' | 'SandboxItemFireWebhookRequestWebhookCodeEnum'
>
const libraries: [string, Library][] = [
  ['plaid', official],
  ['@gingham/client/plaid-node', ours as unknown as Library],
]

/** Anything that differs from run to run. */
const ids =
  /\b(access|public|link)-sandbox-[\w-]+|"?(request_id|item_id|account_id|transaction_id|pending_transaction_id|persistent_account_id|next_cursor)"?: ?"[^"]*"/g

/** A program as its author wrote it for the official client: only the library is a parameter. */
async function program({ Configuration, PlaidApi, Products, CountryCode }: Library): Promise<string[]> {
  const printed: string[] = []
  const print = (value: unknown) => printed.push(JSON.stringify(value, null, 1).replaceAll(ids, '<id>'))
  const client = new PlaidApi(
    new Configuration({
      basePath: server.url,
      baseOptions: {
        headers: { 'PLAID-CLIENT-ID': server.team.client_id, 'PLAID-SECRET': server.team.secrets.sandbox },
      },
    }),
  )
  const created = await client.sandboxPublicTokenCreate({
    institution_id: 'ins_109508',
    initial_products: [Products.Transactions, Products.Auth],
  })
  print([created.status, created.statusText, created.headers['content-type'], created.data])
  const { data } = await client.itemPublicTokenExchange({ public_token: created.data.public_token })
  const { access_token } = data
  print((await client.accountsGet({ access_token })).data)
  print((await client.authGet({ access_token })).data.numbers)
  print((await client.institutionsGetById({ institution_id: 'ins_109508', country_codes: [CountryCode.Us] })).data)
  print((await client.itemCreatePublicToken({ access_token })).status)
  await server.settle()
  const synced = await client.transactionsSync({ access_token, count: 5 })
  print(synced.data.added.map(({ amount, date, name }) => [amount, date, name]))
  for (const call of [
    () => client.accountsGet({ access_token: 'access-sandbox-wrong' }),
    () => client.accountsGet({} as never),
    () => client.institutionsGetById({ institution_id: 'ins_nothing', country_codes: [CountryCode.Us] }),
  ]) {
    try {
      await call()
      print('no error')
    } catch (error) {
      const { response, message, isAxiosError, code, status } = error as official.PlaidApi & Record<string, never>
      print([message, isAxiosError, code, status, response?.['status'], response?.['statusText'], response?.['data']])
    }
  }
  return printed
}

describe('a program written for the official client', () => {
  test('prints the same with only the import changed', async () => {
    const [first, second] = [await program(official), await program(ours as unknown as Library)]
    expect(second).toEqual(first)
    expect(first).toHaveLength(9)
  })
})

const failure = (promise: Promise<unknown>) =>
  promise.then(
    (): Record<string, unknown> => ({}),
    (error: unknown) => error as Record<string, unknown>,
  )

describe.each(libraries)('%s', (_, { Configuration, PlaidApi }) => {
  const client = (options: object = {}) => {
    const headers = { 'PLAID-CLIENT-ID': 'a', 'PLAID-SECRET': 'the-secret' }
    return new PlaidApi(new Configuration({ basePath: scripted.url, baseOptions: { headers, ...options } }))
  }
  test('sends a call once', async () => {
    scripted.script(html(502))
    scripted.seen.length = 0
    const { response, code } = await failure(client().accountsGet({ access_token: 'a' }))
    expect(response).toMatchObject({ status: 502, data: '<html><body>Bad gateway</body></html>' })
    expect(code).toBe('ERR_BAD_RESPONSE')
    expect(scripted.seen).toHaveLength(1)
  })

  test('has no response when the connection broke', async () => {
    scripted.script(drop)
    const error = await failure(client().accountsGet({ access_token: 'a' }))
    expect(error).toMatchObject({ isAxiosError: true, name: expect.stringMatching(/Error$/) as string })
    expect(error['response']).toBeUndefined()
  })

  test('times out with ECONNABORTED', async () => {
    scripted.script(() => {})
    expect(await failure(client({ timeout: 30 }).accountsGet({ access_token: 'a' }))).toMatchObject({
      code: 'ECONNABORTED',
    })
  })

  test('hands files over as bytes when asked for an arraybuffer', async () => {
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0x00])
    scripted.script((_request, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(bytes))
    const { data, headers } = await client().assetReportPdfGet(
      { asset_report_token: 'a' },
      { responseType: 'arraybuffer' },
    )
    expect(Buffer.isBuffer(data)).toBe(true)
    expect(data).toEqual(bytes)
    expect(headers['content-type']).toBe('application/pdf')
  })

  test('takes keys from the body when the headers have none', async () => {
    scripted.script(json({ accounts: [] }))
    scripted.seen.length = 0
    const bare = new PlaidApi(new Configuration({ basePath: scripted.url }))
    await bare.accountsGet({ client_id: 'id', secret: 's', access_token: 'a' })
    expect(JSON.parse(scripted.seen[0]?.body ?? '')).toEqual({ client_id: 'id', secret: 's', access_token: 'a' })
    expect(scripted.seen[0]?.headers).toMatchObject({ 'plaid-version': '2020-09-14' })
  })
})

test('every enum has the members and values of the official client', () => {
  const enums = Object.entries(official).filter(
    ([name, value]) => typeof value === 'object' && name !== 'PlaidEnvironments',
  )
  expect(enums.length).toBeGreaterThan(300)
  for (const [name, members] of enums) {
    if (Object.keys(members).length > 0) expect((ours as Record<string, unknown>)[name], name).toEqual(members)
  }
})

test('every method of this version has the name that it has in the official client', () => {
  const methods = Object.getOwnPropertyNames(ours.PlaidApi.prototype).filter((name) => name !== 'constructor')
  const known = new Set(Object.getOwnPropertyNames(official.PlaidApi.prototype))
  expect(methods.length).toBeGreaterThan(10)
  // Endpoints that only older versions of the official client had.
  const older = [
    'creditDetailsGet',
    'depositSwitchAltCreate',
    'depositSwitchCreate',
    'depositSwitchGet',
    'depositSwitchTokenCreate',
    'incomeGet',
    'incomeVerificationSummaryGet',
    'processorDwollaProcessorTokenCreate',
    'processorOcrolusProcessorTokenCreate',
  ]
  expect(methods.filter((name) => !known.has(name))).toEqual(older)
})

const use = async (client: ours.PlaidApi) => {
  const request: ours.LinkTokenCreateRequest = {
    user: { client_user_id: 'user-1' },
    client_name: 'Test',
    products: [ours.Products.Auth],
    country_codes: [ours.CountryCode.Us],
    language: 'en',
  }
  const response = await client.linkTokenCreate(request)
  return [response.data.link_token, response.status, response.headers['x'], ours.PlaidEnvironments['sandbox']]
}

test('types have the call shapes of the official client', () => {
  expect(use).toBeTypeOf('function')
})
