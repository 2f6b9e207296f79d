import { Type } from 'typebox'
import { defineEndpoint } from '../house/house.ts'
import { exampleEnriched, exampleMarketplaceEnriched } from './enrich.example.ts'
import { ClientProvidedTransaction, EnrichedTransaction } from './enrich.schema.ts'
import { toEnriched } from './to-enriched.ts'
import { CategoryVersion } from './transaction-options.schema.ts'

/** Source: https://plaid.com/docs/api/products/enrich/ */
const TRANSACTIONS_MAX = 100

export const enrich = defineEndpoint({
  path: '/transactions/enrich',
  summary: 'Reads the texts of transactions from elsewhere',
  description:
    'Finds the merchant, who stood between, the place, the channel and the category in what a bank printed. No Item is needed and nothing is kept. The same text always gets the same answer.',
  request: Type.Object({
    account_type: Type.String({
      pattern: '^(depository|credit)$',
      description: 'Type of the accounts: `depository` or `credit`.',
    }),
    transactions: Type.Array(ClientProvidedTransaction, {
      maxItems: TRANSACTIONS_MAX,
      description: `The transactions, ${TRANSACTIONS_MAX} at most. The answer has them in the same order.`,
    }),
    options: Type.Optional(
      Type.Object(
        {
          include_legacy_category: Type.Optional(
            Type.Boolean({ default: false, description: 'Adds the categories of `/categories/get`.' }),
          ),
          personal_finance_category_version: Type.Optional(CategoryVersion),
        },
        { description: 'What to answer, and how.' },
      ),
    ),
  }),
  response: Type.Object({
    enriched_transactions: Type.Array(EnrichedTransaction, { description: 'In the order of the request.' }),
  }),
  errors: [],
  examples: [
    {
      title: 'A purchase in a shop, and one over a marketplace',
      request: {
        account_type: 'depository',
        transactions: [exampleEnriched, exampleMarketplaceEnriched].map(
          ({ id, description, amount, iso_currency_code }) => ({
            id,
            description,
            amount,
            direction: 'OUTFLOW' as const,
            iso_currency_code,
          }),
        ),
      },
      response: { enriched_transactions: [exampleEnriched, exampleMarketplaceEnriched] },
    },
    {
      title: 'A text that names nobody who is known, with the code of the merchant',
      request: {
        account_type: 'credit',
        transactions: [
          {
            id: 'row-3',
            description: 'ZEPHYR & SONS PORTLAND OR',
            amount: 61.5,
            direction: 'OUTFLOW',
            iso_currency_code: 'USD',
            mcc: '5942',
          },
        ],
        options: { include_legacy_category: true, personal_finance_category_version: 'v1' },
      },
      response: {
        enriched_transactions: [
          {
            id: 'row-3',
            description: 'ZEPHYR & SONS PORTLAND OR',
            amount: 61.5,
            direction: 'OUTFLOW',
            iso_currency_code: 'USD',
            enrichments: {
              check_number: null,
              counterparties: [
                {
                  name: 'Zephyr & Sons',
                  type: 'merchant',
                  website: null,
                  logo_url: null,
                  confidence_level: 'LOW',
                  entity_id: null,
                  phone_number: null,
                },
              ],
              entity_id: null,
              legacy_category_id: '19009000',
              legacy_category: ['Shops', 'Bookstores'],
              location: {
                ...exampleEnriched.enrichments.location,
                city: 'Portland',
                region: 'OR',
                store_number: null,
              },
              logo_url: null,
              merchant_name: 'Zephyr & Sons',
              payment_channel: 'in store',
              phone_number: null,
              personal_finance_category: {
                primary: 'GENERAL_MERCHANDISE',
                detailed: 'GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS',
                confidence_level: 'HIGH',
                version: 'v1',
              },
              personal_finance_category_icon_url: 'https://plaid-category-icons.plaid.com/PFC_GENERAL_MERCHANDISE.png',
              website: null,
            },
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle({ house }, { account_type, transactions, options = {} }) {
    const { include_legacy_category = false, personal_finance_category_version = 'v2' } = options
    const { base_url } = house.settings
    const how = {
      account_type,
      version: personal_finance_category_version,
      has_legacy_category: include_legacy_category,
      base_url,
    }
    return { enriched_transactions: transactions.map((transaction) => toEnriched(transaction, how)) }
  },
})
