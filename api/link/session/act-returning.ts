import { addBank, confirmProfile, openLayer, submitLayer } from './layer.ts'
import type { LayerAction } from './layer.protocol.ts'
import { connectAnother } from './multi-item.ts'
import {
  askForPhone,
  canSave,
  connectNew,
  mayUsePhone,
  resendOtp,
  selectSaved,
  skipPhone,
  submitOtp,
  submitPhone,
} from './phone.ts'
import type { PhoneAction } from './phone.protocol.ts'
import type { Setting, Turn } from './session.ts'
import { change } from './turn.ts'

/** What people do who are known by their phone, or who connect several banks. */
export function actReturning(
  turn: Turn,
  action: PhoneAction | LayerAction | { type: 'connect_another' },
  setting: Setting,
): Turn {
  const { view } = turn.session
  switch (action.type) {
    case 'use_phone':
      if (view.view_name === 'CONNECTED' && canSave(turn, setting)) return askForPhone(turn, setting, 'save')
      return view.view_name === 'CONSENT' && mayUsePhone(turn, setting)
        ? askForPhone(change(turn, { has_consented: true }), setting, 'find')
        : turn
    case 'submit_phone':
      return submitPhone(turn, setting, action.phone_number)
    case 'skip_phone':
      return skipPhone(turn, setting)
    case 'submit_otp':
      return submitOtp(turn, setting, action.code)
    case 'resend_otp':
      return resendOtp(turn)
    case 'select_saved':
      return selectSaved(turn, setting, action.saved)
    case 'connect_new_institution':
      return connectNew(turn, setting)
    case 'connect_another':
      return connectAnother(turn, setting)
    case 'submit_layer':
      return submitLayer(turn, setting, action)
    case 'open_layer':
      return openLayer(turn, setting)
    case 'add_bank':
      return addBank(turn, setting)
    case 'confirm_profile':
      return confirmProfile(turn, setting, action)
  }
}
