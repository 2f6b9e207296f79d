import type { LayerPane, PhonePane } from '../../../protocol.ts'
import type { PaneProps } from '../pane-props.ts'
import { SelectAccountPane } from '../select-account.tsx'
import { ProfilePane } from './profile.tsx'
import { SavedInstitutionsPane } from './saved-institutions.tsx'
import { SubmitPhonePane } from './submit-phone.tsx'
import { VerifyPhonePane } from './verify-phone.tsx'

/** The screens of people who are known by their phone. */
export default function PhonePanes({ pane, ...shared }: PaneProps<PhonePane | LayerPane>) {
  switch (pane.view_name) {
    case 'SUBMIT_PHONE':
      return <SubmitPhonePane pane={pane} {...shared} />
    case 'VERIFY_PHONE':
      return <VerifyPhonePane pane={pane} {...shared} />
    case 'SELECT_SAVED_INSTITUTION':
      return <SavedInstitutionsPane pane={pane} {...shared} />
    case 'SELECT_SAVED_ACCOUNT':
      return <SelectAccountPane pane={pane} {...shared} />
    case 'PROFILE_DATA_REVIEW':
      return <ProfilePane pane={pane} {...shared} />
    case 'LAYER':
      return null
  }
}
