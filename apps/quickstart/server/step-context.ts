import type { PlaidClient } from '@gingham/client'
import type { StepName, Steps } from '../protocol.ts'
import type { Settings } from './settings.ts'
import { keepName, type Made, type Visit } from './visits.ts'

/** What a step works with. */
export interface StepContext {
  client: PlaidClient
  settings: Settings
  visit: Visit
  /** Null when the API could not reach this server. */
  webhook_url: string | null
  /** The civil date, YYYY-MM-DD. */
  today: string
  /** Draws an id that was never drawn before. */
  makeId: () => string
}

type Step<Name extends StepName> = (context: StepContext, input: Steps[Name]['input']) => Promise<Steps[Name]['result']>

/** Steps by name. */
export type StepsOf<Name extends StepName> = { [Each in Name]: Step<Each> }

/** A step was asked for that needs something which this browser has not linked, or not made. */
export class NothingLinkedError extends Error {}

/** @throws NothingLinkedError */
export function tokenOf({ access_token }: Visit): string {
  if (access_token === null) throw new NothingLinkedError('Nothing is linked in this browser yet.')
  return access_token
}

/** The id or token of what the visitor has made. @throws NothingLinkedError */
export function madeIn({ made }: Visit, what: Made): string {
  const id = made[what]
  if (id === undefined) throw new NothingLinkedError(`There is no ${what} in this browser yet.`)
  return id
}

/**
 * The user that income belongs to: made at the first need, and kept for the visit. As answered: a user_token where the
 * team's users have one, otherwise a user_id.
 */
export async function userOf({ client, visit }: StepContext): Promise<{ user_token: string } | { user_id: string }> {
  if (visit.made.user_id === undefined) {
    const { user_id, user_token } = await client.user.create({ client_user_id: visit.client_user_id })
    visit.made.user_id = user_id
    // Webhooks about income name it.
    keepName(visit, user_id)
    if (user_token !== undefined) visit.made.user_token = user_token
  }
  const { user_id, user_token } = visit.made
  return user_token === undefined ? { user_id } : { user_token }
}
