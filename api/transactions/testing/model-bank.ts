import type { BankAccount, BankTransaction, Source } from '@gingham/sources'

/** A bank whose books a test edits: what it shows is what `rows` and `accounts` hold at that moment. */
export interface ModelBank {
  source: Source
  /** By account_key. */
  accounts: Map<string, BankAccount>
  /** By transaction_key. */
  rows: Map<string, BankTransaction>
  /** While true, asking the bank fails. */
  isBroken: boolean
  /** How often it was asked. */
  asked: number
}

export const MODEL_INSTITUTION = 'ins_model'

/** A model bank for tests, with one institution and these accounts. */
export function makeModelBank(account_keys: readonly string[] = ['checking', 'card']): ModelBank {
  const bank: ModelBank = {
    accounts: new Map(account_keys.map((account_key) => [account_key, modelAccount(account_key)])),
    rows: new Map(),
    isBroken: false,
    asked: 0,
    source: {
      kind: 'model',
      institutions: [
        {
          institution_id: MODEL_INSTITUTION,
          name: 'Model Bank',
          products: ['transactions', 'auth'],
          country_codes: ['US'],
          url: 'https://model.example',
          primary_color: '#204060',
          logo: '',
          routing_numbers: ['011401533'],
          dtc_numbers: [],
          oauth: false,
          health: 'HEALTHY',
          auth_methods: {
            instant_auth: true,
            instant_match: false,
            automated_micro_deposits: false,
            instant_micro_deposits: false,
          },
          tokenizes_account_numbers: false,
        },
      ],
      connect: ({ institution_id, username, moment, seed }) => ({
        step: 'connected',
        connection: {
          source: 'model',
          institution_id,
          username,
          secret: '',
          connected_on: moment.today,
          seed,
        },
      }),
      async fetch() {
        bank.asked += 1
        if (bank.isBroken) throw new Error('the model bank is broken')
        // What was handed out must not change when the test edits the books.
        return structuredClone({ accounts: [...bank.accounts.values()], transactions: [...bank.rows.values()] })
      },
    },
  }
  return bank
}

/** An account with nothing remarkable. */
export function modelAccount(account_key: string, fields: Partial<BankAccount> = {}): BankAccount {
  return {
    account_key,
    name: account_key,
    official_name: null,
    mask: '0001',
    type: 'depository',
    subtype: 'checking',
    holder_category: 'personal',
    balances: { available: 100, current: 100, limit: null, iso_currency_code: 'USD', unofficial_currency_code: null },
    persistent_account_id: null,
    numbers: { ach: null, eft: null, international: null, bacs: null },
    owners: [],
    ...fields,
  }
}

/** A row with nothing remarkable, posted on `date`. */
export function modelRow(
  transaction_key: string,
  date: string,
  fields: Partial<BankTransaction> = {},
): BankTransaction {
  return {
    transaction_key,
    account_key: 'checking',
    amount: 10.5,
    iso_currency_code: 'USD',
    unofficial_currency_code: null,
    date,
    authorized_date: date,
    datetime: null,
    authorized_datetime: null,
    pending: false,
    pending_transaction_key: null,
    original_description: `RAW ${transaction_key}`,
    name: `Shop ${transaction_key}`,
    merchant_name: null,
    merchant_entity_id: null,
    logo_url: null,
    website: null,
    check_number: null,
    account_owner: null,
    payment_channel: 'in store',
    transaction_type: 'place',
    transaction_code: null,
    category_id: null,
    personal_finance_category: { detailed: 'FOOD_AND_DRINK_COFFEE', confidence_level: 'HIGH' },
    counterparties: [],
    location: {
      address: null,
      city: null,
      region: null,
      postal_code: null,
      country: null,
      lat: null,
      lon: null,
      store_number: null,
    },
    payment_meta: {
      reference_number: null,
      ppd_id: null,
      payee: null,
      by_order_of: null,
      payer: null,
      payment_method: null,
      payment_processor: null,
      reason: null,
    },
    ...fields,
  }
}

/** Writes rows into the books, over what is there. */
export function book(bank: ModelBank, ...rows: readonly BankTransaction[]): void {
  for (const row of rows) bank.rows.set(row.transaction_key, row)
}
