import { goToInstitution, listed, selectInstitution } from './choose-institution.ts'
import { extendItem } from './extend-item.ts'
import { beginVerification } from './layer.ts'
import { beginsWithUpload, uploadView } from './documents.ts'
import { knownPhone, lookUpPhone } from './phone.ts'
import type { Setting, Turn } from './session.ts'
import { fail, show } from './turn.ts'

/** From consent to the first question: which bank, or the login of the bank that is given. */
export function start(turn: Turn, setting: Setting): Turn {
  const { institution_id: chosen, layer } = turn.session
  if (layer !== null) return beginVerification(turn, setting, layer)
  if (setting.terms.to_prove !== null) return show(turn, setting, uploadView)
  if (setting.terms.update === null && chosen !== null) return goToInstitution(turn, setting, chosen)
  const given = setting.terms.update?.institution_id ?? setting.terms.institution_id
  if (setting.terms.update?.is_login_needed === false) return extendItem(turn, setting)
  const isKnown = setting.institutions.some(({ institution_id }) => institution_id === given)
  if (given !== null && isKnown) return selectInstitution(turn, setting, given)
  // An Item stays with its bank, also when that has gone.
  if (setting.terms.update === null) {
    if (beginsWithUpload(setting)) return show(turn, setting, uploadView)
    if (setting.terms.typed_numbers?.is_offered_first === true)
      return show(turn, setting, { view_name: 'SELECT_AUTH_TYPE' })
    const phone_number = knownPhone(setting)
    return phone_number === null ? show(turn, setting, listed) : lookUpPhone(turn, phone_number)
  }
  return fail(turn, setting, 'INSTITUTION_NO_LONGER_SUPPORTED', 'institution_not_supported')
}
