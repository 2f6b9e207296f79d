import type { ErrorCode } from '@gingham/api-kit'
import type { AccountNumbers } from './bank-numbers.ts'
import type { Currency } from './payment-initiation.schema.ts'
import type { Scheme } from './payment.schema.ts'
import { findScheduleProblem, type Schedule } from './schedule.ts'

/** What is wrong with a payment: the error to answer, and a message that names the field. */
export interface Problem {
  error: ErrorCode
  message: string
}

/** Letters and digits, for a payment also single blanks between words: what every bank takes. */
export function findReferenceProblem(reference: string, { allows_blanks }: { allows_blanks: boolean }) {
  const isFine = (allows_blanks ? /^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/ : /^[A-Za-z0-9]+$/).test(reference)
  if (isFine) return undefined
  const message = `reference may have letters and digits only${allows_blanks ? ', and blanks between words' : ''}`
  return { error: 'PAYMENT_INVALID_REFERENCE', message } satisfies Problem
}

/** Pounds travel to British numbers, everything else to an IBAN. */
export function findRecipientProblem(currency: Currency, { iban, bacs }: AccountNumbers): Problem | undefined {
  if (currency === 'GBP' && bacs === null) {
    return { error: 'PAYMENT_INVALID_RECIPIENT', message: 'payments in GBP need a recipient with bacs' }
  }
  if (currency !== 'GBP' && iban === null) {
    return { error: 'PAYMENT_INVALID_RECIPIENT', message: `payments in ${currency} need a recipient with an iban` }
  }
  return undefined
}

export interface PaymentTerms {
  currency: Currency
  reference: string
  recipient: AccountNumbers
  scheme: Scheme | null
  schedule: Omit<Schedule, 'adjusted_start_date'> | null
}

/** What is wrong with a payment, or undefined. @param today YYYY-MM-DD, UTC */
export function findPaymentProblem(
  { currency, reference, recipient, scheme, schedule }: PaymentTerms,
  today: string,
): Problem | undefined {
  const problem = findReferenceProblem(reference, { allows_blanks: true }) ?? findRecipientProblem(currency, recipient)
  if (problem !== undefined) return problem
  if (scheme?.startsWith('SEPA') === true && currency !== 'EUR') {
    return {
      error: 'PAYMENT_SCHEME_NOT_SUPPORTED',
      message: `options.scheme ${scheme} moves EUR only, not ${currency}`,
    }
  }
  if (schedule === null) return undefined
  if (currency !== 'GBP') return { error: 'INVALID_FIELD', message: 'amount.currency must be GBP for a standing order' }
  const message = findScheduleProblem(schedule, today)
  return message === undefined ? undefined : { error: 'PAYMENT_INVALID_SCHEDULE', message }
}
