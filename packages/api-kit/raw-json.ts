/**
 * JSON that is already text: stored documents that a response carries without being parsed and written again.
 * Allowed as the value of a top-level property of a response. The engine joins the texts as they are, so whoever
 * stored a document answers for its shape; in development and tests the joined body is still validated.
 */
export class RawJson {
  /** Texts, or UTF-8 bytes as the store gave them; together one JSON value. */
  readonly parts: readonly (string | Uint8Array)[]

  constructor(parts: readonly (string | Uint8Array)[]) {
    this.parts = parts
  }

  /** What JSON.stringify sees: slower than splicing the text in, and never wrong. */
  toJSON(): unknown {
    return JSON.parse(
      this.parts.map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString())).join(''),
    )
  }
}

/** Documents as a JSON array. Typed as the parsed rows, so that a handler's response type stays the contract's. */
export function rawArray<Row>(documents: readonly string[]): Row[] {
  return rawElements<Row>(documents.join(','))
}

/** The same for documents that the store has joined with commas: in one piece, whatever their number. */
export function rawElements<Row>(elements: string | Uint8Array): Row[] {
  return new RawJson(['[', elements, ']']) as unknown as Row[]
}

/** One document as a JSON object, typed as the value that it holds. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says what the text holds
export function rawObject<Value>(document: string): Value {
  return new RawJson([document]) as unknown as Value
}
