import { letterSpellings } from './letters.data.ts'
import { honorifics, legalForms } from './ignored-words.data.ts'

/** Whose name it is: words that carry no identity differ. */
export type NameKind = 'individual' | 'entity'

/** A text in lower case and plain Latin letters: accents are dropped, Cyrillic and Greek are spelled out. */
export function foldText(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
  return Array.from(plain, (letter) => letterSpellings[letter] ?? letter).join('')
}

/**
 * The words of a name that tell people apart, folded. Titles (`Dr`) or legal forms (`GmbH`) are left out, unless nothing
 * would be left. Apostrophes join (`O'Hara` is one word), every other sign parts.
 */
export function tokensOf(name: string, kind: NameKind): string[] {
  const folded = foldText(name)
    .replaceAll(/['’ʼ`]/gu, '')
    // Dotted abbreviations are one word: S.A., L.L.C.
    .replaceAll(/\b(?:\p{Letter}\.){2,}/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
  const words = folded.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '')
  const ignored = kind === 'individual' ? honorifics : legalForms
  const telling = words.filter((word) => !ignored.has(word))
  return telling.length > 0 ? telling : words
}
