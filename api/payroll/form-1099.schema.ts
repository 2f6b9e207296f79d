import { Type, type Static } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'
import { Address, DocumentMetadata } from './pay-document.schema.ts'

const box = (description: string) => Type.Optional(Nullable(Type.Number(), { description }))
const line = (description: string) => Type.Optional(Nullable(Type.String(), { description }))

export const Form1099 = Type.Object(
  {
    document_id: Nullable(Type.String(), { description: 'Id of the document that the data is from.' }),
    document_metadata: Type.Optional(DocumentMetadata),
    form_1099_type: Type.Optional(
      OneOf(['FORM_1099_TYPE_UNKNOWN', 'FORM_1099_TYPE_MISC', 'FORM_1099_TYPE_K'], { description: 'Which form.' }),
    ),
    recipient: Type.Optional(
      Type.Object(
        {
          address: Type.Optional(Address),
          name: line('Name.'),
          tin: line('Taxpayer number.'),
          account_number: line('Account number.'),
          facta_filing_requirement: line('CHECKED when it is.'),
          second_tin_exists: line('CHECKED when it is.'),
        },
        { title: 'Credit1099Recipient', description: 'Who was paid.' },
      ),
    ),
    payer: Type.Optional(
      Type.Object(
        {
          address: Type.Optional(Address),
          name: line('Name.'),
          tin: line('Taxpayer number.'),
          telephone_number: line('Telephone number.'),
        },
        { title: 'Credit1099Payer', description: 'Who paid, on the form MISC.' },
      ),
    ),
    filer: Type.Optional(
      Type.Object(
        {
          address: Type.Optional(Address),
          name: line('Name.'),
          tin: line('Taxpayer number.'),
          type: line('What kind of filer.'),
        },
        { title: 'Credit1099Filer', description: 'Who processed payments, on the form K.' },
      ),
    ),
    tax_year: line('The year.'),
    rents: box('Rents.'),
    royalties: box('Royalties.'),
    other_income: box('Other income.'),
    federal_income_tax_withheld: box('Federal income tax withheld.'),
    fishing_boat_proceeds: box('Fishing boat proceeds.'),
    medical_and_healthcare_payments: box('Medical and health care payments.'),
    nonemployee_compensation: box('Pay of somebody who is not employed.'),
    substitute_payments_in_lieu_of_dividends_or_interest: box('Substitute payments.'),
    payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer: line('CHECKED when it is.'),
    crop_insurance_proceeds: box('Crop insurance proceeds.'),
    excess_golden_parachute_payments: box('Excess golden parachute payments.'),
    gross_proceeds_paid_to_an_attorney: box('Gross proceeds paid to an attorney.'),
    section_409a_deferrals: box('Section 409A deferrals.'),
    section_409a_income: box('Section 409A income.'),
    state_tax_withheld: box('State tax withheld, first state.'),
    state_tax_withheld_lower: box('State tax withheld, second state.'),
    payer_state_number: line('The payer’s number in the first state.'),
    payer_state_number_lower: line('The payer’s number in the second state.'),
    state_income: box('Income in the first state.'),
    state_income_lower: box('Income in the second state.'),
    transactions_reported: line('Payment card, or third party network.'),
    pse_name: line('Name of the payment settlement entity.'),
    pse_telephone_number: line('Its telephone number.'),
    gross_amount: box('All payments of the year.'),
    card_not_present_transaction: box('Payments without a card present.'),
    merchant_category_code: line('Merchant category of the recipient.'),
    number_of_payment_transactions: line('How many payments there were.'),
    january_amount: box('Payments in January.'),
    february_amount: box('Payments in February.'),
    march_amount: box('Payments in March.'),
    april_amount: box('Payments in April.'),
    may_amount: box('Payments in May.'),
    june_amount: box('Payments in June.'),
    july_amount: box('Payments in July.'),
    august_amount: box('Payments in August.'),
    september_amount: box('Payments in September.'),
    october_amount: box('Payments in October.'),
    november_amount: box('Payments in November.'),
    december_amount: box('Payments in December.'),
    primary_state: line('First state.'),
    secondary_state: line('Second state.'),
    primary_state_id: line('Number in the first state.'),
    secondary_state_id: line('Number in the second state.'),
    primary_state_income_tax: box('Income tax in the first state.'),
    secondary_state_income_tax: box('Income tax in the second state.'),
  },
  {
    title: 'Credit1099',
    description: 'Form 1099: what was paid in a year without an employment. Empty boxes are null.',
  },
)
export type Form1099 = Static<typeof Form1099>
