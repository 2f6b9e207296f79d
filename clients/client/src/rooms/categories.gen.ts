// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { Category } from '../shapes.gen.ts'

/** Request of /categories/get: the legacy taxonomy of transactions. */
export type CategoriesGetRequest = Record<string, never>

/** Response of /categories/get. */
export interface CategoriesGetResponse {
  /** Every category, in the order of category_id. */
  categories: Category[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /categories. */
export interface CategoriesMethods {
  /**
   * The legacy taxonomy of transactions.
   *
   * Needs no keys. New applications use `personal_finance_category`, which has a taxonomy of its own and is part
   * of every transaction.
   * @example The taxonomy, cut short here
   *     await client.categories.get({})
   * @see https://plaid.com/docs/api/products/transactions/#categoriesget
   */
  get(request?: CategoriesGetRequest, options?: CallOptions): Call<CategoriesGetResponse>
}
