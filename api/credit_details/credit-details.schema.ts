import { Type, type Static } from 'typebox'
import { CivilDate, Nullable } from '@gingham/api-kit'
import type { LiabilitiesObject } from '../liabilities/index.ts'

const amount = (description: string) => Nullable(Type.Number(), { description })
const day = (description: string) => Nullable(CivilDate(description), { description })

const Apr = (what: string) =>
  Nullable(
    Type.Object(
      {
        apr: Type.Number({ description: 'Percent a year.' }),
        balance_subject_to_apr: amount('How much of the debt the rate applies to.'),
        interest_charge_amount: amount('Interest of the latest statement under this rate.'),
      },
      { title: 'CreditDetailsApr' },
    ),
    { description: `The rate of ${what}; null where the card has none.` },
  )

export const CreditDetails = Type.Object(
  {
    account_id: Type.String({ description: 'The card.' }),
    aprs: Type.Object(
      {
        balance_transfers: Apr('balances that were moved to the card'),
        cash_advances: Apr('cash'),
        purchases: Apr('purchases'),
      },
      { title: 'CreditDetailsAprs', description: 'Rates of interest.' },
    ),
    last_payment_amount: amount('The latest payment.'),
    last_payment_date: day('When the latest payment was made.'),
    last_statement_balance: amount('What the latest statement asks for in all.'),
    last_statement_date: day('When the latest statement was made.'),
    minimum_payment_amount: amount('The least that must be paid.'),
    next_bill_due_date: day('When it must be paid.'),
  },
  { title: 'CreditDetails', description: 'What is owed on a card, and under which terms.' },
)
export type CreditDetails = Static<typeof CreditDetails>

type Card = NonNullable<LiabilitiesObject['credit']>[number]

/** A card's debt in the words of the older contract. Cards without an account are left out. */
export function toCreditDetails(cards: readonly Card[]): CreditDetails[] {
  return cards.flatMap((card) => {
    const { account_id, last_payment_amount, last_payment_date, last_statement_balance, minimum_payment_amount } = card
    if (account_id === null) return []
    return {
      account_id,
      aprs: {
        balance_transfers: aprOf(card, 'balance_transfer_apr'),
        cash_advances: aprOf(card, 'cash_apr'),
        purchases: aprOf(card, 'purchase_apr'),
      },
      last_payment_amount,
      last_payment_date,
      last_statement_balance,
      last_statement_date: card.last_statement_issue_date,
      minimum_payment_amount,
      next_bill_due_date: card.next_payment_due_date,
    }
  })
}

function aprOf({ aprs }: Card, type: Card['aprs'][number]['apr_type']): CreditDetails['aprs']['purchases'] {
  const found = aprs.find(({ apr_type }) => apr_type === type)
  if (found === undefined) return null
  const { apr_percentage, balance_subject_to_apr, interest_charge_amount } = found
  return { apr: apr_percentage, balance_subject_to_apr, interest_charge_amount }
}
