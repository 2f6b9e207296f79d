import { Type, type Static } from 'typebox'
import { CivilDate, Instant, Nullable, OneOf } from '@gingham/api-kit'

const OptionContract = Type.Object(
  {
    contract_type: Type.String({ description: '`put` or `call`.' }),
    expiration_date: CivilDate('Last day of the contract.'),
    strike_price: Type.Number({ description: 'Price at which the contract can be exercised.' }),
    underlying_security_ticker: Type.String({ description: 'Ticker of what the contract is about.' }),
  },
  { title: 'OptionContract', description: 'Terms of an option.' },
)

const YieldRate = Type.Object(
  {
    percentage: Type.Number({ description: 'Percent a year.' }),
    type: Nullable(OneOf(['coupon', 'coupon_equivalent', 'discount', 'yield']), {
      description: 'How the rate is meant; null when not known.',
    }),
  },
  { title: 'YieldRate', description: 'What a fixed-income security pays.' },
)

const FixedIncome = Type.Object(
  {
    yield_rate: Nullable(YieldRate, { description: 'What it pays; null when not known.' }),
    maturity_date: Nullable(CivilDate('When it is paid back.'), { description: 'When it is paid back.' }),
    issue_date: Nullable(CivilDate('When it was issued.'), { description: 'When it was issued.' }),
    face_value: Nullable(Type.Number(), { description: 'What is paid back for one unit.' }),
  },
  { title: 'FixedIncome', description: 'Terms of a bond, bill or note.' },
)

export const Security = Type.Object(
  {
    security_id: Type.String({
      description: 'Id of the security: the same in every Item, for as long as what identifies it does not change.',
    }),
    isin: Nullable(Type.String(), { description: 'Always null: ISINs need a licence that this server has not.' }),
    cusip: Nullable(Type.String(), { description: 'Always null: CUSIPs need a licence that this server has not.' }),
    sedol: Nullable(Type.String(), { description: 'Always null, as ISIN and CUSIP.' }),
    institution_security_id: Nullable(Type.String(), { description: 'The bank’s own number of the security.' }),
    institution_id: Nullable(Type.String(), { description: 'The bank that gave institution_security_id.' }),
    proxy_security_id: Nullable(Type.String(), {
      description: 'A security that behaves like this one, where one is known.',
    }),
    name: Nullable(Type.String(), { description: 'Name to show to people.' }),
    ticker_symbol: Nullable(Type.String(), { description: 'Symbol on its exchange, or another short name.' }),
    is_cash_equivalent: Nullable(Type.Boolean(), { description: 'Whether it is as good as cash.' }),
    type: Nullable(Type.String(), {
      description:
        '`cash`, `cryptocurrency`, `derivative`, `equity`, `etf`, `fixed income`, `loan`, `mutual fund` or `other`; null when not known.',
    }),
    subtype: Type.Optional(
      Nullable(Type.String(), {
        description: 'The finer kind, such as `common stock` or `bill`; null when not known.',
      }),
    ),
    close_price: Nullable(Type.Number(), { description: 'Price at the latest close; null where there is no market.' }),
    close_price_as_of: Nullable(CivilDate('The day of that close.'), { description: 'The day of that close.' }),
    update_datetime: Type.Optional(
      Nullable(Instant('When the price was last updated.'), {
        description: 'When the price was last updated, where prices move all day.',
      }),
    ),
    iso_currency_code: Nullable(Type.String(), {
      description: 'ISO 4217 code of the price; null when unofficial_currency_code is set.',
    }),
    unofficial_currency_code: Nullable(Type.String(), { description: 'Code of a currency outside ISO 4217.' }),
    market_identifier_code: Nullable(Type.String(), { description: 'ISO 10383 code of the market.' }),
    sector: Nullable(Type.String(), { description: 'Sector of the economy.' }),
    industry: Nullable(Type.String(), { description: 'Industry within the sector.' }),
    cfi_code: Nullable(Type.String(), { description: 'ISO 10962 code of the kind of instrument.' }),
    figi: Nullable(Type.String(), { description: 'Financial Instrument Global Identifier, where the bank tells it.' }),
    option_contract: Nullable(OptionContract, { description: 'Terms, for options; null otherwise.' }),
    fixed_income: Nullable(FixedIncome, { description: 'Terms, for fixed income; null otherwise.' }),
  },
  { title: 'Security', description: 'Something that can be held.' },
)
export type Security = Static<typeof Security>
