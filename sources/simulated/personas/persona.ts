import type { BankAccount, BankOwner } from '../../source.ts'
import type { Activity } from '../activity.ts'
import type { PersonaPortfolio } from './portfolio.ts'

/** A sandbox user with a life of their own, as data: accounts, regular streams of money, habits. */
export interface Persona extends Activity {
  username: string
  /** In the order in which the bank lists them. */
  accounts: readonly PersonaAccount[]
  /** Owners of every account; the owner of user_good when not set. */
  owners?: readonly BankOwner[]
  /** What is held on an investment account. */
  portfolio?: PersonaPortfolio
  /** Whether a refresh brings news, besides what the day brings, and transactions may be made by hand. */
  answers_refresh?: true
}

/** An account on the day of the login. */
export interface PersonaAccount {
  /** Key of the account, and its mask. */
  mask: string
  name: string
  official_name?: string
  type: BankAccount['type']
  subtype: string
  current: number
  /** Where it is not what `current`, limit and pending rows leave. */
  available?: number
  limit?: number
  business?: true
}
