import { apiError } from '@gingham/api-kit'
import type { Db } from '../../database.ts'
import type { House, PublicCall } from '../../house/house.ts'
import { findTeam, type Team } from '../../house/teams.store.ts'
import { findShareable, languageInLink, type LinkVerification } from '../../identity_verification/index.ts'
import type { ItemRequest } from '../../item/index.ts'
import { describeToPayer, type ToAuthorise } from '../../payment_initiation/index.ts'
import { customizationOf } from '../token/customizations.data.ts'
import { findLinkTokenByHash, insertLinkToken, type LinkConfiguration } from '../token/link-tokens.store.ts'
import { requireHostedLink, requireLinkToken } from '../token/require-link-token.ts'
import { layerTermsOf } from './layer-templates.data.ts'
import type { StoredSession } from './link-session.store.ts'
import { normalizePhone } from './phone-number.ts'
import { numbersTermsOf, verificationTermsOf } from './numbers-grant.ts'
import { payrollTermsOf } from './payroll-grant.ts'
import { proofOf, proofTermsOf } from './proof-grant.ts'
import type { LinkTerms } from './session.ts'
import { updateTermsOf } from './update-terms.ts'
import { verificationOf } from './verification-flow.ts'

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
  /** What update mode adds to the Item that exists. */
  adds: {
    products: readonly string[]
    consented_products: readonly string[]
    product_options: Readonly<Record<string, unknown>>
  }
  /** Products that the Item gets where its bank and its accounts have them. */
  wished_products: readonly string[]
  /** Whether account numbers may be verified by automated micro-deposits. */
  has_automated_microdeposits: boolean
  /** What bank statements are about, and whether to look for signs of tampering; null when none are asked for. */
  proof: { account_id: string; has_risk_signals: boolean } | null
  /** The payment or the consent that the person says yes to; null for none. */
  to_authorise: ToAuthorise | null
  /** Whom the session verifies, and how; null when it is for something else. */
  verification: LinkVerification | null
  /** Where the session's own webhooks go. */
  webhook: string | null
  is_hosted: boolean
  completion_redirect_uri: string | null
}

/** For a page that opens Link. INVALID_LINK_TOKEN when the token is unknown, has ended or was used up. */
export async function requireLinkGrant(call: PublicCall, link_token: string): Promise<LinkGrant> {
  return toOpen(await toGrant(call, await requireLinkToken(call.house, call.db, link_token, call.now_ms)))
}

/** For a hosted page, by the end of its address. INVALID_LINK_TOKEN likewise. */
export async function requireHostedGrant(call: PublicCall, hosted_link_id: string): Promise<LinkGrant> {
  if (hosted_link_id.startsWith('idv_')) return requireShareableGrant(call, hosted_link_id)
  return toOpen(await toGrant(call, await requireHostedLink(call.house, call.db, hosted_link_id, call.now_ms)))
}

/**
 * For the page of a verification whose address was given away, `<identity_verification_id>.<key>`: a link token is made
 * for it. INVALID_LINK_TOKEN when there is none such.
 */
async function requireShareableGrant(call: PublicCall, address: string): Promise<LinkGrant> {
  const { db, house, now_ms } = call
  const [identity_verification_id = '', key = ''] = address.split('.')
  const found = await findShareable(call, 'sandbox', identity_verification_id, key)
  if (found === undefined) throw apiError('INVALID_LINK_TOKEN')
  const { team, template_id, client_user_id = '', user_id } = found
  const { link_token } = await insertLinkToken(db, house, team, {
    request: {
      client_name: (await findTeam(db, team.client_id))?.name ?? '',
      language: 'en',
      country_codes: ['US'],
      products: ['identity_verification'],
      identity_verification: { template_id },
      user: { client_user_id },
    },
    item_ids: [],
    user_id,
    is_hosted: false,
    now_ms,
    lifetime_ms: DAY_MS,
  })
  return requireLinkGrant(call, link_token)
}

const DAY_MS = 86_400_000

/** A code that was typed, or that three wrong ones have locked, is asked for no more. */
function toOpen(grant: LinkGrant): LinkGrant {
  if (grant.terms.to_verify?.is_awaited === false) throw apiError('INVALID_LINK_TOKEN')
  return grant
}

/** For a session that was opened before: it may outlive its token. */
export async function requireLinkGrantOf(call: PublicCall, stored: StoredSession): Promise<LinkGrant> {
  const link = await findLinkTokenByHash(call.db, call.house.sealer, stored.link_token_hash)
  if (link === undefined) throw apiError('INVALID_LINK_TOKEN')
  return toGrant(call, link)
}

