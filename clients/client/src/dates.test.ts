import { Temporal } from 'temporal-polyfill'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { isDateName, serializeBody, type DateInput, type InstantInput } from './dates.ts'
import { PlaidConfigurationError } from './errors.ts'

const written = (body: object, instants?: string[]) => JSON.parse(serializeBody(body, instants)) as unknown

describe('a civil date', () => {
  test.each<[string, DateInput]>([
    ['a string', '2026-03-15'],
    ['a PlainDate', Temporal.PlainDate.from('2026-03-15')],
    ['a Date of midnight UTC', new Date('2026-03-15')],
  ])('may be %s', (_, start_date) => {
    expect(written({ start_date, options: { date_of_birth: start_date } })).toEqual({
      start_date: '2026-03-15',
      options: { date_of_birth: '2026-03-15' },
    })
  })

  test.each<[string, unknown, RegExp]>([
    [
      'a Date with a time',
      new Date('2026-03-15T22:30:00Z'),
      /^start_date is a civil date, and the day of 2026-03-15T22:30:00.000Z depends on the time zone/,
    ],
    [
      'a PlainDateTime',
      Temporal.PlainDateTime.from('2026-03-15T22:30'),
      /^start_date is a civil date; a Temporal.PlainDateTime carries more/,
    ],
    [
      'a ZonedDateTime',
      Temporal.ZonedDateTime.from('2026-03-15T22:30[Europe/Berlin]'),
      /^start_date is a civil date; a Temporal.ZonedDateTime carries more/,
    ],
    [
      'an Instant',
      Temporal.Instant.from('2026-03-15T22:30Z'),
      /^start_date is a civil date; a Temporal.Instant carries more/,
    ],
    ['an invalid Date', new Date('nonsense'), /^start_date is an invalid Date/],
  ])('cannot be %s', (_, start_date, message) => {
    expect(() => serializeBody({ start_date })).toThrow(message)
  })
})

describe('an instant', () => {
  test.each<[string, InstantInput]>([
    ['a string', '2026-03-15T22:30:00Z'],
    ['an Instant', Temporal.Instant.from('2026-03-15T22:30:00Z')],
    ['a ZonedDateTime, whose point in time is kept', Temporal.ZonedDateTime.from('2026-03-15T23:30[Europe/Berlin]')],
  ])('may be %s', (_, min_last_updated_datetime) => {
    expect(written({ options: { min_last_updated_datetime } })).toEqual({
      options: { min_last_updated_datetime: '2026-03-15T22:30:00Z' },
    })
  })

  test('may be a Date', () => {
    expect(written({ new_virtual_time: new Date('2026-03-15T22:30:00Z') })).toEqual({
      new_virtual_time: '2026-03-15T22:30:00.000Z',
    })
  })

  test('may stand under a name that looks like a date where the endpoint has it so', () => {
    expect(written({ start_date: new Date('2026-03-15T22:30:00Z') }, ['start_date'])).toEqual({
      start_date: '2026-03-15T22:30:00.000Z',
    })
  })

  test.each<[string, unknown]>([
    ['a PlainDateTime', Temporal.PlainDateTime.from('2026-03-15T22:30')],
    ['a PlainDate', Temporal.PlainDate.from('2026-03-15')],
  ])('cannot be %s', (_, timestamp) => {
    expect(() => serializeBody({ timestamp })).toThrow(
      /^timestamp is an instant; a Temporal.* does not say in which time zone/,
    )
  })
})

test('names of civil dates are told from names of instants', () => {
  expect(['start_date', 'date', 'date_of_birth', 'date_posted'].every(isDateName)).toBe(true)
  expect(['min_last_updated_datetime', 'timestamp', 'update_time', 'updated', 'virtual_time'].some(isDateName)).toBe(
    false,
  )
})

test('everything else is written as JSON has it', () => {
  const body = { text: 'ä', list: [1, null, true], none: undefined, deep: { amount: 12.3401 } }
  expect(serializeBody(body)).toBe(JSON.stringify(body))
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])('the number %d is refused', (amount) => {
  expect(() => serializeBody({ amount })).toThrow(`amount is ${amount}`)
})

test('what JSON cannot hold is refused before it is sent', () => {
  const circle: { self?: unknown } = {}
  circle.self = circle
  for (const body of [circle, { amount: 12n }]) {
    expect(() => serializeBody(body)).toThrow(PlaidConfigurationError)
    expect(() => serializeBody(body)).toThrow(/^The request cannot be written as JSON: /)
  }
})

test('types accept Date and Temporal, and not the kinds that lose something', () => {
  expectTypeOf<Temporal.PlainDate>().toExtend<DateInput>()
  expectTypeOf<Temporal.ZonedDateTime>().not.toExtend<DateInput>()
  expectTypeOf<Temporal.PlainDateTime>().not.toExtend<InstantInput>()
  expectTypeOf<Temporal.Instant>().toExtend<InstantInput>()
  expect(true).toBe(true)
})
