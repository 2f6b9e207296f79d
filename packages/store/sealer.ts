import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Encrypts sensitive columns: account numbers, bank credentials, identity data, private keys. */
export interface Sealer {
  /** Text in, `base64(nonce ‖ tag ‖ ciphertext)` out. */
  seal(text: string): string
  /** Throws when the text was not sealed with this key, or was changed since. */
  open(sealed: string): string
  /**
   * The same text gives the same mark, and without the key nobody can try which text it was: for finding rows by what
   * is sealed in them. 64 hexadecimal digits.
   */
  mark(text: string): string
}

/** AES-256-GCM with a random nonce a column. @param key 32 bytes */
export function makeSealer(key: Buffer): Sealer {
  if (key.length !== KEY_BYTES) throw new Error(`the encryption key must have ${KEY_BYTES} bytes, not ${key.length}`)
  // A key of its own: one key, one use.
  const markKey = Buffer.from(hkdfSync('sha256', key, '', 'gingham mark', KEY_BYTES))
  return {
    mark: (text) => createHmac('sha256', markKey).update(text).digest('hex'),
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(ALGORITHM, key, nonce)
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString('base64')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      const nonce = bytes.subarray(0, NONCE_BYTES)
      // Without its length said, a tag that was cut short would be good enough, and so easier to forge.
      const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    },
  }
}

/** Reads a key written as 64 hexadecimal digits or as base64. */
export function parseEncryptionKey(text: string): Buffer {
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64')
  if (key.length !== KEY_BYTES) throw new Error('an encryption key is 32 bytes, written as 64 hex digits or as base64')
  return key
}

export function generateEncryptionKey(): Buffer {
  return randomBytes(KEY_BYTES)
}
