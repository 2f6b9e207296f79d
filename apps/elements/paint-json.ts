/** A stretch of JSON text in one colour. */
export interface Piece {
  kind: 'key' | 'text' | 'number' | 'word' | 'plain'
  text: string
}

/** Indented by two spaces; unchanged when it is no JSON. */
export function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

const TOKEN =
  /(?<key>"(?:[^"\\\n]|\\.)*")(?=\s*:)|(?<text>"(?:[^"\\\n]|\\.)*")|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>\btrue\b|\bfalse\b|\bnull\b)/g

/** Cuts JSON text into coloured pieces. Put together they are the text again. */
export function paintJson(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) pieces.push({ kind: 'plain', text: text.slice(end, match.index) })
    const [kind] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? ['plain']
    pieces.push({ kind: kind as Piece['kind'], text: match[0] })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ kind: 'plain', text: text.slice(end) })
  return pieces
}
