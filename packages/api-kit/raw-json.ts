/**
 * JSON that is already text: stored documents that a response carries without being parsed and written again.
 * Allowed as the value of a top-level property of a response. The engine joins the texts as they are, so whoever
 * stored a document answers for its shape; in development and tests the joined body is still validated.
 */
export class RawJson {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** What JSON.stringify sees: slower than splicing the text in, and never wrong. */
  toJSON(): unknown {
    return JSON.parse(this.text)
  }
}

/** Documents as a JSON array. Typed as the parsed rows, so that a handler's response type stays the contract's. */
export function rawArray<Row>(documents: readonly string[]): Row[] {
  // Put together by `+`: the engine of the language keeps it as a rope, and the bytes are copied once, when they are sent.
  let text = '['
  for (const document of documents) text += text.length === 1 ? document : `,${document}`
  return new RawJson(`${text}]`) as unknown as Row[]
}

/** One document as a JSON object. */
export function rawObject<Value>(document: string): Value {
  return new RawJson(document) as unknown as Value
}
