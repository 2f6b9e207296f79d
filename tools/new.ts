import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { operationIdOf, roomOf } from '@gingham/api-kit'
import { exportNameOf, fileOf } from './gen/addresses.ts'
import { addToList } from './add-to-list.ts'
import { ROOT, run } from './run.ts'

/** `npm run new endpoint /path`: the endpoint's file, its test, and its line in the room's list. */
const [kind, path] = process.argv.slice(2)
if (kind !== 'endpoint' || path === undefined || !/^(\/[a-z0-9_]+){2,}$/.test(path)) {
  console.error('Usage: npm run new endpoint /room/words_of/the_path')
  process.exit(2)
}

const file = resolve(ROOT, fileOf(path))
const test = file.replace(/\.ts$/, '.test.ts')
const room = resolve(ROOT, 'api', roomOf(path))
const name = exportNameOf(path)
if (existsSync(file)) {
  console.error(`${fileOf(path)} is there already`)
  process.exit(1)
}
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, contractFor(path, name, relative(dirname(file), resolve(ROOT, 'api'))))
writeFileSync(test, testFor(path))
addToRoom(path, name)
await run('oxfmt', [file, test, resolve(room, 'endpoints.ts')])
console.log(`Wrote ${fileOf(path)}, its test, and its line in api/${roomOf(path)}/endpoints.ts. Now: npm run gen`)

function contractFor(path: string, name: string, toApi: string): string {
  return `import { Type } from 'typebox'
import { defineEndpoint } from '${toApi}/house/house.ts'

export const ${name} = defineEndpoint({
  path: '${path}',
  summary: 'What it does, in one line without a full stop',
  description: 'What a caller needs to know beyond the fields.',
  request: Type.Object({}),
  response: Type.Object({}),
  errors: [],
  examples: [{ title: 'The usual call', request: {}, response: {} }],
  async handle() {
    return {}
  },
})
`
}

function testFor(path: string): string {
  return `import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

test('${path} answers', async () => {
  const { status } = await server.call('${path}')
  expect(status).toBe(200)
})
`
}

function addToRoom(path: string, name: string): void {
  const list = resolve(room, 'endpoints.ts')
  const local = operationIdOf(path)
    .replace(operationIdOf(`/${roomOf(path)}`), '')
    .replace(/^./, (letter) => letter.toLowerCase())
  const line = `import { ${name === local ? name : `${name} as ${local}`} } from './${relative(room, file)}'`
  if (!existsSync(list)) {
    writeFileSync(
      list,
      `import type { AnyEndpoint } from '@gingham/api-kit'\nimport type { Call } from '../house/house.ts'\n${line}\n\nexport const endpoints: readonly AnyEndpoint<Call>[] = [${local}]\n`,
    )
    console.log(`A new room: add its endpoints to api/index.ts`)
    return
  }
  writeFileSync(list, addToList(readFileSync(list, 'utf8'), line, local))
}
