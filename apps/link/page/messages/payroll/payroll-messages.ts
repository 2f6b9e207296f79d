import type { WrongFiles } from '../../../protocol.ts'

type Named = (name: string) => string

/** Sentences for people who share their pay. */
export interface PayrollMessages {
  /** The list of payroll providers, and the search for employers. */
  list: Record<'title' | 'search' | 'none_hint' | 'upload', string> & { paid_by: Named }
  upload: Record<'title' | 'body' | 'choose' | 'missing' | 'submit' | 'sandbox', string> & {
    limits: (files: number, megabytes: number) => string
    remove: Named
  }
  wrong: Record<WrongFiles, string>
  connected: Named
}
