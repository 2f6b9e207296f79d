import type { PaymentInitiationPayment } from './payment.schema.ts'

export const exampleRecipientId = 'recipient-id-sandbox-0c7a5e7e-2f6b-4d62-9f3d-51d0ad3f6a11'
export const examplePaymentId = 'payment-id-sandbox-6f1b1d0c-87c5-4b0a-8f6e-0a4f7c2f4a90'
export const exampleConsentId = 'consent-id-sandbox-9a3e2f9b-5d0e-4c57-9d2c-1f1f0f0b7d63'
export const exampleRefundId = 'wallet-transaction-id-sandbox-2b64c9d1-3c1a-49f0-a5a2-7d5e6c1b8f04'
export const exampleBacs = { account: '26207729', sort_code: '560029' }
export const exampleAddress = {
  street: ['4 Weaver Row'],
  city: 'Norwich',
  postal_code: 'NR1 3QU',
  country: 'GB',
}

export const examplePayment: PaymentInitiationPayment = {
  payment_id: examplePaymentId,
  amount: { currency: 'GBP', value: 48.5 },
  status: 'PAYMENT_STATUS_INITIATED',
  recipient_id: exampleRecipientId,
  reference: 'Invoice 2041',
  adjusted_reference: null,
  last_status_update: '2026-03-15T12:00:00Z',
  schedule: null,
  refund_details: null,
  bacs: null,
  iban: null,
  refund_ids: null,
  wallet_id: null,
  scheme: null,
  adjusted_scheme: null,
  consent_id: null,
  transaction_id: null,
  end_to_end_id: '4f0e7a9cbb1d2c3a5e60',
  error: null,
}
