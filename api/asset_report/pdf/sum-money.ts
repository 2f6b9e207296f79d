import { type Currency } from '@gingham/pdf'
import { sumOf } from '../../house/money.ts'
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
  const byCurrency = Map.groupBy(known, ({ balances }) =>
    JSON.stringify([balances.iso_currency_code, balances.unofficial_currency_code]),
  )
  return [...byCurrency.values()].map((members) => {
    const { iso_currency_code, unofficial_currency_code } = members[0]!.balances
    const owed = sumOf(members.filter(isDebt).map(({ balances }) => balances.current!))
    const owned = sumOf(members.filter((account) => !isDebt(account)).map(({ balances }) => balances.current!))
    return { iso_currency_code, unofficial_currency_code, owned, owed, net: sumOf([owned, -owed]) }
  })
}

export function isDebt({ type }: Pick<AccountAssets, 'type'>): boolean {
  return type === 'credit' || type === 'loan'
}
