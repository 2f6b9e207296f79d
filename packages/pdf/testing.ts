import { inflateSync } from 'node:zlib'

/**
 * What a reader of each page sees, line of text by line of text, for tests. Understands what this package writes, not
 * PDF in general: compressed streams, a page's text in hexadecimal WinAnsi.
 */
export function readPdfText(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1')
  const pages: string[] = []
  for (const { 1: dictionary = '', index } of file.matchAll(/<<([^<>]*)>>\s*stream\r?\n/g)) {
    const start = file.indexOf('stream', index) + 'stream\n'.length
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
    if (!dictionary.includes('/FlateDecode') || Number.isNaN(length)) continue
    const content = inflateSync(Buffer.from(file.slice(start, start + length), 'latin1')).toString('latin1')
    const lines = [...content.matchAll(/\[([^\]]*)\] TJ/g)].map(([, parts = '']) => textOf(parts))
    if (lines.length > 0) pages.push(lines.join('\n'))
  }
  return pages
}

/** `<48656c> 20 <6c6f>`: pieces of text with the space between them. */
function textOf(parts: string): string {
  const hex = [...parts.matchAll(/<([0-9a-f]*)>/gi)].map(([, piece = '']) => piece).join('')
  return new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex'))
}
