import { Type } from 'typebox'
import { defineEndpoint } from '../house/house.ts'
import { exampleBankTransfer } from './bank-transfer.example.ts'
import { BankTransfer, BankTransferId } from './bank-transfer.schema.ts'
import { requireTransfer } from './require-transfer.ts'
import { toWireTransfer } from './to-wire.ts'

export const get = defineEndpoint({
  path: '/bank_transfer/get',
  summary: 'One bank transfer',
  description:
    'As it stands now. Finds micro-deposits, too, by the id in their events. A transfer outlives the Item that it was made with. An unknown id is INVALID_FIELD.',
  request: Type.Object({ bank_transfer_id: BankTransferId }),
  response: Type.Object({ bank_transfer: BankTransfer }),
  errors: [],
  examples: [
    {
      title: 'A payout on its way',
      request: { bank_transfer_id: exampleBankTransfer.id },
      response: { bank_transfer: exampleBankTransfer },
    },
    {
      title: 'A debit that came back',
      request: { bank_transfer_id: '5b8d1f66-0c43-4c0e-9d0b-6a94f2e0d7b1' },
      response: {
        bank_transfer: {
          ...exampleBankTransfer,
          id: '5b8d1f66-0c43-4c0e-9d0b-6a94f2e0d7b1',
          type: 'debit',
          ach_class: 'web',
          status: 'reversed',
          cancellable: false,
          failure_reason: { ach_return_code: 'R01', description: 'not enough money in the account' },
        },
      },
    },
  ],
  readonly: true,
  async handle(call, { bank_transfer_id }) {
    return { bank_transfer: toWireTransfer(await requireTransfer(call, bank_transfer_id)) }
  },
})
