import type { House } from '../house/house.ts'

/** Source: https://plaid.com/docs/api/products/income/ — an address works once, for two minutes. */
export const ADDRESS_LIFETIME_MS = 2 * 60_000

/** What an address leads to. */
export interface Destination {
  item_id: string
  document_id: string
  expires_ms: number
}

/** Where a document can be fetched from, once. What the address says is sealed: nobody can make one up or change one. */
export function documentAddress(
  { sealer, settings }: Pick<House, 'sealer' | 'settings'>,
  item_id: string,
  document_id: string,
  now_ms: number,
): string {
  const destination: Destination = { item_id, document_id, expires_ms: now_ms + ADDRESS_LIFETIME_MS }
  const sealed = Buffer.from(sealer.seal(JSON.stringify(destination)), 'base64').toString('base64url')
  return `${settings.base_url}/income/documents/${sealed}`
}

/** What the last part of an address leads to; null when it is none of ours. */
export function readAddress({ sealer }: Pick<House, 'sealer'>, address: string): Destination | null {
  try {
    return JSON.parse(sealer.open(Buffer.from(address, 'base64url').toString('base64'))) as Destination
  } catch {
    return null
  }
}
