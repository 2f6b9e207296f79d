import { Type, type Static } from 'typebox'
import { CivilDate, Instant, Nullable, OneOf } from '@gingham/api-kit'
import { Account } from '../accounts/index.ts'

const { balances, ...account } = Account.properties

export const InvestmentAccount = Type.Object(
  {
    ...account,
    balances: Type.Object(
      {
        ...balances.properties,
        margin_loan_amount: Nullable(Type.Number(), {
          description: 'What was borrowed from the broker to invest; null where nothing can be.',
        }),
      },
      { title: 'InvestmentAccountBalance', description: 'Balances in the account’s currency, and what was borrowed.' },
    ),
  },
  { title: 'InvestmentAccount', description: 'One account of an Item, as Investments shows it.' },
)
export type InvestmentAccount = Static<typeof InvestmentAccount>

const HoldingTaxLot = Type.Object(
  {
    institution_lot_id: Nullable(Type.String(), { description: 'The bank’s number of the lot.' }),
    original_purchase_datetime: Nullable(Instant('When it was bought.'), { description: 'When it was bought.' }),
    quantity: Nullable(Type.Number(), { description: 'How many units.' }),
    purchase_price: Nullable(Type.Number(), { description: 'Price of a unit when it was bought.' }),
    cost_basis: Nullable(Type.Number(), { description: 'What the lot cost, fees included.' }),
    current_value: Nullable(Type.Number(), { description: 'What the lot is worth.' }),
    position_type: Nullable(OneOf(['LONG', 'SHORT']), { description: 'Whether it is owned or owed.' }),
  },
  { title: 'HoldingTaxLot', description: 'Units that were bought together.' },
)

export const Holding = Type.Object(
  {
    account_id: Type.String({ description: 'The account that holds it.' }),
    security_id: Type.String({ description: 'What is held; described in `securities`.' }),
    institution_price: Type.Number({ description: 'The bank’s latest price of one unit.' }),
    institution_price_as_of: Type.Optional(
      Nullable(CivilDate('When that price was current.'), { description: 'When that price was current.' }),
    ),
    institution_price_datetime: Type.Optional(
      Nullable(Instant('When that price was current.'), {
        description: 'The instant when that price was current, where the bank tells it.',
      }),
    ),
    institution_value: Type.Number({ description: 'What the holding is worth, as the bank says.' }),
    cost_basis: Nullable(Type.Number(), { description: 'What was paid for all of it; null when not known.' }),
    quantity: Type.Number({ description: 'How many units. For options the number of units, not of contracts.' }),
    iso_currency_code: Nullable(Type.String(), {
      description: 'ISO 4217 code of price and value; null when unofficial_currency_code is set.',
    }),
    unofficial_currency_code: Nullable(Type.String(), { description: 'Code of a currency outside ISO 4217.' }),
    vested_quantity: Type.Optional(
      Nullable(Type.Number(), { description: 'How many units are vested, for shares of an employer.' }),
    ),
    vested_value: Type.Optional(Nullable(Type.Number(), { description: 'What the vested units are worth.' })),
    tax_lots: Type.Optional(
      Type.Array(HoldingTaxLot, { description: 'Units by purchase; empty where the bank does not tell.' }),
    ),
  },
  { title: 'Holding', description: 'How much of a security an account holds.' },
)
export type Holding = Static<typeof Holding>
