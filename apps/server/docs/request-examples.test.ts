import { expect, test } from 'vitest'
import { requestExamples } from './request-examples.ts'

const [curl, node, python] = requestExamples({
  path: '/item/public_token/create',
  request: { name: "it's", flag: true, none: null, list: [{ 'a-b': 1 }] },
  base_url: 'http://localhost:4000',
  credentials: 'secret',
})

test('curl: a quote inside the body is safe in a shell', () => {
  expect(curl?.code).toContain(String.raw`"name": "it'\''s"`)
  expect(curl?.code).toContain('-H "PLAID-SECRET: $PLAID_SECRET"')
})

test('Node: the official client’s method, and its literals', () => {
  expect(node?.code).toContain(
    String.raw`plaid.itemCreatePublicToken({
  name: 'it\'s',
  flag: true,
  none: null,
  list: [{ 'a-b': 1 }],
})`,
  )
})

test('Python: the official client’s method, and its literals', () => {
  expect(python?.code).toContain('client.item_create_public_token({')
  expect(python?.code).toContain(`    'flag': True,\n    'none': None,\n    'list': [{'a-b': 1}],`)
})

test('keys are not asked for where none are needed', () => {
  const [open] = requestExamples({ path: '/categories/get', request: {}, base_url: 'http://x', credentials: 'none' })
  expect(open?.code).not.toContain('SECRET')
})
