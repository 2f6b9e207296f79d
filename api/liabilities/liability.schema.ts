import { Type, type Static } from 'typebox'
import { CivilDate, Nullable, OneOf } from '@gingham/api-kit'

/** A day, or null. */
const day = (description: string) => Nullable(CivilDate(description), { description })
/** An amount in the account's currency, or null. */
const amount = (description: string) => Nullable(Type.Number(), { description })
const text = (description: string) => Nullable(Type.String(), { description })

const Apr = Type.Object(
  {
    apr_percentage: Type.Number({ description: 'Percent a year.' }),
    apr_type: OneOf(['balance_transfer_apr', 'cash_apr', 'penalty_apr', 'purchase_apr', 'special'], {
      description: 'What the rate is for.',
    }),
    balance_subject_to_apr: amount('How much of the debt the rate applies to.'),
    interest_charge_amount: amount('Interest of the latest statement under this rate.'),
  },
  { title: 'APR', description: 'A rate of interest.' },
)

export const CreditCardLiability = Type.Object(
  {
    account_id: text('The account that the debt is on.'),
    aprs: Type.Array(Apr, { description: 'Every rate of the card.' }),
    is_overdue: Nullable(Type.Boolean(), { description: 'Whether a payment is late.' }),
    last_payment_amount: amount('The latest payment.'),
    last_payment_date: day('When the latest payment was made.'),
    last_statement_issue_date: day('When the latest statement was made.'),
    last_statement_balance: amount('What the latest statement asks for in all.'),
    minimum_payment_amount: amount('The least that must be paid.'),
    next_payment_due_date: day('When it must be paid; in the past where it is overdue.'),
  },
  { title: 'CreditCardLiability', description: 'What is owed on a card.' },
)
export type CreditCardLiability = Static<typeof CreditCardLiability>

const address = {
  city: text('City.'),
  country: text('ISO 3166-1 code of the country.'),
  postal_code: text('Postal code.'),
  region: text('State or region.'),
  street: text('Street and number.'),
}

export const MortgageLiability = Type.Object(
  {
    account_id: Type.String({ description: 'The account that the debt is on.' }),
    account_number: text('The lender’s number of the loan.'),
    current_late_fee: amount('What is charged for late payment.'),
    escrow_balance: amount('What is set aside for taxes and insurance.'),
    has_pmi: Nullable(Type.Boolean(), { description: 'Whether the borrower pays mortgage insurance.' }),
    has_prepayment_penalty: Nullable(Type.Boolean(), { description: 'Whether paying early costs something.' }),
    interest_rate: Type.Object(
      {
        percentage: Nullable(Type.Number(), { description: 'Percent a year.' }),
        type: text('`fixed` or `variable`.'),
      },
      { title: 'MortgageInterestRate', description: 'The rate of interest.' },
    ),
    last_payment_amount: amount('The latest payment.'),
    last_payment_date: day('When the latest payment was made.'),
    loan_type_description: text('Kind of loan, such as `conventional`.'),
    loan_term: text('How long it runs from the start, such as `30 year`.'),
    maturity_date: day('When it is paid off.'),
    next_monthly_payment: amount('The next payment.'),
    next_payment_due_date: day('When the next payment is due.'),
    origination_date: day('When the loan was made.'),
    origination_principal_amount: amount('What was borrowed.'),
    past_due_amount: amount('What should have been paid by now and was not.'),
    property_address: Type.Object(address, {
      title: 'MortgagePropertyAddress',
      description: 'Where the property is.',
    }),
    ytd_interest_paid: amount('Interest paid this year.'),
    ytd_principal_paid: amount('Principal paid this year.'),
  },
  { title: 'MortgageLiability', description: 'What is owed on a house.' },
)
export type MortgageLiability = Static<typeof MortgageLiability>

const loanStatuses = [
  'cancelled',
  'charged off',
  'claim',
  'consolidated',
  'deferment',
  'delinquent',
  'discharged',
  'extension',
  'forbearance',
  'in grace',
  'in military',
  'in school',
  'not fully disbursed',
  'other',
  'paid in full',
  'refunded',
  'repayment',
  'transferred',
  'pending idr',
] as const

const repaymentPlans = [
  'extended graduated',
  'extended standard',
  'graduated',
  'income-contingent repayment',
  'income-based repayment',
  'income-sensitive repayment',
  'interest only',
  'other',
  'pay as you earn',
  'revised pay as you earn',
  'standard',
  'saving on a valuable education',
] as const

export const StudentLoan = Type.Object(
  {
    account_id: text('The account that the debt is on.'),
    account_number: text('The servicer’s number of the loan.'),
    disbursement_dates: Nullable(Type.Array(CivilDate('A day.')), { description: 'When money was paid out.' }),
    expected_payoff_date: day('When it is expected to be paid off.'),
    guarantor: text('Who answers for it.'),
    interest_rate_percentage: Type.Number({ description: 'Percent a year.' }),
    is_overdue: Nullable(Type.Boolean(), { description: 'Whether a payment is late.' }),
    last_payment_amount: amount('The latest payment.'),
    last_payment_date: day('When the latest payment was made.'),
    last_statement_balance: Type.Optional(amount('What is owed by the latest statement.')),
    last_statement_issue_date: day('When the latest statement was made.'),
    loan_name: text('Name of the loan.'),
    loan_status: Type.Object(
      {
        end_date: day('When the status ends.'),
        type: OneOf(loanStatuses, { description: 'The status.' }),
      },
      { title: 'StudentLoanStatus', description: 'Where the loan stands.' },
    ),
    minimum_payment_amount: amount('The least that must be paid.'),
    next_payment_due_date: day('When it must be paid; in the past where it is overdue.'),
    origination_date: day('When the loan was made.'),
    origination_principal_amount: amount('What was borrowed.'),
    outstanding_interest_amount: amount('Interest that has run up and is not paid.'),
    payment_reference_number: text('What to write on a payment.'),
    pslf_status: Type.Object(
      {
        estimated_eligibility_date: day('When the rest may be forgiven.'),
        payments_made: Nullable(Type.Integer(), { description: 'Payments that count.' }),
        payments_remaining: Nullable(Type.Integer(), { description: 'Payments that are still needed.' }),
      },
      { title: 'PSLFStatus', description: 'How far it is to forgiveness for public service.' },
    ),
    repayment_plan: Type.Object(
      {
        description: text('The plan in the servicer’s words.'),
        type: OneOf(repaymentPlans, { description: 'The plan.' }),
      },
      { title: 'StudentRepaymentPlan', description: 'How it is paid back.' },
    ),
    sequence_number: text('Number of the loan within its servicer’s account.'),
    servicer_address: Type.Object(address, {
      title: 'ServicerAddressData',
      description: 'Where payments are sent.',
    }),
    ytd_interest_paid: amount('Interest paid this year.'),
    ytd_principal_paid: amount('Principal paid this year.'),
  },
  { title: 'StudentLoan', description: 'What is owed for studies.' },
)
export type StudentLoan = Static<typeof StudentLoan>

export const LiabilitiesObject = Type.Object(
  {
    credit: Nullable(Type.Array(CreditCardLiability), { description: 'Cards; null where there are none.' }),
    mortgage: Nullable(Type.Array(MortgageLiability), { description: 'Mortgages; null where there are none.' }),
    student: Nullable(Type.Array(StudentLoan), { description: 'Student loans; null where there are none.' }),
  },
  { title: 'LiabilitiesObject', description: 'Debts by kind.' },
)
export type LiabilitiesObject = Static<typeof LiabilitiesObject>
