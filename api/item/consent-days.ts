import type { House } from '../house/house.ts'

/** How many days a consent lasts at an institution; null where it has no end. */
export function consentDaysOf(house: House, institution_id: string | null): number | null {
  const institution = institution_id === null ? undefined : house.sources.findInstitution(institution_id)
  return institution?.consent_days ?? null
}
