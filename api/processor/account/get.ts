import { Type } from 'typebox'
import { rawObject } from '@gingham/api-kit'
import { Account, exampleChecking, listAccounts, selectAccounts } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { ProcessorToken } from '../processor.schema.ts'
import { requireAccount } from '../require-account.ts'
import { sole } from '../sole.ts'

export const get = defineEndpoint({
  path: '/processor/account/get',
  summary: 'The account that a processor token opens, with balances as of the last update',
  description:
    'Answers from what is held: no bank is asked. For balances as of this moment call `/processor/balance/get`. Needs no permission for any product, and works while the Item needs a new login, too.',
  request: Type.Object({ processor_token: ProcessorToken }),
  response: Type.Object({
    account: Account,
    institution_id: Type.String({
      description: 'The institution of the account; an empty string where there is none.',
    }),
  }),
  errors: ['INVALID_PROCESSOR_TOKEN', 'INVALID_ACCOUNT_ID'],
  examples: [
    {
      title: 'A checking account',
      request: { processor_token: exampleProcessorToken },
      response: { account: exampleChecking, institution_id: 'ins_109508' },
    },
  ],
  readonly: true,
  async handle(call, { processor_token }) {
    const { item, account_id } = await requireAccount(call, processor_token)
    const { text } = sole(selectAccounts(await listAccounts(call.db, item.item_id), [account_id]))
    return { account: rawObject<Account>(text), institution_id: item.institution_id ?? '' }
  },
})
