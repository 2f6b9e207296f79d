import { createContext, useContext } from 'react'
import { en } from './messages/en.ts'
import type { Messages } from './messages/messages.ts'

export interface Words {
  /** The language of `messages`, as an ISO 639-1 code. */
  language: string
  messages: Messages
  /** The app that asks, as it wants to be called. */
  app_name: string
}

const WordsContext = createContext<Words>({ language: 'en', messages: en, app_name: '' })

export const WordsProvider = WordsContext.Provider

/** The sentences of the session's language. */
export const useWords = () => useContext(WordsContext)

/** An amount as people of the language write it; null where the account has no currency. */
export function formatMoney(amount: number | null, currency: string | null, language: string): string | null {
  if (amount === null) return null
  if (currency === null) return new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(amount)
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount)
}
