import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { SignalEvaluateCoreAttributes } from './core-attributes.schema.ts'

export const ClientTransactionId = Type.String({
  minLength: 1,
  maxLength: 36,
  description: 'Your own id of the debit, 1 to 36 characters: one for each.',
})

export const DebitAmount = Type.Number({ exclusiveMinimum: 0, description: 'The amount in US dollars, above zero.' })

const optionalText = (description: string) => Type.Optional(Nullable(Type.String(), { description }))

const SignalUser = Type.Object(
  {
    name: Type.Optional(
      Nullable(
        Type.Object(
          {
            prefix: optionalText('Title, for example Dr.'),
            given_name: optionalText('Given name; a name of one word stands here.'),
            middle_name: optionalText('Middle name.'),
            family_name: optionalText('Family name.'),
            suffix: optionalText('Suffix, for example II.'),
          },
          { title: 'SignalPersonName', description: 'Legal name in parts.' },
        ),
        { description: 'Legal name.' },
      ),
    ),
    phone_number: optionalText('Telephone number, best in E.164.'),
    email_address: optionalText('E-mail address.'),
    address: Type.Optional(
      Nullable(
        Type.Object(
          {
            city: Type.Optional(Type.String({ description: 'City.' })),
            region: optionalText('State, province or region.'),
            street: Type.Optional(Type.String({ description: 'Street and number.' })),
            postal_code: optionalText('Postal code.'),
            country: optionalText('ISO 3166-1 alpha-2 code of the country.'),
          },
          { title: 'SignalAddressData', description: 'Postal address in parts.' },
        ),
        { description: 'Postal address.' },
      ),
    ),
  },
  {
    title: 'SignalUser',
    description: 'Who pays: compared with the owners of the account, and not kept.',
  },
)
export type SignalUser = Static<typeof SignalUser>

const SignalDevice = Type.Object(
  {
    ip_address: optionalText('Network address.'),
    user_agent: optionalText('What the browser calls itself.'),
  },
  { title: 'SignalDevice', description: 'What the person uses. Taken, not looked at, and not kept.' },
)

/** What both ways to evaluate a debit are asked with. */
export const evaluateFields = {
  client_transaction_id: ClientTransactionId,
  amount: DebitAmount,
  user_present: Type.Optional(
    Nullable(Type.Boolean(), { description: 'Whether the person is there. Taken, and not looked at.' }),
  ),
  client_user_id: Type.Optional(
    Type.String({ description: 'Your own id of the user; no e-mail address and no telephone number.' }),
  ),
  is_recurring: Type.Optional(
    Nullable(Type.Boolean(), { description: 'Whether the debit is one of a schedule, such as a monthly payment.' }),
  ),
  default_payment_method: Type.Optional(
    Nullable(Type.String(), {
      description: 'How it is meant to be paid: SAME_DAY_ACH, STANDARD_ACH or MULTIPLE_PAYMENT_METHODS.',
    }),
  ),
  user: Type.Optional(SignalUser),
  device: Type.Optional(SignalDevice),
  ruleset_key: Type.Optional(
    Nullable(Type.String(), {
      description:
        '`default` (unless given) looks at scores, `balance-only` at the balance as it is this moment. In the sandbox, `error_<CODE>` gives an error.',
    }),
  ),
}

const Score = Type.Integer({ minimum: 1, maximum: 99, description: '1 to 99: the higher, the likelier a return.' })

const SignalScores = Type.Object(
  {
    customer_initiated_return_risk: Type.Optional(
      Type.Object(
        {
          score: Score,
          risk_tier: Type.Integer({
            minimum: 1,
            maximum: 5,
            deprecated: true,
            description: 'The score in five steps.',
          }),
        },
        {
          title: 'CustomerInitiatedReturnRisk',
          description: 'That the account holder has the debit sent back: R05, R07, R10, R11, R29.',
        },
      ),
    ),
    bank_initiated_return_risk: Type.Optional(
      Type.Object(
        {
          score: Score,
          risk_tier: Type.Integer({
            minimum: 1,
            maximum: 8,
            deprecated: true,
            description: 'The score in eight steps.',
          }),
        },
        {
          title: 'BankInitiatedReturnRisk',
          description:
            'That the bank sends the debit back, for lack of money or because of the account: R01 and others.',
        },
      ),
    ),
  },
  { title: 'SignalScores', description: 'How likely the debit is to come back.' },
)

const Ruleset = Type.Object(
  {
    ruleset_key: Type.Optional(Type.String({ description: 'The ruleset that was used.' })),
    result: OneOf(['ACCEPT', 'REROUTE', 'REVIEW'], {
      description: 'Take the debit, ask for another way to pay, or look closer.',
    }),
    triggered_rule_details: Type.Optional(
      Nullable(
        Type.Object(
          {
            internal_note: Type.Optional(Type.String({ description: 'What the rule says about itself.' })),
            custom_action_key: Type.Optional(Type.String({ description: 'What to do besides, for programs.' })),
          },
          { title: 'RuleDetails', description: 'The rule that decided.' },
        ),
        { description: 'The rule that decided.' },
      ),
    ),
  },
  { title: 'Ruleset', description: 'What the ruleset says.' },
)

export const SignalWarning = Type.Object(
  {
    warning_type: Type.Optional(Type.String({ description: 'Family of what is wrong, for programs.' })),
    warning_code: Type.Optional(Type.String({ description: 'What is wrong, for programs: an error code.' })),
    warning_message: Type.Optional(Type.String({ description: 'The same for developers.' })),
  },
  { title: 'SignalWarning', description: 'Why data of the bank is missing.' },
)

/** What both ways to evaluate a debit answer. */
export const evaluation = {
  scores: Nullable(SignalScores, { description: 'Null with a ruleset for the balance alone.' }),
  core_attributes: Type.Optional(SignalEvaluateCoreAttributes),
  ruleset: Type.Optional(Nullable(Ruleset, { description: 'What the ruleset says.' })),
  warnings: Type.Array(SignalWarning, { description: 'Why data of the bank is missing; empty where none is.' }),
}

/** What both ways to report a decision are asked with. */
export const decisionFields = {
  client_transaction_id: ClientTransactionId,
  initiated: Type.Boolean({ description: 'Whether the debit was sent.' }),
  days_funds_on_hold: Type.Optional(
    Nullable(Type.Integer({ minimum: 0 }), { description: 'Days until the money can be used; 0 for at once.' }),
  ),
  decision_outcome: Type.Optional(
    Nullable(OneOf(['APPROVE', 'REVIEW', 'REJECT', 'TAKE_OTHER_RISK_MEASURES', 'NOT_EVALUATED']), {
      description: 'What was decided.',
    }),
  ),
  payment_method: Type.Optional(
    Nullable(OneOf(['SAME_DAY_ACH', 'NEXT_DAY_ACH', 'STANDARD_ACH', 'MULTIPLE_PAYMENT_METHODS', 'null']), {
      description: 'How it was paid. The official client spells null as a text.',
    }),
  ),
  amount_instantly_available: Type.Optional(
    Nullable(Type.Number(), { description: 'How much of the amount could be used at once.' }),
  ),
}

/** What both ways to report a return are asked with. */
export const returnFields = {
  client_transaction_id: ClientTransactionId,
  return_code: Type.String({ description: 'Return code of the ACH network, for example R01.' }),
  returned_at: Type.Optional(Nullable(Instant('When it came back.'), { description: 'When it came back.' })),
}
