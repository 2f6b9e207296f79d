import { merchantName } from './merchant-name.ts'

const PAY_WORDS =
  /\b(PAYROLL|DIRECT DEP(OSIT)?|DIR DEP(OSIT)?|REG SALARY|SALARY|WAGES|PAYCHE(CK|QUE)|BONUS|ACH|CREDIT|DEPOSIT|EDI|PAYMNT|DES:\S*)\b/g
/** Who pays on behalf of employers. */
const PAYERS =
  /\b(ADP TOTALSOURCE|ADP|GUSTO PAY|GUSTO|PAYCHEX|PAYCOR|PAYLOCITY|RIPPLING|TRINET|INTUIT|QUICKBOOKS|SQUARE|WORKDAY|UKG|CERIDIAN|DAYFORCE|PAYCOM)( PR)?\b/g

/**
 * Who pays wages: what is left of the text of a salary without the words for it and without who carries it out.
 * @param text in capital letters, without the bank’s noise
 */
export function employerIn(text: string): string | null {
  const left = text
    .replaceAll(PAY_WORDS, ' ')
    .replaceAll(PAYERS, ' ')
    .replaceAll(/\b\d{3,}\b/g, ' ')
  return merchantName(left.split(/\s+/).filter((word) => word !== '')).name
}
