import type { PersonFields } from '../../../protocol.ts'
import type { Pair } from '../messages.ts'

type Named = (name: string) => string

type Shown<Sample extends string> = Record<'title' | 'body' | 'legend' | 'missing' | 'submit', string> & {
  samples: Record<Sample, string>
  /** After a picture that was no good. */
  failed: (tries_left: string) => string
}

/** Sentences for people who prove who they are. */
export interface VerificationMessages {
  terms: { title: Named; body: string; points: readonly Pair[]; agreement: Named; submit: string }
  sms: Record<
    | 'title'
    | 'body'
    | 'label'
    | 'missing'
    | 'submit'
    | 'code_title'
    | 'code_label'
    | 'code_missing'
    | 'code_submit'
    | 'resend'
    | 'other'
    | 'sandbox'
    | 'sandbox_code'
    | 'INVALID_PHONE_NUMBER'
    | 'INVALID_CODE',
    string
  > & { code_body: Named }
  person: {
    title: string
    body: string
    fields: Record<keyof PersonFields, string>
    id_hint: string
    missing: string
    wrong: Record<'name' | 'date_of_birth' | 'address' | 'id_number', string>
    submit: string
    sandbox: string
  }
  document: Shown<'drivers_license' | 'passport' | 'blurry' | 'expired'>
  selfie: Shown<'live' | 'photo'>
  result: Record<'success' | 'failed' | 'pending_review', Pair>
  finish: string
  /** Before leaving in the middle. */
  leave: Pair
}
