import { exampleCreditCard } from '../accounts/index.ts'
import type { CreditCardLiability } from './liability.schema.ts'

/** The debt of the reference's card. */
export const exampleCardLiability: CreditCardLiability = {
  account_id: exampleCreditCard.account_id,
  aprs: [
    {
      apr_percentage: 21.49,
      apr_type: 'purchase_apr',
      balance_subject_to_apr: 612.3,
      interest_charge_amount: 10.97,
    },
  ],
  is_overdue: false,
  last_payment_amount: 140,
  last_payment_date: '2026-03-05',
  last_statement_issue_date: '2026-02-28',
  last_statement_balance: 612.3,
  minimum_payment_amount: 25,
  next_payment_due_date: '2026-03-25',
}
