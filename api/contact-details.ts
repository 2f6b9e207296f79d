/** One character before and after is enough to know; looking for more would take the square of a long text's length. */
const EMAIL_INSIDE = /[^\s@]@[^\s@]+\.[^\s@]/
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/
/** In the international form anywhere; in the American form with its separators. Plain digits may well be an id. */
const PHONE_INSIDE = /\+\d[\d\s().-]{6,}\d|(?<!\w)\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\w)/
const E164 = /^\+[1-9]\d{6,14}$/
/** Area code and exchange of the North American plan begin with 2 to 9. */
const NORTH_AMERICAN = /^\+1[2-9]\d{2}[2-9]\d{6}$/
const SEPARATORS = /[\s().-]/g

/** Whether the text is, or holds, an e-mail address or a phone number. */
export function holdsContactDetails(text: string): boolean {
  return EMAIL_INSIDE.test(text) || PHONE_INSIDE.test(text)
}

/** Whether the text is an e-mail address and nothing else. */
export function isEmailAddress(text: string): boolean {
  return EMAIL.test(text)
}

/** Whether it is a number that could be called, in E.164 with or without separators. */
export function isPhoneNumber(text: string): boolean {
  const compact = text.replaceAll(SEPARATORS, '')
  return E164.test(compact) && (!compact.startsWith('+1') || NORTH_AMERICAN.test(compact))
}

/**
 * The number in E.164, also when it was written without its country: ten digits, or eleven that begin with 1, are
 * American. Undefined for what could not be called.
 */
export function toPhoneNumber(text: string): string | undefined {
  const compact = text.replaceAll(SEPARATORS, '')
  const international = /^1\d{10}$/.test(compact) ? `+${compact}` : /^\d{10}$/.test(compact) ? `+1${compact}` : compact
  return isPhoneNumber(international) ? international : undefined
}
