import type { Db } from '../database.ts'
import type { House } from './house.ts'
import type { Team } from './teams.store.ts'

/** What a webhook says besides its environment. */
export type TeamWebhook = { webhook_type: string; webhook_code: string } & Record<string, unknown>

/** Where the team's own webhooks go in this environment; null for nowhere. */
export async function findTeamWebhookAddress(db: Db, { client_id, environment }: Team): Promise<string | null> {
  const row = await db
    .selectFrom('team_webhook_addresses')
    .select('url')
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .executeTakeFirst()
  return row?.url ?? null
}

/** Sets the address; null takes it away. */
export async function setTeamWebhookAddress(tx: Db, team: Team, url: string | null): Promise<void> {
  const { client_id, environment } = team
  await tx
    .deleteFrom('team_webhook_addresses')
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .execute()
  if (url !== null) await tx.insertInto('team_webhook_addresses').values({ client_id, environment, url }).execute()
}

/**
 * Sends a webhook that is about no Item to the team's address, in the caller's transaction. Without an address, nothing.
 * @param in_order_with webhooks with the same text go out one after the other
 */
export async function sendTeamWebhook(
  tx: Db,
  house: Pick<House, 'outbox'>,
  team: Team,
  { webhook_type, webhook_code, ...details }: TeamWebhook,
  in_order_with: string,
): Promise<void> {
  const url = await findTeamWebhookAddress(tx, team)
  if (url === null) return
  const { client_id, environment } = team
  await house.outbox.send(tx, {
    client_id,
    environment,
    item_id: null,
    url,
    in_order_with,
    payload: { webhook_type, webhook_code, ...details, environment },
  })
}
