import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { Account, exampleChecking } from '../../accounts/index.ts'
import { NumbersACH, NumbersBACS, NumbersEFT, NumbersInternational, readNumbers } from '../../auth/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorErrors, ProcessorToken } from '../processor.schema.ts'
import { requireAccountFor } from '../require-account.ts'
import { sole } from '../sole.ts'

const ProcessorNumber = Type.Object(
  {
    ach: Type.Optional(Nullable(NumbersACH)),
    eft: Type.Optional(Nullable(NumbersEFT)),
    international: Type.Optional(Nullable(NumbersInternational)),
    bacs: Type.Optional(Nullable(NumbersBACS)),
  },
  { title: 'ProcessorNumber', description: 'Numbers of the account by kind; null for kinds that it does not have.' },
)

export const get = defineEndpoint({
  path: '/processor/auth/get',
  summary: 'Account and routing numbers of the account that a processor token opens',
  description:
    'What `/auth/get` answers, of one account. The account must be a checking, savings or cash management account.',
  request: Type.Object({ processor_token: ProcessorToken }),
  response: Type.Object({ account: Account, numbers: ProcessorNumber }),
  errors: [...processorErrors, 'NO_AUTH_ACCOUNTS', 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'A checking account in the United States',
      request: { processor_token: exampleProcessorToken },
      response: {
        account: exampleChecking,
        numbers: {
          ach: {
            account_id: exampleChecking.account_id,
            account: '6120014482291',
            is_tokenized_account_number: false,
            routing: '011401533',
            wire_routing: '021000021',
            can_transfer_in: false,
            can_transfer_out: false,
          },
          eft: null,
          international: null,
          bacs: null,
        },
      },
    },
  ],
  readonly: true,
  async handle(call, { processor_token }) {
    const { item, account_id } = await requireAccountFor(call, processor_token, 'auth')
    const { accounts, numbers } = await readNumbers(call, item, [account_id])
    return {
      account: sole(accounts),
      numbers: {
        ach: numbers.ach[0] ?? null,
        eft: numbers.eft[0] ?? null,
        international: numbers.international[0] ?? null,
        bacs: numbers.bacs[0] ?? null,
      },
    }
  },
})
