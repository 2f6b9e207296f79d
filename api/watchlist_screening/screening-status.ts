/** Source: https://plaid.com/docs/api/products/monitor/ */
export const screeningStatuses = ['rejected', 'pending_review', 'cleared'] as const
export type ScreeningStatus = (typeof screeningStatuses)[number]

export const hitStatuses = ['confirmed', 'pending_review', 'dismissed'] as const
export type HitStatus = (typeof hitStatuses)[number]

/** What a scan has found, counted. */
export interface ScanResult {
  /** Hits that were not there before, or had lapsed. */
  added: number
  /** Hits that wait for a review, the added ones among them. */
  pending: number
  /** Hits that a review has confirmed. */
  confirmed: number
}

/** A new screening: somebody must look when there is a hit. */
export function firstStatus({ added }: ScanResult): ScreeningStatus {
  return added > 0 ? 'pending_review' : 'cleared'
}

/**
 * What a later scan makes of a status. A rejection is a person's decision and stays. What was cleared is looked at again
 * for something new only. What waits is cleared by itself when nothing speaks against it any more.
 */
export function statusAfterScan(status: ScreeningStatus, { added, pending, confirmed }: ScanResult): ScreeningStatus {
  if (status === 'cleared') return added > 0 ? 'pending_review' : 'cleared'
  if (status === 'pending_review' && pending === 0 && confirmed === 0) return 'cleared'
  return status
}

/** A review decides once: what is confirmed or dismissed stays so. Undefined for what cannot be. */
export function reviewHit(status: HitStatus, decision: 'confirmed' | 'dismissed'): HitStatus | undefined {
  return status === 'pending_review' ? decision : undefined
}
