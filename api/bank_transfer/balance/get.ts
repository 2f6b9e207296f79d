import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { fromCents } from '../amount.ts'
import { exampleOriginationAccountId } from '../bank-transfer.example.ts'
import { readLedger } from '../origination-account.ts'

export const get = defineEndpoint({
  path: '/bank_transfer/balance/get',
  summary: 'What your origination account holds',
  description:
    'Credits are taken off when they are created and come back when they are cancelled, fail or are reversed; debits are added when they are posted and taken off when they are reversed. In the sandbox the account begins with 10000.00.',
  request: Type.Object({
    origination_account_id: Type.Optional(
      Nullable(Type.String(), { description: 'Your account; there is one, which is meant unless given.' }),
    ),
  }),
  response: Type.Object({
    balance: Type.Object(
      {
        available: Type.String({ description: 'What the account holds, with two decimals.' }),
        transactable: Type.String({
          description: 'What credits can use of it. The same: no minimum is kept back here.',
        }),
      },
      { title: 'BankTransferBalance', description: 'In USD.' },
    ),
    origination_account_id: Nullable(Type.String(), { description: 'The account that this is the balance of.' }),
  }),
  errors: ['BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT'],
  examples: [
    {
      title: 'After a payout of 48.20',
      request: {},
      response: {
        balance: { available: '9951.80', transactable: '9951.80' },
        origination_account_id: exampleOriginationAccountId,
      },
    },
  ],
  readonly: true,
  async handle(call, request) {
    const { origination_account_id, available_cents } = await readLedger(call, request.origination_account_id)
    const available = fromCents(available_cents)
    return { balance: { available, transactable: available }, origination_account_id }
  },
})
