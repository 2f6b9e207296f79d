import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeListCursor, encodeListCursor, readPage, type Page } from './list-cursor.ts'
import type { Team } from './teams.store.ts'

const team: Team = { client_id: '0123456789abcdef01234567', environment: 'sandbox' }
const wrong = expect.objectContaining({ message: expect.stringContaining('cursor') })

describe('a list cursor', () => {
  test('comes back as the place that it names', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (list, place) => {
        expect(decodeListCursor(team, list, encodeListCursor(team, list, place))).toBe(place)
      }),
    )
  })

  test('is good for its list and its team alone', () => {
    const cursor = encodeListCursor(team, 'one', 7)
    expect(() => decodeListCursor(team, 'other', cursor)).toThrow(wrong)
    expect(() => decodeListCursor({ ...team, environment: 'production' }, 'one', cursor)).toThrow(wrong)
  })

  test('is INVALID_FIELD when it is anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(() => decodeListCursor(team, 'one', text)).toThrow(wrong)
      }),
    )
    expect(() => decodeListCursor(team, 'one', `${encodeListCursor(team, 'one', 7)}=`)).toThrow(wrong)
  })
})

test('pages show each row once and in order, also when rows are added before the list’s beginning meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 7 }), fc.nat(3), async (count, size, added) => {
      let newest = count
      const read = async (from: number | null, limit: number) =>
        Array.from({ length: newest }, (_, at) => newest - at)
          .filter((place) => from === null || place <= from)
          .slice(0, limit)
      const seen: number[] = []
      let cursor: string | null = null
      do {
        const page: Page<number> = await readPage(team, 'list', { cursor, size }, read, (place) => place)
        seen.push(...page.rows)
        cursor = page.next_cursor
        newest += added
      } while (cursor !== null)
      expect(seen).toEqual(Array.from({ length: count }, (_, at) => count - at))
    }),
  )
})
