import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawFacts, drawLineChart, drawTable, niceTicks, startDocument } from './index.ts'
import { readPdfText } from './testing.ts'

const facts = { title: 'Rows', author: 'Tests', created_ms: Date.UTC(2026, 2, 15), footer: 'Foot' }

async function drawRows(count: number): Promise<Uint8Array> {
  const pages = startDocument(facts)
  drawTable(pages, {
    columns: [
      { title: 'Number', share: 1 },
      { title: 'Words', share: 3, wraps: true },
    ],
    rows: Array.from({ length: count }, (_, index) => ({ cells: [`row ${index}`, 'many words '.repeat(index % 17)] })),
    totals: [{ cells: ['Total', String(count)] }],
  })
  return pages.finish()
}

describe('a document', () => {
  test('is the same bytes for the same content', async () => {
    const [one, other] = [await drawRows(40), await drawRows(40)]
    expect(Buffer.compare(one, other)).toBe(0)
    expect(Buffer.from(one).subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(Buffer.from(one).toString('latin1')).toContain('(D:20260315000000Z)')
  })

  test('numbers its pages', async () => {
    const pages = readPdfText(await drawRows(100))
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
      expect(page).toContain('Foot')
    })
  })

  test('cuts a line that is too long for its place', async () => {
    const pages = startDocument(facts)
    pages.line('a very long name indeed', 50, 50, { width: 60 })
    const [text] = readPdfText(await pages.finish())
    expect(text).toMatch(/^a very long.*…$/m)
    expect(text).not.toContain('indeed')
  })

  test('makes an amount smaller instead', async () => {
    const pages = startDocument(facts)
    pages.line('INR 123,456,789,012.34', 50, 50, { width: 60, shrinks: true })
    drawTable(pages, {
      columns: [
        { title: 'Left', share: 1 },
        { title: 'Right', share: 1, align: 'right' },
      ],
      rows: [{ cells: ['x'.repeat(100), '9'.repeat(100)] }],
    })
    const [text] = readPdfText(await pages.finish())
    expect(text).toMatch(/^INR 123,456,789,012\.34$/m)
    expect(text).toMatch(/^x+…$/m)
    expect(text).toMatch(/^9{100}$/m)
  })

  test('draws facts below each other without touching', () => {
    const pages = startDocument(facts)
    const before = pages.y
    drawFacts(
      pages,
      [
        ['One', 'a\nb\nc'],
        ['Two', 'd'],
        ['Three', 'e'],
      ],
      [1, 2],
    )
    expect(pages.y).toBeGreaterThan(before + 60)
  })
})

describe('a table', () => {
  test('shows every row once, with the titles again on each page, and the total never alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 120 }), async (count) => {
        const pages = readPdfText(await drawRows(count))
        const shown = pages.flatMap((page) => page.match(/^row \d+$/gm) ?? [])
        expect(shown).toEqual(Array.from({ length: count }, (_, index) => `row ${index}`))
        for (const page of pages) expect(page).toMatch(/^Number$/m)
        const last = pages.at(-1)!
        expect(last).toMatch(/^Total$/m)
        if (count > 0) expect(last).toContain(`row ${count - 1}`)
      }),
      { numRuns: 15 },
    )
  })
})

describe('a text that no page could hold', () => {
  test('is cut, and takes no page of its own', async () => {
    const pages = startDocument(facts)
    drawTable(pages, {
      columns: [{ title: 'Words', share: 1, wraps: true }],
      rows: [{ cells: ['word '.repeat(100_000)] }, { cells: ['after'] }],
    })
    drawFacts(pages, [['Label', 'line\n'.repeat(500)]], [1])
    const read = readPdfText(await pages.finish())
    expect(read).toHaveLength(1)
    expect(read[0]).toMatch(/^word .*…$/m)
    expect(read[0]).toMatch(/^after$/m)
  })
})

const point = (day: number, value: number) => ({ date: `2026-03-${String(day).padStart(2, '0')}`, value })
const format = (value: number) => `${value} coins`

describe('a line chart', () => {
  test('has round ticks that hold all values', () => {
    const money = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 50 }), (values) => {
        const ticks = niceTicks(values)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(7)
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values))
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values))
      }),
    )
  })

  test('labels its axes, and stands on the page also with a single point', async () => {
    const pages = startDocument(facts)
    drawLineChart(pages, { points: [point(1, -100), point(2, 0), point(3, 300)], height: 120, format })
    drawLineChart(pages, { points: [point(4, 7)], height: 120, format })
    const [text] = readPdfText(await pages.finish())
    for (const label of ['-100 coins', '0 coins', '300 coins', 'Mar 1, 2026', 'Mar 3, 2026', 'Mar 4, 2026'])
      expect(text).toContain(label)
  })
})
