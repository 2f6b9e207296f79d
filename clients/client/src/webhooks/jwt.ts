import type { Bytes } from '../binary.ts'

/** A compact JWT taken apart, nothing verified yet. */
export interface ParsedJwt {
  header: Record<string, unknown>
  claims: Record<string, unknown>
  /** What the signature covers. */
  signed: Bytes
  signature: Bytes
}

/** @returns undefined when `text` is not a JWT */
export function parseJwt(text: string): ParsedJwt | undefined {
  const parts = text.split('.')
  const [header, claims, signature] = parts
  if (parts.length !== 3 || header === undefined || claims === undefined || signature === undefined) return undefined
  try {
    return {
      header: parseObject(header),
      claims: parseObject(claims),
      signed: new TextEncoder().encode(`${header}.${claims}`),
      signature: base64UrlBytes(signature),
    }
  } catch {
    return undefined
  }
}

function parseObject(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(base64UrlBytes(part)))
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object')
  return value as Record<string, unknown>
}

function base64UrlBytes(text: string): Bytes {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
