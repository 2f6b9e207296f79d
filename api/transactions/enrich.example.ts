import { merchantEntityId } from '@gingham/bank-text'
import type { EnrichedTransaction } from './enrich.schema.ts'

const nowhere: EnrichedTransaction['enrichments']['location'] = {
  address: null,
  city: null,
  country: null,
  lat: null,
  lon: null,
  postal_code: null,
  region: null,
  store_number: null,
}

type Counterparty = EnrichedTransaction['enrichments']['counterparties'][number]

function known(name: string, website: string, more: Partial<Counterparty> = {}): Counterparty {
  const entity_id = merchantEntityId(name)
  const logo_url = `http://localhost:4000/merchants/${entity_id}/logo.png`
  const facts = { name, website, entity_id, logo_url, phone_number: null, confidence_level: 'VERY_HIGH' }
  return { ...facts, type: 'merchant', ...more }
}

const walmart = known('Walmart', 'walmart.com')
const burgerKing = known('Burger King', 'burgerking.com', { confidence_level: 'HIGH' })
const doorDash = known('DoorDash', 'doordash.com', { type: 'marketplace', phone_number: '+18559731040' })

/** The enriched transactions of the reference's example: a purchase in a shop, and one over a marketplace. */
export const exampleEnriched: EnrichedTransaction = {
  id: 'row-1',
  description: 'WM SUPERCENTER #2843 MESA AZ',
  amount: 72.1,
  direction: 'OUTFLOW',
  iso_currency_code: 'USD',
  enrichments: {
    check_number: null,
    counterparties: [walmart],
    entity_id: walmart.entity_id ?? null,
    location: { ...nowhere, city: 'Mesa', region: 'AZ', country: 'US', store_number: '2843' },
    logo_url: walmart.logo_url,
    merchant_name: 'Walmart',
    payment_channel: 'in store',
    phone_number: null,
    personal_finance_category: {
      primary: 'GENERAL_MERCHANDISE',
      detailed: 'GENERAL_MERCHANDISE_SUPERSTORES',
      confidence_level: 'VERY_HIGH',
      version: 'v2',
    },
    personal_finance_category_icon_url: 'https://plaid-category-icons.plaid.com/PFC_GENERAL_MERCHANDISE.png',
    website: 'walmart.com',
  },
}

export const exampleMarketplaceEnriched: EnrichedTransaction = {
  id: 'row-2',
  description: 'DD *DOORDASH BURGERKIN 855-973-1040 CA',
  amount: 28.34,
  direction: 'OUTFLOW',
  iso_currency_code: 'USD',
  enrichments: {
    check_number: null,
    counterparties: [burgerKing, doorDash],
    entity_id: burgerKing.entity_id ?? null,
    location: nowhere,
    logo_url: burgerKing.logo_url,
    merchant_name: 'Burger King',
    payment_channel: 'online',
    phone_number: null,
    personal_finance_category: {
      primary: 'FOOD_AND_DRINK',
      detailed: 'FOOD_AND_DRINK_FAST_FOOD',
      confidence_level: 'HIGH',
      version: 'v2',
    },
    personal_finance_category_icon_url: 'https://plaid-category-icons.plaid.com/PFC_FOOD_AND_DRINK.png',
    website: 'burgerking.com',
  },
}
