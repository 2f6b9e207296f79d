import { apiError } from '@gingham/api-kit'
import type { Db } from '../../database.ts'
import type { House } from '../../house/house.ts'
import { findHostedLink, findLinkToken, type LinkConfiguration } from './link-tokens.store.ts'
import { requestedProducts } from './mode.ts'

type Parts = Pick<House, 'sealer'>

/**
 * What a link token that Link can be opened with was made for; whose it is stands in `team`. INVALID_LINK_TOKEN when it
 * is unknown, has expired, or was used already outside the sandbox.
 */
export async function requireLinkToken(
  { sealer }: Parts,
  db: Db,
  link_token: string,
  now_ms: number,
): Promise<LinkConfiguration> {
  return requireUsable(await findLinkToken(db, sealer, link_token), now_ms)
}

/** The same for whoever comes by the address of a hosted page. */
export async function requireHostedLink(
  { sealer }: Parts,
  db: Db,
  hosted_link_id: string,
  now_ms: number,
): Promise<LinkConfiguration> {
  return requireUsable(await findHostedLink(db, sealer, hosted_link_id), now_ms)
}

function requireUsable(link: LinkConfiguration | undefined, now_ms: number): LinkConfiguration {
  if (link === undefined) throw apiError('INVALID_LINK_TOKEN')
  // People come back to a verification after days: such tokens do not expire.
  const expires = !requestedProducts(link.request).includes('identity_verification')
  if (expires && link.expires_ms <= now_ms)
    throw apiError('INVALID_LINK_TOKEN', { message: 'the link_token has expired' })
  if (link.used_ms !== null && link.team.environment !== 'sandbox') {
    throw apiError('INVALID_LINK_TOKEN', { message: 'the link_token was used already' })
  }
  return link
}
