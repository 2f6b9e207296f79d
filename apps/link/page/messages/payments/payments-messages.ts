import type { PaymentView, WrongNumbers } from '../../../protocol.ts'
import type { Pair } from '../messages.ts'

type Named = (name: string) => string

/** What is said about accounts that are paid from or to: numbers that are typed, deposits that verify them, payments. */
export interface PaymentsMessages {
  /** To log in, or to type numbers. */
  choice: { title: string; body: Named; instant: Pair; manual: Pair }
  /** Below the list of banks. */
  entry: string
  routing: Record<'title' | 'US' | 'CA' | 'US_hint' | 'CA_hint' | 'sandbox', string>
  account: Record<'title' | 'label' | 'type' | 'name' | 'name_hint' | 'sandbox', string> & {
    body: Named
    /** What the person agrees to. */
    agree: Record<'deposit' | 'database' | 'either', Named>
  }
  wrong: Record<WrongNumbers, string>
  matched: Record<'title' | 'body' | 'required' | 'skip', string>
  deposit: Record<'sent_title' | 'code_title' | 'code_label' | 'code_missing' | 'submit', string> & {
    sent: (mask: string, app: string) => string
    code: Named
    wrong: (tries_left: number) => string
    sandbox: Named
  }
  connected: Named
  payment: Record<PaymentView['kind'] | 'payee' | 'amount' | 'limit' | 'reference', string>
  /** Errors that only these screens end in. */
  codes: Record<'PAYMENT_CANCELLED' | 'PAYMENT_CONSENT_CANCELLED' | 'TOO_MANY_VERIFICATION_ATTEMPTS', Pair>
}
