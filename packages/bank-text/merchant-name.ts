/** What companies are, in law: no part of a name that people say. */
const FORMS = new Set(['LLC', 'INC', 'LTD', 'CORP', 'CO', 'LLP', 'PLLC', 'LP', 'PLC', 'GMBH', 'PC', 'INCORPORATED'])
/** What a payment was, behind the name of who received it. */
const PAYMENT_WORDS = new Set(
  'PAYMENT PAYMENTS PYMT PMT PMTS BILLPAY BILLPAYMENT BILL AUTOPAY AUTO REPLN ACH WEB ONLINE UTIL DEBIT FEE TAX RENT TUITION RENTPAYMENT DUES REFUND RETURN PURCHASE POS QPS QSR PREM RECURRING EPAY EZPAY'.split(
    ' ',
  ),
)
/** Shorter words stay small inside a name. */
const SMALL = new Set(['OF', 'AND', 'THE', 'AT', 'IN', 'DE', 'LA', 'DEL', 'EL'])

/** A store’s number: behind a sign or the word, with zeros before it, or of three digits and more. */
const STORE_NUMBER = /^(0\d+|\d{3,8})$/

/**
 * The name of a shop that nobody knows, from what is left of its text: without numbers, orders, forms of companies and words
 * for the payment. Null where no word is left.
 * @param words signs are kept in them
 */
export function merchantName(words: readonly string[]): { name: string | null; store_number: string | null } {
  let store_number: string | null = null
  const kept: string[] = []
  for (const [index, word] of words.entries()) {
    const plain = word.replaceAll(/[#*:,]/g, '')
    const isNumbered = /^#\d/.test(word) || /^(#|STORE|NO\.?|UNIT|SHOP)$/.test(words[index - 1] ?? '')
    if (/^\d+$/.test(plain) && (isNumbered || STORE_NUMBER.test(plain)) && kept.length > 0) store_number ??= plain
    else if (plain !== '' && !isOrder(plain)) kept.push(plain)
  }
  while (kept.length > 1 && isLeftOut(kept.at(-1)!)) kept.pop()
  const said = kept.filter((word) => /[A-Z0-9]/.test(word) || word === '&')
  const name = said.map(spoken).join(' ')
  return { name: /[A-Za-z]{2}/.test(name) ? name : null, store_number }
}

function isLeftOut(word: string): boolean {
  const plain = word.replaceAll('.', '')
  return FORMS.has(plain) || PAYMENT_WORDS.has(plain) || /^(\d{1,2}|[-&/.]+)$/.test(plain)
}

/** An order’s number: letters and digits mixed. */
function isOrder(word: string): boolean {
  return (
    word.length >= 6 &&
    /\d/.test(word) &&
    /[A-Z]/.test(word) &&
    !/^\d+(ST|ND|RD|TH)$/.test(word) &&
    /\d.*[A-Z]|[A-Z].*\d{2}/.test(word)
  )
}

function spoken(word: string, index: number): string {
  if (index > 0 && SMALL.has(word)) return capital(word)
  return word.length <= 3 && !/[AEIOUY]/.test(word) && !/^(MR|DR|ST|MT|FT|MRS|MS|JR|SR)$/.test(word)
    ? word
    : capital(word)
}

function capital(word: string): string {
  return word.toLowerCase().replace(/(^|[-/.])([a-z])/g, (letters) => letters.toUpperCase())
}
