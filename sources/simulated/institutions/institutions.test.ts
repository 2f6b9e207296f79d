import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isRoutingNumber } from '../account-numbers.ts'
import { institutionLogoSvg, institutions } from './institutions.ts'

test('every bank has an id of its own, products, countries and routing numbers that check', () => {
  expect(new Set(institutions.map(({ institution_id }) => institution_id)).size).toBe(institutions.length)
  for (const bank of institutions) {
    expect(bank.institution_id).toMatch(/^ins_\d+$/)
    expect(bank.primary_color).toMatch(/^#[0-9a-f]{6}$/)
    expect(URL.canParse(bank.url)).toBe(true)
    expect(bank.products.length).toBeGreaterThan(0)
    expect(bank.products).toEqual([...bank.products].sort())
    expect(bank.country_codes.length).toBeGreaterThan(0)
    for (const routing of bank.routing_numbers)
      expect([bank.name, routing, isRoutingNumber(routing)]).toEqual([bank.name, routing, true])
  }
})

function bank(id: string) {
  return institutions.find(({ institution_id }) => institution_id === id)
}

test('the documented peculiarities are there', () => {
  expect(bank('ins_109508')).toMatchObject({ name: 'First Platypus Bank', oauth: false, health: 'HEALTHY' })
  expect(bank('ins_129571')?.routing_numbers).toEqual(['011401533', '101908988'])
  expect(bank('ins_109512')?.auth_methods).toMatchObject({ instant_match: true, automated_micro_deposits: true })
  expect(bank('ins_135858')?.auth_methods.instant_micro_deposits).toBe(true)
  expect(bank('ins_132363')?.health).toBe('DEGRADED')
  expect(institutions.filter(({ country_codes }) => country_codes.includes('GB')).every(({ oauth }) => oauth)).toBe(
    true,
  )
})

test('every logo is a PNG of 152 by 152 with transparent corners, drawn once', () => {
  for (const one of institutions.slice(0, 24)) {
    const png = Buffer.from(one.logo, 'base64')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([152, 152])
    const at = png.indexOf('IDAT')
    const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
    expect(rows.length).toBe((152 * 4 + 1) * 152)
    expect(rows[4]).toBe(0)
    expect(rows[76 * (152 * 4 + 1) + 76 * 4 + 4]).toBe(255)
    expect(one.logo).toBe(one.logo)
  }
  expect(institutionLogoSvg('ins_109509')).toMatch(/^<svg .*<\/svg>$/)
  expect(institutionLogoSvg('ins_0')).toBeUndefined()
})
