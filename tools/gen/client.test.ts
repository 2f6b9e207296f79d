import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Type } from 'typebox'
import { describe, expect, test } from 'vitest'
import { CivilDate, Instant, Nullable, OneOf, PageCount, PageOffset, type AnyEndpoint } from '@gingham/api-kit'
import { ROOT, run } from '../run.ts'
import { generateClient } from './client.ts'

const Row = Type.Object(
  {
    row_id: Type.String({ description: 'Id of the row.' }),
    kind: OneOf(['a', 'b']),
    posted: CivilDate('Day of posting.'),
  },
  { title: 'Row', description: 'One row.' },
)

function endpoint(path: `/${string}`, more: Partial<AnyEndpoint<never>> = {}): AnyEndpoint<never> {
  return {
    path,
    summary: `Does ${path}`,
    description: 'Tells more.',
    request: Type.Object({ access_token: Type.String() }),
    response: Type.Object({ row: Row }),
    errors: ['ITEM_NOT_FOUND'],
    examples: [],
    handle: () => Promise.reject(new Error('not called')),
    ...more,
  }
}

const paged = endpoint('/things/list', {
  request: Type.Object({
    count: Type.Optional(PageCount(25, 25)),
    offset: Type.Optional(PageOffset()),
    start_date: Type.Optional(Instant('From here.')),
  }),
  response: Type.Object({ things: Type.Array(Row), has_more: Type.Boolean() }),
})
const sync = endpoint('/things/sync', {
  request: Type.Object({ access_token: Type.String(), cursor: Type.Optional(Type.String()) }),
  response: Type.Object({
    accounts: Type.Array(Type.Object({ account_id: Type.String() })),
    added: Type.Array(Type.Object({ transaction_id: Type.String() })),
    modified: Type.Array(Type.Object({ transaction_id: Type.String() })),
    removed: Type.Array(Type.Object({ transaction_id: Type.String(), account_id: Type.String() })),
    next_cursor: Type.String(),
    has_more: Type.Boolean(),
  }),
})
const file = endpoint('/things/pdf/get', { response: Type.String({ contentMediaType: 'application/pdf' }) })
const create = endpoint('/things/create', {
  request: Type.Object({
    idempotency_key: Type.String(),
    row: Row,
    due: Type.Optional(Nullable(CivilDate('When.'))),
    mode: Type.Optional(OneOf(['fast', 'slow'], { default: 'slow', description: 'How.' })),
  }),
})
const all = [
  paged,
  sync,
  file,
  create,
  endpoint('/things/public_token/exchange'),
  endpoint('/things/both'),
  endpoint('/things/both/more'),
  endpoint('/open/get', { credentials: 'none', request: Type.Object({}) }),
]
const inputs = {
  catalogue: {
    ITEM_NOT_FOUND: {
      error_type: 'ITEM_ERROR',
      error_code: 'ITEM_NOT_FOUND',
      status: 400,
      error_message: '',
      display_message: null,
      fires_when: '',
    },
  },
  enums: { Kind: { A: 'a', CashIsa: 'cash isa' } },
  official: {
    methods: {
      thingsCreate: { path: '/things/create', request: 'ThingsCreateRequest', response: 'ThingsCreateResponse' },
      thingsList: { path: '/things/list', request: 'ThingsListRequest', response: 'ThingsListResponse' },
      newerThingsGet: { path: '/newer/things/get', request: 'NewerThingsGetRequest', response: 'Newer' },
    },
    interfaces: { ThingsListResponse: { things: 'Array<ThingBase>' }, ThingBase: { row_id: 'string' } },
  },
} as const
const files = generateClient(all, inputs)
const fileOf = (name: string) => files.get(`clients/client/src/${name}`) ?? ''

describe('the table', () => {
  test('lists every path and what is special about it', () => {
    const table = fileOf('endpoints.gen.ts')
    expect(table).toContain(
      "'open/get things/both things/both/more things/create things/list things/pdf/get things/public_token/exchange things/sync'",
    )
    expect(table).toContain("'/open/get': {public: true}")
    expect(table).not.toContain('binary')
    expect(table).toContain("'/things/sync': {sync: 'access_token'}")
    expect(table).toContain(
      "'/things/list': {page: {by: 'offset', rows: 'things', count: 25}, instants: ['start_date']}",
    )
  })
})

