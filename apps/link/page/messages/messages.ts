import type { WayForward } from '../../protocol.ts'
import { en } from './en.ts'
import type { PayrollMessages } from './payroll/payroll-messages.ts'
import type { PhonesMessages } from './phones/phones-messages.ts'
import type { VerificationMessages } from './verification/verification-messages.ts'
import type { PaymentsMessages } from './payments/payments-messages.ts'

type Named = (name: string) => string
type Counted = (count: number) => string

/** A heading and a sentence. */
export type Pair = readonly [title: string, body: string]

/** Every sentence that Link can say. A language is complete when it has this type. */
export interface Messages {
  language: string
  frame: Record<'title' | 'back' | 'close' | 'continue' | 'loading' | 'working' | 'secured' | 'sandbox', string>
  consent: {
    title: Named
    update_title: Named
    update_body: Named
    points: readonly Pair[]
    data_title: Named
    agreement: Named
  }
  scopes: Readonly<Record<string, string>>
  institutions: {
    title: string
    search: string
    clear: string
    results: Counted
    none: Named
    none_hint: string
    notices: Record<'degraded' | 'down' | 'unsupported', string>
  }
  credential: Record<
    | 'body'
    | 'username'
    | 'password'
    | 'username_missing'
    | 'password_missing'
    | 'show'
    | 'hide'
    | 'submit'
    | 'sandbox_title'
    | 'sandbox_fill'
    | 'INVALID_CREDENTIALS'
    | 'INVALID_UPDATED_USERNAME',
    string
  > & { title: Named; degraded: Named }
  recaptcha: { title: string; body: Named; label: string; missing: string; sandbox: string }
  mfa: {
    title: string
    device: Named
    device_missing: string
    code: string
    code_label: string
    code_missing: string
    questions: Named
    answer_missing: string
    selections: Named
    selection_missing: string
    INVALID_MFA: string
    sandbox_code: Named
  }
  oauth: {
    title: Named
    body: Named
    submit: Named
    waiting_title: Named
    waiting: string
    reopen: string
    blocked: string
  }
  accounts: {
    title: string
    title_single: string
    body: Named
    all: string
    none: string
    missing: string
    hidden: (count: number, app: string) => string
    ending: Named
    submit: string
    submit_single: string
  }
  numbers: Record<
    'title' | 'routing' | 'account' | 'routing_missing' | 'account_missing' | 'sandbox_title' | 'INSTANT_MATCH_FAILED',
    string
  > & { body: Named }
  payments: PaymentsMessages
  phones: PhonesMessages
  verification: VerificationMessages
  payroll: PayrollMessages
  loading: { connecting: Named; connecting_body: string; sharing: string; sharing_body: string }
  connected: { title: string; body: (bank: string, app: string) => string; shared: Counted; submit: string }
  leave: Record<'title' | 'body' | 'stay' | 'submit', string>
  error: {
    ways: Record<Exclude<WayForward, 'visit_bank'>, string> & { visit_bank: Named }
    code: string
    other: Pair
    codes: Readonly<Record<string, Pair>>
  }
  /** The pages of simulated banks. */
  bank: Record<
    | 'login_title'
    | 'login_body'
    | 'cancel'
    | 'allow_body'
    | 'allow'
    | 'deny'
    | 'ending'
    | 'ending_good'
    | 'over_title'
    | 'unknown_title',
    string
  > & { allow_title: Named }
  /** Words for account subtypes; a subtype without a word is shown as the bank spells it. */
  account_types: Readonly<Record<string, string>>
  finished: { success_title: string; exit_title: string; body: string }
}

/** Languages besides English, loaded when they are needed. */
const languages: Readonly<Record<string, () => Promise<Messages>>> = {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  it: async () => (await import('./it.ts')).it,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  pt: async () => (await import('./pt.ts')).pt,
}

/** Every language that Link speaks. */
export const spokenLanguages: readonly string[] = ['en', ...Object.keys(languages)]

/** The sentences of a language; English for a language that we do not speak yet. */
export async function loadMessages(language: string): Promise<{ language: string; messages: Messages }> {
  const load = languages[language]
  return load === undefined ? { language: 'en', messages: en } : { language, messages: await load() }
}
