import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LinkTokenCreateRequest } from './create-request.schema.ts'
import { problemOf, user } from './testing.ts'
import { holdsContactDetails, isPhoneNumber } from '../../contact-details.ts'

const withUser = (fields: Partial<NonNullable<LinkTokenCreateRequest['user']>>) =>
  problemOf({ user: { ...user, ...fields } })

describe('contact details in a client_user_id', () => {
  test.each([
    'ada@example.com',
    'user:ada@mail.example.co.uk:7',
    '+14155550123',
    '+44 20 7946 0018',
    '415-555-0123',
    '(415) 555-0123',
    'id-415.555.0123',
  ])('are found in %s', (id) => expect(holdsContactDetails(id)).toBe(true))

  test.each(['1', '4155550123', '20260315120000', 'user_415_555_0123', 'ada@home', '9007199254740993', 'a+b'])(
    'are not seen in %s',
    (id) => expect(holdsContactDetails(id)).toBe(false),
  )

  test('are not seen in any uuid', () => {
    fc.assert(fc.property(fc.uuid(), (id) => !holdsContactDetails(id)))
  })

  test('are found wherever an address stands', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.stringMatching(/^[a-z0-9:]{0,5}$/), (email, around) =>
        holdsContactDetails(`${around} ${email} ${around}`),
      ),
    )
  })

  test('answer INVALID_FIELD', () => {
    expect(withUser({ client_user_id: 'ada@example.com' })).toMatchObject({
      error: 'INVALID_FIELD',
      message: expect.stringContaining('client_user_id'),
    })
  })
})

describe('phone numbers', () => {
  test.each(['+14155550123', '+1 415 555 0123', '+1 (415) 555-0123', '+4915155501234', '+3531234567'])(
    '%s is one',
    (text) => expect(isPhoneNumber(text)).toBe(true),
  )
  // Area codes and exchanges of North America do not begin with 0 or 1.
  test.each([
    '4155550123',
    '+0123456789',
    '+1415555012',
    '+11155550123',
    '+14151550123',
    '+1234567890123456',
    'call me',
    '',
  ])('%s is none', (text) => expect(isPhoneNumber(text)).toBe(false))
  test('that are wrong answer INVALID_FIELD; a blank one is as good as none', () => {
    expect(withUser({ phone_number: '4155550123' })).toMatchObject({ error: 'INVALID_FIELD' })
    expect(withUser({ phone_number: '' })).toBeUndefined()
    expect(withUser({ phone_number: '+14155550123' })).toBeUndefined()
  })
})

test('somebody must link', () => {
  expect(problemOf({ user: undefined })).toEqual({
    error: 'MISSING_FIELDS',
    message: 'the following required fields are missing: user',
  })
  expect(problemOf({ user: undefined, user_id: 'usr_1' })).toBeUndefined()
})

test.each([
  ['ada@example.com', true],
  ['', true],
  ['ada', false],
  ['ada@', false],
  ['ada@example', false],
  ['a b@example.com', false],
])('email_address %j: %s', (email_address, isFine) => {
  expect(withUser({ email_address }) === undefined).toBe(isFine)
})

test('nobody is born tomorrow', () => {
  expect(withUser({ date_of_birth: '2026-03-16' })).toMatchObject({ error: 'INVALID_FIELD' })
  expect(withUser({ date_of_birth: '2026-03-15' })).toBeUndefined()
  expect(withUser({ date_of_birth: null })).toBeUndefined()
})

test.each([
  [{ country: 'US' }, true],
  [{ country: 'us' }, false],
  [{ country: 'USA' }, false],
  [{ country: 'US', street: '100 Market Street', city: 'San Francisco' }, true],
  [{ country: 'US', street: null, city: '' }, true],
  [{ country: 'US', city: 'San Francisco' }, false],
  [{ country: 'US', street: '100 Market Street' }, false],
])('address %j: %s', (address, isFine) => {
  expect(withUser({ address }) === undefined).toBe(isFine)
})
