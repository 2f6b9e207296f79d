import { post } from '../page/session-client.ts'
import type { AccountChoice, InstitutionView, LinkApp } from '../protocol.ts'

/** For whom the page is shown, and by which bank. */
export interface Visit {
  institution: InstitutionView
  client_name: string
  language: string
  appearance: LinkApp['appearance']
}

export type BankAccount = Omit<AccountChoice, 'is_selected'>

/** Where the bank is met: in a page, in its own app, or on a phone that goes on for another device. */
export type BankPlace = 'page' | 'app' | 'other_device'

/** How a sandbox login may be made to fail (https://plaid.com/docs/sandbox/test-credentials). */
export const simulatedErrors = ['INSUFFICIENT_CREDENTIALS', 'ACCESS_NOT_GRANTED', 'NO_AUTH_ACCOUNTS'] as const

export interface BankAnswerRequest {
  username: string
  password: string
  choices: readonly number[]
  error_code: (typeof simulatedErrors)[number] | null
}

/** The conversation of a simulated bank's page with the server that plays the bank. */
export function makeBankClient(oauth_state_id: string, place: BankPlace) {
  const is_other_device = place === 'other_device'
  return {
    open: () => post<Visit>('oauth/open', { oauth_state_id, is_other_device }),
    logIn: (username: string, password: string) =>
      post<{ accounts: readonly BankAccount[] }>('oauth/log_in', { oauth_state_id, username, password }),
    answer: (request: BankAnswerRequest) =>
      post<{ return_to: string | null }>('oauth/answer', { oauth_state_id, is_other_device, ...request }),
  }
}
