import { describe, expect, test } from 'vitest'
import { problemOf } from './testing.ts'

const invalid = (field: string) => ({ error: 'INVALID_FIELD', message: expect.stringContaining(field) as string })

describe('statements', () => {
  const products = ['statements' as const]
  test.each([
    ['2024-03-15', '2026-03-15', true],
    ['2024-03-15', '2026-03-16', false],
    ['2024-02-29', '2026-02-28', true],
    ['2024-02-29', '2026-03-01', false],
    ['2026-03-15', '2026-03-15', true],
    ['2026-03-15', '2026-03-14', false],
  ])('from %s to %s: %s', (start_date, end_date, isFine) => {
    expect(problemOf({ products, statements: { start_date, end_date } }) === undefined).toBe(isFine)
  })
  test('are needed when they are asked for, in any list but that of mere consent', () => {
    expect(problemOf({ products })).toEqual(invalid('statements'))
    expect(problemOf({ optional_products: ['statements'] })).toEqual(invalid('statements'))
    expect(problemOf({ additional_consented_products: ['statements'] })).toBeUndefined()
  })
})

describe('income_verification', () => {
  const products = ['income_verification' as const]
  test('is needed', () => expect(problemOf({ products })).toEqual(invalid('income_verification')))
  test('names one source', () => {
    expect(
      problemOf({
        products,
        income_verification: { income_source_types: ['bank', 'payroll'], bank_income: { days_requested: 90 } },
      }),
    ).toEqual(invalid('income_source_types'))
  })
  test('has the options of the source bank', () => {
    expect(problemOf({ products, income_verification: { income_source_types: ['bank'] } })).toEqual(
      invalid('bank_income'),
    )
    expect(
      problemOf({
        products,
        income_verification: { income_source_types: ['bank'], bank_income: { days_requested: 90 } },
      }),
    ).toBeUndefined()
  })
  test('compares documents with Items for payroll only', () => {
    const income = { bank_income: { days_requested: 90 }, access_tokens: ['access-sandbox-1'] }
    expect(problemOf({ products, income_verification: { ...income, income_source_types: ['bank'] } })).toEqual(
      invalid('access_tokens'),
    )
    expect(
      problemOf({ products, income_verification: { ...income, income_source_types: ['payroll'] } }),
    ).toBeUndefined()
  })
})

describe('employment', () => {
  const products = ['employment' as const]
  test('is needed', () => expect(problemOf({ products })).toEqual(invalid('employment')))
  test('has the options of the source bank', () => {
    expect(problemOf({ products, employment: { employment_source_types: ['bank'] } })).toEqual(
      invalid('bank_employment'),
    )
    expect(problemOf({ products, employment: { employment_source_types: ['payroll'] } })).toBeUndefined()
  })
})

describe('consumer reports', () => {
  const products = ['cra_base_report' as const]
  const consumer_report_permissible_purpose = 'EXTENSION_OF_CREDIT' as const
  const cra_options = { days_requested: 180 }
  test('need a purpose and options', () => {
    expect(problemOf({ products, cra_options })).toEqual(invalid('consumer_report_permissible_purpose'))
    expect(problemOf({ products, consumer_report_permissible_purpose })).toEqual(invalid('cra_options'))
    expect(problemOf({ products, cra_options, consumer_report_permissible_purpose })).toBeUndefined()
    const cra_report_parameter = { scope: 'CLIENT_USER' as const, decision_stage: 'DECISIONING' as const }
    expect(problemOf({ products, cra_report_parameter, consumer_report_permissible_purpose })).toBeUndefined()
  })
  test('alone have a purpose', () => {
    expect(problemOf({ consumer_report_permissible_purpose })).toEqual(invalid('consumer_report_permissible_purpose'))
  })
})

test('identity_verification needs its template', () => {
  const products = ['identity_verification' as const]
  expect(problemOf({ products })).toEqual(invalid('identity_verification'))
  expect(problemOf({ products, identity_verification: { template_id: 'idvtmp_1' } })).toBeUndefined()
})

describe('payment_initiation', () => {
  const products = ['payment_initiation' as const]
  const configuration = { error: 'INVALID_CONFIGURATION', message: expect.stringContaining('payment_id') as string }
  test('is needed', () => expect(problemOf({ products })).toEqual(invalid('payment_initiation')))
  test('says what is authorised, once', () => {
    expect(problemOf({ products, payment_initiation: {} })).toEqual(configuration)
    expect(problemOf({ products, payment_initiation: { payment_id: 'a', consent_id: 'b' } })).toEqual(configuration)
    expect(problemOf({ products, payment_initiation: { payment_id: 'a' } })).toBeUndefined()
    expect(problemOf({ products, payment_initiation: { consent_id: 'b' } })).toBeUndefined()
  })
})

test.each([
  ['10.00', true],
  ['0.05', true],
  ['10', false],
  ['10.5', false],
  ['-1.00', false],
  ['1,000.00', false],
])('payment_configuration.amount %s: %s', (amount, isFine) => {
  expect(problemOf({ payment_configuration: { amount } }) === undefined).toBe(isFine)
})

test('routing number and card BIN are digits', () => {
  expect(problemOf({ institution_data: { routing_number: '11000138' } })).toEqual(invalid('routing_number'))
  expect(problemOf({ institution_data: { routing_number: '011000138' } })).toBeUndefined()
  expect(problemOf({ card_switch: { card_bin: '41111' } })).toEqual(invalid('card_bin'))
  expect(problemOf({ card_switch: { card_bin: '411111' } })).toBeUndefined()
})
