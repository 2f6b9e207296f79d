import { listed } from './choose-institution.ts'
import type { AddedItem, Setting, Turn } from './session.ts'
import { change, institutionOf, show } from './turn.ts'

/** Notes the Item that was just made, where others may follow it. */
export function noteAdded(turn: Turn, setting: Setting): Turn {
  const { item, added } = turn.session
  if (!setting.terms.is_multi_item || item === null) return turn
  const institution = institutionOf(turn.session, setting)
  const noted: AddedItem = {
    ...item,
    institution: institution && { name: institution.name, institution_id: institution.institution_id },
  }
  return change(turn, { added: [...added, noted] })
}

/** From one Item to the next. Source: https://plaid.com/docs/link/multi-item-link/ */
export function connectAnother(turn: Turn, setting: Setting): Turn {
  const { view } = turn.session
  if (view.view_name !== 'CONNECTED' || !setting.terms.is_multi_item) return turn
  const cleared = change(turn, { institution_id: null, login: null, bank: null, oauth: null, item: null })
  return show(cleared, setting, listed)
}
