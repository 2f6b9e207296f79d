import type { Db } from '../../database.ts'
import { findCodeVerification } from '../../auth/index.ts'
import type { House } from '../../house/house.ts'
import { allowsTypedNumbers } from '../../product-lists.ts'
import type { LinkConfiguration } from '../token/link-tokens.store.ts'
import type { NumbersTerms, VerificationTerms } from './numbers-session.ts'

type Request = LinkConfiguration['request']

/**
 * Which ways to account numbers without a login a link token offers; null for none.
 *
 * DIFFERENCE: Plaid switches database Auth on in its dashboard, and has retired the two options. Here they switch it on:
 * `database_match_enabled` for names and numbers that must agree, `database_insights_enabled` for insights.
 * Source: https://plaid.com/docs/auth/coverage/
 */
export function numbersTermsOf(request: Request): NumbersTerms | null {
  const { auth = {}, country_codes, enable_multi_item_link } = request
  const country = country_codes.length === 1 && country_codes[0] === 'CA' ? 'CA' : 'US'
  // Canada has no deposits of this kind, only insights.
  const isAllowed = allowsTypedNumbers(request, ['US']) && country_codes.length === 1 && country_codes[0] === country
  if (!isAllowed || enable_multi_item_link === true) return null
  const isUS = country === 'US'
  const terms: NumbersTerms = {
    country,
    same_day: isUS && auth.same_day_microdeposits_enabled === true,
    instant: isUS && auth.instant_microdeposits_enabled === true,
    database:
      auth.database_insights_enabled === true
        ? 'database_insights'
        : isUS && auth.database_match_enabled === true
          ? 'database_match'
          : null,
    is_offered_first: auth.auth_type_select_enabled === true || auth.flow_type === 'FLEXIBLE_AUTH',
    reroute: auth.reroute_to_credentials ?? 'OPTIONAL',
  }
  return terms.same_day || terms.instant || terms.database !== null ? terms : null
}

/** Set when the Item is verified by the code of a deposit: Link asks for it, and for nothing else. */
export async function verificationTermsOf(
  db: Db,
  house: Pick<House, 'sealer'>,
  item_id: string,
): Promise<VerificationTerms | null> {
  const found = await findCodeVerification(db, house, item_id)
  if (found === null) return null
  const { kind, tries_left, is_awaited, account } = found
  const { name, mask, type, subtype } = account
  return { kind, tries_left, is_awaited, account: { name, mask, type, subtype: subtype ?? '' } }
}
