import { expect, test } from 'vitest'
import { addToList } from './add-to-list.ts'

const around = (list: string) =>
  `import { get } from './get.ts'\n\nexport const endpoints: readonly AnyEndpoint[] = ${list}\n`

test.each([
  ['[get]', '[get, wishGet]'],
  ['[\n  get,\n  update,\n]', '[\n  get,\n  update, wishGet]'],
  ['[]', '[wishGet]'],
])('%j with one more', (list, longer) => {
  const line = "import { get as wishGet } from './wish/get.ts'"
  expect(addToList(around(list), line, 'wishGet')).toBe(
    around(longer).replace("'./get.ts'\n", (end) => `${end}${line}\n`),
  )
})
