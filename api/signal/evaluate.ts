import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { exampleChecking } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, exampleAccessToken, itemErrors, requireItem } from '../item/index.ts'
import { evaluateDebit, evaluateErrors } from './evaluate-debit.ts'
import { exampleBalanceEvaluation, exampleDebit, exampleEvaluation } from './signal.example.ts'
import { evaluateFields, evaluation } from './signal.schema.ts'

export const evaluate = defineEndpoint({
  path: '/signal/evaluate',
  summary: 'How likely a planned ACH debit is to come back',
  description:
    'Asks the bank, scores the debit and runs a ruleset. An Item whose login has ended is evaluated from what is held, with a warning; the ruleset `balance-only` then knows no balance. The id is kept: report with it what you did, and whether the debit came back. In the sandbox the amounts 3.53, 12.17 and 27.53 score 10, 60 and 90.',
  request: Type.Object({
    access_token: AccessToken,
    account_id: Type.String({ description: 'The deposit account that is to be debited.' }),
    ...evaluateFields,
    risk_profile_key: Type.Optional(
      Nullable(Type.String({ deprecated: true }), {
        description: 'Older name of ruleset_key. Taken, and not looked at.',
      }),
    ),
  }),
  response: Type.Object(evaluation),
  errors: [...itemErrors, 'PRODUCTS_NOT_SUPPORTED', 'INVALID_ACCOUNT_ID', ...evaluateErrors],
  examples: [
    {
      title: 'A monthly rent',
      request: {
        access_token: exampleAccessToken,
        account_id: exampleChecking.account_id,
        ...exampleDebit,
        is_recurring: true,
        user: { name: { given_name: 'Imogen', family_name: 'Vale' }, email_address: 'imogen.vale@mail.example' },
      },
      response: exampleEvaluation,
    },
    {
      title: 'By the balance alone',
      request: {
        access_token: exampleAccessToken,
        account_id: exampleChecking.account_id,
        ...exampleDebit,
        ruleset_key: 'balance-only',
      },
      response: exampleBalanceEvaluation,
    },
  ],
  // Nothing is locked while the bank is asked; what is kept is written in a transaction of its own.
  readonly: true,
  async handle(call, { access_token, account_id, ...request }) {
    return evaluateDebit(call, await requireItem(call, access_token), account_id, request)
  },
})
