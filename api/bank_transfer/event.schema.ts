import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { BankTransferDirection, BankTransferFailure, BankTransferId, BankTransferType } from './bank-transfer.schema.ts'
import { transferStatuses } from './transfer-status.ts'

export const BankTransferEventType = OneOf(transferStatuses, {
  description: 'What happened to the transfer: the status that it got.',
})

export const BankTransferEvent = Type.Object(
  {
    event_id: Type.Integer({ minimum: 0, description: 'Number of the event: 1 for your first, then one more each.' }),
    timestamp: Instant('When it happened.'),
    event_type: BankTransferEventType,
    account_id: Type.String({ description: 'The account that is debited or credited.' }),
    bank_transfer_id: BankTransferId,
    origination_account_id: Nullable(Type.String(), { description: 'Your account of the transfer.' }),
    bank_transfer_type: BankTransferType,
    bank_transfer_amount: Type.String({ description: 'Amount of the transfer.' }),
    bank_transfer_iso_currency_code: Type.String({ description: 'Currency of the amount: USD.' }),
    failure_reason: Nullable(BankTransferFailure),
    direction: Nullable(BankTransferDirection),
    receiver_details: Nullable(
      Type.Object(
        { available_balance: Nullable(Type.String(), { description: 'What the receiver has available.' }) },
        { title: 'ReceiverDetails', description: 'Of payments from elsewhere; null for all others, so for all here.' },
      ),
    ),
  },
  { title: 'BankTransferEvent', description: 'A step of a bank transfer, or of a micro-deposit.' },
)
export type BankTransferEvent = Static<typeof BankTransferEvent>
