/** What a bank shows of a debt: terms, the latest statement and payment, and what is due. */
export type BankLiability =
  | ({ kind: 'credit'; account_key: string } & BankCreditLiability)
  | ({ kind: 'student'; account_key: string } & BankStudentLiability)
  | ({ kind: 'mortgage'; account_key: string } & BankMortgageLiability)

/** Rates are percent a year, amounts money with at most four decimals, days YYYY-MM-DD. */
export interface BankCreditLiability {
  aprs: readonly {
    apr_percentage: number
    apr_type: 'balance_transfer_apr' | 'cash_apr' | 'penalty_apr' | 'purchase_apr' | 'special'
    balance_subject_to_apr: number | null
    interest_charge_amount: number | null
  }[]
  is_overdue: boolean | null
  last_payment_amount: number | null
  last_payment_date: string | null
  last_statement_issue_date: string | null
  last_statement_balance: number | null
  minimum_payment_amount: number | null
  next_payment_due_date: string | null
}

export interface BankAddress {
  street: string | null
  city: string | null
  region: string | null
  postal_code: string | null
  country: string | null
}

export interface BankStudentLiability {
  account_number: string | null
  disbursement_dates: readonly string[] | null
  expected_payoff_date: string | null
  guarantor: string | null
  interest_rate_percentage: number
  is_overdue: boolean | null
  last_payment_amount: number | null
  last_payment_date: string | null
  last_statement_balance: number | null
  last_statement_issue_date: string | null
  loan_name: string | null
  /** `type` is one of the contract's statuses. */
  loan_status: { end_date: string | null; type: string }
  minimum_payment_amount: number | null
  next_payment_due_date: string | null
  origination_date: string | null
  origination_principal_amount: number | null
  outstanding_interest_amount: number | null
  payment_reference_number: string | null
  pslf_status: {
    estimated_eligibility_date: string | null
    payments_made: number | null
    payments_remaining: number | null
  }
  /** `type` is one of the contract's plans. */
  repayment_plan: { description: string | null; type: string }
  sequence_number: string | null
  servicer_address: BankAddress
  ytd_interest_paid: number | null
  ytd_principal_paid: number | null
}

export interface BankMortgageLiability {
  account_number: string | null
  current_late_fee: number | null
  escrow_balance: number | null
  has_pmi: boolean | null
  has_prepayment_penalty: boolean | null
  interest_rate: { percentage: number | null; type: 'fixed' | 'variable' | null }
  last_payment_amount: number | null
  last_payment_date: string | null
  loan_type_description: string | null
  loan_term: string | null
  maturity_date: string | null
  next_monthly_payment: number | null
  next_payment_due_date: string | null
  origination_date: string | null
  origination_principal_amount: number | null
  past_due_amount: number | null
  property_address: BankAddress
  ytd_interest_paid: number | null
  ytd_principal_paid: number | null
}
