const DAY_MS = 86_400_000
/** How long before the end of a consent its app is told. Source: https://plaid.com/docs/api/items/ */
export const CONSENT_NOTICE_MS = 7 * DAY_MS
/** A login of the sandbox ends after 30 days. Source: https://plaid.com/docs/sandbox/ */
const SANDBOX_LOGIN_MS = 30 * DAY_MS

/** What of an Item its life is about. Instants in milliseconds since 1970. */
export interface ItemLife extends Deadlines {
  /** ENDED: its tokens lead to ITEM_NOT_FOUND. */
  status: 'HEALTHY' | 'LOGIN_REQUIRED' | 'ENDED'
  /** When the app was told that the present consent will end. */
  consent_notice_ms: number | null
}

/** When a login ends by itself; null where it does not. */
export interface Deadlines {
  consent_expires_ms: number | null
  login_expires_ms: number | null
}

/** What happens to an Item. */
export type ItemEvent =
  /** The bank wants a new login: a password was changed, or the sandbox was told to pretend so. */
  | { type: 'login_ended' }
  /** A deadline has come. */
  | { type: 'time_passed'; now_ms: number }
  /** There is a new login. `is_own`: in this application's Link; otherwise the person did it in another place. */
  | { type: 'repaired'; is_own: boolean; deadlines: Deadlines }
  /** The person withdrew the permission for the whole Item. */
  | { type: 'permission_revoked' }
  /** The application ended it, by /item/remove or by /item/products/terminate. */
  | { type: 'removed' }
  | { type: 'terminated' }

/** What the app is to be told. */
export type ItemNews =
  | 'LOGIN_REQUIRED'
  | 'CONSENT_ENDS_SOON'
  | 'LOGIN_REPAIRED'
  | 'USER_PERMISSION_REVOKED'
  | 'TERMINATED'

export interface ItemStep {
  life: ItemLife
  news: readonly ItemNews[]
}

/**
 * The rules of an Item's life: what an event changes, and what the app is told of it.
 * Pure and total. Nothing comes after the end, and a deadline that was renewed, or has had its effect, has none.
 * Source: https://plaid.com/docs/link/update-mode/, https://plaid.com/docs/api/items/
 */
export function stepItem(life: ItemLife, event: ItemEvent): ItemStep {
  if (life.status === 'ENDED') return { life, news: [] }
  switch (event.type) {
    case 'login_ended':
      return { life: { ...life, status: 'LOGIN_REQUIRED' }, news: ['LOGIN_REQUIRED'] }
    case 'time_passed':
      return passTime(life, event.now_ms)
    case 'repaired': {
      const wasBroken = life.status === 'LOGIN_REQUIRED'
      const repaired: ItemLife = { status: 'HEALTHY', ...event.deadlines, consent_notice_ms: null }
      return { life: repaired, news: wasBroken && !event.is_own ? ['LOGIN_REPAIRED'] : [] }
    }
    case 'permission_revoked':
      return { life: { ...life, status: 'ENDED' }, news: ['USER_PERMISSION_REVOKED'] }
    case 'removed':
      return { life: { ...life, status: 'ENDED' }, news: [] }
    case 'terminated':
      return { life: { ...life, status: 'ENDED' }, news: ['TERMINATED'] }
  }
}

function passTime(life: ItemLife, now_ms: number): ItemStep {
  const { consent_expires_ms, login_expires_ms, consent_notice_ms, status } = life
  if (isPast(consent_expires_ms, now_ms) || isPast(login_expires_ms, now_ms)) {
    return status === 'HEALTHY'
      ? { life: { ...life, status: 'LOGIN_REQUIRED' }, news: ['LOGIN_REQUIRED'] }
      : { life, news: [] }
  }
  const isNoticeDue = consent_expires_ms !== null && now_ms >= consent_expires_ms - CONSENT_NOTICE_MS
  if (!isNoticeDue || consent_notice_ms !== null) return { life, news: [] }
  // A broken login is renewed together with the consent: the app hears of both.
  return { life: { ...life, consent_notice_ms: now_ms }, news: ['CONSENT_ENDS_SOON'] }
}

function isPast(deadline_ms: number | null, now_ms: number): boolean {
  return deadline_ms !== null && now_ms >= deadline_ms
}

/**
 * When a login that is made now will end by itself.
 * DIFFERENCE: Plaid ends every login of the sandbox after 30 days. Here a login with a consent lasts as long as the
 * consent, or nobody could ever see a consent end in the sandbox.
 * @param consent_days how long the institution's consents last; null for ever
 */
export function deadlinesOf(environment: string, consent_days: number | null, now_ms: number): Deadlines {
  if (consent_days !== null) return { consent_expires_ms: now_ms + consent_days * DAY_MS, login_expires_ms: null }
  return { consent_expires_ms: null, login_expires_ms: environment === 'sandbox' ? now_ms + SANDBOX_LOGIN_MS : null }
}

/** The instants at which somebody has to look at an Item with these deadlines. */
export function instantsOf({ consent_expires_ms, login_expires_ms }: Deadlines): number[] {
  const consent = consent_expires_ms === null ? [] : [consent_expires_ms - CONSENT_NOTICE_MS, consent_expires_ms]
  return login_expires_ms === null ? consent : [...consent, login_expires_ms]
}
