import { exampleItem, type Item } from '../item/index.ts'

/** The Item of the reference’s examples, with Investments. */
export const exampleInvestmentsItem: Item = {
  ...exampleItem,
  available_products: ['assets', 'balance', 'liabilities', 'transactions'],
  billed_products: ['investments'],
  products: ['investments'],
}
