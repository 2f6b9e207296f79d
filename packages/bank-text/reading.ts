/** The part that somebody plays in a transaction. */
export type PartyType =
  | 'merchant'
  | 'financial_institution'
  | 'payment_app'
  | 'marketplace'
  | 'payment_terminal'
  | 'income_source'

/** Over 98 %, over 90 %, moderate; LOW is a cleaned piece of the text, UNKNOWN a text that says nothing. */
export type Confidence = 'VERY_HIGH' | 'HIGH' | 'MEDIUM' | 'LOW' | 'UNKNOWN'

export type Channel = 'online' | 'in store' | 'other'
/** `in` when money comes to the account. */
export type Direction = 'in' | 'out'

/** Somebody on the other side. */
export interface Party {
  name: string
  type: PartyType
  /** Without scheme; null when not known. */
  website: string | null
  /** E.164, when the text has one that is likely to be theirs. */
  phone_number: string | null
  confidence: Confidence
}

/** Where it happened, as far as a text tells. */
export interface Place {
  /** Street and number. */
  address: string | null
  city: string | null
  /** Postal code of a state or province. */
  region: string | null
  postal_code: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
}

/** What is to be read, with what is known besides. */
export interface BankText {
  /** As the bank printed it. */
  description: string
  direction: Direction
  /** ISO 18245, four digits. Any other text is passed over. */
  mcc?: string | undefined
  /** On a credit account, what comes in as a payment pays the card off. */
  is_credit?: boolean | undefined
}

/** All that a text tells. */
export interface Reading {
  /** The merchant first, then whoever stands between; empty when nobody is named. */
  parties: readonly Party[]
  channel: Channel
  /** Detailed category of the second version of the personal finance taxonomy. */
  detailed: string
  confidence: Confidence
  place: Place
  store_number: string | null
  check_number: string | null
}
