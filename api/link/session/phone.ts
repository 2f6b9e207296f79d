import { isPhoneNumber } from '../../contact-details.ts'
import { goToInstitution, listed, supportsProducts } from './choose-institution.ts'
import { showReview } from './layer.ts'
import { callingCodeOf, normalizePhone } from './phone-number.ts'
import type { PhoneResult, PhoneState, SavedLogin } from './phone-session.ts'
import type { PhonePurpose } from './phone.protocol.ts'
import { SANDBOX_OTP } from './sandbox-phones.data.ts'
import type { Setting, Turn } from './session.ts'
import { ask, change, load, record, recordError, show } from './turn.ts'

/** After so many wrong codes nobody is asked again. Source: https://plaid.com/docs/layer/ */
const WRONG_CODES_MAX = 3

/** The number that the app knows, where people can be known by it. */
export function knownPhone({ terms }: Setting): string | null {
  const { phone_number, has_returning_users } = terms
  return has_returning_users && phone_number !== null && callingCodeOf(phone_number) !== null ? phone_number : null
}

/** After consent, when the app knows the number: is there anything saved under it? */
export function lookUpPhone(turn: Turn, phone_number: string): Turn {
  return ask(turn, { type: 'find_saved', phone_number, purpose: 'find', is_automatic: true })
}

/** Asks for the number. */
export function askForPhone(turn: Turn, setting: Setting, purpose: PhonePurpose): Turn {
  return show(turn, setting, { view_name: 'SUBMIT_PHONE', purpose, error: null })
}

/** Whether the person may have what was just connected saved. */
export function canSave({ session }: Turn, { terms }: Setting): boolean {
  return terms.has_returning_users && session.item !== null && session.phone === null
}

/** @param typed null for the number that the app knows */
export function submitPhone(turn: Turn, setting: Setting, typed: string | null): Turn {
  const { view } = turn.session
  const given = typed === null ? knownPhone(setting) : normalizePhone(typed)
  if (view.view_name !== 'SUBMIT_PHONE' || given === null) return turn
  const submitted = record(turn, setting, 'SUBMIT_PHONE')
  if (!isPhoneNumber(given)) {
    const error = setting.describeError('INVALID_PHONE_NUMBER')
    return show(recordError(submitted, setting, 'INVALID_PHONE_NUMBER'), setting, { ...view, error })
  }
  // People of other countries go on as if nobody had asked.
  if (callingCodeOf(given) === null) return goOn(submitted, setting, view.purpose)
  return ask(submitted, { type: 'find_saved', phone_number: given, purpose: view.purpose, is_automatic: false })
}

/** Without a number, or without its code. */
export function skipPhone(turn: Turn, setting: Setting): Turn {
  const { view, phone } = turn.session
  if (view.view_name === 'SUBMIT_PHONE') {
    return goOn(record(turn, setting, 'SKIP_SUBMIT_PHONE'), setting, view.purpose)
  }
  if (view.view_name !== 'VERIFY_PHONE' || phone === null || phone.purpose === 'layer') return turn
  return goOn(record(change(turn, { phone: null }), setting, 'SKIP_SUBMIT_PHONE'), setting, phone.purpose)
}

function goOn(turn: Turn, setting: Setting, purpose: PhonePurpose): Turn {
  return show(turn, setting, purpose === 'save' ? { view_name: 'CONNECTED' } : listed)
}

/** What is saved under the number is known: a code is on its way. */
export function takeSaved(turn: Turn, setting: Setting, found: PhoneResult & { type: 'saved_found' }): Turn {
  const { phone_number, purpose, is_automatic } = found
  // Somebody new is asked first: no message goes to a person who has not agreed to any.
  if (is_automatic && found.saved.length === 0) return askForPhone(turn, setting, 'find')
  const saved = found.saved.filter((login) => isUsable(login, setting))
  const known = change(turn, { phone: { phone_number, purpose, is_verified: false, wrong_codes: 0, saved } })
  return askForCode(is_automatic ? record(known, setting, 'AUTO_SUBMIT_PHONE') : known, setting)
}

function isUsable({ institution_id }: SavedLogin, setting: Setting): boolean {
  const institution = setting.institutions.find((candidate) => candidate.institution_id === institution_id)
  return institution !== undefined && supportsProducts(institution, setting)
}

export function askForCode(turn: Turn, setting: Setting): Turn {
  return show(turn, setting, { view_name: 'VERIFY_PHONE', error: null, is_resent: false })
}

/** A new code, which is as good as the one before. Wrong ones count on. */
export function resendOtp(turn: Turn): Turn {
  const { view } = turn.session
  return view.view_name === 'VERIFY_PHONE' ? change(turn, { view: { ...view, error: null, is_resent: true } }) : turn
}

