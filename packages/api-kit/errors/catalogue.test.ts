import { readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, sharedErrors, type CatalogueEntry } from './catalogue.ts'
import { entriesOf, type EntryDraft } from './entry.ts'

const rows: [string, CatalogueEntry][] = Object.entries(catalogue)

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .filter((name) => name !== 'catalogue.ts' && name !== 'entry.ts')

async function entriesInFiles(): Promise<[string, CatalogueEntry][]> {
  const modules = await Promise.all(files.map((name) => import(`./${name}`) as Promise<Record<string, object>>))
  return modules.flatMap((module) => Object.values(module).flatMap((entries) => Object.entries(entries)))
}

describe('catalogue', () => {
  test('has every row of every file of this folder, and no key twice', async () => {
    const written = await entriesInFiles()
    expect(files.length).toBe(22)
    expect(written.map(([key]) => key).sort()).toEqual(rows.map(([key]) => key).sort())
  })

  test('counts the documented codes of each type', () => {
    const counts: Record<string, number> = {}
    for (const [, entry] of rows) counts[entry.error_type] = (counts[entry.error_type] ?? 0) + 1
    expect(counts).toEqual({
      INVALID_REQUEST: 12,
      INVALID_INPUT: 25,
      INVALID_RESULT: 2,
      ITEM_ERROR: 31,
      INSTITUTION_ERROR: 8,
      RATE_LIMIT_EXCEEDED: 17,
      API_ERROR: 3,
      ASSET_REPORT_ERROR: 8,
      INCOME_VERIFICATION_ERROR: 8,
      CHECK_REPORT_ERROR: 6,
      CONSUMER_REPORT_ERROR: 2,
      USER_ERROR: 2,
      PAYMENT_ERROR: 10,
      TRANSACTION_ERROR: 10,
      TRANSFER_ERROR: 10,
      BANK_TRANSFER_ERROR: 8,
      SIGNAL_ERROR: 6,
      OAUTH_ERROR: 4,
      RECAPTCHA_ERROR: 2,
      SANDBOX_ERROR: 4,
      PARTNER_ERROR: 12,
      TRANSACTIONS_ERROR: 1,
    })
  })

  test('a key is the code, or TYPE.CODE where an other type has the plain key', () => {
    for (const [key, entry] of rows) {
      if (key === entry.error_code) continue
      expect(key).toBe(`${entry.error_type}.${entry.error_code}`)
      expect(rows.some(([other]) => other === entry.error_code)).toBe(true)
    }
  })

  test('answers 400 except for these', () => {
    const exceptions = rows.filter(([, { status }]) => status !== 400 && status !== 429)
    expect(Object.fromEntries(exceptions.map(([key, { status }]) => [key, status]))).toEqual({
      NO_LONGER_AVAILABLE: 404,
      NOT_FOUND: 404,
      INVALID_USER_IDENTITY_DATA: 403,
      INTERNAL_SERVER_ERROR: 500,
      PLANNED_MAINTENANCE: 503,
      PLAID_ERROR: 500,
      INCOME_VERIFICATION_UPLOAD_ERROR: 500,
      ADDENDUM_NOT_SIGNED: 403,
      NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS: 403,
      OAUTH_STATE_ID_ALREADY_PROCESSED: 208,
      OAUTH_STATE_ID_NOT_FOUND: 404,
      CUSTOMER_NOT_FOUND: 404,
      FLOWDOWN_NOT_COMPLETE: 412,
      QUESTIONNAIRE_NOT_COMPLETE: 412,
      CUSTOMER_NOT_READY_FOR_ENABLEMENT: 412,
    })
    for (const [, entry] of rows) expect(entry.status === 429).toBe(entry.error_type === 'RATE_LIMIT_EXCEEDED')
  })

  test.each(rows)('%s says what happened, and when', (_key, entry) => {
    expect(entry.error_message.trim().length).toBeGreaterThan(8)
    expect(entry.error_message).not.toBe(entry.error_code)
    expect(entry.fires_when.trim().length).toBeGreaterThan(20)
    if (entry.display_message !== null) expect(entry.display_message).toMatch(/^[A-Z].*\.$/)
  })

  test('keeps the short phrases that callers match on', () => {
    expect(catalogue.INVALID_API_KEYS.error_message).toBe('invalid client_id or secret provided')
    expect(catalogue.INVALID_ACCESS_TOKEN.error_message).toBe('could not find matching access token')
    expect(catalogue.INVALID_BODY.error_message).toBe('body could not be parsed as JSON')
    expect(catalogue.NO_ACCOUNTS.error_message).toBe('no valid accounts were found for this item')
  })
})

describe('sharedErrors', () => {
  test('puts headers before the body, the body before the keys, the keys before the fields', () => {
    const order = [
      'INVALID_HEADERS',
      'INVALID_BODY',
      'INVALID_API_KEYS',
      'MISSING_FIELDS',
      'UNKNOWN_FIELDS',
      'INVALID_FIELD',
    ]
    expect(sharedErrors.filter((code) => order.includes(code))).toEqual(order)
  })

  test('names no code twice', () => {
    expect(new Set(sharedErrors).size).toBe(sharedErrors.length)
  })
})

describe('entriesOf', () => {
  const draft: fc.Arbitrary<EntryDraft> = fc.record(
    {
      status: fc.constantFrom(400 as const, 404 as const),
      error_message: fc.string(),
      display_message: fc.option(fc.string()),
      fires_when: fc.string(),
      error_code: fc.string(),
    },
    { requiredKeys: ['status', 'error_message', 'display_message', 'fires_when'] },
  )

  test('completes every draft and drops none', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[A-Z_]{1,30}$/), draft), (drafts) => {
        const entries = entriesOf('ITEM_ERROR', drafts)
        expect(Object.keys(entries)).toEqual(Object.keys(drafts))
        for (const [key, entry] of Object.entries(entries)) {
          expect(entry).toEqual({ error_code: key, ...drafts[key], error_type: 'ITEM_ERROR' })
        }
      }),
    )
  })
})
