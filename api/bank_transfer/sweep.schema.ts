import { Type, type Static } from 'typebox'
import { Instant } from '@gingham/api-kit'

export const BankTransferSweep = Type.Object(
  {
    id: Type.String({ description: 'Id of the sweep, a UUID.' }),
    created_at: Instant('When the sum was drawn.'),
    amount: Type.String({ description: 'The sum: positive when money came in, with a minus when it went out.' }),
    iso_currency_code: Type.String({ description: 'Currency of the amount: USD.' }),
  },
  { title: 'BankTransferSweep', description: 'What went through the network since the sweep before, as one sum.' },
)
export type BankTransferSweep = Static<typeof BankTransferSweep>
