export const consentStatuses = ['UNAUTHORISED', 'AUTHORISED', 'REVOKED', 'REJECTED', 'EXPIRED'] as const
export type ConsentStatus = (typeof consentStatuses)[number]

const next: Readonly<Record<ConsentStatus, readonly ConsentStatus[]>> = {
  UNAUTHORISED: ['AUTHORISED', 'REJECTED'],
  AUTHORISED: ['REVOKED', 'EXPIRED'],
  REVOKED: [],
  REJECTED: [],
  EXPIRED: [],
}

/** The statuses that a consent can go to in one step. */
export function nextConsentStatuses(from: ConsentStatus): readonly ConsentStatus[] {
  return next[from]
}

/** The statuses from which a consent can come to `to` in one step. */
export function consentStatusesBefore(to: ConsentStatus): ConsentStatus[] {
  return consentStatuses.filter((from) => next[from].includes(to))
}
