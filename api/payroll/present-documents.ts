import type * as Source from '@gingham/sources'
import type { Form1099 } from './form-1099.schema.ts'
import type { DocumentMetadata, PayStub, W2 } from './pay-document.schema.ts'
import { kindOfUpload, type UploadedFindings } from './uploaded-findings.ts'

/** A document as far as its data does not tell. */
export interface DocumentAbout {
  document_id: string
  name: string
  download_url: string
  page_count: number | null
  status: Source.DocumentFindings['status']
}

/** The file behind some data as the wire has it. */
export function metadataOf(
  { name, download_url, page_count, status }: DocumentAbout,
  document_type: string,
): DocumentMetadata {
  const error_message = status === 'DOCUMENT_ERROR' ? 'the document could not be read' : null
  return { name, document_type, download_url, status, page_count, error_message }
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

const unknown = { iso_currency_code: null, unofficial_currency_code: null, current_amount: null, ytd_amount: null }
const emptyAddress = { city: null, country: null, postal_code: null, region: null, street: null }
/** Which of the forms 1099 it is tells the form only. */
const uploadTypes = { stub: 'PAYSTUB', w2: 'US_TAX_W2', 1099: 'UNKNOWN', statement: 'BANK_STATEMENT' } as const

/** An uploaded document that nothing was read from: a pay stub with nothing on it, so that the app can fetch the file. */
export function toUnreadStub(upload: UploadedFindings, about: DocumentAbout): PayStub {
  const { iso_currency_code, unofficial_currency_code } = unknown
  const kind = kindOfUpload(upload)
  return {
    document_id: about.document_id,
    document_metadata: metadataOf(about, kind === null ? 'UNKNOWN' : uploadTypes[kind]),
    deductions: { breakdown: [], total: unknown },
    earnings: { breakdown: [], total: { ...unknown, hours: null } },
    employee: {
      name: null,
      address: emptyAddress,
      marital_status: null,
      taxpayer_id: { id_type: null, id_mask: null },
    },
    employer: { name: null, address: emptyAddress },
    net_pay: { ...unknown, description: null },
    pay_period_details: {
      pay_amount: null,
      distribution_breakdown: [],
      end_date: null,
      gross_earnings: null,
      iso_currency_code,
      unofficial_currency_code,
      pay_date: null,
      pay_frequency: null,
      start_date: null,
    },
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
