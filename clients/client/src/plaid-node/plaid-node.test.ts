import { PassThrough, type Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import * as official from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { apiError, drop, html, json, startScriptedServer, type ScriptedServer } from '../../fixtures/scripted-server.ts'
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
    expect(error['code']).toBe('ECONNRESET')
  })

  test('tells a server that is not there by the code of the platform', async () => {
    const gone = await startScriptedServer()
    await gone.close()
    const nowhere = new PlaidApi(new Configuration({ basePath: gone.url }))
    const error = await failure(nowhere.accountsGet({ client_id: 'a', secret: 'b', access_token: 'a' }))
    expect(error['code']).toBe('ECONNREFUSED')
  })

  test('tells a call that was aborted', async () => {
    scripted.script(() => {})
    const error = await failure(client().accountsGet({ access_token: 'a' }, { signal: AbortSignal.timeout(20) }))
    // The first of them is what `isCancel` of axios looks at.
    expect(error).toMatchObject({ __CANCEL__: true, name: 'CanceledError', code: 'ERR_CANCELED', message: 'canceled' })
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

  test('hands files over as a stream that can be piped', async () => {
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0x00])
    scripted.script((_request, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(bytes))
    const { data } = await client().assetReportPdfGet({ asset_report_token: 'a' }, { responseType: 'stream' })
    const piped = (data as unknown as Readable).pipe(new PassThrough())
    expect(await buffer(piped)).toEqual(bytes)
  })

  test('tells an error in JSON', async () => {
    scripted.script(apiError('ITEM_ERROR', 'ITEM_LOGIN_REQUIRED'))
    const error = await failure(client().accountsGet({ access_token: 'a' }))
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: 'AxiosError',
      message: 'Request failed with status code 400',
      code: 'ERR_BAD_REQUEST',
      status: 400,
      config: { method: 'post' },
    })
    expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty('response')
  })

  test('sends calls of endpoints without a contract as they are given', async () => {
    scripted.script(json({ transfer: { id: 'a' } }))
    scripted.seen.length = 0
    const { data } = await client().transferCreate({ account_id: 'a' } as never)
    expect(data.transfer.id).toBe('a')
    expect(scripted.seen[0]).toMatchObject({ path: '/transfer/create', body: '{"account_id":"a"}' })
  })

  test('takes an empty address for none', () => {
    expect(() => new PlaidApi(new Configuration({ basePath: '' }))).not.toThrow()
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

test('a page in place of an answer is told as what it is', async () => {
  scripted.script(html(200))
  const bare = new ours.PlaidApi(new ours.Configuration({ basePath: scripted.url }))
  const error = await failure(bare.accountsGet({ client_id: 'a', secret: 'b', access_token: 'a' } as never))
  expect(error).toMatchObject({
    code: 'ERR_BAD_RESPONSE',
    status: 200,
    message: expect.stringMatching(/not an answer of the API/) as string,
  })
})

test('every method that the official client posts with is here', () => {
  const getters = ['fdxConsentsGet', 'fdxConsentsList', 'fdxConsentsRevocationGet', 'fdxConsentsRevoke']
  const here = new Set(Object.getOwnPropertyNames(ours.PlaidApi.prototype))
  const missing = Object.getOwnPropertyNames(official.PlaidApi.prototype).filter((name) => !here.has(name))
  expect(missing.toSorted()).toEqual([...getters, 'getRecipient', 'getRecipients'])
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

/** Of axios, by way of the official client. */
type AxiosResponse<Data> = Omit<Awaited<ReturnType<official.PlaidApi['accountsGet']>>, 'data'> & { data: Data }

/** Programs as people have them, with their types: they must compile with the import changed and nothing else. */
const programs = {
  async link(client: ours.PlaidApi, products: ours.Products[], country_codes: ours.CountryCode[]) {
    const request: ours.LinkTokenCreateRequest = {
      user: { client_user_id: 'user-1' },
      client_name: 'Test',
      products,
      optional_products: [ours.Products.Investments],
      country_codes,
      language: 'en',
    }
    const response: AxiosResponse<ours.LinkTokenCreateResponse> = await client.linkTokenCreate(request)
    return [response.data.link_token, response.status, response.headers['x'], ours.PlaidEnvironments['sandbox']]
  },
  wrap<Request, Answer>(method: (request: Request) => Promise<AxiosResponse<Answer>>, request: Request) {
    return method(request).then(({ data }) => data)
  },
  get: (client: ours.PlaidApi) => programs.wrap((request) => client.itemGet(request), { access_token: 'a' }),
  async sync(client: ours.PlaidApi, cursor: string) {
    const { data } = await client.transactionsSync({ access_token: 'a', cursor })
    const rows: ours.Transaction[] = [...data.added, ...data.modified]
    const gone: ours.RemovedTransaction[] = data.removed
    const accounts: ours.AccountBase[] = data.accounts
    return { rows, gone, accounts }
  },
  type: (account: ours.AccountBase): ours.AccountType => account.type,
  subtype: (account: ours.AccountBase): ours.AccountSubtype | null => account.subtype,
  code: (transaction: ours.Transaction): ours.TransactionCode | null => transaction.transaction_code,
  errorType: (error: ours.PlaidError): ours.PlaidErrorType => error.error_type,
  webhook: (webhook: ours.SyncUpdatesAvailableWebhook): string => webhook.item_id,
  pdf: (client: ours.PlaidApi) =>
    client.assetReportPdfGet({ asset_report_token: 'a' }, { responseType: 'arraybuffer', validateStatus: () => true }),
  transfer: async (client: ours.PlaidApi) =>
    (await client.transferGet({ transfer_id: 'a' })).data as { transfer: { id: string } },
}

class Answer implements ours.LinkTokenCreateResponse {
  link_token = ''
  expiration = ''
  request_id = ''
}

test('types have the names and the shapes of the official client', () => {
  const account = { type: 'depository', subtype: 'checking' } as ours.AccountBase
  expect([programs.type(account), programs.subtype(account)]).toEqual(['depository', 'checking'])
  expect(new Answer()).toBeInstanceOf(Answer)
})
