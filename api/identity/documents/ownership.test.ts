import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNumberOf, ownershipOf, type AccountToProve } from './ownership.ts'

const none = { ach: null, eft: null, international: null, bacs: null }

function accountOf(account: string, is_tokenized_account_number = false): AccountToProve {
  const ach = { account, routing: '011401533', wire_routing: null, is_tokenized_account_number }
  return { numbers: { ...none, ach }, mask: account.slice(-4) }
}

const nowhere = { city: null, country: null, postal_code: null, region: null, street: null }

function statementAbout(account_number: string | null, name: string | null = 'Ada Wren', street: string | null = null) {
  const owner = { name, address: { ...nowhere, street } }
  return { account_key: null, name: null, bank_name: null, account_type: null, account_number, owner, periods: [] }
}

describe('a printed number', () => {
  const digits = fc.stringMatching(/^\d{8,17}$/)

  test('is that of the account however it is spaced, and whatever hides its beginning', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 3, max: 8 }), fc.constantFrom('X', '*', '•'), (number, shown, hidden) => {
        const account = accountOf(number)
        expect(isNumberOf(number.replace(/(.{4})/g, '$1 '), account)).toBe(true)
        expect(isNumberOf(hidden.repeat(4) + number.slice(-shown), account)).toBe(true)
      }),
    )
  })

  test('is another one when a digit differs, or one is missing', () => {
    fc.assert(
      fc.property(digits, fc.nat(), (number, at) => {
        const place = at % number.length
        const other = number.slice(0, place) + ((Number(number[place]) + 1) % 10) + number.slice(place + 1)
        expect(isNumberOf(other, accountOf(number))).toBe(false)
        expect(isNumberOf(number.slice(1), accountOf(number))).toBe(false)
      }),
    )
  })

  test('is compared by its last digits where only a token is known', () => {
    const account = { ...accountOf('990011223344', true), mask: '0042' }
    expect(isNumberOf('1111222233330042', account)).toBe(true)
    expect(isNumberOf('1111222233330043', account)).toBe(false)
  })

  test('says nothing where there is none, on paper or with us', () => {
    expect(isNumberOf(null, accountOf('12345678'))).toBeNull()
    expect(isNumberOf('XXXX', accountOf('12345678'))).toBeNull()
    expect(isNumberOf('12345678', { numbers: none, mask: null })).toBeNull()
  })
})

describe('a statement', () => {
  test('proves what it says of the account in question, if it is about several', () => {
    const accounts = [statementAbout('99998888', 'Bo Heron'), statementAbout('12345678', 'Ada Wren', '18 Lantern Row')]
    const address = { data: { ...nowhere, street: '18 Lantern Row' }, primary: true }
    expect(ownershipOf({ accounts }, accountOf('12345678'), null)).toEqual({
      is_read: true,
      owners: [{ names: ['Ada Wren'], phone_numbers: [], emails: [], addresses: [address] }],
      is_account_number_match: true,
    })
  })

  test('of another account, without a name or an address, is no proof', () => {
    expect(ownershipOf({ accounts: [statementAbout('99998888', null)] }, accountOf('12345678'), null)).toEqual({
      is_read: true,
      owners: [{ names: [], phone_numbers: [], emails: [], addresses: [] }],
      is_account_number_match: false,
    })
  })

  test('that cannot be read says nothing; one that nobody has read says what stands in, if anything may', () => {
    const unread = { is_read: false, owners: [], is_account_number_match: null }
    const account = accountOf('12345678')
    const owners = [{ names: ['Ada Wren'], phone_numbers: [], emails: [], addresses: [] }]
    expect(ownershipOf({ accounts: [] }, account, owners)).toEqual(unread)
    expect(ownershipOf({ accounts: null }, account, null)).toEqual(unread)
    expect(ownershipOf({ accounts: null }, account, owners)).toEqual({
      is_read: true,
      owners,
      is_account_number_match: true,
    })
  })
})
