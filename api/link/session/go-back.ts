import { listed } from './choose-institution.ts'
import { showReview } from './layer.ts'
import { leave } from './leave.ts'
import { beginsWithUpload } from './documents.ts'
import { backFromPhone } from './phone.ts'
import type { WayForward } from './protocol.ts'
import type { Setting, Turn } from './session.ts'
import { start } from './start.ts'
import { startNumbers } from './start-numbers.ts'
import { backFromNumbers } from './type-numbers.ts'
import { ask, change, institutionOf, isUpdateMode, show } from './turn.ts'
import { waysFor } from './ways-forward.ts'

/** What a person does about an error. */
export function takeWay(turn: Turn, setting: Setting, way: WayForward): Turn {
  switch (way) {
    case 'try_again':
    case 'visit_bank':
      return turn.session.institution_id === null ? start(turn, setting) : toLogin(turn, setting)
    case 'choose_institution':
      return toList(turn, setting)
    case 'enter_numbers':
      return startNumbers(turn, setting)
    case 'choose_accounts':
      return show(turn, setting, { view_name: 'SELECT_ACCOUNT' })
    case 'exit':
      return leave(turn, setting, false)
  }
}

function toLogin(turn: Turn, setting: Setting): Turn {
  const cleared = change(turn, { login: null, bank: null })
  if (institutionOf(turn.session, setting)?.oauth === true) return ask(cleared, { type: 'begin_oauth' })
  return show(cleared, setting, { view_name: 'CREDENTIAL', error: null })
}

function toList(turn: Turn, setting: Setting): Turn {
  const cleared = change(turn, { institution_id: null, login: null, bank: null, oauth: null })
  return show(cleared, setting, listed)
}

/** One screen back. */
export function goBack(turn: Turn, setting: Setting): Turn {
  const { view } = turn.session
  const hasList = !isUpdateMode(setting.terms) && setting.terms.institution_id === null
  const toConsent = () => show(turn, setting, { view_name: 'CONSENT' })
  const { layer } = turn.session
  switch (view.view_name) {
    case 'SELECT_INSTITUTION':
      if (layer !== null) return showReview(turn, setting)
      return turn.session.has_consented && turn.session.added.length === 0 ? toConsent() : turn
    case 'SUBMIT_PHONE':
    case 'VERIFY_PHONE':
    case 'SELECT_SAVED_INSTITUTION':
    case 'SELECT_SAVED_ACCOUNT':
      return backFromPhone(turn, setting)
    case 'UPLOAD_DOCUMENTS':
      return beginsWithUpload(setting) ? toConsent() : toList(turn, setting)
    case 'CREDENTIAL':
    case 'OAUTH':
      return hasList ? toList(turn, setting) : toConsent()
    case 'RECAPTCHA':
    case 'MFA':
    case 'SELECT_ACCOUNT':
      return toLogin(turn, setting)
    case 'SELECT_AUTH_TYPE':
    case 'NUMBERS':
    case 'NUMBERS_SELECT_INSTITUTION':
      return backFromNumbers(turn, setting)
    case 'ERROR': {
      const way = waysFor(view, turn.session, setting).find((candidate) => candidate !== 'exit')
      return way === undefined ? turn : takeWay(turn, setting, way)
    }
    case 'CONSENT':
      // An embedded search has a list to go back to.
      return hasList && turn.session.institution_id !== null ? toList(turn, setting) : turn
    case 'VERIFICATION':
    case 'SAME_DAY_MICRODEPOSIT_AUTHORIZED':
    case 'INSTANT_MICRODEPOSIT_AUTHORIZED':
    case 'CONNECTED':
    case 'PROFILE_DATA_REVIEW':
    case 'LAYER':
    case 'LOADING':
    case 'FINISHED':
      return turn
  }
}
