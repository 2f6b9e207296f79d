import type { View } from './session.ts'

const statusOfMfa = {
  device: 'choose_device',
  code: 'requires_code',
  questions: 'requires_questions',
  selections: 'requires_selections',
} as const

/** What `onExit` says of where a person left (https://plaid.com/docs/link/web, `metadata.status`). */
export function exitStatusOf(view: View): string | null {
  switch (view.view_name) {
    case 'SELECT_INSTITUTION':
    case 'UPLOAD_DOCUMENTS':
    case 'SELECT_SAVED_INSTITUTION':
      return 'institution_not_found'
    // Also before any institution is chosen.
    case 'CONSENT':
    case 'CREDENTIAL':
    case 'SELECT_AUTH_TYPE':
    case 'NUMBERS_SELECT_INSTITUTION':
    case 'SUBMIT_PHONE':
    case 'PROFILE_DATA_REVIEW':
      return 'requires_credentials'
    case 'RECAPTCHA':
      return 'requires_recaptcha'
    case 'MFA':
      return statusOfMfa[view.mfa.mfa_type]
    case 'OAUTH':
      return 'requires_oauth'
    case 'SELECT_ACCOUNT':
    case 'SELECT_SAVED_ACCOUNT':
    case 'NUMBERS':
      return 'requires_account_selection'
    case 'ERROR':
      return view.exit_status
    case 'LOADING':
      return exitStatusOf(view.from)
    case 'VERIFY_PHONE':
    case 'SAME_DAY_MICRODEPOSIT_AUTHORIZED':
    case 'INSTANT_MICRODEPOSIT_AUTHORIZED':
      return 'requires_code'
    case 'VERIFICATION':
    case 'LAYER':
    case 'CONNECTED':
    case 'FINISHED':
      return null
  }
}