async function toGrant({ db, house, now_ms }: PublicCall, link: LinkConfiguration): Promise<LinkGrant> {
  const { request } = link
  const products = request.products ?? []
  const [item_id = null] = link.item_ids
  const to_verify = item_id === null ? null : await verificationTermsOf(db, house, item_id)
  const to_prove = await proofTermsOf(db, item_id, request)
  const isUpdate = item_id !== null && to_verify === null && to_prove === null
  const update = isUpdate ? await updateTermsOf(db, house, item_id, request, now_ms) : null
  const product_options = productOptionsOf(request)
  const verification = verificationOf(link)
  const spoken = verification && (await languageInLink({ db, house }, link.team, verification))
  return {
    link_token: link.link_token,
    link_token_hash: link.link_token_hash,
    team: link.team,
    terms: {
      client_name: request.client_name,
      language: spoken ?? request.language,
      country_codes: request.country_codes,
      environment: link.team.environment,
      products: item_id === null ? products : [],
      consented_products: [
        ...(request.required_if_supported_products ?? []),
        ...(request.optional_products ?? []),
        ...(request.additional_consented_products ?? []),
      ],
      account_filters: filtersOf(request.account_filters),
      selection: customizationOf(request.link_customization_name).account_select,
      has_instant_match: products.includes('auth') && request.auth?.instant_match_enabled !== false,
      typed_numbers: item_id === null ? numbersTermsOf(request) : null,
      payroll: item_id === null ? payrollTermsOf(request) : null,
      // Who is asked for a statement is not asked for the code that may be on its way as well.
      to_verify: to_prove === null ? to_verify : null,
      to_prove,
      payment: await paymentOf(db, house, link),
      appearance: appearanceOf(request.appearance_mode),
      redirect_uri: request.redirect_uri ?? null,
      android_package_name: request.android_package_name ?? null,
      phone_number: phoneOf(request),
      has_returning_users: hasReturningUsers(link),
      is_multi_item: request.enable_multi_item_link === true && update === null,
      layer: layerTermsOf(request),
      institution_data: request.institution_data ?? {},
      institution_id: request.institution_id ?? null,
      update,
    },
    item_id,
    item: {
      products,
      consented_products: request.additional_consented_products ?? [],
      webhook: request.webhook ?? null,
      user_id: link.user_id,
      product_options,
    },
    adds: { products, consented_products: request.additional_consented_products ?? [], product_options },
    wished_products: [...(request.required_if_supported_products ?? []), ...(request.optional_products ?? [])],
    has_automated_microdeposits: request.auth?.automated_microdeposits_enabled === true,
    proof: to_prove === null ? null : proofOf(request),
    to_authorise: request.payment_initiation ?? null,
    verification,
    webhook: request.webhook ?? null,
    is_hosted: link.hosted_link_id !== null,
    completion_redirect_uri: request.hosted_link?.completion_redirect_uri ?? null,
  }
}

/**
 * Where people can be known by their phone: in the United States and Canada, for a new Item at a bank of their choice.
 * DIFFERENCE: in the sandbox only, since no message is ever sent.
 * Source: https://plaid.com/docs/link/returning-user/
 */
function hasReturningUsers({ team, request, item_ids }: LinkConfiguration): boolean {
  const { institution_id, country_codes, payment_initiation, layer_template_id } = request
  const isElsewhere =
    institution_id !== undefined || payment_initiation !== undefined || layer_template_id !== undefined
  if (payrollTermsOf(request) !== null) return false
  const isThere = country_codes.includes('US') || country_codes.includes('CA')
  return team.environment === 'sandbox' && item_ids.length === 0 && isThere && !isElsewhere
}

function phoneOf({ user }: LinkConfiguration['request']): string | null {
  const phone_number = user?.phone_number ?? ''
  return phone_number === '' ? null : normalizePhone(phone_number)
}

/** The payment that the person is asked to authorise. */
function paymentOf(db: Db, { sealer }: House, { team, request }: LinkConfiguration): Promise<LinkTerms['payment']> {
  const { payment_initiation } = request
  return payment_initiation === undefined
    ? Promise.resolve(null)
    : describeToPayer(db, sealer, team, payment_initiation)
}

function filtersOf(filters: LinkConfiguration['request']['account_filters']): LinkTerms['account_filters'] {
  if (filters === undefined) return null
  return Object.fromEntries(Object.entries(filters).map(([type, { account_subtypes }]) => [type, account_subtypes]))
}

function appearanceOf(mode: LinkConfiguration['request']['appearance_mode']): LinkTerms['appearance'] {
  return mode === 'LIGHT' ? 'light' : mode === 'DARK' ? 'dark' : 'system'
}

function productOptionsOf({ transactions, statements, income_verification, employment }: LinkConfiguration['request']) {
  return {
    ...(transactions === undefined ? {} : { transactions }),
    ...(statements === undefined ? {} : { statements }),
    ...(income_verification === undefined ? {} : { income_verification }),
    ...(employment === undefined ? {} : { employment }),
  }
}
