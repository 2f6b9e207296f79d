import { Type, type Static } from 'typebox'
import { CivilDate, Nullable, OneOf } from '@gingham/api-kit'

const text = (description: string) => Type.Optional(Nullable(Type.String(), { description }))
const amount = (description: string) => Type.Optional(Nullable(Type.Number(), { description }))
const day = (description: string) => Type.Optional(Nullable(CivilDate(description), { description }))
const currency = {
  iso_currency_code: text('ISO 4217 code; null when unofficial_currency_code is given.'),
  unofficial_currency_code: text('Code of a currency that ISO 4217 does not know.'),
}

export const DocumentMetadata = Type.Object(
  {
    name: Type.Optional(Type.String({ description: 'Name of the file.' })),
    status: text(
      'DOCUMENT_STATUS_PROCESSING_COMPLETE, or DOCUMENT_STATUS_DOCUMENT_ERROR for one that could not be read.',
    ),
    doc_id: Type.Optional(Type.String({ description: 'Id of the document.' })),
    doc_type: Type.Optional(
      OneOf(['UNKNOWN', 'DOCUMENT_TYPE_PAYSTUB', 'DOCUMENT_TYPE_US_TAX_W2'], { description: 'Kind of document.' }),
    ),
  },
  { title: 'DocumentMetadata', description: 'A document.' },
)

const Pay = Type.Object(
  { amount: amount('The amount.'), currency: text('ISO 4217 code.') },
  { title: 'Pay', description: 'An amount of money.' },
)

const Address = Type.Object(
  {
    city: text('City.'),
    country: text('ISO 3166-1 alpha-2.'),
    postal_code: text('Postal code.'),
    region: text('State or province.'),
    street: text('Street and number.'),
    line1: text('The same as `street`.'),
    line2: text('Null.'),
    state_code: text('The same as `region`.'),
  },
  { title: 'PaystubAddress', description: 'A postal address.' },
)

export const Employee = Type.Object(
  {
    address: Address,
    name: Nullable(Type.String(), { description: 'Name as the document has it.' }),
    marital_status: text('single or married.'),
    taxpayer_id: Type.Optional(
      Type.Object(
        {
          id_type: text('Kind of number, such as SSN.'),
          id_mask: text('Its last four digits.'),
          last_4_digits: Type.Optional(
            Nullable(Type.String({ minLength: 4, maxLength: 4 }), { description: 'The same.' }),
          ),
        },
        { title: 'TaxpayerID', description: 'The taxpayer’s number.' },
      ),
    ),
  },
  { title: 'Employee', description: 'Who is paid.' },
)

export const Employer = Type.Object(
  {
    address: Type.Optional(Address),
    name: Nullable(Type.String(), { description: 'Name as the document has it.' }),
  },
  { title: 'PaystubEmployer', description: 'Who pays.' },
)

const Deductions = Type.Object(
  {
    breakdown: Type.Array(
      Type.Object(
        {
          current_amount: amount('Taken from this pay.'),
          description: text('What for, as the pay stub says.'),
          ...currency,
          ytd_amount: amount('Taken in the year so far.'),
        },
        { title: 'DeductionsBreakdown' },
      ),
      { description: 'Line by line.' },
    ),
    total: Type.Object(
      { current_amount: amount('Taken from this pay.'), ...currency, ytd_amount: amount('Taken in the year so far.') },
      { title: 'DeductionsTotal', description: 'All of them.' },
    ),
  },
  { title: 'Deductions', description: 'Taxes and contributions.' },
)

export const earningKinds = [
  'BONUS',
  'COMMISSION',
  'OVERTIME',
  'PAID TIME OFF',
  'REGULAR PAY',
  'VACATION',
  'BASIC ALLOWANCE HOUSING',
  'BASIC ALLOWANCE SUBSISTENCE',
  'OTHER',
] as const

const Earnings = Type.Object(
  {
    breakdown: Type.Optional(
      Type.Array(
        Type.Object(
          {
            canonical_description: Type.Optional(Nullable(OneOf(earningKinds), { description: 'Kind of pay.' })),
            current_amount: amount('Earned in the period.'),
            description: text('What for, as the pay stub says.'),
            hours: amount('Hours that are paid.'),
            ...currency,
            rate: amount('Paid for an hour.'),
            ytd_amount: amount('Earned in the year so far.'),
          },
          { title: 'EarningsBreakdown' },
        ),
        { description: 'Line by line.' },
      ),
    ),
    total: Type.Optional(
      Type.Object(
        {
          current_amount: amount('Earned in the period.'),
          current_pay: Type.Optional(Pay),
          ytd_pay: Type.Optional(Pay),
          hours: amount('Hours that are paid.'),
          ...currency,
          ytd_amount: amount('Earned in the year so far.'),
        },
        { title: 'EarningsTotal', description: 'All of them.' },
      ),
    ),
  },
  { title: 'Earnings', description: 'Pay before deductions.' },
)

const PayPeriod = Type.Object(
  {
    check_amount: amount('The amount of the paycheck.'),
    distribution_breakdown: Type.Optional(
      Type.Array(
        Type.Object(
          {
            account_name: text('Name of the account.'),
            bank_name: text('Name of its bank.'),
            current_amount: amount('What went there.'),
            ...currency,
            mask: text('Last two to four characters of its number.'),
            type: text('Kind of account, such as checking.'),
            current_pay: Type.Optional(Pay),
          },
          { title: 'DistributionBreakdown' },
        ),
        { description: 'Accounts that the pay went to.' },
      ),
    ),
    end_date: day('Last day of the period.'),
    gross_earnings: amount('Pay before deductions.'),
    pay_date: day('Day of the payment.'),
    pay_frequency: Type.Optional(
      Nullable(
        OneOf([
          'PAY_FREQUENCY_UNKNOWN',
          'PAY_FREQUENCY_WEEKLY',
          'PAY_FREQUENCY_BIWEEKLY',
          'PAY_FREQUENCY_SEMIMONTHLY',
          'PAY_FREQUENCY_MONTHLY',
        ]),
        { description: 'How often pay comes.' },
      ),
    ),
    pay_day: day('The same as `pay_date`.'),
    start_date: day('First day of the period.'),
  },
  { title: 'PayPeriodDetails', description: 'The period, and how it was paid.' },
)

export const Paystub = Type.Object(
  {
    deductions: Deductions,
    doc_id: Type.String({ description: 'Id of the document.' }),
    earnings: Earnings,
    employee: Employee,
    employer: Employer,
    employment_details: Type.Optional(
      Type.Object(
        {
          annual_salary: Type.Optional(Pay),
          hire_date: day('First day of the employment.'),
        },
        { title: 'EmploymentDetails', description: 'What is known of the employment.' },
      ),
    ),
    net_pay: Type.Object(
      {
        current_amount: amount('What is left of this pay.'),
        description: text('What the pay stub calls it.'),
        ...currency,
        ytd_amount: amount('The same for the year so far.'),
      },
      { title: 'NetPay', description: 'Pay after deductions.' },
    ),
    pay_period_details: PayPeriod,
    ytd_earnings: Type.Optional(
      Type.Object(
        { gross_earnings: amount('Before deductions.'), net_earnings: amount('After deductions.') },
        { title: 'PaystubYTDDetails', description: 'What the year has brought so far.' },
      ),
    ),
  },
  { title: 'Paystub', description: 'What one payday brought.' },
)
export type Paystub = Static<typeof Paystub>
export type LegacyEmployee = Static<typeof Employee>
export type LegacyEmployer = Static<typeof Employer>
