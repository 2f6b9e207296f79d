import { toDay } from '../civil-date.ts'
import type { LedgerRow } from '../ledger.ts'
import { recognize } from '../merchants/recognize.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import type { Persona } from './persona.ts'

/**
 * What was made by hand at a persona's bank, on its first depository account unless another is named, posted from the first. Refreshes, which came
 * before or after, leave it as it is, so that neither rewrites what the other has shown.
 * Source: https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate
 */
export function createdRows({ accounts }: Persona, { created_transactions }: SimulatedLogin): LedgerRow[] {
  const usual = accounts.find(({ type }) => type === 'depository')?.mask
  return created_transactions.flatMap(
    ({ account_key = usual, date_transacted, date_posted, amount, description, iso_currency_code }, index) =>
      account_key === undefined
        ? []
        : {
            key: `${account_key}/c/${index}`,
            account_key,
            amount,
            currency: iso_currency_code,
            occurred_on: toDay(date_posted),
            posted_on: toDay(date_posted),
            authorized_on: toDay(date_transacted),
            description,
            appearance: recognize(description, amount),
          },
  )
}
