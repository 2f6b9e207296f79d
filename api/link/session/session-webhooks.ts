import type { Db } from '../../database.ts'
import type { House } from '../../house/house.ts'
import type { Team } from '../../house/teams.store.ts'
import { toWireEvent } from '../token/to-wire-session.ts'
import type { StoredSession } from './link-session.store.ts'

/** Where the webhooks of a session go, and which token they name. */
export interface Addressee {
  team: Team
  link_token: string
  /** Null when the app did not name an address: then nothing is sent. */
  webhook: string | null
}

/** Sends a webhook of a session, of type LINK unless another is given, in the caller's transaction. */
export async function sendLinkWebhook(
  tx: Db,
  house: House,
  { team, link_token, webhook }: Addressee,
  {
    webhook_code,
    webhook_type = 'LINK',
    ...details
  }: { webhook_code: string; webhook_type?: string; link_session_id: string } & Record<string, unknown>,
): Promise<void> {
  if (webhook === null) return
  // EVENTS is the one webhook that does not name its environment.
  const environment = webhook_code === 'EVENTS' ? {} : { environment: team.environment }
  await house.outbox.send(tx, {
    client_id: team.client_id,
    environment: team.environment,
    item_id: null,
    url: webhook,
    in_order_with: details.link_session_id,
    payload: { webhook_type, webhook_code, link_token, ...details, ...environment },
  })
}

/** Everything that happened in the session so far. */
export function sendEvents(tx: Db, house: House, to: Addressee, stored: StoredSession): Promise<void> {
  const { link_session_id, events } = stored
  return sendLinkWebhook(tx, house, to, {
    webhook_code: 'EVENTS',
    link_session_id,
    events: events.map((event) => toWireEvent(house.ids, link_session_id, event)),
  })
}
