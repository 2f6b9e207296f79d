import { describe, expect, test } from 'vitest'
import { exampleMatch, exampleMatchUser } from '../match.example.ts'
import { exampleOwner } from '../owner.example.ts'
import { matchOwners } from './match-owners.ts'

const owner = (...names: string[]) => ({ names, phone_numbers: [], emails: [], addresses: [] })

describe('matchOwners', () => {
  test('takes the best of several owners, names and addresses, each field for itself', () => {
    const place = { city: 'Port Alder', region: 'ME', street: '18 Lantern Row', postal_code: '04401', country: 'US' }
    const first = {
      ...owner('Ada Wren', 'Bo Quill'),
      phone_numbers: [{ data: '2075550142', primary: true, type: 'home' as const }],
      addresses: [{ data: { ...place, street: '1 Other Way' } }, { data: place }],
    }
    const second = {
      ...owner('Cy Ash'),
      emails: [{ data: 'bo@mail.example', primary: true, type: 'primary' as const }],
    }
    const user = {
      legal_name: 'Bo Quill',
      phone_number: '2075550142',
      email_address: 'bo@mail.example',
      address: place,
    }
    expect(matchOwners(user, [first, second])).toEqual({
      legal_name: {
        score: 100,
        is_first_name_or_last_name_match: true,
        is_nickname_match: false,
        is_business_name_detected: false,
      },
      phone_number: { score: 100 },
      email_address: { score: 100 },
      address: { score: 100, is_postal_code_match: true },
    })
  })

  test.each(['Ada & Bo Wren', 'ADA OR BO WREN', 'Ada and Bo Wren', 'Ada Wren / Bo Wren'])(
    'finds both holders in %s',
    (name) => {
      for (const legal_name of ['Ada Wren', 'Bo Wren', name]) {
        expect(matchOwners({ legal_name }, [owner(name)]).legal_name?.score).toBe(100)
      }
    },
  )

  test('scores the example of the reference as it says', () => {
    const { legal_name, phone_number, email_address, address } = exampleMatch
    expect(matchOwners(exampleMatchUser, [exampleOwner])).toEqual({ legal_name, phone_number, email_address, address })
  })

  test('is null, field by field, where one side has nothing', () => {
    const nothing = {
      legal_name: {
        score: null,
        is_first_name_or_last_name_match: null,
        is_nickname_match: null,
        is_business_name_detected: null,
      },
      phone_number: { score: null },
      email_address: { score: null },
      address: { score: null, is_postal_code_match: null },
    }
    expect(matchOwners({}, [owner('Ada Wren')])).toEqual(nothing)
    expect(matchOwners({ legal_name: null, address: null }, [owner('Ada Wren')])).toEqual(nothing)
    expect(matchOwners({ legal_name: 'Ada Wren', phone_number: '2075550142' }, [owner()])).toEqual(nothing)
    expect(matchOwners({ legal_name: 'Ada Wren' }, [])).toEqual(nothing)
  })
})
