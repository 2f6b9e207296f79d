import type { Confidence } from './precheck.schema.ts'

/** The sandbox answers what names and tokens ask for. Source: https://plaid.com/docs/api/products/income/ */
const answers: Readonly<Record<string, Confidence>> = {
  employer_good: 'HIGH',
  employer_multi: 'HIGH',
  employer_bad: 'LOW',
  access_good: 'HIGH',
  access_bad: 'LOW',
}

/**
 * How likely it is that somebody's payroll can be connected. The sandbox knows test values and nothing else. A good sign outweighs a bad
 * one.
 */
export function confidenceOf(employer: string | null | undefined, access_tokens: readonly string[]): Confidence {
  const signs = [employer ?? '', ...access_tokens].map((sign) =>
    Object.hasOwn(answers, sign) ? answers[sign] : undefined,
  )
  return (['HIGH', 'LOW'] as const).find((confidence) => signs.includes(confidence)) ?? 'UNKNOWN'
}