describe('the types', () => {
  const room = fileOf('rooms/things.gen.ts')

  test('name request and response by the path, with what the schema says of each field', () => {
    expect(room).toContain('export interface ThingsCreateRequest {\n')
    expect(room).toContain("  /**\n   * How.\n   * @default \"slow\"\n   */\n  mode?: 'fast' | 'slow' | undefined\n")
    expect(room).toContain('  due?: DateInput | null | undefined\n')
  })

  test('write a schema with a title once, and twice where requests accept more than responses promise', () => {
    const shapes = fileOf('shapes.gen.ts')
    expect(shapes).toContain(
      "/** One row. */\nexport interface Row {\n  /** Id of the row. */\n  row_id: string\n  kind: 'a' | 'b' | (string & {})\n  /** Day of posting. */\n  posted: string\n}\n",
    )
    expect(shapes).toContain(
      "export interface RowInput {\n  /** Id of the row. */\n  row_id: string\n  kind: 'a' | 'b'\n  /** Day of posting. */\n  posted: DateInput\n}\n",
    )
    expect(shapes.match(/interface Row\b/g)).toHaveLength(1)
  })

  test('give a shape of the same title and other content the name of its room in front', () => {
    const other = endpoint('/others/get', {
      response: Type.Object({ row: Type.Object({ other: Type.Boolean() }, { title: 'Row' }) }),
    })
    const shapes = generateClient([...all, other], inputs).get('clients/client/src/shapes.gen.ts')
    expect(shapes).toContain('export interface Row {')
    expect(shapes?.match(/interface \w*Row {/g)).toHaveLength(2)
  })

  test('leave the names of error classes to the errors', () => {
    const other = endpoint('/others/get', {
      response: Type.Object({ e: Type.Object({ a: Type.Null() }, { title: 'ItemError' }) }),
    })
    const shapes = generateClient([other], inputs).get('clients/client/src/shapes.gen.ts')
    expect(shapes).toContain('export interface OthersItemError {')
  })

  test('do not depend on the order of the endpoints', () => {
    expect(generateClient(all.toReversed(), inputs)).toEqual(files)
  })
})

test('errors have a class per type, and each code its class', () => {
  expect(fileOf('error-types.gen.ts')).toContain(
    "export class ItemError extends PlaidError {\n  declare readonly type: 'ITEM_ERROR'",
  )
  expect(fileOf('error-types.gen.ts')).toContain('  ITEM_NOT_FOUND: ItemError\n')
})

test('enums of the official client keep their names', () => {
  expect(fileOf('plaid-node/enums.gen.ts')).toContain(
    "export const Kind = {\n  A: 'a',\n  CashIsa: 'cash isa',\n} as const\n",
  )
})

test('types and methods of the official client that ours have not keep their names', () => {
  const api = fileOf('plaid-node/api.gen.ts')
  expect(api).toContain("export type ThingBase = NonNullable<ThingsListResponse['things']>[number]\n")
  expect(api).toContain("export const otherPaths =\n  'newer/things/get'\n")
  expect(api).toMatch(/interface OtherPlaidApiMethods \{\n {2}newerThingsGet\(.*\n\}/)
})

test('everything compiles, and a program is typed as its contract says', async () => {
  const folder = join(ROOT, 'node_modules/.cache/gen-client-test')
  rmSync(folder, { recursive: true, force: true })
  for (const [name, content] of files) write(join(folder, name), content)
  const program = `
    import type { Rooms } from '../src/endpoints.gen.ts'
    import type { Row } from '../src/types.gen.ts'
    export async function use(rooms: Rooms) {
      for await (const row of rooms.things.list({ count: 2, start_date: new Date(0) })) row satisfies Row
      for await (const batch of rooms.things.syncAll('token', { cursor: undefined })) batch.added[0]?.transaction_id satisfies string | undefined
      ;(await (await rooms.things.pdf.get({ access_token: 'a' })).bytes()) satisfies Uint8Array
      await rooms.things.create({ row: { row_id: '1', kind: 'a', posted: '2026-01-01' } }, { idempotencyKey: 'k' })
      await rooms.things.both({ access_token: 'a' })
      await rooms.things.both.more({ access_token: 'a' })
      const { row } = await rooms.open.get()
      if (row.kind !== 'a' && row.kind !== 'b') row.kind satisfies string
      // @ts-expect-error -- a misspelled field
      await rooms.things.publicToken.exchange({ acces_token: 'a' })
      // @ts-expect-error -- a value that the request does not know
      await rooms.things.create({ row: { row_id: '1', kind: 'c', posted: '2026-01-01' }, idempotency_key: 'k' })
      // @ts-expect-error -- no such method
      rooms.things.nothing
    }`
  write(join(folder, 'clients/client/test/program.ts'), program)
  for (const name of [
    'binary',
    'call',
    'dates',
    'errors',
    'options',
    'paging',
    'redact',
    'request',
    'retry',
    'runtime',
    'sync-all',
    'version',
    'error-from-body',
    'plaid-node/exact',
    'plaid-node/response',
  ]) {
    write(
      join(folder, `clients/client/src/${name}.ts`),
      `export * from '${join(ROOT, 'clients/client/src', name)}.ts'\n`,
    )
  }
  const config = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: { lib: ['ES2024', 'DOM'] },
    include: ['**/*.ts'],
  }
  write(join(folder, 'tsconfig.json'), JSON.stringify(config))
  expect(await run('tsc', ['-p', folder])).toBe(0)
})

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
