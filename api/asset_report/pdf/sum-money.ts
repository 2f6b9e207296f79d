import { type Currency } from '@gingham/pdf'
import { sumOf } from '../../house/money.ts'
import { isDebt } from '../historical-balances.ts'
import type { AccountAssets } from '../report.schema.ts'

/** What accounts of one currency come to. */
export interface Total extends Currency {
  owned: number
  owed: number
  net: number
}

/** What is owned, what is owed and the difference, currency by currency: sums of two currencies say nothing. */
export function totalsOf(accounts: readonly AccountAssets[]): Total[] {
  const known = accounts.filter(({ balances }) => balances.current !== null)
  return groupByCurrency(known, ({ balances }) => balances).map(([currency, members]) => {
    const owed = sumOf(members.filter(isDebt).map(({ balances }) => balances.current!))
    const owned = sumOf(members.filter((account) => !isDebt(account)).map(({ balances }) => balances.current!))
    return { ...currency, owned, owed, net: sumOf([owned, -owed]) }
  })
}

/** Things by the currency that they are in, in the order in which currencies come. */
export function groupByCurrency<T>(things: readonly T[], currencyOf: (thing: T) => Currency): [Currency, T[]][] {
  const groups = Map.groupBy(things, (thing) => {
    const { iso_currency_code, unofficial_currency_code } = currencyOf(thing)
    return JSON.stringify([iso_currency_code, unofficial_currency_code])
  })
  return [...groups.values()].map((members) => {
    const { iso_currency_code, unofficial_currency_code } = currencyOf(members[0]!)
    return [{ iso_currency_code, unofficial_currency_code }, members]
  })
}
