import type { WrongFiles } from '../../../protocol.ts'

type Named = (name: string) => string

/** Sentences for people who share their pay, or upload documents for another purpose. */
export interface PayrollMessages {
  /** The list of payroll providers, and the search for employers. */
  list: Record<'title' | 'search' | 'none_hint' | 'upload', string> & { paid_by: Named }
  upload: Record<'title' | 'body' | 'choose' | 'missing' | 'submit' | 'sandbox', string> & {
    limits: (files: number, megabytes: number) => string
    remove: Named
  }
  /** Bank statements that prove whose an account is. */
  proof: Record<'body' | 'sandbox' | 'sent_title', string> & { title: Named; sent: Named }
  wrong: Record<WrongFiles, string>
  connected: Named
}
