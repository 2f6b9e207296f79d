/**
 * What may become of a report. Both ends are for good: a report that is ready stays as it is, and one that failed is
 * made again only as a new one, with /asset_report/refresh. A removed report has no state: its row is gone.
 */
export const reportStates = ['PENDING', 'FAST_READY', 'READY', 'FAILED'] as const
export type ReportState = (typeof reportStates)[number]

const next: Readonly<Record<ReportState, readonly ReportState[]>> = {
  PENDING: ['FAST_READY', 'READY', 'FAILED'],
  FAST_READY: ['READY', 'FAILED'],
  READY: [],
  FAILED: [],
}

export function canMove(from: ReportState, to: ReportState): boolean {
  return next[from].includes(to)
}

/** The states from which `to` can be reached in one step. */
export function statesBefore(to: ReportState): ReportState[] {
  return reportStates.filter((from) => canMove(from, to))
}

/** FULL is the report; FAST is its forerunner, with balances and owners and no history. */
export type ReportType = 'FULL' | 'FAST'
