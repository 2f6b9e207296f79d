import { apiError } from '@gingham/api-kit'
import type { Db } from '../../database.ts'
import type { House, PublicCall } from '../../house/house.ts'
import type { Team } from '../../house/teams.store.ts'
import { findItem, openConnection, type ItemRequest } from '../../item/index.ts'
import type { ToAuthorise } from '../../payment_initiation/index.ts'
import { customizationOf } from '../token/customizations.data.ts'
import { findLinkTokenByHash, type LinkConfiguration } from '../token/link-tokens.store.ts'
import { requireHostedLink, requireLinkToken } from '../token/require-link-token.ts'
import type { StoredSession } from './link-session.store.ts'
import type { LinkTerms } from './session.ts'

/** What a link token lets its sessions do. */
export interface LinkGrant {
  link_token: string
  link_token_hash: string
  team: Team
  terms: LinkTerms
  /** The Item to repair or extend; null makes a new one. */
  item_id: string | null
  /** How a new Item is made. */
  item: Omit<ItemRequest, 'connection' | 'account_keys'>
  /** Products that the Item gets where its bank and its accounts have them. */
  wished_products: readonly string[]
  /** Whether account numbers may be verified by automated micro-deposits. */
  has_automated_microdeposits: boolean
  /** The payment or the consent that the person says yes to; null for none. */
  to_authorise: ToAuthorise | null
  /** Where the session's own webhooks go. */
  webhook: string | null
  is_hosted: boolean
  completion_redirect_uri: string | null
}

/** For a page that opens Link. INVALID_LINK_TOKEN when the token is unknown, has ended or was used up. */
export async function requireLinkGrant(call: PublicCall, link_token: string): Promise<LinkGrant> {
  return toGrant(call, await requireLinkToken(call.house, call.db, link_token, call.now_ms))
}

/** For a hosted page, by the end of its address. INVALID_LINK_TOKEN likewise. */
export async function requireHostedGrant(call: PublicCall, hosted_link_id: string): Promise<LinkGrant> {
  return toGrant(call, await requireHostedLink(call.house, call.db, hosted_link_id, call.now_ms))
}

/** For a session that was opened before: it may outlive its token. */
export async function requireLinkGrantOf(call: PublicCall, stored: StoredSession): Promise<LinkGrant> {
  const link = await findLinkTokenByHash(call.db, call.house.sealer, stored.link_token_hash)
  if (link === undefined) throw apiError('INVALID_LINK_TOKEN')
  return toGrant(call, link)
}

async function toGrant({ db, house }: PublicCall, link: LinkConfiguration): Promise<LinkGrant> {
  const { request } = link
  const products = request.products ?? []
  const [item_id = null] = link.item_ids
  const update =
    item_id === null ? null : await updateOf(db, house, item_id, request.update?.account_selection_enabled === true)
  return {
    link_token: link.link_token,
    link_token_hash: link.link_token_hash,
    team: link.team,
    terms: {
      client_name: request.client_name,
      language: request.language,
      country_codes: request.country_codes,
      environment: link.team.environment,
      products: update === null ? products : [],
      consented_products: [
        ...(request.required_if_supported_products ?? []),
        ...(request.optional_products ?? []),
        ...(request.additional_consented_products ?? []),
      ],
      account_filters: filtersOf(request.account_filters),
      selection: customizationOf(request.link_customization_name).account_select,
      has_instant_match: products.includes('auth') && request.auth?.instant_match_enabled !== false,
      appearance: appearanceOf(request.appearance_mode),
      redirect_uri: request.redirect_uri ?? null,
      routing_number: request.institution_data?.routing_number ?? null,
      institution_id: request.institution_id ?? null,
      update,
    },
    item_id,
    item: {
      products,
      consented_products: request.additional_consented_products ?? [],
      webhook: request.webhook ?? null,
      product_options: productOptionsOf(request),
    },
    wished_products: [...(request.required_if_supported_products ?? []), ...(request.optional_products ?? [])],
    has_automated_microdeposits: request.auth?.automated_microdeposits_enabled === true,
    to_authorise: request.payment_initiation ?? null,
    webhook: request.webhook ?? null,
    is_hosted: link.hosted_link_id !== null,
    completion_redirect_uri: request.hosted_link?.completion_redirect_uri ?? null,
  }
}

/** INVALID_LINK_TOKEN when the Item was removed since. */
async function updateOf(
  db: Db,
  { sealer }: House,
  item_id: string,
  has_account_selection: boolean,
): Promise<LinkTerms['update']> {
  const item = await findItem(db, item_id)
  if (item === undefined || item.removed_ms !== null || item.institution_id === null)
    throw apiError('INVALID_LINK_TOKEN')
  const { username } = openConnection(sealer, item)
  return { institution_id: item.institution_id, username, has_account_selection, account_keys: item.account_keys }
}

function filtersOf(filters: LinkConfiguration['request']['account_filters']): LinkTerms['account_filters'] {
  if (filters === undefined) return null
  return Object.fromEntries(Object.entries(filters).map(([type, { account_subtypes }]) => [type, account_subtypes]))
}

function appearanceOf(mode: LinkConfiguration['request']['appearance_mode']): LinkTerms['appearance'] {
  return mode === 'LIGHT' ? 'light' : mode === 'DARK' ? 'dark' : 'system'
}

function productOptionsOf({ transactions, statements, income_verification }: LinkConfiguration['request']) {
  return {
    ...(transactions === undefined ? {} : { transactions }),
    ...(statements === undefined ? {} : { statements }),
    ...(income_verification === undefined ? {} : { income_verification }),
  }
}
