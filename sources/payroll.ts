/** What a payroll provider tells of somebody who is paid: employers, pay stubs and tax forms, one account for each employer. */
export interface BankPayroll {
  accounts: readonly PayrollAccount[]
}

export interface PayrollAccount {
  /** Stable at the provider for as long as the person has pay data there. */
  account_key: string
  rate_of_pay: {
    /** What `pay_amount` is paid for: `ANNUAL`, `HOURLY`, or null where it is not known. */
    pay_rate: string | null
    pay_amount: number | null
  }
  pay_frequency: PayFrequency | null
  /** Null where the provider tells nothing of the employment itself. */
  employment: PayrollEmployment | null
  /** Newest first. */
  pay_stubs: readonly PayStub[]
  /** Newest first. */
  w2s: readonly W2[]
  /** Newest first. */
  form1099s: readonly Form1099[]
}

export type PayFrequency = 'WEEKLY' | 'BIWEEKLY' | 'SEMI_MONTHLY' | 'MONTHLY' | 'UNKNOWN'

export interface PayrollEmployment {
  status: 'ACTIVE' | 'INACTIVE'
  /** YYYY-MM-DD. */
  start_date: string
  end_date: string | null
  employer: { name: string }
  title: string | null
  platform_ids: { employee_id: string | null; payroll_id: string | null; position_id: string | null }
  employee_type: 'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'OTHER' | null
}

export interface PayrollAddress {
  city: string | null
  country: string | null
  postal_code: string | null
  region: string | null
  street: string | null
}

export interface PayrollEmployee {
  address: PayrollAddress
  name: string | null
  /** `SINGLE`, `MARRIED` or `NOT LISTED`. */
  marital_status: string | null
  taxpayer_id: { id_type: string | null; id_mask: string | null }
}

export interface PayrollEmployer {
  address: PayrollAddress
  name: string | null
}

interface Currency {
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}

/** What one payday brought, and what the year had brought by then. Field names and null are those of the wire. */
export interface PayStub {
  /** Stable at the provider for as long as the stub exists. */
  document_key: string
  deductions: {
    breakdown: readonly (Currency & {
      current_amount: number | null
      description: string | null
      ytd_amount: number | null
    })[]
    total: Currency & { current_amount: number | null; ytd_amount: number | null }
  }
  earnings: {
    breakdown: readonly (Currency & {
      canonical_description: string | null
      current_amount: number | null
      description: string | null
      hours: number | null
      rate: number | null
      ytd_amount: number | null
    })[]
    total: Currency & { current_amount: number | null; hours: number | null; ytd_amount: number | null }
  }
  employee: PayrollEmployee
  employer: PayrollEmployer
  net_pay: Currency & { current_amount: number | null; description: string | null; ytd_amount: number | null }
  pay_period_details: Currency & {
    pay_amount: number | null
    distribution_breakdown: readonly (Currency & {
      account_name: string | null
      bank_name: string | null
      current_amount: number | null
      mask: string | null
      type: string | null
    })[]
    end_date: string | null
    gross_earnings: number | null
    pay_date: string | null
    pay_frequency: PayFrequency | null
    /** Absent where it is not known. */
    pay_basis?: 'SALARY' | 'HOURLY' | 'COMMISSION'
    start_date: string | null
  }
}

/** Form W-2 of one year. Boxes are text, as the form is; null where a box is empty. */
export interface W2 {
  document_key: string
  employer: PayrollEmployer
  employee: PayrollEmployee
  tax_year: string | null
  employer_id_number: string | null
  wages_tips_other_comp: string | null
  federal_income_tax_withheld: string | null
  social_security_wages: string | null
  social_security_tax_withheld: string | null
  medicare_wages_and_tips: string | null
  medicare_tax_withheld: string | null
  social_security_tips: string | null
  allocated_tips: string | null
  box_9: string | null
  dependent_care_benefits: string | null
  nonqualified_plans: string | null
  box_12: readonly { code: string | null; amount: string | null }[]
  statutory_employee: string | null
  retirement_plan: string | null
  third_party_sick_pay: string | null
  other: string | null
  state_and_local_wages: readonly {
    state: string | null
    employer_state_id_number: string | null
    state_wages_tips: string | null
    state_income_tax: string | null
    local_wages_tips: string | null
    local_income_tax: string | null
    locality_name: string | null
  }[]
}

