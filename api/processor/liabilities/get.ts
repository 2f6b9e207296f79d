import { Type } from 'typebox'
import { rawObject } from '@gingham/api-kit'
import { Account, exampleCreditCard } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { exampleCardLiability, LiabilitiesObject, readLiabilities } from '../../liabilities/index.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorErrors, ProcessorToken } from '../processor.schema.ts'
import { requireAccountFor } from '../require-account.ts'
import { sole } from '../sole.ts'

export const get = defineEndpoint({
  path: '/processor/liabilities/get',
  summary: 'The debt of the account that a processor token opens',
  description: 'What `/liabilities/get` answers, of one account: a card, a student loan or a mortgage.',
  request: Type.Object({ processor_token: ProcessorToken }),
  response: Type.Object({ account: Account, liabilities: LiabilitiesObject }),
  errors: [...processorErrors, 'NO_LIABILITY_ACCOUNTS', 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'A card',
      request: { processor_token: exampleProcessorToken },
      response: {
        account: exampleCreditCard,
        liabilities: { credit: [exampleCardLiability], mortgage: null, student: null },
      },
    },
  ],
  readonly: true,
  async handle(call, { processor_token }) {
    const { item, account_id } = await requireAccountFor(call, processor_token, 'liabilities')
    const { accounts, liabilities } = await readLiabilities(call, item, [account_id])
    return { account: rawObject<Account>(sole(accounts).text), liabilities }
  },
})
