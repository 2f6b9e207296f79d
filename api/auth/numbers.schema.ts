import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'

const AccountId = Type.String({ description: 'The account that the numbers belong to.' })

export const NumbersACH = Type.Object(
  {
    account_id: AccountId,
    account: Type.String({ description: 'Account number for ACH transfers.' }),
    is_tokenized_account_number: Type.Optional(
      Type.Boolean({
        description: 'True where the bank gives out numbers made for this connection in place of the real ones.',
      }),
    ),
    routing: Type.String({ description: 'Routing number for ACH transfers.' }),
    wire_routing: Nullable(Type.String(), {
      description: 'Routing number for wires, where the bank has one of its own; null where none is known.',
    }),
    can_transfer_in: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Whether money can be sent to the account; null where not known.' }),
    ),
    can_transfer_out: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Whether money can be drawn from the account; null where not known.' }),
    ),
  },
  { title: 'NumbersACH', description: 'How the account is reached in the United States.' },
)

export const NumbersEFT = Type.Object(
  {
    account_id: AccountId,
    account: Type.String({ description: 'Account number for EFT transfers.' }),
    institution: Type.String({ description: 'Number of the institution.' }),
    branch: Type.String({ description: 'Number of the branch.' }),
  },
  { title: 'NumbersEFT', description: 'How the account is reached in Canada.' },
)

export const NumbersInternational = Type.Object(
  {
    account_id: AccountId,
    iban: Type.String({ description: 'International Bank Account Number.' }),
    bic: Type.String({ description: 'Bank Identifier Code.' }),
  },
  { title: 'NumbersInternational', description: 'How the account is reached from other countries.' },
)

export const NumbersBACS = Type.Object(
  {
    account_id: AccountId,
    account: Type.String({ description: 'Account number for BACS transfers.' }),
    sort_code: Type.String({ description: 'Sort code of the bank.' }),
  },
  { title: 'NumbersBACS', description: 'How the account is reached in the United Kingdom.' },
)

export const AuthGetNumbers = Type.Object(
  {
    ach: Type.Array(NumbersACH, { description: 'Numbers of accounts in the United States.' }),
    eft: Type.Array(NumbersEFT, { description: 'Numbers of accounts in Canada.' }),
    international: Type.Array(NumbersInternational, { description: 'IBAN and BIC of accounts that have them.' }),
    bacs: Type.Array(NumbersBACS, { description: 'Numbers of accounts in the United Kingdom.' }),
  },
  { title: 'AuthGetNumbers', description: 'Numbers of the accounts by kind; an account can have several kinds.' },
)
