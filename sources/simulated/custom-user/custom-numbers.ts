import type { BankAccount } from '../../source.ts'
import { accountNumbers, noNumbers } from '../account-numbers.ts'
import type { InstitutionRow } from '../institutions/institution.data.ts'
import type { CustomAccount } from './custom-user.schema.ts'

const payableSubtypes = new Set(['checking', 'savings', 'cash management'])

/**
 * The account numbers of a custom account: those that are listed, completed where a kind of number needs more parts;
 * where none are listed, those that its bank's country knows, if money can be moved to and from it.
 *
 * @param drawn sixteen digits to fill in with
 */
export function customNumbers(
  account: CustomAccount,
  drawn: string,
  institution: InstitutionRow,
): BankAccount['numbers'] {
  const listed = account.numbers ?? {}
  const kinds = [
    listed.ach_routing,
    listed.ach_wire_routing,
    listed.eft_branch,
    listed.international_iban,
    listed.bacs_sort_code,
  ]
  if (kinds.every((kind) => kind === undefined)) {
    if (listed.account === undefined && !payableSubtypes.has(account.subtype)) return noNumbers
    const filled = accountNumbers(institution, drawn)
    return listed.account === undefined ? filled : renumbered(filled, listed.account)
  }
  const numberOf = (length: number): string => listedNumber(account) ?? drawn.slice(-length)
  const hasAch = listed.ach_routing !== undefined || listed.ach_wire_routing !== undefined
  return {
    ach: hasAch
      ? {
          account: numberOf(16),
          routing: listed.ach_routing ?? '011401533',
          wire_routing: listed.ach_wire_routing ?? (listed.ach_routing === undefined ? null : '021000021'),
          is_tokenized_account_number: institution.tokenizes_account_numbers ?? false,
        }
      : null,
    eft:
      listed.eft_institution !== undefined && listed.eft_branch !== undefined
        ? { account: numberOf(12), institution: listed.eft_institution, branch: listed.eft_branch }
        : null,
    international:
      listed.international_iban !== undefined && listed.international_bic !== undefined
        ? { iban: listed.international_iban, bic: listed.international_bic }
        : null,
    bacs: listed.bacs_sort_code === undefined ? null : { account: numberOf(8), sort_code: listed.bacs_sort_code },
  }
}

/** The account number that is listed; an IBAN counts as one. Source: https://plaid.com/docs/sandbox/user-custom/ */
export function listedNumber({ numbers = {} }: CustomAccount): string | undefined {
  return numbers.account ?? numbers.international_iban
}

function renumbered(numbers: BankAccount['numbers'], account: string): BankAccount['numbers'] {
  return {
    ach: numbers.ach && { ...numbers.ach, account },
    eft: numbers.eft && { ...numbers.eft, account },
    international: numbers.international,
    bacs: numbers.bacs && { ...numbers.bacs, account },
  }
}
