import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { findEmployers } from './find-employers.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const names = async (query: string): Promise<string[]> => {
  const { body } = await server.call('/employers/search', { query, products: ['deposit_switch'] })
  return body.employers.map(({ name }: { name: string }) => name)
}

describe('/employers/search', () => {
  test('answers an employer with its address', async () => {
    const { status, body } = await server.call('/employers/search', { query: 'Gingham Mills', products: [] })
    expect(status).toBe(200)
    expect(body.employers[0]).toMatchObject({
      name: 'Gingham Mills',
      address: { street: '410 Loom Street', city: 'Asheville', region: 'NC', postal_code: '28801', country: 'US' },
      confidence_score: 1,
    })
    expect(body.employers[0].employer_id).toMatch(/^emp_\w{17}$/)
  })

  test.each([
    ['gingham', 'Gingham Mills'],
    ['mills ging', 'Gingham Mills'],
    ['GÍNGHAM', 'Gingham Mills'],
    ['gingam mils', 'Gingham Mills'],
    ['houndtooth labs', 'Houndstooth Labs'],
    ['brihgtwave', 'Brightwave Software Inc'],
    ['denim and daughters', 'Denim & Daughters'],
  ])('finds %s', async (query, name) => {
    expect((await names(query))[0]).toBe(name)
  })

  test('finds those that support the products, and answers INVALID_PRODUCT to what is none', async () => {
    const search = async (...products: string[]) =>
      (await server.call('/employers/search', { query: 'Gingham Mills', products })).body
    expect((await search('income_verification', 'employment', 'deposit_switch')).employers).toHaveLength(1)
    expect((await search('income_verification', 'auth')).employers).toEqual([])
    expect(await search('wages')).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_PRODUCT' })
  })

  test('finds nothing where nothing is alike', async () => {
    expect(await names('xqzw')).toEqual([])
    expect(await names('??')).toEqual([])
  })

  test('every employer is found by its name, alone at the top, and never more than ten', () => {
    const { employers } = server.house.sources
    fc.assert(
      fc.property(fc.constantFrom(...employers), fc.string({ maxLength: 12 }), (employer, anything) => {
        const [first, second] = findEmployers(employer.name, employers, 10)
        expect(first).toEqual({ employer, confidence_score: 1 })
        expect(second?.confidence_score ?? 0).toBeLessThan(1)
        const found = findEmployers(anything, employers, 10)
        expect(found.length).toBeLessThanOrEqual(10)
        const scores = found.map(({ confidence_score }) => confidence_score)
        expect(scores).toEqual(scores.toSorted((left, right) => right - left))
        expect(scores.every((score) => score <= 1)).toBe(true)
      }),
    )
  })
})
