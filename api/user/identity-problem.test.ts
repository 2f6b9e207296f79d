import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeIdentity, toIdentity } from './identity-of.ts'
import { findIdentityProblem } from './identity-problem.ts'
import { identity, legacyIdentity } from './testing/people.ts'

const today = '2026-03-15'
const [address] = identity.addresses

describe('what can be said of a person', () => {
  test('is all of it, a part of it, or nothing', () => {
    expect(findIdentityProblem(identity, today)).toBeUndefined()
    expect(findIdentityProblem({}, today)).toBeUndefined()
    expect(findIdentityProblem({ addresses: [{ country: 'GB', primary: true }] }, today)).toBeUndefined()
    expect(findIdentityProblem({ name: null, date_of_birth: null, id_numbers: [] }, today)).toBeUndefined()
    expect(findIdentityProblem({ date_of_birth: today }, today)).toBeUndefined()
  })

  test.each([
    ['name', { name: { given_name: ' ', family_name: 'Okafor' } }],
    ['date_of_birth', { date_of_birth: '21.04.1990' }],
    ['date_of_birth', { date_of_birth: '1990-13-01' }],
    ['date_of_birth', { date_of_birth: '2026-03-16' }],
    ['emails', { emails: [{ data: 'ada@mail', primary: true }] }],
    ['phone_numbers', { phone_numbers: [{ data: '+11234567890', primary: true }] }],
    ['phone_numbers', { phone_numbers: [{ data: '', primary: true }] }],
    ['addresses', { addresses: [{ ...address!, country: 'usa' }] }],
    ['addresses', { addresses: [{ ...address!, street_1: null }] }],
    ['addresses', { addresses: [{ ...address!, postal_code: '' }] }],
    ['id_numbers', { id_numbers: [{ value: '12345678', type: 'us_ssn' as const }] }],
    ['id_numbers', { id_numbers: [{ value: '12345', type: 'us_ssn_last_4' as const }] }],
    ['id_numbers', { id_numbers: [{ value: ' ', type: 'gb' as 'us_ssn' }] }],
    ['emails', { emails: [identity.emails[0]!, { data: 'b@mail.example', primary: true }] }],
  ])('names %s, when that is wrong: %j', (field, wrong) => {
    expect(findIdentityProblem({ ...identity, ...wrong }, today)).toContain(field)
  })

  test('is the same in the legacy shape', () => {
    expect(toIdentity(legacyIdentity)).toEqual(identity)
    expect(toIdentity({ ...legacyIdentity, ssn_last_4: null, ssn_full: '123-45-6789' }).id_numbers).toEqual([
      { value: '123-45-6789', type: 'us_ssn' },
    ])
    const { primary_address } = legacyIdentity
    const nowhere = toIdentity({ ...legacyIdentity, primary_address: { ...primary_address, country: null } })
    expect(nowhere.addresses).toMatchObject([{ country: 'US' }])
  })

  test('merges to the same, however often it is said', () => {
    const part = fc.subarray(Object.entries(identity)).map((entries) => Object.fromEntries(entries))
    fc.assert(
      fc.property(part, part, (known, stated) => {
        const merged = mergeIdentity(known, stated)
        expect(mergeIdentity(merged, stated)).toEqual(merged)
        expect(merged).toMatchObject(stated)
        expect(Object.keys(merged).toSorted()).toEqual(
          [...new Set([...Object.keys(known), ...Object.keys(stated)])].toSorted(),
        )
      }),
    )
  })
})
