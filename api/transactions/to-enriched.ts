import { merchantEntityId, readBankText, type Party, type Reading } from '@gingham/bank-text'
import { findLegacyCategory } from '../categories/index.ts'
import type { ClientProvidedTransaction, EnrichedTransaction, Enrichments } from './enrich.schema.ts'
import {
  iconUrl,
  isDetailedV2,
  legacyCategoryOf,
  toVersion,
  type DetailedV2,
  type TaxonomyVersion,
} from './personal-finance-category.ts'

export interface EnrichOptions {
  /** Of the accounts, unless a transaction says otherwise. */
  account_type: string
  version: TaxonomyVersion
  has_legacy_category: boolean
  /** Where pictures are served, without a slash at the end. */
  base_url: string
}

/** A transaction from elsewhere, with what its text tells. Pure. */
export function toEnriched(transaction: ClientProvidedTransaction, options: EnrichOptions): EnrichedTransaction {
  const { id, client_user_id, client_account_id, account_type, account_subtype } = transaction
  const { description, amount, direction, iso_currency_code } = transaction
  return {
    id,
    ...(client_user_id !== undefined && { client_user_id }),
    ...(client_account_id !== undefined && { client_account_id }),
    ...(account_type !== undefined && { account_type }),
    ...(account_subtype !== undefined && { account_subtype }),
    description,
    amount,
    direction,
    iso_currency_code,
    enrichments: enrichmentsOf(transaction, options),
  }
}

function enrichmentsOf(transaction: ClientProvidedTransaction, options: EnrichOptions): Enrichments {
  const { description, direction, mcc, account_type = options.account_type } = transaction
  const isInflow = direction === 'INFLOW'
  const reading = readBankText({
    description,
    direction: isInflow ? 'in' : 'out',
    mcc,
    is_credit: account_type === 'credit',
  })
  const { detailed, confidence, check_number, channel } = reading
  if (!isDetailedV2(detailed)) throw new Error(`the reader names an unknown category: ${detailed}`)
  const category = toVersion(detailed, isInflow ? -1 : 1, options.version)
  const counterparties = reading.parties.map((party) => counterpartyOf(party, options.base_url))
  const [first] = counterparties
  return {
    check_number,
    counterparties,
    entity_id: first?.entity_id ?? null,
    ...(options.has_legacy_category && legacyOf(detailed)),
    location: locationOf(transaction, reading),
    logo_url: first?.logo_url ?? null,
    merchant_name: first?.name ?? null,
    payment_channel: channel,
    phone_number: first?.phone_number ?? null,
    personal_finance_category: { ...category, confidence_level: confidence, version: options.version },
    personal_finance_category_icon_url: iconUrl(category.primary),
    website: first?.website ?? null,
  }
}

type Counterparty = Enrichments['counterparties'][number]

/** Who is in no record has no id and no picture: only a name, cleaned. */
function counterpartyOf({ name, type, website, phone_number, confidence }: Party, base_url: string): Counterparty {
  const entity_id = website === null ? null : merchantEntityId(name)
  const logo_url = entity_id === null ? null : `${base_url}/merchants/${entity_id}/logo.png`
  return { name, type, website, logo_url, confidence_level: confidence, entity_id, phone_number }
}

function legacyOf(detailed: DetailedV2): Pick<Enrichments, 'legacy_category' | 'legacy_category_id'> {
  const legacy_category_id = legacyCategoryOf(detailed)
  return { legacy_category_id, legacy_category: [...(findLegacyCategory(legacy_category_id)?.hierarchy ?? [])] }
}

/** What the app knows goes before what the text tells, and the country follows from the text’s region. */
function locationOf(
  { location = {} }: ClientProvidedTransaction,
  { place, store_number }: Reading,
): Enrichments['location'] {
  return {
    address: location.address ?? place.address,
    city: location.city ?? place.city,
    region: location.region ?? place.region,
    postal_code: location.postal_code ?? place.postal_code,
    country: location.country ?? place.country,
    lat: null,
    lon: null,
    store_number,
  }
}
