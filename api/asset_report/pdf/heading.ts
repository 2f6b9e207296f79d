import type { Pages } from '@gingham/pdf'

/** The title of a part of a page. @param room what must follow on the same page, in points */
export function heading(pages: Pages, text: string, room: number): void {
  pages.y += 6
  pages.need(room)
  pages.text(text, { size: 12, is_bold: true })
  pages.y += 6
}
