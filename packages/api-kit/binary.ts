import { Type, type TSchema } from 'typebox'

/**
 * An answer that is a file. The endpoint's response schema is a `BinaryResponse`, which says what kind of file; the
 * request id travels in a header, because there is no JSON to carry it.
 */
export class Binary {
  readonly bytes: Uint8Array
  /** Headers that the endpoint documents besides the content type, for example a hash of the bytes. */
  readonly headers: Readonly<Record<string, string>>

  constructor(bytes: Uint8Array, headers: Readonly<Record<string, string>> = {}) {
    this.bytes = bytes
    this.headers = headers
  }
}

/** The response schema of an endpoint that answers with a file. @param content_type for example `application/pdf` */
export function BinaryResponse(content_type: string, description: string) {
  return Type.Unsafe<Binary>({ type: 'string', contentMediaType: content_type, description })
}

/** The content type that a response schema promises; undefined when the response is JSON. */
export function binaryTypeOf(response: TSchema): string | undefined {
  const { contentMediaType } = response as { contentMediaType?: string }
  return contentMediaType
}
