import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { exampleBankTransfer } from './bank-transfer.example.ts'
import { BankTransferId } from './bank-transfer.schema.ts'
import { takeLedger } from './origination-account.ts'
import { requireTransfer } from './require-transfer.ts'
import { moveTransfer } from './take-step.ts'
import { isCancellable } from './to-wire.ts'

export const cancel = defineEndpoint({
  path: '/bank_transfer/cancel',
  summary: 'Stops a bank transfer before it is posted',
  description:
    'Works while `cancellable` is true, which is while the transfer is pending. The money of a credit is back in your balance. An unknown id is INVALID_FIELD.',
  request: Type.Object({ bank_transfer_id: BankTransferId }),
  response: Type.Object({}),
  errors: ['BANK_TRANSFER_NOT_CANCELLABLE'],
  examples: [
    { title: 'A payout that was a mistake', request: { bank_transfer_id: exampleBankTransfer.id }, response: {} },
  ],
  async handle(call, { bank_transfer_id }) {
    const ledger = await takeLedger(call)
    const transfer = await requireTransfer(call, bank_transfer_id)
    if (!isCancellable(transfer)) throw apiError('BANK_TRANSFER_NOT_CANCELLABLE')
    await moveTransfer(call.db, call.now_ms, ledger, transfer, 'cancelled')
    return {}
  },
})
