import { Type } from 'typebox'
import {
  BankTransfer,
  bankTransferFields,
  createBankTransfer,
  createBankTransferErrors,
  exampleBankTransfer,
  exampleBankTransferRequest,
} from '../../bank_transfer/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorErrors, ProcessorToken } from '../processor.schema.ts'
import { requireAccountFor } from '../require-account.ts'

export const create = defineEndpoint({
  path: '/processor/bank_transfer/create',
  summary: 'Sends money to the account that a processor token opens, or takes it from there',
  description:
    'What `/bank_transfer/create` does, for one account. The processor needs permission for Auth. All else about the transfer is done with the `/bank_transfer/` endpoints.',
  request: Type.Object({ processor_token: ProcessorToken, ...bankTransferFields }),
  response: Type.Object({ bank_transfer: BankTransfer }),
  errors: [...processorErrors, ...createBankTransferErrors],
  examples: [
    {
      title: 'A payout',
      request: { processor_token: exampleProcessorToken, ...exampleBankTransferRequest },
      response: { bank_transfer: exampleBankTransfer },
    },
  ],
  async handle(call, { processor_token, ...request }) {
    const { item, account_id } = await requireAccountFor(call, processor_token, 'auth')
    return { bank_transfer: await createBankTransfer(call, item, account_id, request) }
  },
})
