import type { Static } from 'typebox'
import type { PrivateDetails } from '../accounts/index.ts'
import type { AuthGetNumbers } from './numbers.schema.ts'

type Numbers = PrivateDetails['numbers']

/**
 * The two accounts of user_good, and the routing number of custom users, that can receive and send transfers.
 * Source: https://plaid.com/docs/transfer/sandbox/
 */
const TRANSFER_ACCOUNTS: ReadonlySet<string> = new Set(['1111222233330000', '1111222233331111'])
const TRANSFER_ROUTING = '322271627'

/** Whether a sandbox account can receive and send transfers. */
export function isTransferable({ account, routing }: { account: string; routing: string }): boolean {
  return TRANSFER_ACCOUNTS.has(account) || routing === TRANSFER_ROUTING
}

/**
 * The numbers of accounts, by kind.
 * @param knows_transfers false where nobody can tell what an account can be used for: outside the sandbox
 */
export function toNumbers(
  accounts: readonly { account_id: string; numbers: Numbers }[],
  knows_transfers: boolean,
): Static<typeof AuthGetNumbers> {
  const ofKind = <Kind extends keyof Numbers>(kind: Kind) =>
    accounts.flatMap(({ account_id, numbers }) => {
      const found = numbers[kind]
      return found === null ? [] : [{ account_id, ...found }]
    })
  return {
    ach: ofKind('ach').map((numbers) => {
      const can_transfer = knows_transfers ? isTransferable(numbers) : null
      return { ...numbers, can_transfer_in: can_transfer, can_transfer_out: can_transfer }
    }),
    eft: ofKind('eft'),
    international: ofKind('international'),
    bacs: ofKind('bacs'),
  }
}
