import { choicesOf, viewInstitution } from './pane.ts'
import type { LayerPane } from './layer.protocol.ts'
import type { LayerView } from './layer-session.ts'
import { canSave, knownPhone } from './phone.ts'
import { defaultCallingCode, last4 } from './phone-number.ts'
import type { PhonePane, SavedInstitution } from './phone.protocol.ts'
import type { PhoneView, SavedLogin } from './phone-session.ts'
import { SANDBOX_OTP } from './sandbox-phones.data.ts'
import type { Session, Setting } from './session.ts'
import { institutionOf, startTurn } from './turn.ts'

/** A number that leads to saved banks (https://plaid.com/docs/link/returning-user/). */
const SANDBOX_PHONE = '+14155550011'

/** The panes of people who are known by their phone. Null for a session that lacks what the pane shows. */
export function phonePaneOf(view: PhoneView, session: Session, setting: Setting): PhonePane | null {
  const { terms } = setting
  const isSandbox = terms.environment === 'sandbox'
  const { phone, bank } = session
  switch (view.view_name) {
    case 'SUBMIT_PHONE': {
      const known = knownPhone(setting)
      return {
        ...view,
        known_last_4: known === null ? null : last4(known),
        calling_code: defaultCallingCode(terms.country_codes),
        sandbox_phone: isSandbox ? SANDBOX_PHONE : null,
      }
    }
    case 'VERIFY_PHONE':
      if (phone === null) return null
      return {
        ...view,
        phone_last_4: last4(phone.phone_number),
        can_skip: phone.purpose !== 'layer',
        sandbox_code: isSandbox ? SANDBOX_OTP : null,
      }
    case 'SELECT_SAVED_INSTITUTION':
      if (phone === null) return null
      return { view_name: 'SELECT_SAVED_INSTITUTION', saved: viewSaved(phone.saved, setting) }
    case 'SELECT_SAVED_ACCOUNT': {
      const chosen = institutionOf(session, setting)
      if (chosen === null || bank === null) return null
      const institution = viewInstitution(chosen, setting)
      const isShared = (account_key: string) => view.account_keys.includes(account_key)
      return { view_name: 'SELECT_SAVED_ACCOUNT', institution, ...choicesOf(bank.accounts, terms, isShared) }
    }
  }
}

/** The panes of Layer. */
export function layerPaneOf(view: LayerView, { layer }: Session, setting: Setting): LayerPane | null {
  if (view.view_name === 'LAYER') return view
  if (layer?.profile === undefined || layer.profile === null || layer.phone_number === null) return null
  const { identity, saved } = layer.profile
  return {
    view_name: 'PROFILE_DATA_REVIEW',
    phone_number: layer.phone_number,
    identity: { ...identity, ssn: '' },
    ssn_last_4: identity.ssn === '' ? null : last4(identity.ssn),
    banks: viewSaved(saved, setting),
    chosen: layer.chosen,
  }
}

function viewSaved(saved: readonly SavedLogin[], setting: Setting): SavedInstitution[] {
  return saved.flatMap(({ institution_id, accounts }, position) => {
    const institution = setting.institutions.find((candidate) => candidate.institution_id === institution_id)
    return institution === undefined
      ? []
      : [{ saved: position, institution: viewInstitution(institution, setting), accounts }]
  })
}

/** What the last pane says of saving, and of adding more. */
export function endingChoices(session: Session, setting: Setting) {
  const { phone } = session
  return {
    can_save: canSave(startTurn(session), setting),
    saved_for: phone?.is_verified === true && phone.purpose !== 'layer' ? last4(phone.phone_number) : null,
    can_add: setting.terms.is_multi_item,
  }
}
