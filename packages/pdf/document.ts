import PdfKit from 'pdfkit'
import { toPrintable } from './printable.ts'
import { theme } from './theme.ts'

/** What a document says of itself. The same facts and the same content give the same bytes. */
export interface DocumentFacts {
  title: string
  author: string
  /** When it was made, as it is to say; never read from a clock. Milliseconds since 1970. */
  created_ms: number
  /** Stands at the foot of every page, beside the page number. */
  footer: string
}

export interface TextStyle {
  size?: number
  color?: string
  is_bold?: boolean
  align?: 'left' | 'right' | 'center'
  /** The page's width between the margins unless given. */
  width?: number
  /** Wrapped text ends here, with an ellipsis. As long as it takes unless given; no longer than a page. */
  lines_max?: number
  /** From the page's left edge; the margin unless given. */
  x?: number
}

/**
 * Pages that fill from top to bottom. `y` is where the next thing goes, from the page's upper edge; whoever draws
 * moves it on. All lengths are points.
 */
export interface Pages {
  /** What draws; its own cursor and margins are not used. */
  readonly pdf: PDFKit.PDFDocument
  readonly left: number
  readonly right: number
  readonly width: number
  y: number
  /** Begins a page when less than `height` is left on this one; true if it did. */
  need(height: number): boolean
  newPage(): void
  /** How much is left on this page. */
  room(): number
  /** Wrapped text at `y`, which moves below it. */
  text(text: string, style?: TextStyle): void
  /** How high wrapped text will be. */
  heightOf(text: string, style?: TextStyle): number
  /**
   * One line at a place of its own; `y` stays. Where it is too long, it is cut with an ellipsis; or else its letters are
   * made smaller, as for amounts: what is left of a number is another number.
   */
  line(text: string, x: number, y: number, style: TextStyle & { width: number; shrinks?: boolean }): void
  /** A thin line across the page at `y`. */
  rule(color?: string): void
  /** An entry of the reader's table of contents that leads to this page. */
  bookmark(title: string, level?: 1 | 2): void
  /** Writes the page numbers and gives the file. Nothing can be drawn afterwards. */
  finish(): Promise<Uint8Array>
}

export function startDocument({ title, author, created_ms, footer }: DocumentFacts): Pages {
  const created = new Date(created_ms)
  const pdf = new PdfKit({
    size: 'LETTER',
    // Margins are ours: with its own ones, pdfkit would begin pages in the middle of things.
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: 'en-US',
    displayTitle: true,
    info: { Title: title, Author: author, Creator: author, Producer: author, CreationDate: created, ModDate: created },
  })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => pdf.once('end', resolve).once('error', reject))
  pdf.addPage()
  const { width: page_width, height: page_height } = pdf.page
  const left = theme.margin.side
  const right = page_width - theme.margin.side
  const bottom = page_height - theme.margin.bottom
  let section: PDFKit.PDFOutline | undefined

  const use = ({ size = theme.size, color = theme.ink, is_bold = false }: TextStyle) =>
    pdf
      .font(is_bold ? theme.bold : theme.regular)
      .fontSize(size)
      .fillColor(color)

  const pages: Pages = {
    pdf,
    left,
    right,
    width: right - left,
    y: theme.margin.top,
    need(height) {
      if (pages.y + height <= bottom) return false
      pages.newPage()
      return true
    },
    newPage() {
      pdf.addPage()
      pages.y = theme.margin.top
    },
    room: () => bottom - pages.y,
    text(text, style = {}) {
      const { width = right - left, align = 'left', x = left } = style
      const height = pages.heightOf(text, style)
      pages.need(height)
      // Without a limit, pdfkit would go over to a page of its own; a little more than the text, or it ends too early.
      use(style).text(beginning(text), x, pages.y, { width, align, height: height + 1, ellipsis: true })
      pages.y += height
    },
    heightOf(text, style = {}) {
      const { width = right - left, lines_max = Number.POSITIVE_INFINITY } = style
      const printable = beginning(text)
      use(style)
      const line_height = pdf.currentLineHeight(true)
      // Wrapping costs much more than measuring, and most texts fit.
      if (!printable.includes('\n') && pdf.widthOfString(printable) < width) return line_height
      return Math.min(pdf.heightOfString(printable, { width }), lines_max * line_height, bottom - theme.margin.top)
    },
    line(text, x, y, style) {
      const { width, align = 'left', shrinks = false, size = theme.size } = style
      use(style)
      const printable = beginning(text)
      const natural = pdf.widthOfString(printable)
      if (shrinks && natural > width) pdf.fontSize((size * width * 0.999) / natural)
      const fitting = cut(printable, (part) => pdf.widthOfString(part) <= width)
      const slack = width - pdf.widthOfString(fitting)
      const shift = align === 'right' ? slack : align === 'center' ? slack / 2 : 0
      pdf.text(fitting, x + shift, y, { lineBreak: false })
    },
    rule(color = theme.rule) {
      pdf.moveTo(left, pages.y).lineTo(right, pages.y).lineWidth(0.5).strokeColor(color).stroke()
    },
    bookmark(name, level = 1) {
      const printable = toPrintable(name)
      if (level === 1) section = pdf.outline.addItem(printable)
      else (section ?? pdf.outline).addItem(printable)
    },
    async finish() {
      const { start, count } = pdf.bufferedPageRange()
      for (let page = start; page < start + count; page += 1) {
        pdf.switchToPage(page)
        const y = bottom + 22
        const style = { size: theme.small, color: theme.muted }
        pdf
          .moveTo(left, y - 8)
          .lineTo(right, y - 8)
          .lineWidth(0.5)
          .strokeColor(theme.rule)
          .stroke()
        pages.line(footer, left, y, { ...style, width: (right - left) * 0.75 })
        pages.line(`Page ${page + 1} of ${count}`, left, y, { ...style, width: right - left, align: 'right' })
      }
      pdf.end()
      await ended
      return Buffer.concat(chunks)
    },
  }
  return pages
}

/** No page holds more characters than this. */
const CHARS_MAX = 10_000

function beginning(text: string): string {
  return toPrintable(text.length > CHARS_MAX ? `${text.slice(0, CHARS_MAX)}…` : text)
}

/** The longest beginning of a text that fits, with an ellipsis when it is not the whole text. */
function cut(text: string, fits: (part: string) => boolean): string {
  if (fits(text)) return text
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(`${text.slice(0, middle).trimEnd()}…`)) low = middle
    else high = middle - 1
  }
  return `${text.slice(0, low).trimEnd()}…`
}
