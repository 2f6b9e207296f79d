import { createHash, hash, randomBytes, randomFillSync, randomUUID } from 'node:crypto'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const OBJECT_ID_LENGTH = 37
const REQUEST_ID_LENGTH = 15

/** Where ids, tokens and randomness come from. */
export interface Ids {
  /** An object's id: the same parts give the same id under the same seed. 37 characters, base-58. */
  derive(...parts: readonly (string | number)[]): string
  /**
   * A bearer secret: `<kind>-<environment>-<uuid>`, never derived from the seed. Audit copies, of kind `a`, have 26
   * characters of base 32 for the uuid.
   */
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
    token: (kind, environment) => `${kind}-${environment}-${kind === 'a' ? toBase32(randomBytes(16)) : randomUUID()}`,
    uuid: () => randomUUID(),
    requestId: drawRequestIds(),
    hex: (digits) =>
      randomBytes(Math.ceil(digits / 2))
        .toString('hex')
        .slice(0, digits),
    random: () => randomBytes(4).readUInt32BE() / 2 ** 32,
  }
}

const BYTES_PER_REQUEST_ID = 8

/** Every request draws one, so randomness is fetched for many at once. */
function drawRequestIds(): () => string {
  const pool = Buffer.alloc(512 * BYTES_PER_REQUEST_ID)
  let used = pool.length
  return () => {
    if (used === pool.length) {
      randomFillSync(pool)
      used = 0
    }
    const id = pool.toString('hex', used, used + BYTES_PER_REQUEST_ID).slice(0, REQUEST_ID_LENGTH)
    used += BYTES_PER_REQUEST_ID
    return id
  }
}

/** One character a byte: a slight bias towards the alphabet's start is no matter for a name. */
function toBase58(bytes: Buffer, length: number): string {
  let text = ''
  for (const byte of bytes.subarray(0, length)) text += ALPHABET.charAt(byte % ALPHABET.length)
  return text
}

const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, without padding: 16 bytes are 26 characters. */
function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const digits = bits.match(/.{1,5}/g) ?? []
  return digits.map((digit) => BASE_32.charAt(Number.parseInt(digit.padEnd(5, '0'), 2))).join('')
}

/** How secrets and tokens are kept: enough to recognise them, not to use them. */
export function hashToken(token: string): string {
  return hash('sha256', token)
}
