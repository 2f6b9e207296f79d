import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { BankTransferFailure, BankTransferId, exampleBankTransfer, simulateEvent } from '../../bank_transfer/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { requireSandbox } from '../require-sandbox.ts'

export const simulate = defineEndpoint({
  path: '/sandbox/bank_transfer/simulate',
  summary: 'What the network makes of a bank transfer or a micro-deposit',
  description:
    'Nothing moves by itself in the sandbox. A pending transfer can be posted or fail, a posted one can be reversed. The event is there at once; the webhook that tells of events is sent by `/sandbox/bank_transfer/fire_webhook`. Balances and transactions of the Item stay as they are. An unknown id is INVALID_FIELD.',
  request: Type.Object({
    bank_transfer_id: BankTransferId,
    event_type: Type.String({ description: '`posted`, `failed` or `reversed`.' }),
    failure_reason: Type.Optional(
      Nullable(BankTransferFailure, {
        description:
          'Why it fails or is reversed; not looked at otherwise. A reversal by ACH is R01 unless it has a code.',
      }),
    ),
  }),
  response: Type.Object({}),
  errors: ['SANDBOX_ONLY', 'SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID'],
  examples: [
    {
      title: 'It goes through',
      request: { bank_transfer_id: exampleBankTransfer.id, event_type: 'posted' },
      response: {},
    },
    {
      title: 'It comes back',
      request: {
        bank_transfer_id: exampleBankTransfer.id,
        event_type: 'reversed',
        failure_reason: { ach_return_code: 'R02', description: 'the account is closed' },
      },
      response: {},
    },
  ],
  async handle(call, { bank_transfer_id, event_type, failure_reason }) {
    requireSandbox(call)
    await simulateEvent(call, bank_transfer_id, event_type, failure_reason ?? {})
    return {}
  },
})
