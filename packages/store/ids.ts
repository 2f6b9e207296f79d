import { createHash, randomBytes, randomUUID } from 'node:crypto'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const OBJECT_ID_LENGTH = 37
const REQUEST_ID_LENGTH = 15

/** Where ids, tokens and randomness come from. */
export interface Ids {
  /** An object's id: the same parts give the same id under the same seed. 37 characters, base-58. */
  derive(...parts: readonly (string | number)[]): string
  /** A bearer secret: `<kind>-<environment>-<uuid>`, never derived from the seed. */
  token(kind: string, environment: string): string
  uuid(): string
  /** 15 characters, in every answer. */
  requestId(): string
  /** Lowercase hexadecimal digits. */
  hex(digits: number): string
  /** 0 ≤ x < 1, for jitter. */
  random(): number
}

/** @param seed the world's seed: two worlds with the same seed give the same objects the same ids */
export function makeIds(seed: string): Ids {
  return {
    derive: (...parts) =>
      toBase58(
        createHash('sha512')
          .update(JSON.stringify([seed, ...parts]))
          .digest(),
        OBJECT_ID_LENGTH,
      ),
    token: (kind, environment) => `${kind}-${environment}-${randomUUID()}`,
    uuid: () => randomUUID(),
    requestId: () => randomBytes(8).toString('hex').slice(0, REQUEST_ID_LENGTH),
    hex: (digits) =>
      randomBytes(Math.ceil(digits / 2))
        .toString('hex')
        .slice(0, digits),
    random: () => randomBytes(4).readUInt32BE() / 2 ** 32,
  }
}

/** One character a byte: a slight bias towards the alphabet's start is no matter for a name. */
function toBase58(bytes: Buffer, length: number): string {
  let text = ''
  for (const byte of bytes.subarray(0, length)) text += ALPHABET.charAt(byte % ALPHABET.length)
  return text
}

/** How secrets and tokens are kept: enough to recognise them, not to use them. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
