import { exampleChecking } from '../accounts/index.ts'
import type { BankTransfer } from './bank-transfer.schema.ts'
import type { BankTransferEvent } from './event.schema.ts'
import type { BankTransferSweep } from './sweep.schema.ts'

export const exampleOriginationAccountId = '3f0b5e0c-8d0e-4d3a-9d55-0b7c6a1f4e21'

/** The transfer of the reference's examples: a payout. */
export const exampleBankTransfer: BankTransfer = {
  id: '9c2a7d44-51b7-4f6e-8a0d-2f1be4c7a910',
  ach_class: 'ppd',
  account_id: exampleChecking.account_id,
  type: 'credit',
  user: { legal_name: 'Odalys Fern', email_address: 'odalys@app.example', routing_number: '011401533' },
  amount: '48.20',
  iso_currency_code: 'USD',
  description: 'Payout',
  created: '2026-03-15T12:00:00Z',
  status: 'pending',
  network: 'ach',
  cancellable: true,
  failure_reason: null,
  custom_tag: 'march',
  metadata: { order: '1017' },
  origination_account_id: exampleOriginationAccountId,
  direction: 'outbound',
}

/** What it was created with, besides the account. */
export const exampleBankTransferRequest = {
  idempotency_key: 'payout-1017',
  type: 'credit',
  network: 'ach',
  amount: '48.20',
  iso_currency_code: 'USD',
  description: 'Payout',
  ach_class: 'ppd',
  user: { legal_name: 'Odalys Fern', email_address: 'odalys@app.example' },
  custom_tag: 'march',
  metadata: { order: '1017' },
}

export const exampleEvent: BankTransferEvent = {
  event_id: 1,
  timestamp: '2026-03-15T12:00:00Z',
  event_type: 'pending',
  account_id: exampleBankTransfer.account_id,
  bank_transfer_id: exampleBankTransfer.id,
  origination_account_id: exampleOriginationAccountId,
  bank_transfer_type: 'credit',
  bank_transfer_amount: '48.20',
  bank_transfer_iso_currency_code: 'USD',
  failure_reason: null,
  direction: 'outbound',
  receiver_details: null,
}

export const exampleSweep: BankTransferSweep = {
  id: 'e1a4c0b2-6a3f-4f57-bb6d-7c51d8f0a326',
  created_at: '2026-03-16T00:00:00Z',
  amount: '-48.20',
  iso_currency_code: 'USD',
}
