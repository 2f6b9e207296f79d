import { isPhoneNumber } from '../../contact-details.ts'
import { listed } from './choose-institution.ts'
import type { LayerProfile, LayerResult, LayerState, ProfileGroup } from './layer-session.ts'
import type { LayerAction, ProfileFields } from './layer.protocol.ts'
import { normalizePhone } from './phone-number.ts'
import type { SavedLogin } from './phone-session.ts'
import type { FoundAccount, Setting, Turn } from './session.ts'
import { ask, change, record, show } from './turn.ts'

/** Before the app has said whose session it is. */
export const layerBegin: LayerState = { phone_number: null, profile: null, chosen: [] }

/** The app has a number, or, when that was not enough, a date of birth. */
export function submitLayer(turn: Turn, setting: Setting, action: LayerAction & { type: 'submit_layer' }): Turn {
  const { view, layer } = turn.session
  if (view.view_name !== 'LAYER' || layer === null) return turn
  const { phone_number, date_of_birth } = action
  if (phone_number !== null) {
    const given = normalizePhone(phone_number)
    // Other countries are never available.
    const isAmerican = given.startsWith('+1') && isPhoneNumber(given)
    if (!isAmerican) return refuse(change(turn, { layer: layerBegin }), setting, 'LAYER_NOT_AVAILABLE')
    return ask(turn, { type: 'find_profile', phone_number: given, date_of_birth: null })
  }
  if (date_of_birth === null) return turn
  if (layer.phone_number === null) return refuse(turn, setting, 'LAYER_AUTOFILL_NOT_AVAILABLE')
  return ask(turn, { type: 'find_profile', phone_number: layer.phone_number, date_of_birth })
}

function refuse(turn: Turn, setting: Setting, event: 'LAYER_NOT_AVAILABLE' | 'LAYER_AUTOFILL_NOT_AVAILABLE'): Turn {
  return record(standBy(turn, false), setting, event)
}

/** Nothing is shown: no view comes up. */
function standBy(turn: Turn, is_ready: boolean): Turn {
  return change(turn, { view: { view_name: 'LAYER', is_ready }, pane_number: turn.session.pane_number + 1 })
}

export function takeProfile(turn: Turn, setting: Setting, found: LayerResult & { type: 'profile_found' }): Turn {
  const { phone_number, date_of_birth, profile } = found
  if (profile === null || !satisfies(profile, setting)) {
    const kept = change(turn, { layer: { ...layerBegin, phone_number } })
    return refuse(kept, setting, date_of_birth === null ? 'LAYER_NOT_AVAILABLE' : 'LAYER_AUTOFILL_NOT_AVAILABLE')
  }
  const chosen = profile.saved.length === 0 ? [] : [0]
  return record(standBy(change(turn, { layer: { phone_number, profile, chosen } }), true), setting, 'LAYER_READY')
}

/** Whether the person has what the template wants; somebody of whom nothing is known never has. */
function satisfies({ identity, saved }: LayerProfile, { terms }: Setting): boolean {
  const { street2: _, ...fields } = identity
  const known = Object.values(fields).filter((field) => field !== '')
  if (known.length === 0 && saved.length === 0) return false
  if (terms.layer?.requires_identity === true && known.length < Object.keys(fields).length) return false
  return terms.layer?.requires_accounts !== true || saved.length > 0
}

/** The app opens Link. */
export function openLayer(turn: Turn, setting: Setting): Turn {
  const { view } = turn.session
  if (view.view_name !== 'LAYER') return turn
  const opened = record(turn, setting, 'OPEN', { is_update_mode: 'false' })
  if (view.is_ready) return show(opened, setting, { view_name: 'CONSENT' })
  const error = setting.describeError('PROFILE_AUTHENTICATION_FAILED')
  return show(opened, setting, { view_name: 'ERROR', error, exit_status: 'requires_code' })
}

/** The person has agreed: is the phone theirs? */
export function beginVerification(turn: Turn, setting: Setting, { phone_number }: LayerState): Turn {
  if (phone_number === null) return turn
  const phone = { phone_number, purpose: 'layer', is_verified: false, wrong_codes: 0, saved: [] } as const
  return show(change(turn, { phone }), setting, { view_name: 'VERIFY_PHONE', error: null, is_resent: false })
}

export function showReview(turn: Turn, setting: Setting): Turn {
  const cleared = change(turn, { institution_id: null, login: null, bank: null, oauth: null })
  return show(cleared, setting, { view_name: 'PROFILE_DATA_REVIEW' })
}

/** From the review to the list of banks. */
export function addBank(turn: Turn, setting: Setting): Turn {
  return turn.session.view.view_name === 'PROFILE_DATA_REVIEW' ? show(turn, setting, listed) : turn
}

/** A bank was connected on the way: it stands with the others, and is the one that is ticked. */
export function keepBank(turn: Turn, setting: Setting, layer: LayerState, accounts: readonly FoundAccount[]): Turn {
  const { bank, institution_id } = turn.session
  if (bank === null || institution_id === null || layer.profile === null) return turn
  const added: SavedLogin = {
    institution_id,
    connection: bank.connection,
    account_keys: accounts.map(({ account_key }) => account_key),
    accounts: accounts.map(({ name, mask }) => ({ name, mask })),
    needs_login: false,
  }
  const saved = [...layer.profile.saved, added]
  const profile = { ...layer.profile, saved }
  return showReview(change(turn, { layer: { ...layer, profile, chosen: [saved.length - 1] } }), setting)
}

/** The person is content: Items are made of the banks that they have ticked. */
export function confirmProfile(
  turn: Turn,
  setting: Setting,
  { identity, banks }: LayerAction & { type: 'confirm_profile' },
): Turn {
  const { view, layer } = turn.session
  if (view.view_name !== 'PROFILE_DATA_REVIEW' || layer === null) return turn
  const { profile, phone_number } = layer
  if (profile === null || phone_number === null) return turn
  const chosen = profile.saved.filter((_, position) => banks.includes(position))
  if (setting.terms.layer?.requires_accounts === true && chosen.length === 0) return turn
  const told = tidy(identity, profile.identity)
  return ask(turn, {
    type: 'create_profile',
    phone_number,
    identity: told,
    edited: editedGroups(profile.identity, told),
    banks: chosen,
  })
}

function tidy(identity: ProfileFields, known: ProfileFields): ProfileFields {
  const entries = Object.entries(identity).map(([name, text]) => [name, text.trim()])
  const trimmed = Object.fromEntries(entries) as unknown as ProfileFields
  const ssn = trimmed.ssn.replaceAll(/\D/g, '')
  return { ...trimmed, ssn: ssn === '' ? known.ssn : ssn }
}

const groups: Readonly<Record<ProfileGroup, readonly (keyof ProfileFields)[]>> = {
  name: ['first_name', 'last_name'],
  address: ['street', 'street2', 'city', 'region', 'postal_code', 'country'],
  email: ['email'],
  date_of_birth: ['date_of_birth'],
  ssn: ['ssn'],
}

function editedGroups(before: ProfileFields, after: ProfileFields): ProfileGroup[] {
  const names = Object.keys(groups) as ProfileGroup[]
  return names.filter((name) => groups[name].some((field) => before[field] !== after[field]))
}