export function submitOtp(turn: Turn, setting: Setting, code: string): Turn {
  const { view, phone } = turn.session
  if (view.view_name !== 'VERIFY_PHONE' || phone === null) return turn
  const submitted = record(turn, setting, 'SUBMIT_OTP')
  if (code.replaceAll(/\s/g, '') !== SANDBOX_OTP) return refuseCode(submitted, setting, phone)
  const verified = change(submitted, { phone: { ...phone, is_verified: true, wrong_codes: 0 } })
  switch (phone.purpose) {
    // Layer tells in the other order. Source: https://plaid.com/docs/layer/
    case 'layer':
      return record(showReview(verified, setting), setting, 'VERIFY_PHONE')
    case 'save':
      return save(record(verified, setting, 'VERIFY_PHONE'), phone)
    case 'find':
      return offerSaved(record(verified, setting, 'VERIFY_PHONE'), setting, phone.saved)
  }
}

function save(turn: Turn, { phone_number }: PhoneState): Turn {
  const { item } = turn.session
  if (item === null) return turn
  return ask(turn, { type: 'remember', phone_number, item_id: item.item_id })
}

function refuseCode(turn: Turn, setting: Setting, phone: PhoneState): Turn {
  const wrong_codes = phone.wrong_codes + 1
  const counted = change(turn, { phone: { ...phone, wrong_codes } })
  if (wrong_codes < WRONG_CODES_MAX) {
    const error = setting.describeError('INVALID_OTP')
    return show(recordError(counted, setting, 'INVALID_OTP'), setting, {
      view_name: 'VERIFY_PHONE',
      error,
      is_resent: false,
    })
  }
  const code = 'PROFILE_AUTHENTICATION_FAILED'
  // What is connected stays connected, unsaved.
  if (phone.purpose === 'save') return show(recordError(counted, setting, code), setting, { view_name: 'CONNECTED' })
  const error = setting.describeError(code)
  const shown = show(counted, setting, { view_name: 'ERROR', error, exit_status: 'requires_code' })
  return recordError(shown, setting, code)
}

/** One bank is gone to at once, of several the person chooses. */
function offerSaved(turn: Turn, setting: Setting, saved: readonly SavedLogin[]): Turn {
  const [only] = saved
  if (only === undefined) return show(turn, setting, listed)
  if (saved.length > 1) return show(turn, setting, { view_name: 'SELECT_SAVED_INSTITUTION' })
  return openSaved(turn, setting, only, 'AUTO_SELECT_SAVED_INSTITUTION')
}

/** The person chooses a bank that they have connected before. */
export function selectSaved(turn: Turn, setting: Setting, position: number): Turn {
  const { view, phone } = turn.session
  const saved = phone?.saved[position]
  if (view.view_name !== 'SELECT_SAVED_INSTITUTION' || saved === undefined) return turn
  return openSaved(turn, setting, saved, 'SAVED_INSTITUTION')
}

function openSaved(turn: Turn, setting: Setting, saved: SavedLogin, match_reason: string): Turn {
  const { institution_id, needs_login } = saved
  const institution = setting.institutions.find((candidate) => candidate.institution_id === institution_id)
  const chosen = record(change(turn, { institution_id, login: null, bank: null }), setting, 'SELECT_INSTITUTION', {
    match_reason,
  })
  // Banks with pages of their own give access to one app at a time; others may want the login again, or be down.
  const isReusable = !needs_login && institution?.oauth === false && institution.health === 'HEALTHY'
  return isReusable
    ? load(chosen, setting, { type: 'open_saved', saved })
    : goToInstitution(chosen, setting, institution_id)
}

/** The saved login still opens the bank: nothing has to be typed. */
export function acceptSaved(turn: Turn, setting: Setting, opened: PhoneResult & { type: 'saved_opened' }): Turn {
  const { saved, accounts } = opened
  const bank = { connection: saved.connection, accounts }
  return show(change(turn, { bank }), setting, {
    view_name: 'SELECT_SAVED_ACCOUNT',
    account_keys: saved.account_keys,
  })
}

/** Another bank than those that are saved. */
export function connectNew(turn: Turn, setting: Setting): Turn {
  const { view_name } = turn.session.view
  if (view_name !== 'SELECT_SAVED_INSTITUTION' && view_name !== 'SELECT_SAVED_ACCOUNT') return turn
  const cleared = change(turn, { institution_id: null, login: null, bank: null, oauth: null })
  return show(record(cleared, setting, 'CONNECT_NEW_INSTITUTION'), setting, listed)
}

/** One step back from the screens of this file. */
export function backFromPhone(turn: Turn, setting: Setting): Turn {
  const { view, phone, item } = turn.session
  const cleared = change(turn, { institution_id: item === null ? null : turn.session.institution_id, phone: null })
  if (view.view_name === 'VERIFY_PHONE' && phone !== null && phone.purpose !== 'layer') {
    return askForPhone(cleared, setting, phone.purpose)
  }
  if (view.view_name === 'SELECT_SAVED_ACCOUNT' && phone !== null && phone.saved.length > 1) {
    const kept = change(turn, { institution_id: null, bank: null })
    return show(kept, setting, { view_name: 'SELECT_SAVED_INSTITUTION' })
  }
  return show(cleared, setting, { view_name: item === null ? 'CONSENT' : 'CONNECTED' })
}

/** A list of banks comes next: what is saved may be looked up instead. */
export function mayUsePhone({ session }: Turn, { terms }: Setting): boolean {
  return terms.has_returning_users && session.institution_id === null
}
