import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { productNames } from '../products.ts'

export const CountryCode = OneOf(
  // prettier-ignore
  ['US', 'GB', 'ES', 'NL', 'FR', 'IE', 'CA', 'DE', 'IT', 'PL', 'DK', 'NO', 'SE', 'EE', 'LT', 'LV', 'PT', 'BE', 'AT', 'FI'],
  { description: 'ISO 3166-1 alpha-2 code of a country.' },
)

/** Which countries a caller is interested in. */
export const CountryCodes = Type.Array(CountryCode, {
  minItems: 1,
  description: 'Institutions that serve at least one of these countries.',
})

/** Products that an institution must have; an unknown name is INVALID_PRODUCT. */
export const WantedProducts = Nullable(
  Type.Array(OneOf(productNames, { description: 'Name of a product.', error_code: 'INVALID_PRODUCT' }), {
    minItems: 1,
  }),
  { description: 'Institutions that support all of these products; null for any.' },
)

const ProductStatus = Type.Object(
  {
    status: OneOf(['HEALTHY', 'DEGRADED', 'DOWN'], {
      description: 'In one word; `breakdown` says more and is to be preferred.',
    }),
    last_status_change: Instant('Since when it has been so.'),
    breakdown: Type.Object(
      {
        success: Type.Number({ description: 'Share of requests that succeed. The three shares add up to 1.' }),
        error_plaid: Type.Number({ description: 'Share that fails on our side.' }),
        error_institution: Type.Number({ description: 'Share that fails at the institution.' }),
        refresh_interval: Type.Optional(
          OneOf(['NORMAL', 'DELAYED', 'STOPPED'], {
            description: 'How often Items are updated, compared with what is usual. Only for kinds of updates.',
          }),
        ),
      },
      { title: 'ProductStatusBreakdown', description: 'How requests of one kind end.' },
    ),
  },
  { title: 'ProductStatus', description: 'How requests of one kind fare at the institution.' },
)
export type ProductStatus = Static<typeof ProductStatus>

const HealthIncident = Type.Object(
  {
    start_date: Instant('When it began.'),
    end_date: Type.Optional(Nullable(Instant('When it ended.'), { description: 'Null while it lasts.' })),
    title: Type.String({ description: 'What it is, in a few words.' }),
    incident_updates: Type.Array(
      Type.Object(
        {
          description: Type.Optional(Type.String({ description: 'What is new.' })),
          status: Type.Optional(
            OneOf(['INVESTIGATING', 'IDENTIFIED', 'SCHEDULED', 'RESOLVED', 'UNKNOWN'], {
              description: 'How far its handling has come.',
            }),
          ),
          updated_date: Type.Optional(Instant('When this was published.')),
        },
        { title: 'IncidentUpdate', description: 'News of an incident.' },
      ),
      { description: 'News, the latest first.' },
    ),
  },
  { title: 'HealthIncident', description: 'A disturbance at an institution.' },
)

const StatusOf = (kind: string) =>
  Type.Optional(Nullable(ProductStatus, { description: `${kind}; null where there are none.` }))

const InstitutionStatus = Type.Object(
  {
    item_logins: StatusOf('Logins'),
    transactions_updates: StatusOf('Updates of transactions'),
    auth: StatusOf('Requests for account numbers'),
    identity: StatusOf('Requests for owners'),
    investments_updates: StatusOf('Updates of investments'),
    liabilities_updates: StatusOf('Updates of liabilities'),
    liabilities: StatusOf('Requests for liabilities'),
    investments: StatusOf('Requests for investments'),
    health_incidents: Type.Optional(
      Nullable(Type.Array(HealthIncident), { description: 'Disturbances; null when there are none.' }),
    ),
  },
  { title: 'InstitutionStatus', description: 'How the institution fares, by kind of request.' },
)
export type InstitutionStatus = Static<typeof InstitutionStatus>

