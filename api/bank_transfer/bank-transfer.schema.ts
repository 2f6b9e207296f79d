import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { AMOUNT_PATTERN } from './amount.ts'
import { transferStatuses } from './transfer-status.ts'

export const BankTransferId = Type.String({ description: 'Id of the bank transfer, a UUID.' })

export const BankTransferType = OneOf(['debit', 'credit'], {
  description: '`debit` takes money from the person’s account, `credit` sends money there.',
})

export const BankTransferNetwork = OneOf(['ach', 'same-day-ach', 'wire'], {
  description: 'How the money travels. Wires are credits only.',
})

export const AchClass = OneOf(['ccd', 'ppd', 'tel', 'web'], {
  description:
    'What the ACH network is told of the authorization: between businesses, in writing, by telephone, or on the internet. The latter two are for debits only. ACH transfers need one.',
})

export const BankTransferAmount = Type.String({
  pattern: AMOUNT_PATTERN,
  description: 'A positive amount with two decimals, for example `10.00`.',
})

export const BankTransferUser = Type.Object(
  {
    legal_name: Type.String({ minLength: 1, description: 'Full name of the holder; of the business for class `ccd`.' }),
    email_address: Type.Optional(Nullable(Type.String(), { description: 'E-mail address of the holder.' })),
    routing_number: Type.Optional(
      Type.String({ description: 'Routing number of the account, in answers. Not looked at in requests.' }),
    ),
  },
  { title: 'BankTransferUser', description: 'Who holds the account that is debited or credited.' },
)

export const BankTransferMetadata = Nullable(Type.Record(Type.String(), Type.String()), {
  description: 'Texts of yours by names of yours, in ASCII: up to 50, names up to 40 characters, texts up to 500.',
})

export const BankTransferDirection = OneOf(['outbound', 'inbound'], {
  description: '`outbound` for what was asked for through the API, `inbound` for payments from elsewhere.',
})

/** The official client has the text `null` for no choice. */
export const DirectionFilter = Nullable(OneOf(['outbound', 'inbound', 'null']), {
  description: 'Only those that you asked for, or only payments from elsewhere; null for both.',
})

export const TypeFilter = Nullable(OneOf(['debit', 'credit', 'null']), {
  description: 'Only debits, or only credits; null for both.',
})

export const BankTransferFailure = Type.Object(
  {
    ach_return_code: Type.Optional(
      Nullable(Type.String(), { description: 'Return code of the ACH network, for example R01; of reversals only.' }),
    ),
    description: Type.Optional(Type.String({ description: 'What went wrong, for people.' })),
  },
  { title: 'BankTransferFailure', description: 'Why a transfer failed or was reversed.' },
)

export const BankTransfer = Type.Object(
  {
    id: BankTransferId,
    ach_class: AchClass,
    account_id: Type.String({ description: 'The account that is debited or credited.' }),
    type: BankTransferType,
    user: BankTransferUser,
    amount: BankTransferAmount,
    iso_currency_code: Type.String({ description: 'Currency of the amount: USD.' }),
    description: Type.String({ description: 'What the holder reads on the statement.' }),
    created: Instant('When the transfer was created.'),
    status: OneOf(transferStatuses, {
      description:
        'Where it stands: waiting, handed to the network, cancelled by you, not taken by the network, or sent back after it was posted.',
    }),
    network: BankTransferNetwork,
    cancellable: Type.Boolean({ description: 'Whether `/bank_transfer/cancel` can still stop it.' }),
    failure_reason: Nullable(BankTransferFailure),
    custom_tag: Nullable(Type.String(), { description: 'The tag that it was created with; null without one.' }),
    metadata: BankTransferMetadata,
    origination_account_id: Type.String({ description: 'Your account that the money comes from or goes to.' }),
    direction: Nullable(BankTransferDirection),
  },
  { title: 'BankTransfer', description: 'Money sent to or taken from an account of an Item.' },
)
export type BankTransfer = Static<typeof BankTransfer>

/** What a transfer is created with, besides the account. */
export const bankTransferFields = {
  idempotency_key: Type.String({
    maxLength: 50,
    description:
      'Your key of this transfer, up to 50 characters. The same key with the same account, type, network and amount answers the transfer that exists, whenever it is sent again.',
  }),
  type: BankTransferType,
  network: BankTransferNetwork,
  amount: BankTransferAmount,
  iso_currency_code: Type.String({ description: 'Currency of the amount: USD.' }),
  description: Type.String({ maxLength: 10, description: 'What the holder reads, up to 10 characters.' }),
  ach_class: Type.Optional(AchClass),
  user: BankTransferUser,
  custom_tag: Type.Optional(
    Nullable(Type.String({ maxLength: 100 }), { description: 'A text of yours to be kept, up to 100 characters.' }),
  ),
  metadata: Type.Optional(BankTransferMetadata),
  origination_account_id: Type.Optional(
    Nullable(Type.String(), { description: 'Your account to be used; there is one, which is used unless given.' }),
  ),
}

const fields = Type.Object(bankTransferFields)
export type BankTransferRequest = Static<typeof fields>
