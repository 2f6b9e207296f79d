import { apiError } from '@gingham/api-kit'
import type { Fields } from '@gingham/engine'

/** The request; INVALID_FIELD when it asks for institutions of countries that `version` did not have yet. */
export function requireCountries(path: string, input: Fields, version: string, known: readonly string[]): Fields {
  if (!path.startsWith('/institutions/')) return input
  const { country_codes, options } = input as { country_codes?: unknown; options?: { country_codes?: unknown } | null }
  const asked = country_codes ?? options?.country_codes
  const unknown = Array.isArray(asked) ? asked.filter((code) => !known.includes(code as string)) : []
  if (unknown.length === 0) return input
  throw apiError('INVALID_FIELD', {
    message: `country_codes: version ${version} of the API has institutions of ${known.join(' and ')} only`,
  })
}
