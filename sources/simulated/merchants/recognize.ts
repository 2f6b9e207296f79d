import { merchantEntityId, readBankText } from '@gingham/bank-text'
import type { BankTransaction } from '../../source.ts'
import { bankTexts } from './bank-text.data.ts'
import { merchants, type Merchant } from './merchant.data.ts'

/** What the bank's text tells of a transaction, besides when and how much. */
export type Appearance = Pick<
  BankTransaction,
  | 'name'
  | 'merchant_name'
  | 'merchant_entity_id'
  | 'logo_url'
  | 'website'
  | 'payment_channel'
  | 'transaction_type'
  | 'category_id'
  | 'personal_finance_category'
  | 'counterparties'
  | 'location'
  | 'payment_meta'
>

type Confidence = BankTransaction['personal_finance_category']['confidence_level']

/** No place is known. */
export const nowhere: BankTransaction['location'] = Object.freeze({
  address: null,
  city: null,
  region: null,
  postal_code: null,
  country: null,
  lat: null,
  lon: null,
  store_number: null,
})

/** Nothing is known of how it was paid. */
export const noPaymentMeta: BankTransaction['payment_meta'] = Object.freeze({
  reference_number: null,
  ppd_id: null,
  payee: null,
  by_order_of: null,
  payer: null,
  payment_method: null,
  payment_processor: null,
  reason: null,
})

/**
 * Reads a bank's text. What the sandbox's own tables know, as public samples show it, goes first: merchants with a full
 * answer, kinds of text with a category. Anything else is read as `/transactions/enrich` reads it. Where that finds nothing
 * either, a default category with LOW confidence, or UNKNOWN where the text has no words at all.
 *
 * @param amount positive when money leaves the account: the same text can mean different things both ways
 */
export function recognize(description: string, amount: number): Appearance {
  const text = description.toUpperCase()
  const merchant = merchants.find((known) => known.texts.some((piece) => isWordIn(piece, text)))
  if (merchant) return merchantAppearance(merchant, description, amount)
  const direction = amount < 0 ? 'in' : 'out'
  const kind = bankTexts.find((known) => (known.when ?? direction) === direction && known.pattern.test(text))
  if (kind) {
    const employer = kind.detailed === 'INCOME_SALARY' ? employerIn(description) : null
    const counterparty = employer && { name: employer, type: 'income_source' as const, confidence: kind.confidence }
    return appearance(description, kind, kind.confidence, counterparty || null, null)
  }
  return readAppearance(description, amount)
}

/** What the reader of texts from elsewhere finds: a brand that it knows, with whoever stood between, or a category alone. */
function readAppearance(description: string, amount: number): Appearance {
  const { parties, channel, ...found } = readBankText({ description, direction: amount < 0 ? 'in' : 'out' })
  const fallback = unknownText(amount)
  const [first] = parties
  if (first === undefined || first.website === null) {
    const isFound = found.detailed !== fallback.detailed
    const kind = isFound ? { category_id: null, detailed: found.detailed, channel } : fallback
    return appearance(description, kind, found.confidence, null, null)
  }
  const kind = { category_id: null, detailed: found.detailed, channel }
  const counterparties = parties.map(({ name, type, website, confidence }) => {
    return { name, type, website, entity_id: merchantEntityId(name), logo_url: null, confidence_level: confidence }
  })
  return {
    ...appearance(description, kind, found.confidence, null, null),
    merchant_name: first.name,
    merchant_entity_id: merchantEntityId(first.name),
    website: first.website,
    counterparties,
  }
}

/** What a known merchant's row looks like. */
export function merchantAppearance(merchant: Merchant, description: string, amount: number): Appearance {
  const confidence: Confidence = 'VERY_HIGH'
  const kind = { ...merchant, detailed: amount < 0 ? (merchant.received ?? merchant.detailed) : merchant.detailed }
  const counterparty = merchant.name && { name: merchant.name, type: merchant.counterparty ?? 'merchant', confidence }
  return appearance(description, kind, confidence, counterparty || null, merchant)
}

function appearance(
  description: string,
  kind: Pick<Merchant, 'detailed' | 'channel'> & { category_id: string | null },
  confidence: Confidence,
  party: { name: string; type: BankTransaction['counterparties'][number]['type']; confidence: string } | null,
  merchant: Merchant | null,
): Appearance {
  const entity_id = merchant?.name ? merchantEntityId(merchant.name) : null
  const logo_url = merchant?.logo ? `https://plaid-merchant-logos.plaid.com/${merchant.logo}` : null
  const website = merchant?.website ?? null
  const { category_id, detailed, channel } = kind
  return {
    name: description,
    merchant_name: merchant?.name ?? null,
    merchant_entity_id: entity_id,
    logo_url,
    website,
    payment_channel: channel,
    transaction_type: category_id === null ? transactionTypeOfDetailed(detailed) : transactionTypeOf(category_id),
    category_id,
    personal_finance_category: { detailed, confidence_level: confidence },
    counterparties: party
      ? [{ name: party.name, type: party.type, entity_id, website, logo_url, confidence_level: party.confidence }]
      : [],
    location: storeIn(description),
    payment_meta: noPaymentMeta,
  }
}

/** The group that the legacy taxonomy puts a category in; names follow BankTransaction.transaction_type. */
export function transactionTypeOf(category_id: string | null): BankTransaction['transaction_type'] {
  if (category_id === null) return 'unresolved'
  if (digitalCategories.has(category_id)) return 'digital'
  return specialGroups.has(category_id.slice(0, 2)) || specialCategories.has(category_id) ? 'special' : 'place'
}

/** The same for a row whose legacy category follows from its detailed one. */
function transactionTypeOfDetailed(detailed: string): BankTransaction['transaction_type'] {
  return /^(INCOME|TRANSFER_IN|TRANSFER_OUT|LOAN_|BANK_FEES)/.test(detailed) ? 'special' : 'place'
}

const specialGroups = new Set(['10', '11', '15', '16', '20', '21'])
const digitalCategories = new Set(['18031000', '19019000'])
const specialCategories = new Set([
  '18009000',
  '18030000',
  '18050010',
  '18068000',
  '18068001',
  '18068002',
  '18068004',
  '18068005',
  '22001000',
  '22006001',
  '22008000',
  '22016000',
  '22017000',
])

function unknownText(amount: number): Pick<Merchant, 'category_id' | 'detailed' | 'channel'> {
  return amount < 0
    ? { category_id: '21005000', detailed: 'TRANSFER_IN_OTHER_TRANSFER_IN', channel: 'other' }
    : { category_id: '19000000', detailed: 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE', channel: 'other' }
}

/** `Some Employer Direct Dep` names an employer: https://plaid.com/docs/check/add-to-app/. */
function employerIn(description: string): string | null {
  const found = /^(.{2,60}?)\s+(?:PAYROLL|DIRECT DEP(?:OSIT)?|DIR DEP|SALARY|BONUS)\b/i.exec(description)
  return found?.[1] ?? null
}

/** A store number, where the text ends in one, for example `WALMART #1700`. */
function storeIn(description: string): BankTransaction['location'] {
  const found = /#\s?(\d{2,6})\b/.exec(description)
  return found?.[1] ? { ...nowhere, store_number: found[1] } : nowhere
}

function isWordIn(piece: string, text: string): boolean {
  const at = text.indexOf(piece)
  if (at === -1) return false
  return !isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + piece.length])
}

function isPartOfWord(character: string | undefined): boolean {
  return /[A-Z0-9]/.test(character ?? '')
}
