/**
 * The standard fonts of PDF speak WinAnsi (code page 1252) and nothing else. What it has is kept; letters with marks
 * that it lacks lose the marks; a few signs have a spelling; the rest becomes a question mark, so that a reader sees
 * that something stood there.
 */
export function toPrintable(text: string): string {
  let printable = ''
  for (const sign of text.normalize('NFC')) printable += isWinAnsi(sign) ? sign : replace(sign)
  return printable
}

/** Where code page 1252 differs from Latin-1. */
const EXTRA = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')

const SPELLINGS: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2032': "'",
  '\u2033': '"',
  '→': '->',
  '←': '<-',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'ng',
  Ŋ: 'NG',
  ŧ: 't',
  Ŧ: 'T',
  '₹': 'INR ',
  '₩': 'KRW ',
  '₽': 'RUB ',
  '₺': 'TRY ',
  '₿': 'BTC ',
}

function isWinAnsi(sign: string): boolean {
  const code = sign.codePointAt(0)!
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || sign === '\n' || EXTRA.has(sign)
}

function replace(sign: string): string {
  if (/\s/u.test(sign)) return ' '
  // Marks and signs without a shape of their own.
  if (/[\p{M}\p{C}]/u.test(sign)) return ''
  const spelling = SPELLINGS[sign]
  if (spelling !== undefined) return spelling
  // Compatibility forms, too: a ligature is its letters, a circled digit its digit.
  const plain = Array.from(sign.normalize('NFKD')).filter(isWinAnsi).join('')
  return plain === '' ? '?' : plain
}
