/** Kept in hundredths: amounts of payments have two decimals, and whole numbers add up. */
export type Hundredths = number

/** 10¹² of a currency: far above what banks move, and far below where numbers lose their hundredths. */
export const VALUE_MAX = 1e12

/** Hundredths of an amount; undefined when it has more than two decimals, or is above `VALUE_MAX`. */
export function toHundredths(value: number): Hundredths | undefined {
  // The shortest text of a number tells the decimals that its writer gave.
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(String(value))
  if (match === null || value > VALUE_MAX) return undefined
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** The amount as the wire has it. */
export function fromHundredths(hundredths: Hundredths): number {
  // Division of two whole numbers gives the nearest number, which is the one that its decimal text reads as.
  return hundredths / 100
}
