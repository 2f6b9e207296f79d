import type { Setting, Turn } from './session.ts'
import { ask, fail, institutionOf } from './turn.ts'

/**
 * Update mode that only adds products to a good login: consent is all that it takes.
 * Source: https://plaid.com/docs/link/update-mode/
 */
export function extendItem(turn: Turn, setting: Setting): Turn {
  const { update } = setting.terms
  const institution = institutionOf(turn.session, setting)
  if (update === null || institution === null) {
    return fail(turn, setting, 'INSTITUTION_NO_LONGER_SUPPORTED', 'institution_not_supported')
  }
  return update.adds.every((product) => institution.products.includes(product))
    ? ask(turn, { type: 'extend_item' })
    : fail(turn, setting, 'PRODUCTS_NOT_SUPPORTED', 'institution_not_supported')
}
