import type * as Source from '@gingham/sources'
import type { Form1099 } from './form-1099.schema.ts'
import type { PayStub, W2 } from './pay-document.schema.ts'

export interface DocumentAbout {
  document_id: string
  name: string
  download_url: string | null
  page_count: number | null
}

function metadataOf({ name, download_url, page_count }: DocumentAbout, document_type: string) {
  return {
    name,
    document_type,
    download_url,
    status: 'PROCESSING_COMPLETE',
    page_count,
    error_message: null,
  }
}

/** A pay stub as the wire has it. */
export function toPayStub(told: Source.PayStub, about: DocumentAbout): PayStub {
  const { document_key: _, ...stub } = told
  const { earnings, deductions, pay_period_details } = stub
  return {
    ...stub,
    earnings: { ...earnings, breakdown: [...earnings.breakdown] },
    deductions: { ...deductions, breakdown: [...deductions.breakdown] },
    pay_period_details: {
      ...pay_period_details,
      distribution_breakdown: [...pay_period_details.distribution_breakdown],
    },
    document_id: about.document_id,
    document_metadata: metadataOf(about, 'PAYSTUB'),
  }
}

/** A form W-2 as the wire has it. */
export function toW2(told: Source.W2, about: DocumentAbout): W2 {
  const { document_key: _, ...form } = told
  return {
    ...form,
    box_12: [...form.box_12],
    state_and_local_wages: [...form.state_and_local_wages],
    document_id: about.document_id,
    document_metadata: metadataOf(about, 'US_TAX_W2'),
  }
}

const months = [
  'january_amount',
  'february_amount',
  'march_amount',
  'april_amount',
  'may_amount',
  'june_amount',
  'july_amount',
  'august_amount',
  'september_amount',
  'october_amount',
  'november_amount',
  'december_amount',
] as const

const emptyAddress = { city: null, country: null, postal_code: null, region: null, street: null }

/** Every box, empty: a form says null for what it does not hold. */
const emptyForm = {
  rents: null,
  royalties: null,
  other_income: null,
  federal_income_tax_withheld: null,
  fishing_boat_proceeds: null,
  medical_and_healthcare_payments: null,
  nonemployee_compensation: null,
  substitute_payments_in_lieu_of_dividends_or_interest: null,
  payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer: null,
  crop_insurance_proceeds: null,
  excess_golden_parachute_payments: null,
  gross_proceeds_paid_to_an_attorney: null,
  section_409a_deferrals: null,
  section_409a_income: null,
  state_tax_withheld: null,
  state_tax_withheld_lower: null,
  payer_state_number: null,
  payer_state_number_lower: null,
  state_income: null,
  state_income_lower: null,
  transactions_reported: null,
  pse_name: null,
  pse_telephone_number: null,
  gross_amount: null,
  card_not_present_transaction: null,
  merchant_category_code: null,
  number_of_payment_transactions: null,
  primary_state: null,
  secondary_state: null,
  primary_state_id: null,
  secondary_state_id: null,
  primary_state_income_tax: null,
  secondary_state_income_tax: null,
} satisfies Partial<Form1099>

/** A form 1099 as the wire has it. */
export function toForm1099(form: Source.Form1099, about: DocumentAbout): Form1099 {
  const { document_key: _, monthly_amounts = [], recipient, payer, filer, ...boxes } = form
  const isCards = form.form_1099_type === 'FORM_1099_TYPE_K'
  const byMonth = Object.fromEntries(months.map((month, index) => [month, monthly_amounts[index] ?? null]))
  return {
    ...emptyForm,
    ...byMonth,
    ...boxes,
    recipient: { ...recipient, facta_filing_requirement: null, second_tin_exists: null },
    payer: payer ?? { address: emptyAddress, name: null, tin: null, telephone_number: null },
    filer: filer ?? { address: emptyAddress, name: null, tin: null, type: null },
    transactions_reported: isCards ? 'Third party network' : null,
    pse_name: filer?.name ?? null,
    document_id: about.document_id,
    document_metadata: metadataOf(about, isCards ? 'US_TAX_1099_K' : 'US_TAX_1099_MISC'),
  }
}