/** Form 1099 of one year: what clients (`MISC`) or buyers through a platform (`K`) paid. What is absent is an empty box. */
export interface Form1099 {
  document_key: string
  form_1099_type: 'FORM_1099_TYPE_MISC' | 'FORM_1099_TYPE_K'
  tax_year: string
  recipient: { address: PayrollAddress; name: string; tin: string; account_number: string }
  /** Who paid, on the form MISC. */
  payer?: { address: PayrollAddress; name: string; tin: string; telephone_number: string }
  /** Who processed payments, on the form K. */
  filer?: { address: PayrollAddress; name: string; tin: string; type: string }
  nonemployee_compensation?: number
  gross_amount?: number
  number_of_payment_transactions?: string
  merchant_category_code?: string
  /** January first; twelve of them, adding up to `gross_amount`. */
  monthly_amounts?: readonly number[]
}

/** An employer whose payroll a source can connect to. */
export interface SourceEmployer {
  employer_id: string
  name: string
  address: { street: string; city: string; region: string; postal_code: string; country: string }
  /** Where its employees log in. */
  institution_id: string
}

/** A document that a person has uploaded. */
export interface SourceDocument {
  name: string
  /** `application/json`, `application/pdf`, `image/jpeg`, `image/png`, … */
  content_type: string
  file: Uint8Array
}

/** What reading one uploaded document brought. Names as on the wire. */
export interface DocumentFindings {
  /** Name of the file. */
  name: string
  /** Which row of the reading it holds; null where nobody can tell what it is. */
  document_key: string | null
  status: 'PROCESSING_COMPLETE' | 'DOCUMENT_ERROR'
  file_type: 'UNKNOWN' | 'IMAGE' | 'TRUE_PDF'
  page_count: number | null
  /** What looking for signs of tampering came to. */
  risk: {
    status: 'PROCESSING_COMPLETE' | 'PROCESSING_ERROR' | 'PASSWORD_PROTECTED' | 'VIRUS_DETECTED'
    /** 0 to 100: the higher, the likelier a fraud. */
    risk_score: number | null
    risk_signals: readonly DocumentRiskSignal[]
  }
}

export interface DocumentRiskSignal {
  type: string | null
  field: string | null
  has_fraud_risk: boolean | null
  institution_metadata: { item_id: string } | null
  expected_value: string | null
  actual_value: string | null
  signal_description: string | null
  page_number: number | null
}

/** A bank statement that a person has uploaded. Names and null are those of the wire; without accounts where it could not be read. */
export interface UploadedStatement {
  document_key: string
  accounts: readonly {
    /** What transactions name the account by; the same account has the same key in every statement of its bank. */
    account_key: string | null
    name: string | null
    bank_name: string | null
    account_type: string | null
    account_number: string | null
    owner: { name: string | null; address: PayrollAddress }
    /** Days are YYYY-MM-DD, the first and the last one included. */
    periods: readonly {
      start_date: string | null
      end_date: string | null
      starting_balance: number | null
      ending_balance: number | null
    }[]
  }[]
  /** As printed: oldest first. Positive amounts leave the account. */
  transactions: readonly {
    account_key: string | null
    amount: number | null
    date: string | null
    original_description: string | null
  }[]
}

/** What reading one bank statement brought. */
export interface StatementReading {
  /** The accounts that it is about; none where that cannot be made out. Null for a picture that nobody has read. */
  accounts: UploadedStatement['accounts'] | null
  /** Null where pages cannot be counted. */
  page_count: number | null
  risk: DocumentFindings['risk']
}

/** What a set of documents says: pay data in one account, bank statements, and a finding for each document, in order. */
export interface DocumentReading {
  payroll: BankPayroll
  bank_statements: readonly UploadedStatement[]
  findings: readonly DocumentFindings[]
}
