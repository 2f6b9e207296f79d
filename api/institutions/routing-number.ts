const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1] as const

/**
 * Whether a text is an ABA routing number: nine digits whose weighted sum is a multiple of ten.
 * Source: https://en.wikipedia.org/wiki/ABA_routing_transit_number
 */
export function isRoutingNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return sum % 10 === 0
}
