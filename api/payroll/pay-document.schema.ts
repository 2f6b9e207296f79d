import { Type, type Static } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'

const text = (description: string) => Nullable(Type.String(), { description })
const amount = (description: string) => Nullable(Type.Number(), { description })

export const currency = {
  iso_currency_code: text('ISO 4217 code; null when unofficial_currency_code is given.'),
  unofficial_currency_code: text('Code of a currency that ISO 4217 does not know.'),
}

export const DocumentMetadata = Type.Object(
  {
    name: Type.String({ description: 'Name of the file.' }),
    document_type: text(
      'Kind of document: PAYSTUB, BANK_STATEMENT, US_TAX_W2, US_TAX_1099_MISC, US_TAX_1099_K, PLAID_GENERATED_PAYSTUB_PDF, NONE or UNKNOWN.',
    ),
    download_url: text(
      'Where a ZIP with the file can be fetched. Works once, for two minutes; the next call gives a new one.',
    ),
    status: text('PROCESSING_COMPLETE, or DOCUMENT_ERROR for a document that could not be read.'),
    page_count: Type.Optional(Nullable(Type.Integer(), { description: 'Pages of an uploaded document.' })),
    error_message: Type.Optional(text('Why the document could not be read.')),
  },
  { title: 'CreditDocumentMetadata', description: 'The file behind the data.' },
)
export type DocumentMetadata = Static<typeof DocumentMetadata>

export const Address = Type.Object(
  {
    city: text('City.'),
    country: text('ISO 3166-1 alpha-2.'),
    postal_code: text('Postal code.'),
    region: text('State or province.'),
    street: text('Street and number.'),
  },
  { title: 'CreditPayStubAddress', description: 'A postal address.' },
)

export const Employee = Type.Object(
  {
    address: Address,
    name: text('Name as the document has it.'),
    marital_status: text('SINGLE, MARRIED or NOT LISTED.'),
    taxpayer_id: Type.Object(
      { id_type: text('Kind of number, such as SSN.'), id_mask: text('Its last four digits.') },
      { title: 'PayStubTaxpayerID', description: 'The taxpayer’s number.' },
    ),
  },
  { title: 'CreditPayStubEmployee', description: 'Who is paid.' },
)

export const Employer = Type.Object(
  { address: Address, name: text('Name as the document has it.') },
  { title: 'CreditPayStubEmployer', description: 'Who pays.' },
)

