import type { ProfileFields } from '../../../protocol.ts'
import type { Pair } from '../messages.ts'

type Named = (name: string) => string

/** Sentences for people who are known by their phone, for Layer, and for logins that go on elsewhere. */
export interface PhonesMessages {
  /** On the first pane. */
  use: string
  submit: Record<
    | 'title'
    | 'body'
    | 'save_title'
    | 'save_body'
    | 'label'
    | 'country'
    | 'missing'
    | 'other'
    | 'submit'
    | 'skip'
    | 'sandbox'
    | 'INVALID_PHONE_NUMBER',
    string
  > & { known: Named }
  verify: Record<'title' | 'label' | 'missing' | 'submit' | 'resend' | 'resent' | 'INVALID_OTP' | 'sandbox', string> & {
    body: Named
  }
  saved: Record<'title' | 'body' | 'accounts_title' | 'other', string>
  connected: Record<'save' | 'another' | 'finish', string> & { saved: Named }
  /** Before leaving, when something is connected already. */
  leave: Record<'title' | 'body', string>
  profile: {
    title: string
    body: Named
    name: string
    address: string
    fields: Record<keyof ProfileFields, string>
    ssn_known: Named
    ssn_wrong: string
    banks: string
    no_banks: string
    add: string
    edit: string
    unknown: string
    phone: string
    submit: string
  }
  hand_off: Record<'qr' | 'here' | 'waiting', string> & { title: Named; waiting_title: Named; code: Named }
  /** The simulated bank's app, and its page on a phone. */
  app: Record<'unlock' | 'unlock_body' | 'other_device', string> & { unlock_title: Named }
  codes: Readonly<Record<string, Pair>>
}
