import type { Item } from './item.schema.ts'

/** An access token as the reference's examples show it. */
export const exampleAccessToken = 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'

/** The Item of the reference's examples: Transactions at First Platypus Bank. */
export const exampleItem: Item = {
  available_products: ['assets', 'balance', 'investments', 'liabilities'],
  auth_method: null,
  billed_products: ['transactions'],
  consent_expiration_time: null,
  error: null,
  institution_id: 'ins_109508',
  institution_name: 'First Platypus Bank',
  item_id: 'V6bpq8oTWEcSqRnLkz2KuVfYgyZj4Hs1mAeDt',
  products: ['transactions'],
  update_type: 'background',
  webhook: 'https://app.example/webhooks',
}
