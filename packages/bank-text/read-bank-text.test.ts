import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBankText, type Direction } from './index.ts'

const read = (description: string, direction: Direction = 'out', mcc?: string) =>
  readBankText({ description, direction, mcc })
const namesOf = (description: string, direction?: Direction) =>
  read(description, direction).parties.map(({ name }) => name)

describe('noise', () => {
  test.each([
    ['POS PURCHASE 4417 JUNO DINER'],
    ['CHECKCARD 0312 JUNO DINER 24445009872100441823'],
    ['PURCHASE AUTHORIZED ON 05/02 JUNO DINER S581122473319 CARD 4417'],
    ['RECURRING DEBIT CARD PURCHASE - JUNO DINER'],
    ['JUNO DINER #0042'],
    ['JUNO DINER LLC 555-867-5309'],
    ['JUNO DINER 03/14 REF # RP0SHJ'],
    ['ACH DEBIT JUNO DINER PPD ID: 9111111101'],
    ['JUNO DINER DES:BILLPAY ID:99 INDN:A PERSON CO ID:1'],
  ])('%s', (description) => {
    expect(namesOf(description)).toEqual(['Juno Diner'])
  })

  test('words that banks use are left alone inside names', () => {
    expect(namesOf('ELECTRONIC ARTS')).toEqual(['Electronic Arts'])
    expect(namesOf('CREDIT KARMA')).toEqual(['Credit Karma'])
    expect(namesOf('INTERNATIONAL FOODS')).toEqual(['International Foods'])
    expect(namesOf('1886 SALOON')).toEqual(['1886 Saloon'])
  })

  test('a phone number belongs to the shop, or to who stands between on the web', () => {
    expect(read('JUNO DINER 555-867-5309 CA').parties).toMatchObject([{ phone_number: '+15558675309' }])
    expect(read('PAYPAL *JUNODINER 402-935-7733 CA').parties).toMatchObject([
      { name: 'Junodiner', phone_number: null },
      { name: 'PayPal', phone_number: '+14029357733' },
    ])
  })
})

describe('place', () => {
  test.each([
    ['JUNO DINER PORTLAND OR', { city: 'Portland', region: 'OR', country: 'US' }],
    ['JUNO DINER EAST PALO ALTO CA', { city: 'East Palo Alto', region: 'CA', country: 'US' }],
    ['JUNO DINER THUNDER BAY ON', { city: 'Thunder Bay', region: 'ON', country: 'CA' }],
    ['JUNO DINER LEEDS GB', { city: 'Leeds', region: null, country: 'GB' }],
    [
      'JUNO DINER 4175 GEIST RD FAIRBANKS 99709 AK USA',
      { address: '4175 Geist Rd', city: 'Fairbanks', region: 'AK', postal_code: '99709', country: 'US' },
    ],
  ])('%s', (description, place) => {
    const reading = read(description)
    expect(reading.place).toMatchObject(place)
    expect(reading.parties.map(({ name }) => name)).toEqual(['Juno Diner'])
    expect(reading.channel).toBe('in store')
  })

  test('a company is not Colorado, and the seat of a shop on the web is not where its customer was', () => {
    expect(read('GROVE BREWING CO')).toMatchObject({ place: { region: null }, parties: [{ name: 'Grove Brewing' }] })
    expect(read('JUNODINER.COM 555-867-5309 CA').place.region).toBeNull()
  })
})

describe('who', () => {
  test('a ticket names its airline by its number', () => {
    expect(namesOf('UNITED 0162341987715 800-932-2732 TX')).toEqual(['United Airlines'])
  })

  test('a word of a brand inside the name of somebody else is not that brand', () => {
    expect(namesOf('CITY SPECTRUM DENTAL')).toEqual(['City Spectrum Dental'])
    expect(namesOf('VISA 4124 SPECTRUM')).toEqual(['Spectrum'])
  })

  test('banks’ own entries name nobody, loans and cards name their bank', () => {
    expect(namesOf('NON-NETWORK ATM WITHDRAWAL 7-ELEVEN AUSTIN TX')).toEqual([])
    expect(namesOf('WELLS FARGO HMTG AUTO PAY')).toEqual(['Wells Fargo'])
    expect(namesOf('ADP TOTALSOURCE CONTOSO LTD SALARY', 'in')).toEqual(['Contoso'])
  })
})

describe('what for', () => {
  test('the merchant’s code goes before the model, and behind a brand', () => {
    expect(read('JUNO DINER', 'out', '8021').detailed).toBe('MEDICAL_DENTAL_CARE')
    expect(read('STARBUCKS 4471', 'out', '8021').detailed).toBe('FOOD_AND_DRINK_COFFEE')
    expect(read('WALMART 4471', 'out', '5912').detailed).toBe('MEDICAL_PHARMACIES_AND_SUPPLEMENTS')
    expect(read('JUNO DINER', 'out', 'none').detailed).toBe('FOOD_AND_DRINK_RESTAURANT')
  })

  test('what says nothing has a default, by direction', () => {
    expect(read('ZORBLAX QUUX')).toMatchObject({
      detailed: 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE',
      confidence: 'LOW',
    })
    expect(read('ZORBLAX QUUX', 'in').detailed).toBe('TRANSFER_IN_OTHER_TRANSFER_IN')
    expect(read('0042-17')).toMatchObject({ confidence: 'UNKNOWN', parties: [] })
  })

  test('a refund has the category of the purchase', () => {
    expect(read('UBER EATS REFUND', 'in').detailed).toBe('FOOD_AND_DRINK_RESTAURANT')
    expect(read('UBER EATS', 'in').detailed).toBe('INCOME_GIG_ECONOMY')
  })
})

test('any text has an answer, which hangs on neither case nor spaces around it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('SQ *', 'POS', 'PURCHASE', 'JUNO', 'CAFE', '#12', 'CO', 'OR', 'TX', '03/14', 'ATM'))
      .map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('in' as const, 'out' as const), (description, direction) => {
      const reading = read(description, direction)
      expect(reading.detailed).toMatch(/^[A-Z_]+$/)
      for (const { name } of reading.parties) expect(name.trim()).not.toBe('')
      expect(read(` ${description.toUpperCase()} `, direction)).toEqual(reading)
    }),
    { numRuns: 300 },
  )
})
