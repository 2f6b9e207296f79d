/** Upper ends of the federal brackets for one person without dependents and their rates; figures of the tax year 2024. */
const brackets: readonly (readonly [number, number])[] = [
  [11_600, 0.1],
  [47_150, 0.12],
  [100_525, 0.22],
  [191_950, 0.24],
  [243_725, 0.32],
  [609_350, 0.35],
  [Number.POSITIVE_INFINITY, 0.37],
]
const STANDARD_DEDUCTION = 14_600
/** Social security and Medicare. */
const PAYROLL_TAX = 0.0765

/**
 * The yearly pay before taxes that leaves this much, in whole units: of one person without dependents, without state taxes. The least that
 * it can be.
 */
export function beforeTax(net: number): number {
  let [low, high] = [net, Math.max(1, net) * 3]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (afterTax(middle) < net) low = middle + 1
    else high = middle
  }
  return low
}

function afterTax(gross: number): number {
  let [left, below, tax] = [Math.max(0, gross - STANDARD_DEDUCTION), 0, gross * PAYROLL_TAX]
  for (const [upper, rate] of brackets) {
    const part = Math.min(left, upper - below)
    tax += part * rate
    left -= part
    below = upper
    if (left <= 0) break
  }
  return gross - tax
}
