import { expect, test } from 'vitest'
import { problemOf, user } from './testing.ts'

test.each(['en', 'da', 'vi', 'et', 'ht', 'nb', 'no'])('Link speaks %s', (language) =>
  expect(problemOf({ language })).toBeUndefined(),
)

test.each(['ja', 'EN', 'english', 'en-US'])('Link does not speak %s', (language) =>
  expect(problemOf({ language })).toMatchObject({
    error: 'INVALID_FIELD',
    message: expect.stringContaining('language'),
  }),
)

test('products go together', () => {
  expect(problemOf({ products: undefined })).toMatchObject({ error: 'INVALID_FIELD' })
  expect(problemOf({ products: [] })).toMatchObject({ error: 'INVALID_FIELD' })
  expect(problemOf({ products: null })).toMatchObject({ error: 'INVALID_FIELD' })
  expect(problemOf({ products: ['balance'] })).toMatchObject({
    error: 'INVALID_PRODUCT',
    message: expect.stringContaining('balance'),
  })
  expect(problemOf({ optional_products: ['transactions'] })).toMatchObject({ error: 'INVALID_FIELD' })
  expect(problemOf({ products: ['signal'] })).toMatchObject({ error: 'INVALID_FIELD' })
  const payroll = { income_verification: { income_source_types: ['payroll' as const] } }
  expect(problemOf({ ...payroll, products: ['income_verification', 'transactions'] })).toMatchObject({
    error: 'INVALID_FIELD',
    message: expect.stringContaining('only product'),
  })
})

test('of several faults the first is told: who, language, places, products, mode, options', () => {
  const faults = [
    ['client_user_id', { user: { client_user_id: 'ada@example.com' } }, { user }],
    ['language', { language: 'xx' }, { language: 'en' }],
    ['webhook', { webhook: 'nowhere' }, { webhook: '' }],
    ['redirect_uri', { redirect_uri: 'nowhere' }, { redirect_uri: '' }],
    ['balance', { products: ['balance' as const] }, { products: ['statements' as const] }],
    ['account_filters', { account_filters: {} }, { account_filters: undefined }],
    ['statements', {}, {}],
  ] as const
  let fields = Object.assign({}, ...faults.map(([, wrong]) => wrong)) as Parameters<typeof problemOf>[0]
  for (const [told, , right] of faults) {
    expect(problemOf(fields)?.message).toContain(told)
    fields = { ...fields, ...right } as typeof fields
  }
})
