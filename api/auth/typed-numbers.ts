import { isRoutingNumber } from '../institutions/index.ts'

/** Where account numbers are typed: the country decides which numbers there are. */
export type NumbersCountry = 'US' | 'CA'

/** How a bank is named in the numbers of its accounts. */
export type Routing =
  | { scheme: 'ach'; routing_number: string }
  | { scheme: 'eft'; institution_number: string; branch_number: string }

/**
 * What a person typed as the number of their bank; null when it can be none. In the United States nine digits with their
 * check digit; in Canada the branch and the institution as they stand on a cheque, 11111-110, or the nine digits of an
 * electronic payment, 011011111.
 */
export function parseRouting(text: string, country: NumbersCountry): Routing | null {
  const typed = text.replace(/[\s-]/g, '')
  if (country === 'US') return isRoutingNumber(typed) ? { scheme: 'ach', routing_number: typed } : null
  const [, branch, institution] = /^(\d{5})(\d{3})$/.exec(typed) ?? []
  if (branch !== undefined && institution !== undefined) {
    return { scheme: 'eft', institution_number: institution, branch_number: branch }
  }
  const [, electronic, transit] = /^0(\d{3})(\d{5})$/.exec(typed) ?? []
  if (electronic === undefined || transit === undefined) return null
  return { scheme: 'eft', institution_number: electronic, branch_number: transit }
}

/** How the number of a bank is written, the same however it was typed. */
export function formatRouting(routing: Routing): string {
  return routing.scheme === 'ach' ? routing.routing_number : `${routing.branch_number}-${routing.institution_number}`
}

/**
 * What a person typed as an account number; null when it can be none.
 * Sources: the rules of Nacha (up to 17 digits), Payments Canada standard 005 (up to 12)
 */
export function parseAccountNumber(text: string, { scheme }: Routing): string | null {
  const typed = text.replace(/[\s-]/g, '')
  return (scheme === 'ach' ? /^\d{4,17}$/ : /^\d{7,12}$/).test(typed) ? typed : null
}
