/** What is left of a text when the bank's own words and numbers are taken away, and what these told. */
export interface Stripped {
  text: string
  /** E.164. */
  phone_number: string | null
  /** Whether an address of the web stood in it. */
  has_address: boolean
  /** Whether it says that a card was used at a till. */
  is_at_till: boolean
}

/** What a bank puts before a word of its own, such as PURCHASE. */
const BANK_WORD = '(POS|PURCHASE|PUR|DEBIT|CREDIT|HOLD|WITHDRAWAL|DEPOSIT|PAYMENT|PMT|CHARGE|CARD|ACH)'

/** What banks put before the text of the card network. */
const BEFORE: readonly RegExp[] = [
  /^PENDING\b[\s:-]*/,
  new RegExp(
    `^(RECURRING|PREAUTHORIZED|PRE-AUTH|CONTACTLESS|INTERNATIONAL|SIGNATURE|ELECTRONIC|EXTERNAL|POS|CHECK ?CARD|DEBIT CARD|CREDIT CARD|CARD|DBT CRD|DEBIT CRD|VISA DDA|VISA|MASTERCARD|DDA|PIN|SIG)\\b[\\s:-]*(?=${BANK_WORD}\\b|\\d{3,6}\\b)`,
  ),
  /^ACH\b[\s-]*((DEBIT|CREDIT|HOLD|WITHDRAWAL|DEPOSIT|PAYMENT|PMT)\b)?[\s-]*/,
  /^(POS|CHECK ?CARD)\b[\s:-]+/,
  /^(PURCHASE|PUR|PMT|DEBIT|WITHDRAWAL|PAYMENT)\b(?=[\s:-]+\S)(?! THANK)[\s:-]*/,
  /^AUTHORIZED ON \d\d\/\d\d(\/\d\d(\d\d)?)?\s+/,
  /^VISA CARD \d{4}\s+/,
  /^\d{2}[/-]\d{2}([/-]\d{2,4})?\s+/,
  /^-+\s*/,
]
/** A terminal's number or a day, which counts as noise only behind other noise: some shops are called by a number. */
const NUMBER_BEFORE = /^\d{4,6}\s+(?=[A-Z])/

const ADDRESS = /^(HTTPS?|WWW\b)|\.(COM|NET|ORG|INFO|CO|IO|TT|LY|ME|TV|UK|CA|APP)\b|^[A-Z]\.CO\//
const PHONE =
  /(?:\+?1[\s.-]?)?\(?\b([2-9]\d{2})\)?[\s.-](\d{3})[\s.-]?(\d{4})\b|\b([2-9]\d{2})(\d{7})\b(?=\s+[A-Z]{2}\s*$)/

/** Removes what a bank, a card network and a payment's rules added. The text comes in any case and goes in capitals. */
export function stripNoise(description: string): Stripped {
  let text = description.toUpperCase().replace(/\s+/g, ' ').trim()
  const is_at_till = /\bPOS\b|\bCHECK ?CARD\b|\bPIN\b/.test(text)
  text = stripBefore(text)
  const phone = PHONE.exec(text)
  const digits = phone && (phone[1] ?? phone[4] ?? '') + (phone[2] ?? '') + (phone[3] ?? phone[5] ?? '')
  if (phone) text = text.replace(phone[0], ' ')
  text = text
    .replace(/ DES:.*$| INDN:.*$/, ' ')
    .replace(/\b(PPD|WEB|CCD|TEL|CTX|CO|INDN|TRACE|TRN|CONF)\b ?(ID|NO)?:\s?\S+/g, ' ')
    .replace(/\b(REF|TRANSACTION|CONF|TRACE|ID|INV)\s?(#|NO|NUMBER)?\s?[:#]\s?\S+/g, ' ')
    .replace(/\b[\dX]{9,}\b/g, ' ')
    .replace(/\bCARD \d{4}\b|\b[SP]\d{6,}\b/g, ' ')
    .replace(/\b(PPD|CCD)\b/g, ' ')
    .replace(/\b\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?\b/g, ' ')
  const words = text.split(' ')
  const isName = (word: string, index: number): boolean =>
    index === 0 || word.startsWith('*') || words[index - 1]!.endsWith('*')
  const kept = words.filter((word, index) => isName(word, index) || !ADDRESS.test(word))
  const has_address = kept.length < words.length || ADDRESS.test(words[0] ?? '')
  text = kept.join(' ').replace(/\s+/g, ' ').trim()
  return { text, phone_number: digits === null ? null : `+1${digits}`, has_address, is_at_till }
}

function stripBefore(whole: string): string {
  let text = whole
  for (;;) {
    const pattern = BEFORE.find((before) => before.test(text)) ?? (text === whole ? undefined : NUMBER_BEFORE)
    const left = pattern === undefined ? text : text.replace(pattern, '')
    // A text that is nothing but the bank's words stays as it is.
    if (left === text || !/[A-Z]{2}/.test(left)) return text
    text = left
  }
}
