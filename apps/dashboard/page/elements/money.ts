/** An amount as people read it; a dash where the bank does not tell. */
export function sayMoney(amount: number | null, iso_currency_code: string | null, other: string | null): string {
  if (amount === null) return '–'
  if (iso_currency_code === null) return `${amount} ${other ?? ''}`.trim()
  return new Intl.NumberFormat('en-US', { style: 'currency', currency: iso_currency_code }).format(amount)
}
