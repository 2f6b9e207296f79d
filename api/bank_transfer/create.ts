import { Type } from 'typebox'
import { exampleChecking } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, exampleAccessToken, productErrors, requireHealthyItem } from '../item/index.ts'
import { exampleBankTransfer, exampleBankTransferRequest } from './bank-transfer.example.ts'
import { BankTransfer, bankTransferFields } from './bank-transfer.schema.ts'
import { createBankTransfer, createBankTransferErrors } from './create-bank-transfer.ts'

export const create = defineEndpoint({
  path: '/bank_transfer/create',
  summary: 'Sends money to an account of an Item, or takes it from there',
  description:
    'The transfer is pending at first and can be cancelled; what the network makes of it comes as events, in the sandbox through `/sandbox/bank_transfer/simulate`. A credit is taken from your balance at once, a debit is added when it is posted. Sent again with its key, a request answers the transfer that exists. No account of the Item changes: transfers do not show in balances and transactions.',
  request: Type.Object({
    access_token: AccessToken,
    account_id: Type.String({ description: 'A checking, savings or cash management account of the Item.' }),
    ...bankTransferFields,
  }),
  response: Type.Object({ bank_transfer: BankTransfer }),
  errors: [...productErrors, 'INVALID_ACCOUNT_ID', ...createBankTransferErrors],
  examples: [
    {
      title: 'A payout',
      request: {
        access_token: exampleAccessToken,
        account_id: exampleChecking.account_id,
        ...exampleBankTransferRequest,
      },
      response: { bank_transfer: exampleBankTransfer },
    },
  ],
  async handle(call, { access_token, account_id, ...request }) {
    const item = await requireHealthyItem(call, access_token)
    return { bank_transfer: await createBankTransfer(call, item, account_id, request) }
  },
})