export const PayStub = Type.Object(
  {
    deductions: Type.Object(
      {
        breakdown: Type.Array(
          Type.Object(
            {
              current_amount: amount('Taken from this pay.'),
              description: text('What for, as the pay stub says.'),
              ...currency,
              ytd_amount: amount('Taken in the year so far.'),
            },
            { title: 'PayStubDeductionsBreakdown' },
          ),
          { description: 'Line by line.' },
        ),
        total: Type.Object(
          {
            current_amount: amount('Taken from this pay.'),
            ...currency,
            ytd_amount: amount('Taken in the year so far.'),
          },
          { title: 'PayStubDeductionsTotal', description: 'All of them.' },
        ),
      },
      { title: 'CreditPayStubDeductions', description: 'Taxes and contributions.' },
    ),
    document_id: text('Id of the document that the data is from.'),
    document_metadata: DocumentMetadata,
    earnings: Type.Object(
      {
        breakdown: Type.Array(
          Type.Object(
            {
              canonical_description: text(
                'Kind of pay: REGULAR PAY, OVERTIME, PAID TIME OFF, BONUS, COMMISSION, VACATION, OTHER.',
              ),
              current_amount: amount('Earned in the period.'),
              description: text('What for, as the pay stub says.'),
              hours: amount('Hours that are paid.'),
              ...currency,
              rate: amount('Paid for an hour.'),
              ytd_amount: amount('Earned in the year so far.'),
            },
            { title: 'PayStubEarningsBreakdown' },
          ),
          { description: 'Line by line.' },
        ),
        total: Type.Object(
          {
            current_amount: amount('Earned in the period.'),
            hours: amount('Hours that are paid.'),
            ...currency,
            ytd_amount: amount('Earned in the year so far.'),
          },
          { title: 'PayStubEarningsTotal', description: 'All of them.' },
        ),
      },
      { title: 'CreditPayStubEarnings', description: 'Pay before deductions.' },
    ),
    employee: Employee,
    employer: Employer,
    net_pay: Type.Object(
      {
        current_amount: amount('What is left of this pay.'),
        description: text('What the pay stub calls it.'),
        ...currency,
        ytd_amount: amount('The same for the year so far.'),
      },
      { title: 'CreditPayStubNetPay', description: 'Pay after deductions.' },
    ),
    pay_period_details: Type.Object(
      {
        pay_amount: amount('The amount of the paycheck.'),
        distribution_breakdown: Type.Array(
          Type.Object(
            {
              account_name: text('Name of the account.'),
              bank_name: text('Name of its bank.'),
              current_amount: amount('What went there.'),
              ...currency,
              mask: text('Last two to four characters of its number.'),
              type: text('Kind of account, such as checking.'),
            },
            { title: 'PayStubDistributionBreakdown' },
          ),
          { description: 'Accounts that the pay went to.' },
        ),
        end_date: Nullable(Type.String({ format: 'date' }), { description: 'Last day of the period.' }),
        gross_earnings: amount('Pay before deductions.'),
        ...currency,
        pay_date: Nullable(Type.String({ format: 'date' }), { description: 'Day of the payment.' }),
        pay_frequency: text('WEEKLY, BIWEEKLY, SEMI_MONTHLY, MONTHLY or UNKNOWN.'),
        pay_basis: Type.Optional(OneOf(['SALARY', 'HOURLY', 'COMMISSION'], { description: 'How pay is reckoned.' })),
        start_date: Nullable(Type.String({ format: 'date' }), { description: 'First day of the period.' }),
      },
      { title: 'PayStubPayPeriodDetails', description: 'The period, and how it was paid.' },
    ),
  },
  { title: 'CreditPayStub', description: 'What one payday brought.' },
)
export type PayStub = Static<typeof PayStub>

const stateBoxes = {
  state: Type.Optional(text('Box 15: the state.')),
  employer_state_id_number: Type.Optional(text('Box 15: the employer’s number there.')),
  state_wages_tips: Type.Optional(text('Box 16.')),
  state_income_tax: Type.Optional(text('Box 17.')),
  local_wages_tips: Type.Optional(text('Box 18.')),
  local_income_tax: Type.Optional(text('Box 19.')),
  locality_name: Type.Optional(text('Box 20.')),
}

/** The boxes of the form, as both generations of the API show them. */
export const w2Boxes = {
  tax_year: text('The year.'),
  employer_id_number: text('Box b: the employer’s identification number.'),
  wages_tips_other_comp: text('Box 1.'),
  federal_income_tax_withheld: text('Box 2.'),
  social_security_wages: text('Box 3.'),
  social_security_tax_withheld: text('Box 4.'),
  medicare_wages_and_tips: text('Box 5.'),
  medicare_tax_withheld: text('Box 6.'),
  social_security_tips: text('Box 7.'),
  allocated_tips: text('Box 8.'),
  box_9: text('Box 9.'),
  dependent_care_benefits: text('Box 10.'),
  nonqualified_plans: text('Box 11.'),
  box_12: Type.Array(
    Type.Object(
      { code: Type.Optional(text('The code.')), amount: Type.Optional(text('The amount.')) },
      { title: 'W2Box12' },
    ),
    { description: 'Box 12.' },
  ),
  statutory_employee: text('Box 13; CHECKED when it is.'),
  retirement_plan: text('Box 13; CHECKED when it is.'),
  third_party_sick_pay: text('Box 13; CHECKED when it is.'),
  other: text('Box 14.'),
  state_and_local_wages: Type.Array(Type.Object(stateBoxes, { title: 'W2StateAndLocalWages' }), {
    description: 'Boxes 15 to 20.',
  }),
}

export const W2 = Type.Object(
  {
    document_metadata: DocumentMetadata,
    document_id: Type.String({ description: 'Id of the document that the data is from.' }),
    employer: Employer,
    employee: Employee,
    ...w2Boxes,
  },
  { title: 'CreditW2', description: 'Form W-2: the wages of a year. Boxes are text, as on the form.' },
)
export type W2 = Static<typeof W2>