const PaymentInitiationMetadata = Type.Object(
  {
    supports_international_payments: Type.Boolean({ description: 'Payments to other countries.' }),
    supports_sepa_instant: Type.Boolean({ description: 'SEPA Instant payments.' }),
    maximum_payment_amount: Type.Record(Type.String(), Type.String(), {
      description: 'Largest payment by currency, in the currency’s smallest unit.',
    }),
    supports_refund_details: Type.Boolean({ description: 'Where a refund goes is known with the payment.' }),
    standing_order_metadata: Nullable(
      Type.Object(
        {
          supports_standing_order_end_date: Type.Boolean({ description: 'Standing orders may have a last day.' }),
          supports_standing_order_negative_execution_days: Type.Boolean({
            description: 'Monthly orders may count days back from the month’s end.',
          }),
          valid_standing_order_intervals: Type.Array(
            OneOf(['WEEKLY', 'MONTHLY'], { description: 'How often an order is executed.' }),
            { description: 'How often orders may be executed.' },
          ),
        },
        { title: 'PaymentInitiationStandingOrderMetadata', description: 'What standing orders can do.' },
      ),
      { description: 'Null where there are no standing orders.' },
    ),
    supports_payment_consents: Type.Boolean({ description: 'Payments under a consent given before.' }),
    supports_commercial_payment_consents: Type.Boolean({
      description: 'Such payments to others than oneself: consents of type COMMERCIAL.',
    }),
  },
  { title: 'PaymentInitiationMetadata', description: 'Which payments the institution can make.' },
)
export type PaymentInitiationMetadata = Static<typeof PaymentInitiationMetadata>

const AuthMetadata = Type.Object(
  {
    supported_methods: Nullable(
      Type.Object(
        {
          instant_auth: Type.Boolean({ description: 'Numbers straight from the bank.' }),
          instant_match: Type.Boolean({ description: 'Numbers typed, and compared with the bank’s mask.' }),
          automated_micro_deposits: Type.Boolean({ description: 'Small deposits, found without the person.' }),
          instant_micro_deposits: Type.Boolean({ description: 'A deposit within seconds, whose code is typed.' }),
        },
        { title: 'AuthSupportedMethods', description: 'Which ways to account numbers there are.' },
      ),
    ),
  },
  { title: 'AuthMetadata', description: 'How account numbers can be obtained.' },
)

const Optional = (description: string) => Type.Optional(Nullable(Type.String(), { description }))

export const Institution = Type.Object(
  {
    institution_id: Type.String({
      description: 'Its id. A bank with several portals, countries or ways to log in has several.',
    }),
    name: Type.String({ description: 'What it calls itself.' }),
    // Named here and not through the item room's door, which leads back to this file before it is done.
    products: Type.Array(OneOf(productNames, { description: 'Name of a product.' }), {
      description: 'Supported products; `auth` only where Instant Auth is supported.',
    }),
    country_codes: Type.Array(CountryCode, { description: 'Countries that it serves.' }),
    url: Optional('Its website. Null unless optional metadata is asked for.'),
    primary_color: Optional('Its colour, as `#rrggbb`. Null unless optional metadata is asked for.'),
    logo: Optional('152 × 152 PNG in base64. Null unless optional metadata is asked for.'),
    routing_numbers: Type.Array(Type.String(), { description: 'Known routing numbers; there may be more.' }),
    dtc_numbers: Type.Optional(Type.Array(Type.String(), { description: 'Known DTC numbers; there may be more.' })),
    oauth: Type.Boolean({ description: 'Whether people log in at the bank’s own page.' }),
    connection_availability: OneOf(['SUPPORTED', 'NOT_SUPPORTED'], {
      description:
        'Whether new Items can be linked here. NOT_SUPPORTED is seen from `/institutions/get_by_id` only; Items that are there already may go on working.',
    }),
    status: Type.Optional(
      Nullable(InstitutionStatus, { description: 'How it fares, when asked for; null where nobody can connect.' }),
    ),
    payment_initiation_metadata: Type.Optional(
      Nullable(PaymentInitiationMetadata, { description: 'When asked for; null where payments cannot be initiated.' }),
    ),
    auth_metadata: Type.Optional(
      Nullable(AuthMetadata, { description: 'When asked for; null where there are no account numbers.' }),
    ),
  },
  { title: 'Institution', description: 'A bank, a credit union, or whoever else people log in to.' },
)
export type Institution = Static<typeof Institution>
