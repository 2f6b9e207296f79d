import { describe, expect, test } from 'vitest'
import { lifetimeOf } from './lifetime.ts'
import { isUpdateMode } from './mode.ts'
import { makeRequest, problemOf, user } from './testing.ts'

const invalid = (field: string) => ({ error: 'INVALID_FIELD', message: expect.stringContaining(field) as string })
const access_token = 'access-sandbox-1'
const update = { access_token, products: undefined }

describe('update mode', () => {
  test('needs no products, and takes those that only Link can add', () => {
    expect(problemOf(update)).toBeUndefined()
    expect(problemOf({ access_token, products: [] })).toBeUndefined()
    expect(problemOf({ access_token, products: ['assets'] })).toBeUndefined()
    expect(problemOf({ access_token, products: ['transactions'] })).toEqual(invalid('products'))
    expect(problemOf({ ...update, additional_consented_products: ['liabilities'] })).toBeUndefined()
  })
  test('begins with an Item, a user or an authorization', () => {
    expect(isUpdateMode(makeRequest({ access_token }))).toBe(true)
    expect(isUpdateMode(makeRequest({ access_tokens: [access_token] }))).toBe(true)
    expect(isUpdateMode(makeRequest({ update: { user: true } }))).toBe(true)
    expect(isUpdateMode(makeRequest({ transfer: { authorization_id: 'a' } }))).toBe(true)
    expect(isUpdateMode(makeRequest({ access_token: null, access_tokens: [] }))).toBe(false)
    expect(isUpdateMode(makeRequest({ access_token, products: ['transfer'], transfer: { intent_id: 'i' } }))).toBe(
      false,
    )
  })
  test('names its Items once', () => {
    expect(problemOf({ ...update, access_tokens: [access_token] })).toEqual(invalid('access_tokens'))
  })
  test('has a subject', () => {
    expect(problemOf({ products: [], update: { user: true } })).toEqual(invalid('update.user'))
    expect(problemOf({ ...update, update: { item_ids: ['a'] } })).toEqual(invalid('update.item_ids'))
    expect(problemOf({ update: { account_selection_enabled: true } })).toEqual(invalid('account_selection_enabled'))
    expect(problemOf({ update: { account_selection_enabled: false } })).toBeUndefined()
    expect(problemOf({ products: [], transfer: { authorization_id: 'a' } })).toEqual(invalid('authorization_id'))
    expect(problemOf({ ...update, transfer: { authorization_id: 'a' } })).toBeUndefined()
  })
  test('cannot choose accounts under a customization that does not', () => {
    const asked = { ...update, update: { account_selection_enabled: true } }
    expect(problemOf({ ...asked, link_customization_name: 'no_account_select' })).toMatchObject({
      error: 'INVALID_LINK_CUSTOMIZATION',
    })
    expect(problemOf({ ...asked, link_customization_name: 'my own' })).toBeUndefined()
    expect(problemOf({ ...asked, link_customization_name: 'constructor' })).toBeUndefined()
  })
})

describe('account_filters', () => {
  const account_filters = { depository: { account_subtypes: ['checking' as const] } }
  test('must show something', () => {
    expect(problemOf({ account_filters })).toBeUndefined()
    expect(problemOf({ account_filters: {} })).toMatchObject({ error: 'INVALID_CONFIGURATION' })
    expect(problemOf({ account_filters: { ...account_filters, credit: { account_subtypes: [] } } })).toEqual(
      invalid('account_filters.credit'),
    )
  })
  test('need the choice of accounts in update mode', () => {
    expect(problemOf({ ...update, account_filters })).toEqual(invalid('account_filters'))
    expect(problemOf({ ...update, account_filters, update: { account_selection_enabled: true } })).toBeUndefined()
  })
})

describe('hosted Link', () => {
  test('does not lead back from Identity Verification', () => {
    const verification = { products: ['identity_verification' as const], identity_verification: { template_id: 't' } }
    expect(problemOf({ ...verification, hosted_link: {} })).toBeUndefined()
    expect(problemOf({ ...verification, hosted_link: { completion_redirect_uri: 'https://app.example' } })).toEqual(
      invalid('completion_redirect_uri'),
    )
  })
  test('needs to know where a delivery goes, but for the sandbox', () => {
    const production = { environment: 'production' as const }
    const sms = { hosted_link: { delivery_method: 'sms' as const } }
    const email = { hosted_link: { delivery_method: 'email' as const } }
    expect(problemOf(sms)).toBeUndefined()
    expect(problemOf(sms, production)).toEqual(invalid('phone_number'))
    expect(problemOf({ ...sms, user: { ...user, phone_number: '+14155550123' } }, production)).toBeUndefined()
    expect(problemOf(email, production)).toEqual(invalid('email_address'))
    expect(problemOf({ ...email, user: { ...user, email_address: 'ada@example.com' } }, production)).toBeUndefined()
  })
})

test('several Items need a user, and products that can be had several times', () => {
  const several = { enable_multi_item_link: true }
  expect(problemOf(several)).toEqual(invalid('enable_multi_item_link'))
  expect(problemOf({ ...several, user_id: 'usr_1' })).toBeUndefined()
  expect(problemOf({ ...several, user_id: 'usr_1', products: ['identity'] })).toEqual(invalid('identity'))
})

test('documents about an account need the Item and the account', () => {
  const identity = { is_document_upload: true }
  expect(problemOf({ identity })).toEqual(invalid('access_token'))
  expect(problemOf({ ...update, identity })).toEqual(invalid('account_ids'))
  expect(problemOf({ ...update, identity: { ...identity, account_ids: ['a', 'b'] } })).toEqual(invalid('account_ids'))
  expect(problemOf({ ...update, identity: { ...identity, account_ids: ['a'] } })).toBeUndefined()
})

const minutes = (fields: Parameters<typeof makeRequest>[0], environment: 'sandbox' | 'production' = 'sandbox') =>
  lifetimeOf(makeRequest(fields), { environment }) / 60_000

describe('lifetime', () => {
  test('is four hours for a new Item and half an hour for one that exists', () => {
    expect(minutes({})).toBe(240)
    expect(minutes(update)).toBe(30)
    expect(minutes({ access_token, products: ['transfer'], transfer: { intent_id: 'i' } })).toBe(30)
  })
  test('is that of a hosted page', () => {
    expect(minutes({ hosted_link: {} })).toBe(30)
    expect(minutes({ ...update, hosted_link: { url_lifetime_seconds: 120 } })).toBe(2)
    expect(minutes({ hosted_link: { delivery_method: 'sms' } })).toBe(30)
    expect(minutes({ hosted_link: { delivery_method: 'sms' } }, 'production')).toBe(1440)
    expect(minutes({ hosted_link: { delivery_method: 'email' } }, 'production')).toBe(10_080)
    expect(minutes({ hosted_link: { delivery_method: 'email', url_lifetime_seconds: 60 } }, 'production')).toBe(1)
  })
})
