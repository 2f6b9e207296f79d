import { drawFacts, theme, type Fact, type Pages } from '@gingham/pdf'
import type { PayrollAddress } from '@gingham/sources'
import { orDash } from './amounts.ts'

/** A head with a title, and what it is about under it. */
export function drawHead(pages: Pages, title: string, about: string): void {
  const { pdf, left } = pages
  pdf.rect(left, pages.y, 4, 40).fill(theme.accent)
  const text = left + 14
  pages.line(title, text, pages.y, { size: 19, is_bold: true, width: pages.width - 14 })
  pages.line(about, text, pages.y + 26, { size: 10.5, color: theme.muted, width: pages.width - 14 })
  pages.y += 58
}

/** People and companies side by side, with their addresses. */
export function drawParties(
  pages: Pages,
  parties: readonly { label: string; name: string | null; address?: PayrollAddress; number?: string | null }[],
): void {
  const facts: Fact[] = parties.map(({ label, name, address, number }) => {
    const lines = address === undefined ? [] : addressLines(address)
    return [label, [orDash(name), ...lines, ...(number ? [number] : [])].join('\n')]
  })
  drawFacts(
    pages,
    facts,
    parties.map(() => 1),
  )
  pages.y += 4
}

function addressLines({ street, city, region, postal_code, country }: PayrollAddress): string[] {
  const place = [city, [region, postal_code].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return [street, place, country].filter((line): line is string => line !== null && line !== '')
}

/** The title of a part of the page. */
export function drawSection(pages: Pages, title: string): void {
  pages.y += 12
  pages.need(60)
  pages.text(title, { size: 11, is_bold: true })
  pages.y += 5
}
