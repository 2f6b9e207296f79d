import { similarity } from './similarity.ts'

/** A telephone number in parts, digits only. */
export interface PhoneParts {
  /** Empty where the number was written without it. */
  country_code: string
  /** The rest of the number. */
  national: string
  /** Empty where there is none. */
  extension: string
}

/** Numbers of other countries differ in length; only the North American plan has a code of one digit and ten more. */
const NORTH_AMERICAN_DIGITS = 10
const DIGITS_MIN = 7
const DIGITS_MAX = 15
/** How alike two numbers may be at most and still be two numbers: below what counts as a match. */
const MISMATCH_MAX = 69

/**
 * The parts of a number as people write it. `+` means that the country code is there; eleven digits that begin with 1
 * are North American with theirs. Null for what has fewer or more digits than telephone numbers have.
 */
export function phoneParts(text: string): PhoneParts | null {
  const [number = '', extension = ''] = text.toLowerCase().split(/(?:ext(?:ension)?\.?|x|#|;ext=)/)
  const digits = number.replaceAll(/\D/g, '')
  if (digits.length < DIGITS_MIN || digits.length > DIGITS_MAX) return null
  const parts = { national: digits, country_code: '', extension: extension.replaceAll(/\D/g, '') }
  const isNorthAmerican = digits.length === NORTH_AMERICAN_DIGITS + 1 && digits.startsWith('1')
  if (isNorthAmerican) return { ...parts, country_code: '1', national: digits.slice(1) }
  // Which of the digits are the country code depends on the country: the whole number stands for itself.
  return number.trim().startsWith('+') ? { ...parts, country_code: '+' } : parts
}

/**
 * Compares two numbers, the same in both directions; null when one of them is none. 100 for the same text, 95 for the
 * same number in another format, 85 where one lacks the country code; 10 less where one has an extension that the
 * other lacks. Two numbers are below 70, the less the more their digits differ.
 */
export function matchPhone(a: string, b: string): number | null {
  const left = phoneParts(a)
  const right = phoneParts(b)
  if (left === null || right === null) return null
  if (a.trim() === b.trim()) return 100
  const agreement = agreementOf(left, right)
  if (agreement === null) return Math.floor(MISMATCH_MAX * similarity(left.national, right.national))
  if (left.extension === right.extension) return agreement
  return left.extension === '' || right.extension === '' ? agreement - 10 : MISMATCH_MAX
}

/** What two spellings of one number score; null for two numbers. */
function agreementOf(left: PhoneParts, right: PhoneParts): number | null {
  if (left.national === right.national && left.country_code === right.country_code) return 95
  const [with_code, without] = left.country_code === '' ? [right, left] : [left, right]
  if (without.country_code !== '' || with_code.country_code === '') return null
  if (with_code.national === without.national) return 85
  // Abroad the trunk prefix 0 takes the place of the country code, which has one to three digits.
  const bare = without.national.replace(/^0/, '')
  const code_digits = with_code.national.length - bare.length
  const isSuffix = with_code.country_code === '+' && with_code.national.endsWith(bare)
  return isSuffix && code_digits >= 1 && code_digits <= 3 ? 85 : null
}
