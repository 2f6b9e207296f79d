import { Type, type Static } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'
import { Product } from '../../item/index.ts'
import { AccountFilters } from './account-filters.schema.ts'
import {
  AuthOptions,
  CashflowReportOptions,
  IdentityOptions,
  IdentityVerificationOptions,
  InvestmentsAuthOptions,
  InvestmentsOptions,
  StatementsOptions,
  TransactionsOptions,
} from './account-options.schema.ts'
import {
  BaseReportOptions,
  CraOptions,
  CreditPartnerInsightsOptions,
  PermissiblePurpose,
} from './check-options.schema.ts'
import { countryCodes } from './countries.data.ts'
import { CraReportParameter } from './cra-report.schema.ts'
import { EmploymentOptions, IncomeVerificationOptions } from './income-options.schema.ts'
import { PaymentConfiguration, PaymentInitiationOptions, TransferOptions } from './payment-options.schema.ts'
import {
  CardSwitchOptions,
  EuConfig,
  HostedLinkOptions,
  InstitutionData,
  UpdateOptions,
} from './session-options.schema.ts'
import { LinkTokenUser } from './user.schema.ts'

export const CountryCode = OneOf(countryCodes, { description: 'ISO 3166-1 alpha-2.' })

const ProductList = (description: string) => Type.Optional(Nullable(Type.Array(Product), { description }))

const person = {
  user: Type.Optional(LinkTokenUser),
  user_id: Type.Optional(Type.String({ description: 'The user that the Item is for, from `/user/create`.' })),
  user_token: Type.Optional(Type.String({ description: 'The same in the legacy user API.' })),
  third_party_user_token: Type.Optional(
    Type.String({ description: 'The same for users that another team shares with yours.' }),
  ),
}

const products = {
  products: ProductList(
    'What the Item must support: only institutions that have all of them can be chosen. Left out in update mode, but for products that only Link can add.',
  ),
  required_if_supported_products: ProductList('Required where the institution and an account have them.'),
  optional_products: ProductList('Added where that works; the Item is made without them where it does not.'),
  additional_consented_products: ProductList(
    'The person agrees to these as well; they are added, and billed, when you first call them.',
  ),
}

const items = {
  access_token: Type.Optional(
    Nullable(Type.String({ minLength: 1 }), { description: 'Opens Link in update mode, for this Item.' }),
  ),
  access_tokens: Type.Optional(
    Type.Array(Type.String(), { description: 'Several Items, for assets. Link opens for the first of them.' }),
  ),
  update: Type.Optional(UpdateOptions),
}

const appearance = {
  client_name: Type.String({
    minLength: 1,
    description: 'Your app’s name as Link shows it. Longer than 30 characters, Link says “This Application”.',
  }),
  language: Type.String({
    minLength: 1,
    description: 'Language of Link: da, de, en, es, et, fr, hi, ht, it, lt, lv, nb, nl, no, pl, pt, ro, sv or vi.',
  }),
  country_codes: Type.Array(CountryCode, { minItems: 1, description: 'Countries whose institutions are shown.' }),
  link_customization_name: Type.Optional(
    Type.String({
      description:
        'How Link behaves: `default`, `single_account` (one account can be chosen) or `no_account_select` (none can). Any other name is as good as `default`.',
    }),
  ),
  appearance_mode: Type.Optional(
    // The official client's enum has a member that is the text "null".
    Nullable(OneOf(['LIGHT', 'DARK', 'SYSTEM', 'null']), {
      description: 'Colours of Link. SYSTEM, the default, follows the device.',
    }),
  ),
  institution_data: Type.Optional(InstitutionData),
  institution_id: Type.Optional(
    Type.String({ description: 'Skips the choice of an institution: Link opens at this one.' }),
  ),
  account_filters: Type.Optional(AccountFilters),
}

const destinations = {
  webhook: Type.Optional(
    Type.String({
      description: 'Where webhooks of the session and of the new Item go. Without effect in update mode.',
    }),
  ),
  redirect_uri: Type.Optional(
    Type.String({
      description:
        'Where a bank’s page sends the person back to. https, without query, fragment or wildcard; in the sandbox also http://localhost.',
    }),
  ),
  android_package_name: Type.Optional(
    Type.String({ description: 'Package of an Android app, in place of redirect_uri.' }),
  ),
  hosted_link: Type.Optional(HostedLinkOptions),
}

const options = {
  card_switch: Type.Optional(CardSwitchOptions),
  eu_config: Type.Optional(EuConfig),
  payment_configuration: Type.Optional(PaymentConfiguration),
  payment_initiation: Type.Optional(PaymentInitiationOptions),
  employment: Type.Optional(EmploymentOptions),
  income_verification: Type.Optional(IncomeVerificationOptions),
  base_report: Type.Optional(BaseReportOptions),
  credit_partner_insights: Type.Optional(CreditPartnerInsightsOptions),
  cra_options: Type.Optional(CraOptions),
  cra_report_parameter: Type.Optional(CraReportParameter),
  consumer_report_permissible_purpose: Type.Optional(PermissiblePurpose),
  auth: Type.Optional(AuthOptions),
  transfer: Type.Optional(TransferOptions),
  identity_verification: Type.Optional(IdentityVerificationOptions),
  statements: Type.Optional(StatementsOptions),
  investments: Type.Optional(InvestmentsOptions),
  investments_auth: Type.Optional(InvestmentsAuthOptions),
  transactions: Type.Optional(TransactionsOptions),
  cashflow_report: Type.Optional(CashflowReportOptions),
  cra_enabled: Type.Optional(Type.Boolean({ description: 'Asks for consumer reports. Default false.' })),
  identity: Type.Optional(IdentityOptions),
  financekit_supported: Type.Optional(
    Type.Boolean({ description: 'Whether your app can link cards of Apple’s FinanceKit. Default false.' }),
  ),
  enable_multi_item_link: Type.Optional(
    Type.Boolean({ description: 'Lets the person link several institutions, one after the other. Default false.' }),
  ),
}

export const LinkTokenCreateRequest = Type.Object({
  ...appearance,
  ...person,
  ...products,
  ...items,
  ...destinations,
  ...options,
})
export type LinkTokenCreateRequest = Static<typeof LinkTokenCreateRequest>
