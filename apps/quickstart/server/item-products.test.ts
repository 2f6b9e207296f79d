import { expect, test } from 'vitest'
import { itemProductsOf } from './item-products.ts'

test.each([
  ['auth,transactions', 'auth,transactions'],
  ['transactions,enrich,watchlist_screening', 'transactions'],
  ['payment_initiation,identity_verification,employment', ''],
  ['signal', 'auth,signal'],
  ['processor', 'auth'],
  ['bank_transfer,auth,deposit_switch', 'auth'],
  ['balance,transactions', 'transactions'],
  ['balance', 'auth'],
  ['income_verification,assets', 'income_verification,assets'],
  // What is not known here, the API may know.
  ['something_new', 'something_new'],
])('%s links Items with %s', (named, linked) => {
  expect(itemProductsOf(named.split(',')).join()).toBe(linked)
})
