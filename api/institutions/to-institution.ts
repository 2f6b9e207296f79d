import type { SourceInstitution } from '@gingham/sources'
import type { ProductName } from '../products.ts'
import { institutionStatus } from './institution-status.ts'
import type { Institution, PaymentInitiationMetadata } from './institution.schema.ts'

/** What a caller asks for besides the plain institution. */
export interface Wanted {
  include_optional_metadata?: boolean | null | undefined
  include_status?: boolean | null | undefined
  include_auth_metadata?: boolean | null | undefined
  include_payment_initiation_metadata?: boolean | null | undefined
}

/** An institution as the wire spells it. Url, colour and logo are null unless asked for; other extras are absent. */
export function toInstitution(institution: SourceInstitution, wanted: Wanted = {}): Institution {
  const { institution_id, name, country_codes, routing_numbers, dtc_numbers, oauth } = institution
  const hasMetadata = wanted.include_optional_metadata === true
  return {
    institution_id,
    name,
    products: wireProducts(institution) as ProductName[],
    country_codes: country_codes as Institution['country_codes'],
    url: hasMetadata ? institution.url : null,
    primary_color: hasMetadata ? institution.primary_color : null,
    // Drawn when read: not to be touched for callers who do not want it.
    logo: hasMetadata ? institution.logo : null,
    routing_numbers: [...routing_numbers],
    dtc_numbers: [...dtc_numbers],
    oauth,
    connection_availability: isConnectable(institution) ? 'SUPPORTED' : 'NOT_SUPPORTED',
    ...(wanted.include_status === true ? { status: institutionStatus(institution) } : {}),
    ...(wanted.include_auth_metadata === true
      ? {
          auth_metadata: institution.products.includes('auth') ? { supported_methods: institution.auth_methods } : null,
        }
      : {}),
    ...(wanted.include_payment_initiation_metadata === true
      ? { payment_initiation_metadata: paymentInitiationMetadata(institution) }
      : {}),
  }
}

/** Whether new Items can be linked there. Lists leave the others out. */
export function isConnectable({ health }: SourceInstitution): boolean {
  return health !== 'UNSUPPORTED'
}

/** `auth` stands for Instant Auth here; `auth_metadata` tells of the other ways. */
export function wireProducts({ products, auth_methods }: SourceInstitution): readonly string[] {
  return auth_methods.instant_auth ? products : products.filter((product) => product !== 'auth')
}

/** British banks pay by Faster Payments up to a million pounds, the others by SEPA Instant up to 100 000 euros. */
export function paymentInitiationMetadata({
  products,
  country_codes,
}: SourceInstitution): PaymentInitiationMetadata | null {
  if (!products.includes('payment_initiation')) return null
  const isBritish = country_codes.includes('GB')
  return {
    supports_international_payments: false,
    supports_sepa_instant: !isBritish,
    maximum_payment_amount: isBritish ? { GBP: '100000000' } : { EUR: '10000000' },
    supports_refund_details: isBritish,
    standing_order_metadata: products.includes('standing_orders')
      ? {
          supports_standing_order_end_date: true,
          supports_standing_order_negative_execution_days: false,
          valid_standing_order_intervals: ['WEEKLY', 'MONTHLY'],
        }
      : null,
    supports_payment_consents: isBritish,
    supports_commercial_payment_consents: isBritish,
  }
}
