/** Pictures that stand in for those of a camera: a living person, or a photo of a photo. */
export const selfieSamples = ['live', 'photo'] as const
export type SelfieSample = (typeof selfieSamples)[number]

/** How many times a person may look into the camera. DIFFERENCE: Plaid's sandbox has no selfies. */
export const SELFIE_TRIES_MAX = 3

export interface SelfieAttempt {
  status: 'success' | 'failed'
  /** Counted from 1. */
  attempt: number
  /** Whether there was the face of a document to compare with. */
  has_document: boolean
}

export function checkSelfie(
  taken: readonly SelfieAttempt[],
  sample: SelfieSample,
  has_document: boolean,
): SelfieAttempt {
  return { status: sample === 'live' ? 'success' : 'failed', attempt: taken.length + 1, has_document }
}

/** How the step ends; null while another picture may be taken. */
export function selfieOutcome(taken: readonly SelfieAttempt[]): 'success' | 'failed' | null {
  if (taken.at(-1)?.status === 'success') return 'success'
  return taken.length >= SELFIE_TRIES_MAX ? 'failed' : null
}
